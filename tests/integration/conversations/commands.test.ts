import { expect, test } from "vitest";
import { applyProposal, discardProposal, getConversation, sendMessage } from "@/lib/conversations";
import { db } from "@/lib/db";
import { createRun } from "../../factories/run";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf, timezone } from "./talk";

useTestDatabase();

const statusOf = async (id: string) => (await db.task.findUniqueOrThrow({ where: { id } })).status;

test("pausing by words proposes it; only the button pauses, and twice is once", async () => {
  const actor = await operator();
  const task = await taskOf(actor, "Payroll Export");
  const proposal = proposalIn(await talkOf(actor)("Pause the payroll export"));
  expect(proposal).toMatchObject({ kind: "pause", status: "open", standing: "ready", taskName: "Payroll Export" });
  expect(await statusOf(task.id)).toBe("active");
  const pressed = await Promise.all([applyProposal(actor, proposal.id), applyProposal(actor, proposal.id)]);
  for (const view of pressed) expect(view).toMatchObject({ status: "applied", taskStatus: "paused" });
  expect(await statusOf(task.id)).toBe("paused");
  expect(await db.auditEvent.count({ where: { targetId: task.id, action: "task.pause" } })).toBe(1);
});

test("resuming, deleting and running are proposed the same way", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const paused = await taskOf(actor, "Stock Sync", { status: "paused" });
  const resume = proposalIn(await say("resume the stock sync"));
  expect(await applyProposal(actor, resume.id, { catchUp: false })).toMatchObject({ taskStatus: "active" });

  const run = proposalIn(await say("Run the stock sync now"));
  expect(await db.run.count({ where: { taskId: paused.id, trigger: "manual" } })).toBe(0);
  const [first, second] = await Promise.all([applyProposal(actor, run.id), applyProposal(actor, run.id)]);
  expect(first.runId).toBe(second.runId);
  expect(await db.run.count({ where: { taskId: paused.id, trigger: "manual" } })).toBe(1);

  const remove = proposalIn(await say("delete the stock sync"));
  expect(await statusOf(paused.id)).toBe("active");
  expect(await applyProposal(actor, remove.id)).toMatchObject({ status: "applied", standing: "deleted" });
  expect(await statusOf(paused.id)).toBe("deleted");
});

test("commands are understood in the person's language", async () => {
  const actor = await operator();
  for (const [name, text, kind] of [
    ["Newsletter-Job", "Pausiere den Newsletter-Job", "pause"],
    ["Recordatorio de las vitaminas", "Pausa el recordatorio de las vitaminas", "pause"],
    ["Export des adhérents", "Lance tout de suite l'export des adhérents", "run"],
    ["库存同步", "先暂停库存同步", "pause"],
    ["在庫同期", "在庫同期を今すぐ1回実行して", "run"],
  ] as const) {
    const task = await taskOf(actor, name);
    expect(proposalIn(await talkOf(actor)(text))).toMatchObject({ kind, taskId: task.id });
  }
});

test("it means the task that was talked about last", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Payroll Export");
  const other = await taskOf(actor, "Stock Sync");
  await say("When does the stock sync run?");
  expect(proposalIn(await say("pause it"))).toMatchObject({ taskId: other.id, kind: "pause" });
});

test("a discarded proposal does nothing any more, and a done one cannot be discarded", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Stock Sync");
  const dropped = proposalIn(await say("delete the stock sync"));
  expect(await discardProposal(actor, dropped.id)).toMatchObject({ status: "discarded" });
  await expect(applyProposal(actor, dropped.id)).rejects.toMatchObject({ code: "conflict" });
  const done = proposalIn(await say("pause the stock sync"));
  await applyProposal(actor, done.id);
  await expect(discardProposal(actor, done.id)).rejects.toMatchObject({ code: "conflict" });
});

test("what is so already is said, not proposed", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Stock Sync", { status: "paused" });
  expect(await say("pause the stock sync")).toMatchObject({ text: "“Stock Sync” is paused already.", proposals: [] });
  await taskOf(actor, "Payroll Export");
  expect((await say("resume the payroll export")).text).toContain("is not paused");
});

test("several that fit are asked about, and the answer goes on with the command", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Website Backup");
  const wanted = await taskOf(actor, "Database Backup");
  const asked = await say("pause the backup");
  expect(asked).toMatchObject({ question: true, proposals: [], text: "Which one do you mean?" });
  expect(asked.options.toSorted()).toEqual(["Database Backup", "Website Backup"]);
  expect(proposalIn(await say("Database Backup"))).toMatchObject({ kind: "pause", taskId: wanted.id });
});

