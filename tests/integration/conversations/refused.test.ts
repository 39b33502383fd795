import { expect, test } from "vitest";
import { updateDraft } from "@/lib/conversations";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

test.each([
  "make the weather report run until last Friday",
  "make the weather report run until 3 January 2020",
  "make the weather report run until yesterday",
  "lass den Weather Report bis letzten Freitag laufen",
  "ejecuta el Weather Report hasta el viernes pasado",
])("an end that is over is said, and nothing is proposed: %s", async (text) => {
  const actor = await operator();
  await taskOf(actor, "Weather Report");
  const answer = await talkOf(actor)(text);
  expect(answer).toMatchObject({ proposals: [], drafts: [], intent: "edit" });
  expect(answer.text).toMatch(/day that is over|vorbei ist|ya pasó/);
});

test.each([
  "pause the newsletter while I'm on vacation from 1 to 14 December",
  "pausiere den Newsletter vom 1. bis 14. Dezember",
  "mets la Newsletter en pause du 1er au 14 décembre",
])("a pause that begins later leaves out what is due then: %s", async (text) => {
  const actor = await operator();
  await taskOf(actor, "Newsletter", { schedule: { cronExpressions: ["0 9 1 * *", "0 9 14 * *", "0 9 15 * *"] } });
  const answer = await talkOf(actor)(text);
  expect(answer.text).toMatch(/\d{4}-12-01 – \d{4}-12-14/);
  const [skips, ...others] = proposalIn(answer).changes;
  expect(others).toEqual([]);
  expect(skips?.after.map((time) => time.slice(5))).toEqual(["12-01 09:00", "12-14 09:00"]);
});

test.each([
  "make the weather report run on the 1st or the next weekday if it's a weekend",
  "pay rent reminder on the 1st of each month, or the following business day if it falls on a weekend",
  "wenn der 1. auf ein Wochenende fällt, am nächsten Werktag die Miete prüfen",
])("a day that moves behind a weekend is refused, not dropped: %s", async (text) => {
  const actor = await operator();
  await taskOf(actor, "Weather Report");
  const answer = await talkOf(actor)(text);
  expect(answer).toMatchObject({ proposals: [], drafts: [] });
  expect(answer.text).toMatch(/nearest to the 1st|am nächsten ist/);
});

test("the warning about a person without an address goes once an address is added", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [draft] = (await say("check https://example.com every day at 9 and email Bob")).drafts;
  expect(draft?.warnings).toHaveLength(1);
  expect((await say("also send it to bob@example.com")).drafts[0]?.warnings).toEqual([]);
  const [other] = (await say("check https://example.org every day at 9 and email Bob")).drafts;
  expect(other?.warnings).toHaveLength(1);
  expect((await updateDraft(actor, other?.id ?? "", { recipients: ["bob@example.com"] })).warnings).toEqual([]);
});
