import { expect, test } from "vitest";
import { applyProposal, rereadProposal, scheduleDraft, updateDraft } from "@/lib/conversations";
import { db } from "@/lib/db";
import { updateTask } from "@/lib/tasks";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

const request = "Check https://example.com every weekday at 9 AM";
const cronsOf = (schedule: unknown) => (schedule as { cronExpressions: string[] }).cronExpressions;
const taskCrons = async (id: string) => cronsOf((await db.task.findUniqueOrThrow({ where: { id } })).schedule);

test("a follow-up changes the open draft in place, and says what was before", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [draft] = (await say(request)).drafts;
  const answer = await say("make it 8 instead");
  expect(answer.drafts).toMatchObject([{ id: draft?.id, status: "open", version: 2, name: draft?.name }]);
  expect(answer.drafts[0]?.schedule.cronExpressions).toEqual(["0 8 * * 1-5"]);
  expect(answer.changes).toEqual([
    { field: "schedule", before: ["At 09:00, Monday through Friday"], after: ["At 08:00, Monday through Friday"] },
  ]);
  expect(await db.draft.count({ where: { ownerId: actor.userId } })).toBe(1);
});

test("a suggestion is a follow-up as well", async () => {
  const say = talkOf(await operator());
  await say(request);
  expect((await say("what about 10?")).drafts[0]?.schedule.cronExpressions).toEqual(["0 10 * * 1-5"]);
});

test("one follow-up after the other, each on what the one before left", async () => {
  const say = talkOf(await operator());
  await say(request);
  await say("at 8:30");
  const monday = await say("only on Mondays");
  expect(monday.drafts[0]?.schedule.cronExpressions).toEqual(["30 8 * * 1"]);
  expect(monday.drafts[0]).toMatchObject({ version: 3, prompt: expect.stringContaining("https://example.com") });
});

test("the message that the draft came from says that it stands further down", async () => {
  const { sendMessage } = await import("@/lib/conversations");
  const actor = await operator();
  const first = await sendMessage(actor, { text: request, timezone: "UTC" });
  const second = await sendMessage(actor, { conversationId: first.id, text: "only on Mondays", timezone: "UTC" });
  expect(second.messages.map(({ revised, drafts }) => [revised, drafts.length])).toEqual([
    [false, 0],
    [true, 0],
    [false, 0],
    [false, 1],
  ]);
});

test("an address is added to the recipients, with the tool that sends", async () => {
  const say = talkOf(await operator());
  const [draft] = (await say(request)).drafts;
  const answer = await say("and also send it to bob@example.com");
  expect(answer.drafts[0]?.recipients).toEqual([...(draft?.recipients ?? []), "bob@example.com"]);
  expect(answer.drafts[0]?.tools).toContain("send_email");
  expect(answer.drafts[0]?.schedule).toEqual(draft?.schedule);
});

test("after it is scheduled the same words propose a change of the task, and nothing changes yet", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [draft] = (await say(request)).drafts;
  const task = await scheduleDraft(actor, draft?.id ?? "");
  const proposal = proposalIn(await say("make it 8 instead"));
  expect(proposal).toMatchObject({ kind: "edit", status: "open", standing: "ready", taskId: task.id });
  expect(proposal.before?.description).toBe("At 09:00, Monday through Friday");
  expect(proposal.after?.description).toBe("At 08:00, Monday through Friday");
  expect(proposal.after?.nextRuns).toHaveLength(5);
  expect(await taskCrons(task.id)).toEqual(["0 9 * * 1-5"]);
});

test("an edit of a named task is applied once, as a new version, and keeps what was not named", async () => {
  const actor = await operator();
  const task = await taskOf(actor, "Payroll Export", { schedule: { overlap: "queue", catchUp: "skip" } });
  const proposal = proposalIn(await talkOf(actor)("move the payroll export to 9:45"));
  expect(proposal.changes.map(({ field }) => field)).toEqual(["schedule"]);
  const pressed = await Promise.all([applyProposal(actor, proposal.id), applyProposal(actor, proposal.id)]);
  for (const view of pressed) expect(view).toMatchObject({ status: "applied" });
  const changed = await db.task.findUniqueOrThrow({ where: { id: task.id } });
  expect(changed).toMatchObject({ version: 2, name: task.name, prompt: task.prompt, tools: task.tools });
  expect(changed.schedule).toMatchObject({
    ...{ cronExpressions: ["45 9 * * 1-5"], timezone: "Europe/Berlin", overlap: "queue", catchUp: "skip" },
  });
  expect(await db.taskVersion.count({ where: { taskId: task.id } })).toBe(1);
});

