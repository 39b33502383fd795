import { canonicalJson } from "../canonical-json";
import type { Conversation, PastCall } from "./conversation";
import { type Intents, readIntents } from "./intents";
import { type Report, writeReport } from "./report";

export interface PlannedCall {
  toolName: string;
  input: Record<string, unknown>;
}

const NEEDS_MODEL = "I need a language model for this";

function finish(
  outcome: "done" | "nothing_to_report" | "failed",
  summary: string,
  evidence: Report["evidence"] = [],
): PlannedCall[] {
  return [{ toolName: "finish", input: { outcome, summary, evidence } }];
}

function needsModel(why: string): PlannedCall[] {
  return finish("failed", `${NEEDS_MODEL}: ${why} Set OPENAI_API_KEY or OPENAI_BASE_URL to use one.`);
}

/** A plain check of a URL needs no more than one of the two tools, so it makes do with the one that is granted. */
function isFetched(intents: Intents, tools: ReadonlySet<string>): boolean {
  const makesDo = intents.isPlainCheck && !tools.has("server_check") && tools.has("http_request");
  return intents.wantsFetch || makesDo;
}

/** The reading part of the task: each target once, in the order of the text. */
function workOf(intents: Intents, tools: ReadonlySet<string>): PlannedCall[] {
  const { urls, hosts, method } = intents;
  const fetched = isFetched(intents, tools) ? urls : [];
  const work: PlannedCall[] = fetched.map((url) => ({ toolName: "http_request", input: { url, method } }));
  if (!intents.wantsCheck) return work;
  const targets = [...urls.filter((url) => !fetched.includes(url)), ...hosts];
  if (targets.length > 0 || fetched.length === 0) work.push({ toolName: "server_check", input: { targets } });
  return work;
}

/** Whether a call was made before: the past one may have more arguments, since defaults were filled in. */
function isDone(call: PlannedCall, calls: readonly PastCall[]): boolean {
  const planned = Object.entries(call.input);
  return calls.some(
    (past) =>
      past.name === call.toolName &&
      planned.every(([key, value]) => canonicalJson(past.input[key]) === canonicalJson(value)),
  );
}

function subjectOf(report: Report, work: readonly PlannedCall[]): string {
  const about = work.some((call) => call.toolName === "server_check") ? "Server check" : "Request";
  return report.isOk
    ? `${about}: all well`
    : `${about}: ${report.problems} ${report.problems === 1 ? "problem" : "problems"}`;
}

/** What stands in the way before anything is done: a job is not begun that cannot be ended. */
function obstacle(intents: Intents, work: readonly PlannedCall[], tools: ReadonlySet<string>): PlannedCall[] | null {
  if (intents.beyond !== null) return needsModel(`the built-in planner cannot “${intents.beyond}”.`);
  if (work.length === 0 && !(intents.isReminder && (intents.wantsMail || tools.has("send_email")))) {
    return needsModel("the task names no check, address or reminder that the built-in planner knows.");
  }
  const missing = work.map((call) => call.toolName).find((name) => !tools.has(name));
  if (missing !== undefined)
    return finish("failed", `The task asks for ${missing}, but this tool is not granted to it.`);
  if (intents.wantsMail && !tools.has("send_email")) {
    return finish("failed", "The task asks for an e-mail, but the tool send_email is not granted to it.");
  }
  return null;
}

function afterMail(mail: PastCall, report: Report, isReminder: boolean): PlannedCall[] {
  if (mail.result.ok !== true) {
    return finish(
      "failed",
      `The e-mail was not sent: ${String(mail.result.error ?? "no reason given")}.`,
      report.evidence,
    );
  }
  const sent = `E-mail sent to ${Array.isArray(mail.result.to) ? mail.result.to.join(", ") : "the recipients"}.`;
  return finish("done", isReminder ? sent : `${report.summary} ${sent}`, report.evidence);
}

/**
 * The next tool calls for a task, from its words and the results so far: read everything, mail the report if that was
 * asked for, finish. A pure function, so a step that is planned again is planned the same.
 */
export function planNext({ prompt, tools, calls }: Conversation): PlannedCall[] {
  const intents = readIntents(prompt);
  const work = workOf(intents, tools);
  const blocked = obstacle(intents, work, tools);
  if (blocked) return blocked;
  const open = work.filter((call) => !isDone(call, calls));
  if (open.length > 0) return open;
  const report = writeReport(calls);
  const mail = calls.findLast((call) => call.name === "send_email");
  if (mail) return afterMail(mail, report, work.length === 0);
  if (work.length === 0) {
    return [
      {
        toolName: "send_email",
        input: { subject: `Reminder: ${prompt.split("\n")[0]?.slice(0, 120) ?? ""}`, text: prompt },
      },
    ];
  }
  if (intents.onlyOnProblem && report.isOk) {
    return finish("nothing_to_report", report.summary, report.evidence);
  }
  if (intents.wantsMail) {
    return [{ toolName: "send_email", input: { subject: subjectOf(report, work), text: report.markdown } }];
  }
  return finish("done", report.summary, report.evidence);
}
