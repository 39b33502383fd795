import { expect, test } from "vitest";
import { applyProposal, discardProposal, rereadProposal, scheduleDraft, updateDraft } from "@/lib/conversations";
import { db } from "@/lib/db";
import { getTask } from "@/lib/tasks";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

const request = "Check https://example.com every weekday at 9 AM and email me";
const twoJobs = "Check https://example.com every day at 7 and email bob@example.com a report every Friday at 17:00";
const statusOf = async (id: string) => (await db.task.findUniqueOrThrow({ where: { id } })).status;

test("a pause with an end is a change of when it starts again, and never dropped silently", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Payroll Export");
  const answer = await say("pause the payroll export until 4 January 2030");
  expect(answer.text).toContain("would start nothing before 2030-01-04 00:00 (Europe/Berlin)");
  const proposal = proposalIn(answer);
  expect(proposal).toMatchObject({ kind: "edit", changes: [{ field: "schedule" }] });
  expect(await rereadProposal(actor, proposal.id)).toMatchObject({ kind: "edit", changes: proposal.changes });
  await applyProposal(actor, proposal.id);
  expect(await db.task.findUniqueOrThrow({ where: { id: task.id } })).toMatchObject({
    ...{ status: "active", schedule: { startsAt: "2030-01-03T23:00:00.000Z", endsAt: null } },
  });
});

test("an end of a pause that cannot be read is said, and the pause is still offered", async () => {
  const actor = await operator();
  await taskOf(actor, "Payroll Export");
  const answer = await talkOf(actor)("pause the payroll export until I am back");
  expect(answer.text).toContain("I could not read when the pause ends");
  expect(proposalIn(answer)).toMatchObject({ kind: "pause" });
});

test("a run is left out of a draft or a task by words, whatever a new task would be read from them", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [draft] = (await say(request)).drafts;
  const answer = await say("skip the next run");
  expect(answer.drafts).toMatchObject([
    { id: draft?.id, nextRuns: draft?.nextRuns.slice(1, 6).concat(expect.anything()) },
  ]);
  await taskOf(actor, "Website Backup");
  const proposal = proposalIn(await say("skip the next run of the backup"));
  expect(proposal).toMatchObject({ kind: "edit", taskName: "Website Backup" });
  expect(proposal.after?.nextRuns[0]).toBe(proposal.before?.nextRuns[1]);
});

test("due times that a task skips on request are marked, kept by its schedule, and can be taken back", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const { id } = await taskOf(actor, "Payroll Export", { schedule: { cronExpressions: ["0 9,21 * * *"] } });
  const task = await getTask(actor, id);
  const proposal = proposalIn(await say("skip the payroll export on 7 January 2030"));
  expect(proposal).toMatchObject({
    kind: "edit",
    before: { schedule: task.schedule },
    after: { schedule: task.schedule },
    changes: [{ field: "skips", before: [], after: ["2030-01-07 09:00", "2030-01-07 21:00"] }],
  });
  await applyProposal(actor, proposal.id);
  const left = ["2030-01-07T08:00:00.000Z", "2030-01-07T20:00:00.000Z"];
  expect(await getTask(actor, task.id)).toMatchObject({ skips: left, schedule: task.schedule });
  expect((await say("skip the payroll export on 7 January 2030")).text).toContain("is like this already");
  const next = proposalIn(await say("skip the next run of the payroll export"));
  const [first, second] = next.before?.nextRuns ?? [];
  expect(next).toMatchObject({
    after: { nextRuns: [second, ...(next.before?.nextRuns.slice(2) ?? []), expect.anything()] },
  });
  expect(next.changedRuns).toContain(first);
  await applyProposal(actor, next.id);
  expect(await getTask(actor, id)).toMatchObject({ skips: [...left, first] });
  await applyProposal(actor, proposalIn(await say("undo that")).id);
  expect(await getTask(actor, id)).toMatchObject({ skips: left });
});

