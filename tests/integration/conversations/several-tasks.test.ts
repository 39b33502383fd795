import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf, taskOf } from "./talk";

useTestDatabase();

async function withTasks() {
  const actor = await operator();
  for (const name of ["Alpha", "Beta", "Gamma"])
    await taskOf(actor, name, { schedule: { cronExpressions: ["0 9 * * *"] } });
  const say = talkOf(actor);
  await say("when does Alpha run?");
  return say;
}

test.each([
  "pausa todo",
  "mets tout en pause",
  "mets tout en pause jusqu'à lundi",
  "alles pausieren",
  "pausiere alles bis Montag",
  "全部暂停",
  "暂停所有任务到周一",
  "すべて一時停止して",
  "모두 일시 중지해 줘",
  "hepsini duraklat",
  "wstrzymaj wszystko",
  "приостанови всё",
  "pause tudo",
  "ferma tutto",
  "pauzeer alles",
])("“%s” is about every task, whatever was shown last", async (text) => {
  expect((await (await withTasks())(text)).proposals).toHaveLength(3);
});

test("two names that are told apart by a word are both changed", async () => {
  const { proposals } = await (await withTasks())("make alpha and gamma weekly on Friday");
  expect(proposals.map(({ taskName, after }) => [taskName, after?.schedule.cronExpressions])).toEqual([
    ["Alpha", ["0 9 * * 5"]],
    ["Gamma", ["0 9 * * 5"]],
  ]);
});

test("words that say nothing leave our question open, and a question is no answer to it", async () => {
  const say = talkOf(await operator());
  await say("can you check my site?");
  expect(await say("example.com")).toMatchObject({
    question: true,
    options: expect.arrayContaining(["Every day at 09:00"]),
  });
  expect((await say("what can you do?")).drafts).toEqual([]);
  const other = talkOf(await operator());
  expect((await other("check my site")).question).toBe(true);
  await other("example.com");
  expect((await other("every 10 minutes")).drafts).toMatchObject([{ prompt: "Check my site." }]);
  expect((await other("too often, every hour is enough")).drafts).toMatchObject([{ prompt: "Check my site." }]);
});

test.each(["only at 14:00", "nur um 14 Uhr"])("“%s” is all of several times", async (text) => {
  const say = talkOf(await operator());
  await say("remind me about the standup mon-fri 9:45 and 16:00");
  expect((await say(text)).drafts).toMatchObject([{ schedule: { cronExpressions: ["0 14 * * 1-5"] } }]);
});

test.each(["how many tasks do I have?", "combien de tâches ai-je ?", "wie viele Aufgaben habe ich?"])(
  "“%s” is answered by their number",
  async (text) => {
    expect(await (await withTasks())(text)).toMatchObject({ answer: { kind: "tasks", total: 3 } });
  },
);
