import { expect, test } from "vitest";
import { applyProposal, rereadProposal } from "@/lib/conversations";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

const soon = () => new Date(Date.now() + 3_600_000).toISOString();
const once = () => ({ kind: "once" as const, cronExpressions: [], runAt: soon() });

test("pausing everything until a day leaves out what would have no run left, says so, and can be undone", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Shop Check");
  await taskOf(actor, "Bob Reminder", { schedule: once() });
  const answer = await say("pause everything until 2027-03-01");
  const proposal = proposalIn(answer);
  expect(proposal).toMatchObject({ kind: "edit", taskId: task.id });
  expect(answer.text).toMatch(/“Shop Check”.*no run of it would be left.*“Bob Reminder”/);
  await applyProposal(actor, proposal.id);
  const back = proposalIn(await say("undo that"));
  expect(back).toMatchObject({ kind: "edit", taskId: task.id, after: { schedule: { startsAt: null } } });
});

test("what was applied of a group can be undone while the rest of it is still open", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await taskOf(actor, "Disk Report");
  const { proposals } = await say("pause everything");
  const [first] = proposals;
  await applyProposal(actor, first?.id ?? "");
  expect(proposalIn(await say("undo that"))).toMatchObject({ kind: "resume", taskId: first?.taskId });
});

test("one task that has no run behind the pause is refused with what to do instead", async () => {
  const actor = await operator();
  await taskOf(actor, "Bob Reminder", { schedule: once() });
  const answer = await talkOf(actor)("pause Bob Reminder until 2027-03-01");
  expect(answer).toMatchObject({
    proposals: [],
    text: expect.stringContaining("No run of “Bob Reminder” would be left"),
  });
});

test("a pause with an end is over when the task is resumed, and a shorter pause makes nothing start earlier", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Shop Check");
  await applyProposal(actor, proposalIn(await say("pause the shop check until 4 January 2030")).id);
  const shorter = await say("pause it until 2 January 2030");
  expect(shorter).toMatchObject({
    proposals: [],
    text: expect.stringContaining("starts nothing before 2030-01-04 00:00 (Europe/Berlin) anyway"),
  });
  const resumed = await say("resume it");
  expect(resumed.text).toContain("would run on its schedule again");
  const proposal = proposalIn(resumed);
  expect(proposal).toMatchObject({ kind: "edit", taskId: task.id, after: { schedule: { startsAt: null } } });
  expect(await rereadProposal(actor, proposal.id)).toMatchObject({ after: { schedule: { startsAt: null } } });
  await applyProposal(actor, proposal.id);
  expect((await say("resume it")).text).toContain("is not paused");
});

test("resuming everything ends pauses with an end as well", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Sleeping", { status: "paused" });
  const later = await taskOf(actor, "Shop Check", { schedule: { startsAt: "2030-01-03T23:00:00.000Z" } });
  expect((await say("pause everything until 2 January 2030")).text).toContain("start nothing before that already");
  expect((await say("resume everything")).proposals).toMatchObject([
    { kind: "resume", taskName: "Sleeping" },
    { kind: "edit", taskId: later.id, after: { schedule: { startsAt: null } } },
  ]);
});

test.each([
  "pause it until Monday",
  "pausiere es bis Montag",
  "páusalo hasta el lunes",
  "mets-le en pause jusqu'à lundi",
  "sospendilo fino a lunedì",
  "pausa-o até segunda-feira",
  "pauzeer het tot maandag",
  "wstrzymaj to do poniedziałku",
  "приостанови это до понедельника",
  "pazartesiye kadar duraklat",
  "暂停到周一",
  "月曜日まで停止して",
  "월요일까지 중지해 줘",
])("“%s” starts again then, and does not end then", async (text) => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await say("when does the shop check run?");
  const proposal = proposalIn(await say(text));
  expect(proposal).toMatchObject({ kind: "edit", after: { schedule: { endsAt: null } } });
  const startsAt = new Date(proposal.after?.schedule.startsAt ?? 0);
  expect(startsAt.toLocaleDateString("en", { weekday: "long", timeZone: "Europe/Berlin" })).toBe("Monday");
});
