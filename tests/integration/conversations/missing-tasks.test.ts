import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

test.each(["delete payday", "delete the payday", "pause the newsletter", "lösche den Zahltag"])(
  "“%s” where nothing is called so is no new task",
  async (text) => {
    const actor = await operator();
    await taskOf(actor, "Order Fruit");
    expect(await talkOf(actor)(text)).toMatchObject({ drafts: [], proposals: [], answer: { kind: "tasks" } });
  },
);

test("what is to be done again and again still asks when", async () => {
  const actor = await operator();
  await taskOf(actor, "Order Fruit");
  const answer = await talkOf(actor)("delete old logs");
  expect(answer).toMatchObject({ question: true, answer: null });
});

test.each([
  ["delet the order fruit task", "delete"],
  ["puase order fruit", "pause"],
])("“%s” has a typing error in its verb", async (text, kind) => {
  const actor = await operator();
  const task = await taskOf(actor, "Order Fruit");
  expect(proposalIn(await talkOf(actor)(text))).toMatchObject({ kind, taskId: task.id });
});

test.each([
  ["duplicate the order fruit task for Saturdays", ["0 9 * * 6"]],
  ["kopiere Order Fruit für samstags", ["0 9 * * 6"]],
  ["clone order fruit", ["0 9 * * 1-5"]],
])("“%s” is a draft of the same job", async (text, crons) => {
  const actor = await operator();
  const task = await taskOf(actor, "Order Fruit", { prompt: "Order the fruit.", recipients: ["bob@example.com"] });
  const { drafts } = await talkOf(actor)(text);
  expect(drafts).toMatchObject([
    {
      ...{ name: "Order Fruit (2)", prompt: "Order the fruit.", recipients: ["bob@example.com"] },
      schedule: { cronExpressions: crons },
    },
  ]);
  expect(await db.task.findUnique({ where: { id: task.id } })).toMatchObject({ version: task.version });
});

test("to copy something somewhere is a job of its own", async () => {
  const actor = await operator();
  await taskOf(actor, "Order Fruit");
  const { drafts } = await talkOf(actor)("copy order fruit to a new folder every day at 9");
  expect(drafts[0]?.name).not.toContain("(2)");
});

test.each(["and until when does that go?", "how long does it run?", "bis wann läuft das?", "jusqu'à quand ?"])(
  "“%s” is a question about what was made last",
  async (text) => {
    const say = talkOf(await operator());
    await say("send me the news every day at 9 until 20 December");
    expect((await say(text)).text).toContain("12-20");
  },
);

test.each(["the weekly report every Monday at 9", "the report at 10 every day"])(
  "“%s” is new, though a report is there",
  async (text) => {
    const actor = await operator();
    await taskOf(actor, "Build Report");
    expect(await talkOf(actor)(text)).toMatchObject({ proposals: [], drafts: [{ status: "open" }] });
  },
);

test.each([
  "how many runs failed this week?",
  "wie viele Läufe sind diese Woche fehlgeschlagen?",
  "cuántas ejecuciones fallaron esta semana?",
])("“%s” is about no single task", async (text) => {
  const actor = await operator();
  await taskOf(actor, "Build Report");
  const say = talkOf(actor);
  await say("when does the build report run?");
  expect(await say(text)).toMatchObject({ intent: "question", answer: null });
});

test("a new request of a day that does not exist is no change of the draft that is open", async () => {
  const say = talkOf(await operator());
  await say("Water the plants every Monday at 8");
  const answer = await say("Remind me on Feb 30 to pay the tax");
  expect(answer.text).toContain('There is no "Feb 30"');
  expect(answer.options).toHaveLength(2);
  expect((await say("move it to February 30")).text).toContain("nothing was changed");
});

test.each([
  ["delete all stretch reminders", "delete"],
  ["pause every stretch task", "pause"],
])("“%s” is one card of those, never of all", async (text, kind) => {
  const actor = await operator();
  for (const name of ["Stretch Reminder", "Stretch Back Reminder", "News"]) await taskOf(actor, name);
  const { proposals } = await talkOf(actor)(text);
  expect(proposals.map(({ taskName }) => taskName).sort()).toEqual(["Stretch Back Reminder", "Stretch Reminder"]);
  expect(proposals.every((proposal) => proposal.kind === kind)).toBe(true);
});
