import { expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** What is undone later in the day is a job of its own, of the same thing, however little of it is said. */
it.each([
  [
    "Hoflicht täglich um 17:30 an und um 22:45 wieder aus",
    "30 17 * * * | 45 22 * * *",
    "Hoflicht an. | Hoflicht wieder aus.",
  ],
  [
    "werktags die Rollos im Laden um 8 hoch und um 19 Uhr runter",
    "0 8 * * 1-5 | 0 19 * * 1-5",
    "Die Rollos im Laden hoch. | Die Rollos im Laden runter.",
  ],
  ["Brunnen um 9 Uhr an und um 20 uhr aus jeden Tag", "0 9 * * * | 0 20 * * *", "Brunnen an. | Brunnen aus."],
  [
    "elke dag kerstverlichting om 16 uur aan en om 23 uur uit",
    "0 16 * * * | 0 23 * * *",
    "Kerstverlichting aan. | Kerstverlichting uit.",
  ],
  [
    "doe op werkdagen om 8 uur het hek open, om 18 uur dicht",
    "0 8 * * 1-5 | 0 18 * * 1-5",
    "Doe het hek open. | Doe het hek dicht.",
  ],
  [
    "conecta la bomba a las 7 y desconecta a las 8:30 todos los días",
    "0 7 * * * | 30 8 * * *",
    "Conecta la bomba. | Desconecta la bomba.",
  ],
  [
    "apri le serrande alle 8 e chiudi alle 19:30 ogni giorno",
    "0 8 * * * | 30 19 * * *",
    "Apri le serrande. | Chiudi le serrande.",
  ],
  [
    "acende a vitrine às 18h e apaga às 22h todo dia",
    "0 18 * * * | 0 22 * * *",
    "Acende a vitrine. | Apaga a vitrine.",
  ],
  [
    "ouvre la boutique à 9h et ferme à 19h tous les jours",
    "0 9 * * * | 0 19 * * *",
    "Ouvre la boutique. | Ferme la boutique.",
  ],
  ["pompayı her gün 6'da çalıştır 8'de durdur", "0 6 * * * | 0 8 * * *", "Pompayı çalıştır. | Pompayı durdur."],
  ["her akşam 18:30'da tabelayı yak 23:00'te söndür", "30 18 * * * | 0 23 * * *", "Tabelayı yak. | Tabelayı söndür."],
  [
    "平日8時に加湿器をつけて、18時に切って",
    "0 8 * * 1-5 | 0 18 * * 1-5",
    "加湿器をつけてください。 | 加湿器を切ってください。",
  ],
  [
    "毎日夕方5時に門灯をつけて10時に消してください",
    "0 17 * * * | 0 22 * * *",
    "門灯をつけてください。 | 門灯を消してください。",
  ],
  ["工作日8点把暖气打开,18点半关掉", "0 8 * * 1-5 | 30 18 * * 1-5", "把暖气打开。 | 把暖气关掉。"],
  ["每天晚上7点开招牌灯 11点关", "0 19 * * * | 0 23 * * *", "开招牌灯。 | 关招牌灯。"],
  ["매일 저녁 7시에 간판 켰다가 11시에 꺼줘", "0 19 * * * | 0 23 * * *", "간판 켜 주세요. | 간판 꺼줘."],
  [
    "평일 환기창을 9시에 열었다가 17시에 닫아 주세요",
    "0 9 * * 1-5 | 0 17 * * 1-5",
    "환기창을 열어 주세요. | 환기창을 닫아 주세요.",
  ],
])("%s: %s", (text, outcome, prompts) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompts);
});

it("commands nothing where what is undone was done before", () => {
  expect(outcomeOf("난로를 7시에 켰다가 10시에 꺼줘", "UTC")).toBe("2026-11-26T07:00 | 2026-11-26T10:00");
  expect(outcomeOf("난로 알림 꺼줘", "UTC")).toBe("pause: 난로");
});

it("lets one deed have its two times", () => {
  expect(outcomeOf("jeden Tag um 8 und um 17 Uhr Pumpe an", "UTC")).toBe("0 8,17 * * *");
  expect(outcomeOf("每天8点和18点检查库存", "UTC")).toBe("0 8,18 * * *");
});

it.each([
  ["täglich um 6 Pumpe an und um 9 Uhr aus", "Pumpe an | Pumpe aus"],
  ["elke dag om 7 uur fontein aan en om 21 uur uit", "Fontein aan | Fontein uit"],
])("names of the two differ: %s", (text, names) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success && [result, ...result.additional].map(({ taskName }) => taskName).join(" | ")).toBe(names);
});

it.each([
  ["chaque jour ouvre la serre à 8h", "0 8 * * *"],
  ["chaque jour ouvré ouvre la serre à 8h", "0 8 * * 1-5"],
  ["chaque jour ouvre à 8h relève la pression", "0 8 * * 1-5"],
  ["chaque jour ouvré le matin à 8h fais le point", "0 8 * * 1-5"],
])("'jour ouvré' is a workday, 'ouvre la' a deed: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