test("tasks of the same name are told apart by their schedules", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Disk Report");
  const weekly = await taskOf(actor, "Disk Report", { schedule: { cronExpressions: ["0 7 * * 1"] } });
  const { options } = await say("delete the disk report");
  expect(new Set(options).size).toBe(2);
  const option = options.find((label) => label.includes("07:00")) ?? "";
  expect(proposalIn(await say(option))).toMatchObject({ kind: "delete", taskId: weekly.id });
});

test("of very many the first are offered, and another one can be typed", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  for (let index = 1; index <= 12; index += 1) await taskOf(actor, `Disk Report ${index}`);
  const asked = await say("delete the disk report");
  expect(asked.options).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((index) => `Disk Report ${index}`));
  expect(asked.text).toContain("12 fit");
  expect(proposalIn(await say("Disk Report 11"))).toMatchObject({ kind: "delete", taskName: "Disk Report 11" });
});

test("another message instead of an answer is taken for itself", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Website Backup");
  await taskOf(actor, "Database Backup");
  await say("pause the backup");
  const answer = await say("Check https://example.com every day at 7:15");
  expect(answer).toMatchObject({ question: false, drafts: [{ status: "open" }] });
});

test("a task that lacks a word is offered; one that nobody has shows the list", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Weekly Sales Report");
  const offered = await say("Delete the weekly churn report");
  expect(offered).toMatchObject({ question: true, options: ["Weekly Sales Report"] });
  expect(offered.text).toContain("I found no task called “weekly churn report”");
  const unknown = await say("pause the sitemap crawler");
  expect(unknown).toMatchObject({ proposals: [], answer: { kind: "tasks", tasks: [{ id: task.id }], total: 1 } });
  expect((await talkOf(await operator())("pause the sitemap crawler")).text).toContain("you have no tasks yet");
});

test("another person's private task is not found; a team's is, and only its owner may change it", async () => {
  const [owner, other] = [await operator(), await operator()];
  await taskOf(owner, "Payroll Export");
  const hidden = await talkOf(other)("pause the payroll export");
  expect(hidden).toMatchObject({ proposals: [], answer: null });
  const shared = await taskOf(owner, "Stock Sync", { visibility: "team" });
  const refused = await talkOf(other)("pause the stock sync");
  expect(refused).toMatchObject({ proposals: [], text: expect.stringContaining(`belongs to ${owner.name}`) });
  expect(await talkOf(other)("when does the stock sync run?")).toMatchObject({ answer: { task: { id: shared.id } } });

  const proposal = proposalIn(await talkOf(owner)("pause the stock sync"));
  await expect(applyProposal(other, proposal.id)).rejects.toMatchObject({ code: "not_found" });
  await expect(discardProposal(other, proposal.id)).rejects.toMatchObject({ code: "not_found" });
});

test("an admin's words mean the admin's own tasks, not somebody's private ones", async () => {
  const owner = await operator();
  await taskOf(owner, "Payroll Export");
  const admin = { ...(await operator()), role: "admin" as const };
  const answer = await talkOf(admin)("delete the payroll export");
  expect(answer).toMatchObject({ proposals: [], text: expect.stringContaining("I found no task called") });
});

test("a draft cannot be paused, run or deleted by words: it is no task yet", async () => {
  const say = talkOf(await operator());
  await say("Check https://example.com every day at 7:15");
  expect(await say("pause it")).toMatchObject({ proposals: [], text: expect.stringContaining("is still a draft") });
});

test("the list shows own and team tasks, the next due first, and how many there are", async () => {
  const actor = await operator();
  for (let index = 0; index < 10; index += 1) await taskOf(actor, `Report ${index}`);
  const soon = await taskOf(actor, "Soonest", { cursorAt: new Date(Date.now() + 3_600_000) });
  const paused = await taskOf(actor, "Sleeping", { status: "paused" });
  await taskOf(await operator(), "Not mine");
  const { answer, intent } = await talkOf(actor)("What is scheduled?");
  expect(intent).toBe("list");
  const { tasks, total } = answer?.kind === "tasks" ? answer : { tasks: [], total: 0 };
  const team = await db.task.count({ where: { visibility: "team", status: { not: "deleted" } } });
  expect({ first: tasks[0]?.id, shown: tasks.length, total }).toEqual({ first: soon.id, shown: 8, total: 12 + team });
  expect(tasks.map(({ id }) => id)).not.toContain(paused.id);
});

test("when it runs: the schedule in words and five due times", async () => {
  const actor = await operator();
  const task = await taskOf(actor, "Payroll Export", {
    cursorAt: new Date(Date.now() + 60_000),
    scheduleText: "At 09:00, Monday through Friday",
  });
  const answer = await talkOf(actor)("When does the payroll export run next?");
  expect(answer.text).toContain("At 09:00, Monday through Friday (Europe/Berlin)");
  expect(answer.answer).toMatchObject({ kind: "task", task: { id: task.id } });
  expect(answer.answer?.kind === "task" && answer.answer.task.nextRuns).toHaveLength(5);
});

