import { queueItemId, traceparent, ulid, uuidOf } from "./ids";
import type { FunctionConfig } from "./protocol";
import type { Claim } from "./records";

/** The request for a claimed item, as a real server would make it: URL, headers and body. */
export function buildRequest(config: FunctionConfig, claim: Claim, nowMs: number): Request {
  const requestId = ulid(nowMs);
  const url = new URL(config.steps.step.runtime.url);
  url.searchParams.set("stepId", claim.step_id);
  const headers = {
    host: url.host,
    "content-type": "application/json",
    "user-agent": "Inngest",
    traceparent: traceparent(claim.run_id),
    "x-inngest-generation-id": String(claim.generation),
    "x-inngest-job-id": claim.item_id,
    "x-inngest-req-version": String(claim.request_version),
    "x-request-id": requestId,
    "x-run-id": claim.run_id,
  };
  return new Request(url, { method: "POST", headers, body: buildBody(claim, requestId) });
}

// Events and outputs are stored as JSON text and go in as they are.
function buildBody(claim: Claim, requestId: string): string {
  const stack = claim.step_ids ?? [];
  const outputs = claim.step_outputs ?? [];
  const steps = stack.map((id, index) => `${JSON.stringify(id)}:${outputs[index] ?? "null"}`).join(",");
  const ctx = {
    attempt: claim.attempt,
    disable_immediate_execution: claim.force_plan,
    env: "",
    fn_id: uuidOf(claim.function_id),
    generation_id: claim.generation,
    job_id: claim.item_id,
    max_attempts: claim.max_attempts,
    qi_id: queueItemId(claim.item_id),
    request_id: requestId,
    run_id: claim.run_id,
    stack: { current: stack.length, stack },
    step_id: "step",
    use_api: false,
  };
  return (
    `{"ctx":${JSON.stringify(ctx)},"defers":{},"event":${claim.event},"events":[${claim.event}],` +
    `"steps":{${steps}},"use_api":false,"version":${claim.request_version}}`
  );
}
