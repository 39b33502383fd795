import { readFileSync } from "node:fs";
import { it } from "vitest";
import { parseRequest } from "./index";
it("probe", () => {
  const now = new Date("2026-03-04T10:00:00Z");
  for (const line of readFileSync("/tmp/nlp-lines.txt", "utf8").split("\n").filter(Boolean)) {
    let r: ReturnType<typeof parseRequest>;
    try { r = parseRequest(line, { now }); } catch (e) { console.log(`${line}\n   !! ${(e as Error).stack}`); continue; }
    if (!r.success) console.log(`${line}\n   -- ${r.intent} | ${r.target} | ${r.message} | ${r.options}`);
    else for (const d of [r, ...r.additional]) console.log(`${line}\n   ${d.schedule.cronExpressions.join(" ; ") || d.schedule.rrule?.replace("\n", " ") || d.schedule.runAt} ${d.schedule.timezone === "UTC" ? "" : d.schedule.timezone} ${d.schedule.startsAt ?? ""} ${d.schedule.endsAt ?? ""} ${d.schedule.maxRuns ?? ""}| ${d.confidence} | ${d.taskName} | ${d.agentPrompt} | ${d.tools} | ${d.assumptions.slice(0).join("; ")} | ${d.scheduleText}`);
  }
});
