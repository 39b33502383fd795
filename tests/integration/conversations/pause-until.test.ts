import { expect, test } from "vitest";
import { applyProposal } from "@/lib/conversations";
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