test("skips that a moved schedule does not have are named and taken back; those it still has stay", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const { id } = await taskOf(actor, "Payroll Export", { schedule: { cronExpressions: ["0 9 * * 1,2"] } });
  await applyProposal(actor, proposalIn(await say("skip the payroll export on 7 January 2030")).id);
  await applyProposal(actor, proposalIn(await say("skip the payroll export on 8 January 2030")).id);
  const told = await say("when does it run?");
  expect(told.text).toContain("Left out on request: Monday, 7 Jan 2030, 09:00; Tuesday, 8 Jan 2030, 09:00.");
  expect(told.answer).toMatchObject({ task: { skips: ["2030-01-07T08:00:00.000Z", "2030-01-08T08:00:00.000Z"] } });
  const fewer = await say("only on Tuesdays");
  expect(fewer.text).toContain("No longer left out, as nothing is due then any more: Monday, 7 Jan 2030, 09:00.");
  const proposal = proposalIn(fewer);
  expect(proposal.changes.find(({ field }) => field === "skips")).toEqual({
    ...{ field: "skips", before: ["2030-01-07 09:00", "2030-01-08 09:00"], after: ["2030-01-08 09:00"] },
  });
  await applyProposal(actor, proposal.id);
  await applyProposal(actor, proposalIn(await say("also on Mondays")).id);
  expect(await getTask(actor, id)).toMatchObject({ skips: ["2030-01-08T08:00:00.000Z"] });
  expect((await say("pause it until 1 February 2030")).text).not.toContain("No longer left out");
});

test("a day that is skipped stays so at its new time, and what falls away of an open change is named", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Tide Table", { schedule: { cronExpressions: ["0 20 * * *"] } });
  await say("skip the tide table on 7 January 2030");
  const moved = await say("make it 8:30pm");
  expect(moved.text).not.toContain("No longer left out");
  const skips = proposalIn(moved).changes.find(({ field }) => field === "skips");
  expect(skips).toMatchObject({ before: [], after: ["2030-01-07 20:30"] });
  const earlier = proposalIn(await say("an hour earlier please")).changes.find(({ field }) => field === "skips");
  expect(earlier).toMatchObject({ after: ["2030-01-07 19:30"] });
  expect((await say("only on Tuesdays")).text).toContain("nothing is due then any more: Monday, 7 Jan 2030, 19:30.");
});

test("runs are counted, dates and several days are meant once, and a day that no calendar has is refused", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Health Report", { schedule: { cronExpressions: ["30 22 * * *"] } });
  await say("when does the health report run?");
  const skipped = async (text: string) => {
    const { id, changes } = proposalIn(await say(text));
    await discardProposal(actor, id);
    return changes.flatMap(({ field, after }) => (field === "skips" ? [after.length] : []));
  };
  expect(await skipped("skip the next two runs")).toEqual([2]);
  expect(await skipped("skip the next 3 runs of it")).toEqual([3]);
  expect(await skipped("skip the next two runs of the health task")).toEqual([2]);
  expect(await skipped("skip the next three runs of the report")).toEqual([3]);
  expect(await skipped("überspringe die nächsten zwei Läufe")).toEqual([2]);
  expect(await skipped("skip December 24")).toEqual([1]);
  expect(await skipped("skip Saturday and Sunday")).toEqual([2]);
  expect((await say("skip the next 150 runs")).text).toContain("more than 100");
  expect((await say("skip Feb 30")).text).toContain("no such day");
  await taskOf(actor, "News");
  await say("when does the health report run?");
  expect(proposalIn(await say("rename it to News"))).toMatchObject({
    taskId: task.id,
    changes: [{ field: "name", after: ["News"] }],
  });
});

test("a change that waits for the choice of its task is made to the one that is chosen", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "example.com Check");
  const second = await taskOf(actor, "example.org Check");
  const asked = await say("move the example check to 10");
  expect(asked.options).toEqual(expect.arrayContaining(["example.org Check"]));
  expect(proposalIn(await say("example.org Check"))).toMatchObject({ taskId: second.id, kind: "edit" });
});

test.each([
  ["毎日9時にサーバーをチェックして", "8時に変更して"],
  ["每天九点检查服务器", "把它改成八点"],
])("“%s” is changed by “%s”", async (request, change) => {
  const say = talkOf(await operator());
  const [draft] = (await say(request)).drafts;
  expect((await say(change)).drafts).toMatchObject([{ id: draft?.id, schedule: { cronExpressions: ["0 8 * * *"] } }]);
});

test("what has started or passed meanwhile is not skipped in silence", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Payroll Export");
  const proposal = proposalIn(await say("skip the next run of the payroll export"));
  const passed = JSON.stringify({ skips: ["2020-01-01T00:00:00.000Z"] });
  await db.$executeRaw`UPDATE "Proposal" SET "after" = "after" || ${passed}::jsonb WHERE "id" = ${proposal.id}`;
  await expect(applyProposal(actor, proposal.id)).rejects.toThrow("These due times have passed");
});

