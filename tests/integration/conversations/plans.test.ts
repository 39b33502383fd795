import { expect, test } from "vitest";
import { localOfInstant } from "@/lib/scheduling";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf, taskOf, timezone } from "./talk";

useTestDatabase();

const DAY_MS = 86_400_000;
/** The weekday of tomorrow in Berlin. */
const tomorrow = () => new Date(localOfInstant(timezone, Date.now()) + DAY_MS).getUTCDay();
const on = (weekday: number) => ({ schedule: { cronExpressions: [`30 9 * * ${weekday}`] } });

test.each([
  "what's on for tomorrow?",
  "was ist morgen geplant?",
  "¿qué hay programado para mañana?",
  "qu'est-ce qui est prévu demain ?",
  "cosa è previsto per domani?",
  "o que está agendado para amanhã?",
  "wat staat er morgen gepland?",
  "co jest zaplanowane na jutro?",
  "что запланировано на завтра?",
  "yarın ne planlandı?",
  "내일 뭐가 예정돼 있어?",
  "明天有什么任务?",
  "明日の予定は?",
])("only what is due on the day that is named: %s", async (text) => {
  const actor = await operator();
  const due = await taskOf(actor, "Payroll Export", on(tomorrow()));
  await taskOf(actor, "Stock Sync", on((tomorrow() + 1) % 7));
  await taskOf(actor, "Sleeping", { ...on(tomorrow()), status: "paused" });
  const say = talkOf(actor);
  await say("hello");
  const answer = await say(text);
  expect(answer).toMatchObject({ intent: "list", answer: { kind: "tasks", total: 1, tasks: [{ id: due.id }] } });
  expect(answer.text).toContain("09:30");
});

test.each([
  ["what's on for tomorrow?", "“Payroll Export”"],
  ["was ist morgen geplant?", "„Payroll Export“"],
  ["qu'est-ce qui est prévu demain ?", "« Payroll Export »"],
  ["明日の予定は?", "「Payroll Export」"],
])("names stand in the quotation marks of the language: %s", async (text, quoted) => {
  const actor = await operator();
  await taskOf(actor, "Payroll Export", on(tomorrow()));
  const say = talkOf(actor);
  await say("hello");
  expect((await say(text)).text).toContain(quoted);
});

test("a day on which nothing is due says so", async () => {
  const actor = await operator();
  await taskOf(actor, "Stock Sync", on((tomorrow() + 1) % 7));
  const answer = await talkOf(actor)("what's on for tomorrow?");
  expect(answer).toMatchObject({ answer: null, drafts: [], text: expect.stringContaining("nothing is due") });
});

test("without a day the question is about all tasks, inside a conversation too", async () => {
  const actor = await operator();
  await taskOf(actor, "Stock Sync");
  const say = talkOf(actor);
  await say("hello");
  for (const text of ["was ist geplant?", "what's planned?", "what's on?"])
    expect(await say(text)).toMatchObject({ intent: "list", answer: { kind: "tasks", total: 1 } });
});
