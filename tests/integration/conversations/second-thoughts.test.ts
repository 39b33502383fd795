import { expect, test } from "vitest";
import { applyProposal } from "@/lib/conversations";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

test.each([
  ["0 15 * * 5", "change friday to thursday", "0 15 * * 4"],
  ["0 15 * * 5", "move it from friday to monday", "0 15 * * 1"],
  ["0 15 * * 1", "change it to Monday to Friday", "0 15 * * 1-5"],
  ["0 9 * * 1,3,5", "change monday to tuesday", "0 9 * * 2,3,5"],
  ["0 9 * * 1,3,5", "ändere Montag auf Dienstag", "0 9 * * 2,3,5"],
  ["0 8 * * 1", "and every Thursday", "0 8 * * 1,4"],
  ["0 8 * * 1", "und jeden Donnerstag", "0 8 * * 1,4"],
  ["0 8 * * 1", "and only on Wednesdays", "0 8 * * 3"],
  ["0 8 * * 1", "und nur mittwochs", "0 8 * * 3"],
  ["0 */2 * * 1-5", "only in the morning", "0 6-12/2 * * 1-5"],
])("of “%s”, “%s” makes “%s”", async (before, text, after) => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check", { schedule: { cronExpressions: [before] } });
  await say("when does the shop check run?");
  const { cronExpressions } = proposalIn(await say(text)).after?.schedule ?? {};
  expect(cronExpressions).toEqual([after]);
});

test.each(["抄送bob@example.com", "bob@example.com in Kopie", "en copia bob@example.com"])(
  "“%s” adds who gets it",
  async (text) => {
    const actor = await operator();
    const say = talkOf(actor);
    await taskOf(actor, "Shop Check");
    await say("when does the shop check run?");
    expect(proposalIn(await say(text)).changes[0]?.after).toEqual(["ana@example.com", "bob@example.com"]);
  },
);

test("“actually until …” is the other end of the pause that is proposed, not of the task", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await say("pause the shop check until 10 January 2036");
  const { schedule } = proposalIn(await say("actually until January 5, 2036")).after ?? {};
  expect(schedule).toMatchObject({ startsAt: "2036-01-04T23:00:00.000Z", endsAt: null });
});

test("what is paused is listed, and “start it again” resumes it", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await taskOf(actor, "Disk Check");
  expect((await say("what's paused?")).text).toContain("None of your tasks is paused");
  await applyProposal(actor, proposalIn(await say("pause the shop check")).id);
  expect(proposalIn(await say("start it again"))).toMatchObject({ kind: "resume", taskName: "Shop Check" });
  for (const text of ["which tasks are paused?", "welche Aufgaben sind pausiert?", "哪些任务暂停了？"])
    expect(await say(text)).toMatchObject({ answer: { kind: "tasks", total: 1, tasks: [{ name: "Shop Check" }] } });
});

test("“twice a week” for a task offers two days at its own time", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check", { schedule: { cronExpressions: ["30 7 * * *"] } });
  await say("when does the shop check run?");
  const { options } = await say("twice a week");
  expect(options).toEqual(["At 07:30, every Monday and Thursday", "At 07:30, every Tuesday and Friday"]);
  expect(proposalIn(await say(options[1] ?? "")).after?.schedule.cronExpressions).toEqual(["30 7 * * 2,5"]);
});

test("a question about a draft is answered by its schedule, and that it is a draft", async () => {
  const say = talkOf(await operator());
  await say("report sales every Monday at 8");
  expect((await say("when does it run?")).text).toMatch(/At 08:00, every Monday.*still a draft/);
});

test("what is due in a month is answered by its runs", async () => {
  const actor = await operator();
  await taskOf(actor, "Yearly Check", { schedule: { cronExpressions: ["0 9 1 2 *"] } });
  await taskOf(actor, "Shop Check", { schedule: { cronExpressions: ["0 9 1 3 *"] } });
  expect(await talkOf(actor)("what runs in February?")).toMatchObject({
    answer: { kind: "tasks", tasks: [{ name: "Yearly Check" }] },
  });
});
