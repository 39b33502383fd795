import { expect, test } from "vitest";
import { applyProposal, rereadProposal } from "@/lib/conversations";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

const soon = () => new Date(Date.now() + 3_600_000).toISOString();
/** With runs to leave out on whatever day the tests are run. */
const eachMinute = { cronExpressions: ["* * * * *"] };
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
  await taskOf(actor, "Shop Check", { schedule: eachMinute });
  await say("when does the shop check run?");
  const proposal = proposalIn(await say(text));
  expect(proposal).toMatchObject({ kind: "edit", after: { schedule: { endsAt: null } } });
  const startsAt = new Date(proposal.after?.schedule.startsAt ?? 0);
  expect(startsAt.toLocaleDateString("en", { weekday: "long", timeZone: "Europe/Berlin" })).toBe("Monday");
});

test.each([
  "pause Invoice Export from 1 to 14 January 2030",
  "mach Invoice Export vom 1. bis 14. Januar 2030 Pause",
  "gönn Invoice Export vom 1. bis 14. Januar 2030 eine Pause",
  "pausa Invoice Export del 1 al 14 de enero de 2030",
  "mets Invoice Export en pause du 1 au 14 janvier 2030",
  "metti in pausa Invoice Export dall'1 al 14 gennaio 2030",
  "pausa Invoice Export de 1 a 14 de janeiro de 2030",
  "pauzeer Invoice Export van 1 tot 14 januari 2030",
  "wstrzymaj Invoice Export od 1 do 14 stycznia 2030",
  "приостанови Invoice Export с 1 по 14 января 2030",
  "Invoice Export'ı 1 Ocak 2030'dan 14 Ocak 2030'a kadar duraklat",
  "从2030年1月1日到2030年1月14日暂停Invoice Export",
  "Invoice Exportを2030年1月1日から2030年1月14日まで停止して",
  "Invoice Export를 2030년 1월 1일부터 2030년 1월 14일까지 중지해 줘",
  "pause it from 1 to 14 January 2030",
  "pausiere es vom 1. bis 14. Januar 2030",
  "páusalo del 1 al 14 de enero de 2030",
])("“%s” leaves out what is due then, and the schedule stays", async (text) => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Invoice Export", { schedule: { cronExpressions: ["0 9 * * 5"] } });
  await say("when does the invoice export run?");
  const { changes } = proposalIn(await say(text));
  expect(changes).toEqual([{ field: "skips", before: [], after: ["2030-01-04 09:00", "2030-01-11 09:00"] }]);
});