test("what cannot be changed is named, with what to do instead", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await say(request);
  expect((await say("not on holidays")).text).toContain("holidays are not known here");
  expect((await say("not on weekends")).text).toContain("is like this already");
  expect((await say("use the pdf tool")).text).toContain("there is none called “pdf”");
  expect((await say("use a different model")).text).toContain("should use another model");
  const once = talkOf(actor);
  await once("Check https://example.com tomorrow at 9");
  expect((await once("skip the next run")).text).toContain("no run would come after it");
});

test.each([
  ["check the server every second Monday at 9", "not on", "should be left out on"],
  ["revisa el servidor cada dos lunes a las 9", "sáltate el", "debe omitirse el"],
  ["每两周周一九点检查服务器", "跳过", "您想让“检查服务器”在"],
])("%s: a date in the middle is refused in the language of the request", async (request, words, answer) => {
  const say = talkOf(await operator());
  const [draft] = (await say(request)).drafts;
  const at = new Date(draft?.nextRuns[2] ?? "");
  const language = draft?.language ?? "en";
  const date = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "Europe/Berlin" }).format(
    at,
  );
  expect((await say(`${words} ${date}`)).text).toContain(answer);
});

test("a date that a draft leaves out says in its language that every later year does too", async () => {
  const say = talkOf(await operator());
  const [draft] = (await say("verifique o servidor todos os dias às 9h")).drafts;
  const format = new Intl.DateTimeFormat("pt", { day: "numeric", month: "long", timeZone: "Europe/Berlin" });
  const answer = await say(`pule ${format.format(new Date(draft?.nextRuns[4] ?? ""))}`);
  expect(answer.drafts[0]?.warnings).toEqual([expect.stringMatching(/é saltado, e o mesmo dia de cada ano seguinte/)]);
});

test("a paused task is shown with the due times that it would have", async () => {
  const actor = await operator();
  await taskOf(actor, "Payroll Export", { status: "paused" });
  const { answer } = await talkOf(actor)("when does the payroll export run?");
  expect(answer).toMatchObject({ task: { status: "paused", nextRunAt: null, nextRuns: { length: 5 } } });
});

test("a refused skip offers what does work, and the option is taken", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Payroll Export", { schedule: { cronExpressions: ["*/5 * * * *"] } });
  const asked = await say("skip the payroll export on 7 January 2030");
  expect(asked.options).toEqual(["Pause it until 2030-01-08"]);
  const proposal = proposalIn(await say(asked.options[0] ?? ""));
  expect(proposal).toMatchObject({ kind: "edit", taskName: "Payroll Export" });
  expect(proposal.after?.schedule.startsAt).toBe("2030-01-07T23:00:00.000Z");
});

test("mail, address, tools and name of a draft change by words, with before and after", async () => {
  const say = talkOf(await operator());
  const [draft] = (await say(request)).drafts;
  expect(draft).toMatchObject({ tools: expect.arrayContaining(["send_email"]) });
  const quiet = await say("don't email anyone");
  expect(quiet.drafts).toMatchObject([
    { recipients: [], tools: ["server_check"], prompt: "Check https://example.com." },
  ]);
  const moved = await say("check https://other.org instead");
  expect(moved.drafts).toMatchObject([
    { name: expect.stringMatching(/^other.org Check$/i), prompt: "Check https://other.org." },
  ]);
  const armed = await say("use the http tool");
  expect(armed.changes).toEqual([
    { field: "tools", before: ["server_check"], after: ["server_check", "http_request"] },
  ]);
  expect((await say("change the name to Front Page")).drafts).toMatchObject([{ name: "Front Page", version: 5 }]);
});

test("words that could be about a task change none that was not talked about", async () => {
  const actor = await operator();
  const task = await taskOf(actor, "Payroll Export");
  for (const text of ["tell me only if it fails", "no emails please", "check https://other.org instead"])
    expect(await talkOf(actor)(text)).toMatchObject({ proposals: [] });
  expect(await db.proposal.count({ where: { taskId: task.id } })).toBe(0);
});

test("the newest change of a draft is taken back", async () => {
  const say = talkOf(await operator());
  const [draft] = (await say(request)).drafts;
  await say("make it 8 and also send it to bob@example.com");
  const answer = await say("undo that");
  expect(answer.drafts).toMatchObject([{ id: draft?.id, recipients: draft?.recipients, schedule: draft?.schedule }]);
  expect(answer.changes.map(({ field }) => field)).toContain("schedule");
});

