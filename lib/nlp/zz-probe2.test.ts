import { it } from "vitest";
import { parseRequest } from "./index";
import { cronSentences } from "./sentences.fixture";
it("probe", () => {
  const now = new Date("2026-03-04T10:00:00Z");
  let bad = 0;
  for (const [line, want] of cronSentences) {
    const r = parseRequest(line, { now });
    const got = r.success ? r.schedule.cronExpressions.join(" + ") || r.schedule.rrule || r.schedule.runAt : `${r.intent} ${r.message}`;
    if (got !== want) { bad += 1; console.log(`${line}\n   want ${want}\n   got  ${got} | ${r.success ? `${r.agentPrompt} | ${r.scheduleSource}` : ""}`); }
    else console.log(`ok ${r.success ? `${r.confidence} ${r.taskName} | ${r.agentPrompt} | ${r.additional.length || ""}` : ""}`);
  }
  console.log("BAD", bad);
});
