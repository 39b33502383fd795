import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

const on = (cron: string) => ({ schedule: { cronExpressions: [cron] } });

async function withTasks() {
  const actor = await operator();
  const backup = await taskOf(actor, "CRM Backup", on("0 2 * * *"));
  const grandma = await taskOf(actor, "Call Grandma Reminder", on("0 9 * * 1"));
  const fruit = await taskOf(actor, "Order Fruit", on("0 9 * * 5"));
  const plants = await taskOf(actor, "Water Plants", on("0 8 * * 3"));
  return { actor, say: talkOf(actor), backup, grandma, fruit, plants };
}

test.each([
  ["move monday's grandma call to tuesday", "grandma", ["0 9 * * 2"]],
  ["move friday's fruit reminder to thursday", "fruit", ["0 9 * * 4"]],
  ["fruit at 8:15 from now on", "fruit", ["15 8 * * 5"]],
  ["fruit ab jetzt um 8:15", "fruit", ["15 8 * * 5"]],
  ["plants every day instead of wednesdays", "plants", ["0 8 * * *"]],
] as const)("“%s” changes the task that it names, whatever was talked about", async (text, key, crons) => {
  const tasks = await withTasks();
  await tasks.say("when does the crm backup run?");
  const { taskId, after } = proposalIn(await tasks.say(text));
  expect({ taskId, crons: after?.schedule.cronExpressions }).toEqual({ taskId: tasks[key].id, crons });
});

test.each([
  ["move monday's dentist visit to tuesday", "dentist visit"],
  ["verschiebe den Zahnarzt auf 10 Uhr", "zahnarzt"],
])("what nothing is called is changed nowhere: %s", async (text, name) => {
  const { say } = await withTasks();
  await say("when does the crm backup run?");
  const answer = await say(text);
  expect(answer).toMatchObject({ proposals: [], drafts: [], answer: { kind: "tasks" } });
  expect(answer.text.toLowerCase()).toContain(name);
});

test("an open question is left when another task is named", async () => {
  const { say, backup } = await withTasks();
  expect((await say("change the grandma reminder so it's at 5")).options).toEqual(["05:00", "17:00"]);
  const [option = ""] = (await say("make the crm backup biweekly")).options;
  expect(option).toContain("at 02:00");
  expect(proposalIn(await say(option)).taskId).toBe(backup.id);
});

test.each([
  "change everything to 10",
  "move everything an hour later",
  "alles auf 10 Uhr verschieben",
  "pasa todo a las 10",
  "把所有任务改到10点",
])("tasks are not changed all at once, nor the last one alone: %s", async (text) => {
  const { say } = await withTasks();
  await say("when does the crm backup run?");
  const answer = await say(text);
  expect(answer).toMatchObject({ proposals: [], drafts: [], intent: "edit", options: [] });
  expect(answer.text).toContain("CRM Backup");
});

test("everything of an open draft is the draft", async () => {
  const { say } = await withTasks();
  await say("Check https://example.com every day at 9");
  const { drafts } = await say("change everything to 10");
  expect(drafts[0]?.schedule.cronExpressions).toEqual(["0 10 * * *"]);
});

test.each([
  "mach jeden Montag um 8 und samstags um 11 einen Check von https://example.com",
  "make a check of https://example.com on mondays at 8 and saturdays at 11",
])("a new one beside a task of nearly that name: %s", async (text) => {
  const actor = await operator();
  await taskOf(actor, "example.com Check", { prompt: "Check https://example.com." });
  const { drafts, proposals } = await talkOf(actor)(text);
  expect(proposals).toEqual([]);
  expect(drafts[0]?.schedule.cronExpressions).toEqual(["0 8 * * 1", "0 11 * * 6"]);
});

test("a change of what does not exist says that it makes something new", async () => {
  const { say } = await withTasks();
  const answer = await say("make the weather daily at 6");
  expect(answer.drafts).toHaveLength(1);
  expect(answer.text).toContain("no task called “weather”");
});
