import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf } from "./talk";

useTestDatabase();

test.each([
  ["Check https://example.com every day at 25:00", "at 15:00 then", "0 15 * * *"],
  ["Run every day at 5 or 6 in the morning the sync", "at 6", "0 6 * * *"],
  ["Jeden Montag um 9 oder 10 schick den Bericht", "um 10", "0 10 * * 1"],
  ["每周一9点或10点发报告", "10点", "0 10 * * 1"],
])("the days of “%s” stay with the time “%s”", async (request, answer, cron) => {
  const say = talkOf(await operator());
  expect((await say(request)).drafts).toEqual([]);
  expect((await say(answer)).drafts).toMatchObject([{ schedule: { cronExpressions: [cron] } }]);
});

test("an answer that leaves something to be asked stays with the next", async () => {
  const say = talkOf(await operator());
  await say("remind me to call the dentist");
  expect((await say("tomorrow at 5")).options).toEqual(["05:00", "17:00"]);
  const [draft] = (await say("in the afternoon")).drafts;
  expect(draft).toMatchObject({ prompt: "Remind me to call the dentist.", schedule: { kind: "once" } });
  expect(draft?.assumptions.join()).not.toContain("Runs once");
  expect(draft?.scheduleText).toContain("17:00");
  expect(draft?.scheduleText).toContain(draft?.schedule.runAt?.slice(0, 10));
});

test.each([
  ["send the report", "to bob@example.com", "every Friday"],
  ["schick den Bericht", "an bob@example.com", "jeden Freitag"],
])("who gets it is kept until it is said when: %s", async (request, recipient, when) => {
  const say = talkOf(await operator());
  await say(request);
  expect((await say(recipient)).options).not.toEqual([]);
  expect((await say(when)).drafts).toMatchObject([{ recipients: ["bob@example.com"] }]);
});

test.each([
  ["the second one", "15 19 * * *"],
  ["in the evening", "15 19 * * *"],
  ["07:15", "15 7 * * *"],
])("“%s” is one of the ways to change it that were asked about", async (words, cron) => {
  const say = talkOf(await operator());
  await say("check https://example.com every day at 18:30");
  expect((await say("make it 7:15")).options).toEqual(["07:15", "19:15"]);
  expect((await say(words)).drafts).toMatchObject([{ schedule: { cronExpressions: [cron] } }]);
});