test("a task that was changed meanwhile is a conflict; read again, the words are for the new version", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Payroll Export");
  const proposal = proposalIn(await say("change the payroll export to Mondays"));
  await updateTask(actor, task.id, { scheduleText: "every weekday at 18:00" });
  await expect(applyProposal(actor, proposal.id)).rejects.toMatchObject({
    ...{ code: "conflict", message: expect.stringContaining("version 1") },
  });
  expect(await taskCrons(task.id)).toEqual(["0 18 * * 1-5"]);
  const reread = await rereadProposal(actor, proposal.id);
  expect(reread).toMatchObject({ standing: "ready", before: { description: "At 18:00, Monday through Friday" } });
  await applyProposal(actor, proposal.id);
  expect(await taskCrons(task.id)).toEqual(["0 18 * * 1"]);
});

test("read again when nothing is left to change, it says so and stays", async () => {
  const actor = await operator();
  const task = await taskOf(actor, "Payroll Export");
  const proposal = proposalIn(await talkOf(actor)("move the payroll export to 9:45"));
  await updateTask(actor, task.id, { schedule: { cronExpressions: ["45 9 * * 1-5"] } });
  await expect(rereadProposal(actor, proposal.id)).rejects.toMatchObject({ code: "conflict" });
  const stranger = await operator();
  await expect(rereadProposal(stranger, proposal.id)).rejects.toMatchObject({ code: "not_found" });
});

test("words that change nothing about the task say so and show it", async () => {
  const actor = await operator();
  const task = await taskOf(actor, "Payroll Export");
  const answer = await talkOf(actor)("edit the payroll export");
  expect(answer).toMatchObject({ proposals: [], answer: { kind: "task", task: { id: task.id } } });
});

test("with two drafts on the table it asks which of them, and changes that one", async () => {
  const say = talkOf(await operator());
  const two = await say(
    "Check https://example.com every day at 7 and email bob@example.com a report every Friday at 17:00",
  );
  expect(two.drafts).toHaveLength(2);
  const asked = await say("make it 8 instead");
  expect(asked).toMatchObject({ question: true, drafts: [], options: two.drafts.map(({ name }) => name) });
  const answer = await say(two.drafts[1]?.name ?? "");
  expect(answer.drafts).toMatchObject([{ id: two.drafts[1]?.id, version: 2 }]);
});

test("a change that can be meant two ways is asked about, and an option settles it", async () => {
  const say = talkOf(await operator());
  const [draft] = (await say(request)).drafts;
  const asked = await say("tomorrow");
  expect(asked).toMatchObject({
    question: true,
    drafts: [],
    options: [expect.stringContaining("Once"), ...asked.options.slice(1)],
  });
  const answer = await say(asked.options[0] ?? "");
  expect(answer.drafts).toMatchObject([{ id: draft?.id, version: 2, schedule: { kind: "once" } }]);
});

test("a full request beside an open draft is a draft of its own", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await say(request);
  const answer = await say("Check the disk every Sunday at 10:00");
  expect(answer).toMatchObject({ changes: [], drafts: [{ version: 1 }] });
  expect(await db.draft.count({ where: { ownerId: actor.userId } })).toBe(2);
});

test("a request without a time beside an open draft is asked about, not taken for a change", async () => {
  const say = talkOf(await operator());
  await say(request);
  expect(await say("Check https://example.org")).toMatchObject({ question: true, changes: [], drafts: [] });
});

test("a habit or a greeting beside an open draft changes nothing", async () => {
  const say = talkOf(await operator());
  await say(request);
  for (const text of ["I usually go jogging at 6 every morning.", "hey, good morning! happy Wednesday"]) {
    expect(await say(text)).toMatchObject({ intent: "none", changes: [], drafts: [] });
  }
});

test("an edit made on the card meanwhile is not lost: the words go on from it", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [draft] = (await say(request)).drafts;
  await updateDraft(actor, draft?.id ?? "", { name: "Shop Front", scheduleText: "every day at 7:00" });
  const answer = await say("only on Mondays");
  expect(answer.drafts).toMatchObject([{ name: "Shop Front", version: 3 }]);
  expect(answer.drafts[0]?.schedule.cronExpressions).toEqual(["0 7 * * 1"]);
});
