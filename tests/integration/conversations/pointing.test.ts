import { expect, test } from "vitest";
import { scheduleDraft } from "@/lib/conversations";
import { db } from "@/lib/db";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf, taskOf } from "./talk";

useTestDatabase();

const two = "Check https://example.com every day at 9 and check https://example.org every day at 17:00";
const one = "Check https://example.com every day at 9";

test.each(["I meant the second one", "not that one", "ich meinte das andere", "ese no", "pas celui-là", "不是这个"])(
  "“%s” beside a single draft is no task, and no change that is made",
  async (words) => {
    const actor = await operator();
    const say = talkOf(actor);
    await say(one);
    const answer = await say(words);
    expect(answer.drafts).toEqual([]);
    expect(answer.text).toContain(words);
    expect((await say("at 10")).drafts[0]?.schedule.cronExpressions).toEqual(["0 10 * * *"]);
    expect(await db.draft.count({ where: { ownerId: actor.userId } })).toBe(1);
  },
);

test.each(["not that one, the other", "nein, das andere", "no, el otro", "non, l'autre", "不是这个"])(
  "“%s” of two cards asks which, and behind a change of one means the other",
  async (words) => {
    const say = talkOf(await operator());
    const [first, second] = (await say(two)).drafts;
    expect((await say(words)).options).toEqual([first?.name, second?.name]);
    await say("make the first one 6:30");
    expect((await say(words)).text).toContain(second?.name);
    expect((await say("19:00")).drafts).toMatchObject([
      { id: second?.id, schedule: { cronExpressions: ["0 19 * * *"] } },
    ]);
  },
);

test.each([
  "mach beim ersten lieber halb neun",
  "stell den ersten auf halb neun",
  "pon el primero a las 8:30",
  "mets le premier à 8h30",
])("“%s” is a change of the first of two cards", async (words) => {
  const actor = await operator();
  const say = talkOf(actor);
  const [first] = (await say(two)).drafts;
  expect((await say(words)).drafts).toMatchObject([{ id: first?.id, schedule: { cronExpressions: ["30 8 * * *"] } }]);
  expect(await db.draft.count({ where: { ownerId: actor.userId } })).toBe(2);
});

test.each(["lösch das zweite", "delete the second", "borra el segundo", "supprime le deuxième"])(
  "“%s” discards the second of two drafts",
  async (words) => {
    const say = talkOf(await operator());
    const [, second] = (await say(two)).drafts;
    expect((await say(words)).drafts).toMatchObject([{ id: second?.id, status: "discarded" }]);
  },
);

test.each([
  ["schedule both", "Schedule"],
  ["vergiss es", "Discard"],
  ["算了", "Discard"],
  ["forget it", "Discard"],
])("“%s” of two drafts names both, and the button", async (words, button) => {
  const say = talkOf(await operator());
  const { drafts } = await say(two);
  const { text } = await say(words);
  for (const { name } of drafts) expect(text).toContain(name);
  expect(text).toContain(button);
});

test.each(["算了，留着吧", "never mind, keep it", "vergiss es, behalte es"])(
  "“%s” behind a card that deletes does nothing",
  async (words) => {
    const actor = await operator();
    await taskOf(actor, "Health Watch");
    const say = talkOf(actor);
    await say("delete the health watch");
    const answer = await say(words);
    expect(answer.proposals).toEqual([]);
    expect(answer.text).toContain("Discard");
  },
);

test("what is done to tasks is done to the card that has been scheduled since", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [first, second] = (await say(two)).drafts;
  await scheduleDraft(actor, second?.id ?? "");
  expect((await say("pause it for three days")).proposals).toMatchObject([{ kind: "edit", taskName: second?.name }]);
  expect(first?.status).toBe("open");
});

test.each([
  ["send it to my wife too", "my wife"],
  ["schick es auch an meine Frau", "meine Frau"],
  ["envíalo también a mi mujer", "mi mujer"],
  ["envoie-le aussi à ma femme", "ma femme"],
  ["也发给我老婆", "我老婆"],
])("“%s” is about who gets it, whose address nobody knows", async (words, person) => {
  const actor = await operator();
  const say = talkOf(actor);
  await say(one);
  const answer = await say(words);
  expect(answer).toMatchObject({ drafts: [], options: [] });
  expect(answer.text).toContain(person);
});

