import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf, taskOf } from "./talk";

useTestDatabase();

const request = "Check https://example.com every friday at 17";

test.each([
  "only until easter",
  "only in winter",
  "only the first week of the month",
  "2 business days before month end at 10",
  "nur in ungeraden Wochen",
  "only in uneven weeks",
  "only during the school holidays",
  "nur in den Schulferien",
  "solo en las vacaciones escolares",
  "seulement pendant les vacances scolaires",
])("“%s” of a draft: what cannot be done, no default that would replace it, and the draft as it is", async (text) => {
  const say = talkOf(await operator());
  await say(request);
  const answer = await say(text);
  expect(answer).toMatchObject({ intent: "edit", options: [], drafts: [], proposals: [] });
  expect(answer.text).toContain("example.com Check");
  const { drafts } = await say("make it 18:00");
  expect(drafts[0]?.schedule.cronExpressions).toEqual(["0 18 * * 5"]);
});

test("a request of its own that cannot be planned is asked about, even while a draft is open", async () => {
  const say = talkOf(await operator());
  await say(request);
  const answer = await say("water the flowers only in winter");
  expect(answer.text).not.toContain("example.com Check");
});

test.each(["actually keep it", "leave it as it is", "lieber nicht", "mejor no", "garde-le", "оставь", "还是留着吧"])(
  "“%s” behind a card that deletes does nothing, and says how to drop it",
  async (text) => {
    const actor = await operator();
    const say = talkOf(actor);
    await taskOf(actor, "CRM Backup");
    await say("delete the crm backup");
    const answer = await say(text);
    expect(answer).toMatchObject({ proposals: [], drafts: [] });
    expect(answer.text).toContain("Discard");
  },
);

test("“keep it” of a draft names the button that schedules it", async () => {
  const say = talkOf(await operator());
  await say(request);
  expect((await say("keep it")).text).toContain("Schedule");
});

test("“no wait, back to Berlin” is the zone that it had", async () => {
  const say = talkOf(await operator());
  await say(request);
  expect((await say("in Tokyo time")).drafts[0]?.schedule.timezone).toBe("Asia/Tokyo");
  expect((await say("no wait, back to Berlin")).drafts[0]?.schedule.timezone).toBe("Europe/Berlin");
});

test.each([
  ["why did it fail?", "has not run yet"],
  ["did it run today?", "has not run yet"],
  ["what will it do?", "Check https://example.com."],
  ["warum ist es fehlgeschlagen?", "ist noch nicht gelaufen"],
  ["was macht es?", "Check https://example.com."],
])("of a draft: %s", async (text, answer) => {
  const say = talkOf(await operator());
  await say(request);
  expect((await say(text)).text).toContain(answer);
});

test.each([
  ["when does the fruit thing run?", "and the plants?"],
  ["wann läuft Order Fruit?", "und die Plants?"],
  ["¿cuándo corre Order Fruit?", "¿y Water Plants?"],
])("the same question of another task: %s %s", async (first, then) => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Order Fruit");
  const plants = await taskOf(actor, "Water Plants");
  await say(first);
  expect(await say(then)).toMatchObject({ intent: "question", answer: { kind: "task", task: { id: plants.id } } });
});

test.each(["what time is it in Tokyo?", "is the server up?", "wie spät ist es in Tokio?", "quelle heure est-il ?"])(
  "a question about nothing of ours lists no tasks: %s",
  async (text) => {
    const actor = await operator();
    await taskOf(actor, "CRM Backup");
    await taskOf(actor, "Order Fruit");
    expect(await talkOf(actor)(text)).toMatchObject({ intent: "question", answer: null, options: [], drafts: [] });
  },
);

test.each([
  ["can you speak German?", "German"],
  ["sprichst du Deutsch?", "Deutsch"],
  ["¿hablas español?", "español"],
  ["parles-tu français ?", "français"],
  ["ты говоришь по-русски?", "русском"],
  ["你会说中文吗？", "中文"],
])("which languages it reads: %s", async (text, language) => {
  const answer = await talkOf(await operator())(text);
  expect(answer).toMatchObject({ intent: "none", options: [], drafts: [] });
  expect(answer.text).toContain(language);
});

test.each(["0 0 * * 0 cos'è?", "0 0 * * 0 – what is that?", "was bedeutet 0 0 * * 0?"])(
  "a question about cron words is no task: %s",
  async (text) => {
    const answer = await talkOf(await operator())(text);
    expect(answer).toMatchObject({ drafts: [], answer: { kind: "schedule", expression: "0 0 * * 0" } });
  },
);
