import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

test.each([
  ["remind me to call Ann every day at 9", "no, on 3 December 2036 at 8"],
  ["check example.com every Monday at 9", "on 3 December 2036 at 8 instead"],
  ["erinnere mich jeden Tag um 9 an Ann", "nein, am 3. Dezember 2036 um 8"],
  ["recuérdame llamar a Ana cada día a las 9", "no, el 3 de diciembre de 2036 a las 8"],
  ["rappelle-moi d'appeler Anne chaque jour à 9h", "non, le 3 décembre 2036 à 8h"],
  ["ricordami di chiamare Anna ogni giorno alle 9", "no, il 3 dicembre 2036 alle 8"],
  ["me lembre de ligar para Ana todo dia às 9", "não, em 3 de dezembro de 2036 às 8h"],
  ["herinner me elke dag om 9 uur aan Anna", "nee, op 3 december 2036 om 8 uur"],
  ["przypominaj mi codziennie o 9 o Annie", "nie, 3 grudnia 2036 o 8"],
  ["напоминай мне каждый день в 9 позвонить Анне", "нет, 3 декабря 2036 в 8"],
  ["her gün saat 9'da Anna'yı aramayı hatırlat", "hayır, 3 Aralık 2036 saat 8'de"],
  ["每天九点提醒我给安娜打电话", "不，2036年12月3日8点"],
  ["毎日9時にアンナへの電話をリマインドして", "いや、2036年12月3日の8時"],
  ["매일 9시에 안나에게 전화하라고 알려줘", "아니, 2036년 12월 3일 8시에"],
])("“%s”, “%s”: a date with its year changes the open draft, which then runs once", async (request, change) => {
  const say = talkOf(await operator());
  const [draft] = (await say(request)).drafts;
  const { drafts } = await say(change);
  expect(drafts).toMatchObject([{ id: draft?.id, schedule: { kind: "once", runAt: "2036-12-03T07:00:00.000Z" } }]);
});

test.each([
  ["en", "Check", "every hour during working hours", "0 9-17 * * 1-5"],
  ["en", "Check", "every 2 hours instead", "0 */2 * * 1-5"],
  ["de", "Prüfung", "stündlich während der Arbeitszeit", "0 9-17 * * 1-5"],
  ["es", "Control", "cada hora en horario laboral", "0 9-17 * * 1-5"],
])("%s: of the %s, “%s” keeps the days and the hours that are said", async (_language, name, text, cron) => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, `Shop ${name}`, { schedule: { cronExpressions: ["0 8 * * 1-5"] } });
  await say(`when does the Shop ${name} run?`);
  expect(proposalIn(await say(text)).after?.schedule.cronExpressions).toEqual([cron]);
});

test.each([
  ["lösche Wetter", "delete"],
  ["pausiere das Wetter", "pause"],
  ["mach das Wetter um 8", "edit"],
  ["verschiebe den Bericht auf 10 Uhr", "edit"],
  ["pausiere Wetter bis 2036-01-01", "edit"],
])("“%s”: a part of a compound is enough where one task has it", async (text, kind) => {
  const actor = await operator();
  const task = await taskOf(actor, "Wetterbericht");
  await taskOf(actor, "Festplattenprüfung");
  expect(proposalIn(await talkOf(actor)(text))).toMatchObject({ kind, taskId: task.id });
});

test("of two compounds none is meant, and words that are no part of a name make a request of their own", async () => {
  const actor = await operator();
  await taskOf(actor, "Wetterbericht");
  await taskOf(actor, "Wetterwarnung");
  expect((await talkOf(actor)("lösche Wetter")).proposals).toEqual([]);
  expect(await talkOf(actor)("lösche alte Logs jeden Tag um 9")).toMatchObject({ proposals: [], drafts: [{}] });
});
