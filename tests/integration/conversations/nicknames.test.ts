import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

test.each([
  ["Weather Report", "make the weather weekly", ["0 9 * * 1"]],
  ["Weather Report", "the weather thing should be at 7", ["0 7 * * 1-5"]],
  ["Sales Summary", "make the sales thing run at 7", ["0 7 * * 1-5"]],
  ["Health Watch", "can you change health watch so it runs twice a day?", ["0 9,17 * * 1-5"]],
  ["Müll rausstellen", "verschieb die Müllsache auf 20 Uhr", ["0 20 * * 1-5"]],
  ["Verkaufszahlen der Woche", "die Verkaufszahlen sollen um 7 laufen", ["0 7 * * 1-5"]],
  ["Parte del tiempo", "pon el tiempo a las 7", ["0 7 * * 1-5"]],
  ["Bulletin météo", "mets la météo à 7h", ["0 7 * * 1-5"]],
  ["Bollettino meteo", "metti il meteo alle 7", ["0 7 * * 1-5"]],
  ["销售汇总", "销售改到7点", ["0 7 * * 1-5"]],
])("a part of the name is enough for a change: %s, %s", async (name, text, crons) => {
  const actor = await operator();
  const task = await taskOf(actor, name);
  await taskOf(actor, "Disk Backup");
  const { taskId, after } = proposalIn(await talkOf(actor)(text));
  expect({ taskId, crons: after?.schedule.cronExpressions }).toEqual({ taskId: task.id, crons });
});

test("words beside a name that say what to do are a request of their own", async () => {
  const actor = await operator();
  await taskOf(actor, "Weather Report");
  for (const text of [
    "run the weather check weekly",
    "make a weather chart every Monday",
    "let me know the weather every day at 8",
    "send me the weather every Monday",
  ])
    expect(await talkOf(actor)(text)).toMatchObject({ proposals: [], drafts: [{ status: "open" }] });
});

test.each([
  ["Post Weather", "the weather post at 8 on Mondays please", ["0 8 * * 1", "0 9 * * 2-5"]],
  ["Post Weather", "post the weather at 7:30 rather than 9", ["30 7 * * 1-5"]],
  ["Go Running Reminder", "the running reminder at 10 instead", ["0 10 * * 1-5"]],
])("%s: “%s” is no new task, as what it begins with is there", async (name, text, crons) => {
  const actor = await operator();
  const task = await taskOf(actor, name);
  await taskOf(actor, "Order Fruit");
  const { taskId, after } = proposalIn(await talkOf(actor)(text));
  expect({ taskId, crons: after?.schedule.cronExpressions }).toEqual({ taskId: task.id, crons });
});
