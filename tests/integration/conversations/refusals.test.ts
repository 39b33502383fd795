import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

const daily = { schedule: { cronExpressions: ["0 8 * * *"] } };
const weekdays = "0 8 * * 1-5";

test.each([
  ["Weather Report", "don't send me the weather on weekends", weekdays],
  ["Weather Report", "on weekends, don't send me the weather, I sleep in", weekdays],
  ["Weather Report", "stop the weather on Wednesdays", "0 8 * * 0-2,4-6"],
  ["Wetterbericht", "schick mir den Wetterbericht nicht mehr am Wochenende", weekdays],
  ["Wetterbericht", "am Wochenende keinen Wetterbericht mehr", weekdays],
  ["Wetterbericht", "den Wetterbericht am Mittwoch nicht ausführen", "0 8 * * 0-2,4-6"],
  ["Parte del tiempo", "ya no me mandes el parte del tiempo los fines de semana", weekdays],
  ["Météo", "ne m'envoie plus la météo le week-end", weekdays],
  ["Bulletin météo", "ne m'envoie plus la météo le week-end", weekdays],
  ["Bollettino meteo", "non mandarmi più il bollettino meteo nel fine settimana", weekdays],
  ["Previsão do tempo", "não me mande mais a previsão do tempo nos fins de semana", weekdays],
  ["Weerbericht", "voer het weerbericht op zondag niet uit", "0 8 * * 1-6"],
  ["Prognoza pogody", "nie wysyłaj mi prognozy pogody w weekendy", weekdays],
  ["Прогноз погоды", "не присылай мне прогноз погоды по выходным", weekdays],
  ["Hava raporu", "hafta sonları bana hava raporunu gönderme", weekdays],
  ["날씨 보고", "일요일에는 날씨 보고를 실행하지 마세요", "0 8 * * 1-6"],
  ["天气预报", "周末不要再给我发天气预报", weekdays],
  ["天気予報", "日曜日は天気予報を実行しないで", "0 8 * * 1-6"],
])("days on which something is not wanted are left out of it: %s, %s", async (name, text, cron) => {
  const actor = await operator();
  const task = await taskOf(actor, name, daily);
  await taskOf(actor, "Health Watch");
  const { taskId, kind, after } = proposalIn(await talkOf(actor)(text));
  expect({ taskId, kind, crons: after?.schedule.cronExpressions }).toEqual({
    ...{ taskId: task.id, kind: "edit", crons: [cron] },
  });
});

test.each([
  ["Weather Report", "no send weather on 24 December"],
  ["Parte del tiempo", "no me mandes el parte el 24 de diciembre"],
])("one day on which it is not wanted is left out once: %s", async (name, text) => {
  const actor = await operator();
  await taskOf(actor, name, daily);
  const { changes } = proposalIn(await talkOf(actor)(text));
  expect(changes).toMatchObject([{ field: "skips", after: ["2026-12-24 08:00"] }]);
});

test("what is refused and does not exist is said, and makes no draft", async () => {
  const actor = await operator();
  await taskOf(actor, "Health Watch");
  for (const text of [
    "don't send me the horoscope on Sundays",
    "schick mir das Horoskop nicht am Sonntag",
    "ne m'envoie plus la météo le week-end",
    "週末は天気予報を送らないで",
  ])
    expect(await talkOf(actor)(text)).toMatchObject({ drafts: [], intent: "edit", answer: { kind: "tasks" } });
});

test("a request that only holds a refusal is a request", async () => {
  const say = talkOf(await operator());
  for (const text of [
    "don't forget to send me the weather on Sundays",
    "n'oublie pas de m'envoyer la météo le week-end",
    "schick mir jeden Montag die Liste der Kunden, die nicht bezahlt haben",
    "stuur me elke maandag de klanten die niet betaald hebben",
  ])
    expect((await say(text)).drafts).toHaveLength(1);
});
