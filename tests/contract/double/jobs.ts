import { answerFaults, type Keys } from "./checks";
import { newTraceparent, newUlid, queueItemOf, uuidFor } from "./identifiers";
import { canonical, sign } from "./signing";
import type { Job, Run } from "./types";

export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  text: string;
}

/** What one request to the app says, as it was recorded. */
export function requestOf(job: Job, keys: Keys, nowMs: number) {
  const { run } = job;
  const requestId = newUlid();
  const order = [...run.ended.keys()];
  const body = canonical({
    ctx: {
      attempt: job.attempt,
      disable_immediate_execution: job.planOnly,
      env: "",
      fn_id: uuidFor(run.config.id),
      generation_id: job.generation,
      job_id: job.id,
      max_attempts: maxAttempts(run),
      qi_id: queueItemOf(job.id),
      request_id: requestId,
      run_id: run.id,
      stack: { current: order.length, stack: order },
      step_id: "step",
      use_api: false,
    },
    defers: {},
    event: run.event,
    events: [run.event],
    steps: Object.fromEntries(run.ended),
    use_api: false,
    version: run.version,
  });
  const url = new URL(run.config.steps.step.runtime.url);
  url.searchParams.set("stepId", job.stepId);
  const traceparent = newTraceparent(run.trace);
  const headers = {
    "user-agent": "Inngest",
    "content-type": "application/json",
    traceparent,
    "x-inngest-generation-id": String(job.generation),
    "x-inngest-job-id": job.id,
    "x-inngest-req-version": String(run.version),
    "x-inngest-signature": sign(body, keys.signingKey, nowMs / 1_000),
    "x-request-id": requestId,
    "x-run-id": run.id,
  };
  return { url, headers, body, requestId, traceparent };
}

const DEFAULT_RETRIES = 4;

export function maxAttempts(run: Run): number {
  return (run.config.steps.step.retries?.attempts ?? DEFAULT_RETRIES) + 1;
}

/**
 * Makes the request of a job and checks the answer's headers and signature. An app that cannot be reached is an answer
 * with status 0: the attempt failed.
 */
export async function ask(
  job: Job,
  keys: Keys,
  complain: (faults: string[], of: string) => void,
  skewMs: number,
): Promise<Answer> {
  const { url, headers, body, requestId, traceparent } = requestOf(job, keys, Date.now() + skewMs);
  job.requestId = requestId;
  try {
    const response = await fetch(url, { method: "POST", headers, body });
    const answer = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
    const sent = { status: answer.status, traceparent, nowSeconds: Date.now() / 1_000 };
    complain(answerFaults(answer, sent, keys), `the answer to ${url.searchParams.get("fnId")}`);
    return answer;
  } catch (error) {
    return { status: 0, headers: {}, text: JSON.stringify({ name: "Error", message: String(error) }) };
  } finally {
    job.requestId = null;
  }
}
