import type { Inngest } from "inngest";
import { dispatchDue } from "./dispatch-due";
import { executeRun } from "./execute-run";
import { mailPaused } from "./mail-paused";

/** Every function, bound to a client: the embedded executor and a real server run the same ones. */
export function createFunctions(client: Inngest.Any) {
  return [dispatchDue(client), executeRun(client), mailPaused(client)];
}