test.each([
  "Schick den Bericht nicht mehr um 9",
  "Don't send me the report at 9 any more",
  "ne m'envoie plus le rapport à 9h",
  "别再九点给我发日报了",
])("“%s” makes no task that sends it", async (words) => {
  const actor = await operator();
  expect((await talkOf(actor)(words)).drafts).toEqual([]);
  await taskOf(actor, "Bericht");
  expect((await talkOf(actor)(words)).drafts).toEqual([]);
});

const mixed = "Send the report on Mondays at 9 to board@acme.io and remind Tom to clean up on Fridays at 16";

test.each([
  ["move the Friday one to Thursday", 1],
  ["the report one at 10", 0],
  ["move the 16:00 one to 17:00", 1],
  ["den vom Freitag um 17:00", 1],
  ["el de los viernes a las 17:00", 1],
  ["tom is tom@acme.io", 1],
])("“%s” tells one of two cards by its day, its name or a person", async (words, index) => {
  const say = talkOf(await operator());
  const { drafts } = await say(mixed);
  expect(drafts).toHaveLength(2);
  expect((await say(words)).drafts).toMatchObject([{ id: drafts[index]?.id, version: 2 }]);
});

test.each([
  [
    "Jeden Montag um 9 den Bericht schicken und mich freitags um 16 ans Aufräumen erinnern",
    "verschieb den vom Freitag auf Donnerstag",
    "den Bericht um 10",
  ],
  ["每周一9点发报告，每周五16点提醒我打扫", "把周五那个改到周四", "发报告改到10点"],
  [
    "毎週月曜9時にレポートを送って、毎週金曜16時に掃除をリマインドして",
    "金曜日のほうを木曜日に変更して",
    "レポートを10時に変更して",
  ],
])("“%s”: “%s” and then “%s” are of one of them each", async (request, second, first) => {
  const say = talkOf(await operator());
  const { drafts } = await say(request);
  expect(drafts).toHaveLength(2);
  expect((await say(second)).drafts).toMatchObject([
    { id: drafts[1]?.id, schedule: { cronExpressions: ["0 16 * * 4"] } },
  ]);
  expect((await say(first)).drafts).toMatchObject([
    { id: drafts[0]?.id, schedule: { cronExpressions: ["0 10 * * 1"] } },
  ]);
});

test("a person whom no card names takes nobody's place", async () => {
  const say = talkOf(await operator());
  const { drafts } = await say("Send the report on Mondays at 9 to board@acme.io");
  expect(drafts).toMatchObject([{ recipients: ["board@acme.io"] }]);
  const answer = await say("tom is tom@acme.io");
  expect(answer).toMatchObject({ drafts: [], options: [] });
  expect(answer.text).toContain("tom@acme.io");
});

test.each([
  ["jeden Tag um 7 Garten gießen und jeden Freitag um 9 Bericht schreiben", "den zweiten um 8", "lösch den ersten"],
  [
    "cada día a las 7 regar el huerto y cada viernes a las 9 mandar el informe",
    "el segundo a las 8",
    "elimina el primero",
  ],
  ["todo dia às 7 regar a horta e toda sexta às 9 mandar o relatório", "o segundo às 8", "apague o primeiro"],
  ["毎日7時に水やり、毎週金曜9時にレポートを送って", "2番目を8時に", "1番目を削除して"],
])("“%s”: behind “%s”, “%s” drops the first, and the second keeps its place", async (request, second, dropped) => {
  const say = talkOf(await operator());
  const { drafts } = await say(request);
  await say(second);
  expect((await say(dropped)).drafts).toMatchObject([{ id: drafts[0]?.id, status: "discarded" }]);
  expect((await say(second)).drafts).toEqual([]);
  expect((await say(second.replace("8", "10"))).drafts).toMatchObject([
    { id: drafts[1]?.id, schedule: { cronExpressions: ["0 10 * * 5"] } },
  ]);
});