test("what was applied to a task is taken back by a proposal of its own", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Payroll Export");
  const edit = proposalIn(await say("move the payroll export to 9:45"));
  expect((await say("undo that")).text).toContain("Nothing has been done yet");
  await applyProposal(actor, edit.id);
  const back = proposalIn(await say("undo that"));
  expect(back).toMatchObject({ kind: "edit", after: { description: "At 09:00, Monday through Friday" } });
  const pause = proposalIn(await say("pause it"));
  await applyProposal(actor, pause.id);
  expect(proposalIn(await say("undo that"))).toMatchObject({ kind: "resume", taskId: task.id });
  const remove = proposalIn(await say("delete the payroll export"));
  await applyProposal(actor, remove.id);
  expect((await say("undo that")).text).toContain("cannot be brought back");
});

test("after scheduling, undo proposes to delete the task; a draft is told from one", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [draft] = (await say(request)).drafts;
  expect((await say("looks good")).text).toContain("Press Schedule");
  expect((await say("never mind")).text).toContain("Press Discard");
  const task = await scheduleDraft(actor, draft?.id ?? "");
  expect(proposalIn(await say("undo that"))).toMatchObject({ kind: "delete", taskId: task.id });
});

test("the first, the second and both are cards of the message before", async () => {
  const say = talkOf(await operator());
  const { drafts } = await say(twoJobs);
  expect(await say("the second one")).toMatchObject({ question: true, text: expect.stringContaining("“Report”") });
  expect((await say("at 18:00")).drafts).toMatchObject([{ id: drafts[1]?.id, version: 2 }]);
  expect((await say("make the first one weekly")).drafts).toMatchObject([{ id: drafts[0]?.id, version: 2 }]);
  const both = await say("both at 8 am");
  expect(both.drafts.map(({ id }) => id).toSorted()).toEqual(drafts.map(({ id }) => id).toSorted());
  expect(both.drafts.map(({ nextRuns }) => new Date(nextRuns[0] ?? "").getUTCHours())).toEqual([7, 7]);
  const undone = await say("undo");
  expect(undone.drafts.map(({ version }) => version)).toEqual([4, 4]);
});

test("a place answers which one was meant, for a command and for an edit", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Website Backup");
  const database = await taskOf(actor, "Database Backup");
  await say("pause the backup");
  expect(proposalIn(await say("the first one"))).toMatchObject({ kind: "pause", taskId: database.id });
  await say("pause the backup");
  expect((await say("both")).proposals.map(({ kind }) => kind)).toEqual(["pause", "pause"]);
});

test("everything is paused, resumed or deleted by one proposal a task, of the person's own tasks only", async () => {
  const [actor, other] = [await operator(), await operator()];
  const say = talkOf(actor);
  const first = await taskOf(actor, "Stock Sync");
  const second = await taskOf(actor, "Payroll Export");
  await taskOf(actor, "Sleeping", { status: "paused" });
  await taskOf(other, "Shared Report", { visibility: "team" });
  const answer = await say("pause everything");
  expect(answer.text).toContain("2 tasks would start nothing until resumed");
  expect(answer.proposals.map(({ taskName }) => taskName).toSorted()).toEqual(["Payroll Export", "Stock Sync"]);
  expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(["active", "active"]);
  for (const { id } of answer.proposals) await applyProposal(actor, id);
  expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(["paused", "paused"]);
  expect((await say("resume all tasks")).proposals).toHaveLength(3);
  for (const text of ["delete all my tasks", "lösche alle Aufgaben", "supprime toutes les tâches", "删除所有任务"])
    expect(await talkOf(actor)(text)).toMatchObject({ intent: "delete", proposals: { length: 3 } });
  expect((await talkOf(await operator())("pause everything")).text).toBe("You have no active task to pause.");
});

test("everything can be paused until a day", async () => {
  const actor = await operator();
  await taskOf(actor, "Stock Sync");
  await taskOf(actor, "Payroll Export");
  const { proposals } = await talkOf(actor)("pause everything until 4 January 2030");
  expect(proposals).toMatchObject([{ kind: "edit" }, { kind: "edit" }]);
  expect(proposals[0]?.after?.schedule.startsAt).toBe("2030-01-03T23:00:00.000Z");
});

test("another zone keeps the day on which a draft starts, on the card and by words", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [draft] = (await say("Check https://example.com every weekday at 9, starting on 4 January 2030")).drafts;
  expect(draft?.description).toContain("from 2030-01-04");
  const moved = await updateDraft(actor, draft?.id ?? "", { timezone: "America/New_York" });
  expect(moved).toMatchObject({ timezone: "America/New_York", description: draft?.description });
  const again = await say("in Tokyo time");
  expect(again.drafts).toMatchObject([{ timezone: "Asia/Tokyo", description: draft?.description }]);
});