test("why it failed: the last failed run with its reason, or that nothing failed", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Payroll Export");
  expect((await say("Why did the payroll export fail?")).text).toContain("has not run yet");
  await createRun({ taskId: task.id, status: "succeeded", dueAt: new Date("2026-11-24T08:00:00Z") });
  expect((await say("Why did the payroll export fail?")).text).toContain("has not failed");
  const failed = await createRun({
    ...{ taskId: task.id, status: "failed", reason: "tool_failed", dueAt: new Date("2026-11-23T08:00:00Z") },
  });
  await createRun({ taskId: task.id, status: "skipped", reason: "paused", dueAt: new Date("2026-11-25T08:00:00Z") });
  const answer = await say("why did it fail?");
  expect(answer.answer).toMatchObject({ kind: "run", run: { id: failed.id, reason: "tool_failed", status: "failed" } });
});

test("what is only due later has not run, and a day without a run is said", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Payroll Export");
  const later = new Date(Date.now() + 60_000);
  const scheduled = { taskId: task.id, trigger: "schedule" as const };
  await createRun({ ...scheduled, status: "queued", dueAt: later, scheduledFor: later, startAfter: later });
  expect((await say("Did the payroll export run today?")).text).toContain("has not run yet");
  const before = new Date("2026-01-05T08:00:00Z");
  const ran = await createRun({ ...scheduled, status: "succeeded", dueAt: before, startedAt: before });
  const answer = await say("did it run today?");
  expect(answer).toMatchObject({ answer: { kind: "run", run: { id: ran.id } } });
  expect(answer.text).toMatch(/“Payroll Export” has not run on \d{4}-\d\d-\d\d\. This is the newest run/);
  const today = await createRun({ ...scheduled, status: "succeeded", dueAt: new Date(), startedAt: new Date() });
  for (const text of ["did it run today?", "did it run?", "lief es heute?", "¿se ejecutó hoy?", "今天运行了吗？"])
    expect(await say(text)).toMatchObject({ answer: { kind: "run", run: { id: today.id } } });
  expect((await say("did it run yesterday?")).text).toContain("has not run on");
});

test("skipped runs are no failure: it has not failed, and what was left out long ago is not shown for it", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Payroll Export");
  await createRun({ taskId: task.id, status: "skipped", reason: "paused", dueAt: new Date("2026-01-05T08:00:00Z") });
  await createRun({ taskId: task.id, status: "succeeded", dueAt: new Date("2026-01-06T08:00:00Z") });
  expect(await say("Why did the payroll export fail?")).toMatchObject({
    text: "“Payroll Export” has not failed.",
    answer: { kind: "task" },
  });
  const missed = await createRun({ taskId: task.id, status: "missed", dueAt: new Date("2026-01-07T08:00:00Z") });
  expect(await say("why did it fail?")).toMatchObject({
    text: "“Payroll Export” has not failed. This run of “Payroll Export” was missed.",
    answer: { kind: "run", run: { id: missed.id } },
  });
});

test("a cron expression is explained, and makes no task", async () => {
  const actor = await operator();
  const answer = await talkOf(actor)("what does 15 6 * * 5 mean?");
  expect(answer).toMatchObject({ drafts: [], answer: { kind: "schedule", expression: "15 6 * * 5" } });
  const meaning = answer.answer?.kind === "schedule" ? answer.answer : null;
  expect(meaning?.description).toMatch(/06:15.*Friday/);
  expect(meaning?.nextRuns).toHaveLength(5);
});

test("a question about something else is told so, and no task is shown", async () => {
  const actor = await operator();
  await taskOf(actor, "Stock Sync");
  const answer = await talkOf(actor)("Is there a difference between every other week and twice a week?");
  expect(answer).toMatchObject({ intent: "question", answer: null, proposals: [], drafts: [] });
});

test("what a conversation shows follows the tasks, and a viewer cannot command", async () => {
  const actor = await operator();
  const task = await taskOf(actor, "Stock Sync");
  const { id } = await sendMessage(actor, { text: "delete the stock sync", timezone });
  await db.task.update({ where: { id: task.id }, data: { status: "deleted" } });
  const { messages } = await getConversation(actor, id);
  expect(messages.at(-1)?.proposals).toMatchObject([{ standing: "deleted", status: "open" }]);
  const viewer = { ...actor, role: "viewer" as const };
  const proposalId = messages.at(-1)?.proposals[0]?.id ?? "";
  await expect(applyProposal(viewer, proposalId)).rejects.toMatchObject({ code: "forbidden" });
});
