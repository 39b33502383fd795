import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf } from "./talk";

useTestDatabase();

test("an option that is tapped keeps the window, and the words of the request", async () => {
  const say = talkOf(await operator());
  const asked = await say("check the site 5 times between 9 and 17 every day");
  expect(asked.options).toHaveLength(3);
  const [draft] = (await say(asked.options[0] ?? "")).drafts;
  expect(draft?.schedule).toMatchObject({ cronExpressions: ["0 9-17/2 * * *"], maxRuns: null });
  expect(draft?.prompt).toContain("Check the site");
});

test("what waits for an event is explained, and looked for as often as is chosen", async () => {
  const say = talkOf(await operator());
  const asked = await say("immer wenn es regnet, erinnere mich an den Schirm");
  expect(asked).toMatchObject({ text: expect.stringContaining("nicht bei Ereignissen"), question: true });
  const [draft] = (await say(asked.options[1] ?? "")).drafts;
  expect(draft?.schedule.cronExpressions).toEqual(["0 * * * *"]);
  expect(draft?.prompt).toMatch(/wenn es regnet/i);
});

test("days with times of their own keep them until it is said which is to come every second week", async () => {
  const say = talkOf(await operator());
  const [before] = (await say("check https://example.com mondays at 8 and thursdays at 16")).drafts;
  const asked = await say("make it every two weeks");
  expect(asked.drafts).toEqual([]);
  expect(asked.text).toContain("do not fit one schedule");
  const monday = asked.options.find((option) => option.includes("on Monday at 08:00")) ?? "";
  const [after] = (await say(monday)).drafts;
  expect(after?.id).toBe(before?.id);
  expect(after?.schedule.rrule).toContain("INTERVAL=2;BYDAY=MO;BYHOUR=8");
});

test("who writes gets it too, and people without an address are named on the card", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [mine] = (await say("every weekday at 7:30 write to kitchen@acme.com and me what they need to prepare")).drafts;
  expect(mine?.recipients).toEqual(["kitchen@acme.com", actor.email]);
  const [board] = (await say("email sales numbers to the board every friday at 16")).drafts;
  expect(board?.warnings).toEqual([expect.stringContaining("the board")]);
});

test.each(["pm", "PM please", "p.m.", "in the afternoon"])(
  "“%s” to our question which five is an answer",
  async (text) => {
    const say = talkOf(await operator());
    await say("Remind me to feed the cat every day at 5");
    expect((await say(text)).drafts[0]?.schedule.cronExpressions).toEqual(["0 17 * * *"]);
  },
);

test.each([
  ["Send me the report on 30 February at 9", "the 28th at 9", "-02-28T"],
  ["Send me the report on 30 February at 9", "on 3 March at 9", "-03-03T"],
  ["Schick mir den Bericht am 30. Februar um 9 Uhr", "am 28. um 9 Uhr", "-02-28T"],
  ["Envoie-moi le rapport le 30 février à 9h", "le 28 à 9h", "-02-28T"],
])("%s: “%s” is the day of the same task", async (request, text, day) => {
  const say = talkOf(await operator());
  expect((await say(request)).question).toBe(true);
  const answer = await say(text);
  expect(answer.question).toBe(false);
  expect(answer.drafts[0]?.schedule.runAt).toContain(day);
});
