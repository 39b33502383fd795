import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** So long after or before the job before: of its days and times. */
it.each([
  ["every Monday at 8 post the report, and 30 minutes later check the replies", "0 8 * * 1 | 30 8 * * 1"],
  ["Tomorrow at 9 start the export and two hours after that check the result", "2026-11-26T09:00 | 2026-11-26T11:00"],
  ["In 10 minutes call Bob, and an hour later call Amy", "2026-11-25T10:10 | 2026-11-25T11:10"],
  ["In 10 minutes call Bob, and in an hour call Amy", "2026-11-25T10:10 | 2026-11-25T11:00"],
  ["Every Friday 17:00 send the survey; two days later send the reminder", "0 17 * * 5 | 0 17 * * 0"],
  ["jeden Montag um 8 den Bericht schicken und eine Stunde später die Antworten prüfen", "0 8 * * 1 | 0 9 * * 1"],
  ["Cada lunes a las 8 envía el informe y media hora después revisa las respuestas", "0 8 * * 1 | 30 8 * * 1"],
  ["Chaque lundi à 8h envoie le rapport et deux heures après vérifie les réponses", "0 8 * * 1 | 0 10 * * 1"],
  ["Toda segunda às 8 envie o relatório e meia hora depois verifique as respostas", "0 8 * * 1 | 30 8 * * 1"],
  ["Каждый понедельник в 8 отправь отчёт, а через час проверь ответы", "0 8 * * 1 | 0 9 * * 1"],
  ["每周一早上8点发报告，30分钟后检查回复", "0 8 * * 1 | 30 8 * * 1"],
  ["매주 월요일 8시에 보고서를 보내고 30분 뒤에 답장을 확인해줘", "0 8 * * 1 | 30 8 * * 1"],
  ["Every Monday at 9 send the agenda and the day before at 18:00 remind me to write it", "0 9 * * 1 | 0 18 * * 0"],
  ["pay rent on the 3rd of each month at 9, and two days before remind me to move money", "0 9 3 * * | 0 9 1 * *"],
  // A day behind it, with an hour of its own.
  ["Every Friday at 18:00 check the till and the day after at 8 send the result", "0 18 * * 5 | 0 8 * * 6"],
  ["Friday at 18:00 check the till and the next day at 8 send the result", "2026-11-27T18:00 | 2026-11-28T08:00"],
  ["Jeden Freitag um 18 Uhr die Kasse prüfen und am Tag danach um 8 das Ergebnis schicken", "0 18 * * 5 | 0 8 * * 6"],
  ["Jeden Freitag um 18 Uhr die Kasse prüfen und einen Tag später um 8 die Zahlen schicken", "0 18 * * 5 | 0 8 * * 6"],
  [
    "Am 4. Dezember abends um sechs an die Stiefel erinnern und am Tag darauf um 8 an die Bestellung beim Bäcker",
    "2026-12-04T18:00 | 2026-12-05T08:00",
  ],
  [
    "Elke vrijdag om 18 uur de kas controleren en een dag later om 8 uur het resultaat sturen",
    "0 18 * * 5 | 0 8 * * 6",
  ],
  ["Am nächsten Tag um 8 die Kasse prüfen", "ask"],
  ["Post the minutes on Fridays at 16, an hour before that ask everybody for corrections", "0 16 * * 5 | 0 15 * * 5"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("leaves what is only told so long after a job to its prompt", () => {
  const text = "Every year on the 15th of July at 12:00, look for three restaurants; our anniversary is a week later";
  expect(outcomeOf(text, "UTC")).toBe("0 12 15 7 *");
  expect(promptsOf(text, "UTC")).toContain("our anniversary is a week later");
});

/** Several delays, one counted from the other, and one more time of the same days. */
it.each([
  [
    "two hours from now, and again two hours after that, remind me to turn the joint",
    "0 12 25 11 * + 0 14 25 11 * until 2026-11-25 x2",
  ],
  [
    "I need the tide table at 5:45 am and again at 2:15 pm, Saturdays and Sundays only.",
    "45 5 * * 0,6 + 15 14 * * 0,6",
  ],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** One reminder for each "so long before". */
it.each([
  "dentist on 9 December at 14:45: remind me a day before and an hour before",
  "dentist on 9 December at 14:45, remind me the day before and an hour before",
  "Remind me of the dentist on 9 December at 14:45, one day before and again one hour before",
  "Zahnarzt am 9. Dezember um 14:45, erinnere mich einen Tag und eine Stunde vorher",
  "Dentista el 9 de diciembre a las 14:45, recuérdamelo un día antes y una hora antes",
  "Dentista il 9 dicembre alle 14:45, ricordamelo un giorno prima e un'ora prima",
  "Dentista dia 9 de dezembro às 14:45, me lembre um dia antes e uma hora antes",
  "Tandarts op 9 december om 14:45, herinner me een dag en een uur van tevoren",
  "Dentysta 9 grudnia o 14:45, przypomnij mi dzień wcześniej i godzinę wcześniej",
  "Стоматолог 9 декабря в 14:45, напомни за день и за час",
  "9 Aralık 14:45'te dişçi var, bir gün önce ve bir saat önce hatırlat",
  "12月9日14:45看牙医，提前一天和提前一小时提醒我",
  "12月9日14時45分に歯医者、1日前と1時間前に知らせて",
  "12월 9일 오후 2시 45분 치과, 하루 전과 한 시간 전에 알려줘",
])("%s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("45 14 8 12 * + 45 13 9 12 * until 2026-12-09 x2");
});

it("takes a weekday that is told for one day, and every week's where it repeats", () => {
  const once = "the webinar is Thursday at 4pm; ping me a day and an hour before";
  expect(outcomeOf(once, "UTC")).toBe("0 16 25 11 * + 0 15 26 11 * until 2026-11-26 x2");
  const weekly = "Team call every Tuesday at 15:00, remind us the day before and 10 minutes before";
  expect(outcomeOf(weekly, "UTC")).toBe("0 15 * * 1 + 50 14 * * 2");
});

it("is not sure where one of them was not read", () => {
  const result = parseRequest("Car service on 5 December at 9 am, remind me two days before and on the day at 7", {
    now: new Date("2026-11-25T10:00:00Z"),
    timezone: "UTC",
  });
  expect(result.success && result.confidence).toBeLessThan(0.8);
});

/** The same behind words of other languages, and where only one thing is to be done. */
it.each([
  [
    "ogni lunedì alle 8 prepara l'ordine e il giorno prima alle 18 ricordami di contare le scatole",
    "0 8 * * 1 | 0 18 * * 0",
  ],
  [
    "tous les lundis à 8h prépare la commande, et la veille à 18h rappelle-moi de compter les cartons",
    "0 8 * * 1 | 0 18 * * 0",
  ],
  [
    "jeden Montag um 8 die Bestellung schicken und zwei Tage vorher erinnere mich an die Kisten",
    "0 8 * * 1 | 0 8 * * 6",
  ],
  ["Toda segunda às 8 envie o relatório e um dia antes me lembre dos dados", "0 8 * * 1 | 0 8 * * 0"],
  ["am 9. Dezember um 10 Zahnarzt, einen Tag vorher erinnere mich", "2026-12-08T10:00"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** So many runs, between two commas. */
it.each([
  ["jeden Abend um 20 Uhr, fünf Abende, erinnere mich an die Tropfen", "0 20 * * * x5"],
  ["cada noche a las 10, cinco noches, recuérdame las gotas", "0 22 * * * x5"],
  ["каждый вечер в 20, пять вечеров, напоминай про капли", "0 20 * * * x5"],
  ["毎晩10時、5日間、目薬をさすように言って", "0 22 * * * x5"],
  ["毎月5日の10時に家賃の振込を知らせて。間違えた、25日", "0 10 25 * *"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** Words for a day ahead inside what is to be done, and what a correction only adds. */
it.each([
  ["À 9h05 du lundi au vendredi, compare les prix du jour avec ceux de la veille", "5 9 * * 1-5"],
  ["De lunes a viernes a las 9, compara los precios con los del día anterior", "0 9 * * 1-5"],
  ["Dal lunedì al venerdì alle 9, confronta i prezzi con quelli del giorno prima", "0 9 * * 1-5"],
  ["Dentiste le 9 décembre à 14h45, rappelle-le-moi la veille à 18h", "2026-12-08T18:00"],
  ["Döviz kuru görevini hemen şimdi bir kere çalıştır", "run: Döviz kuru"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("is not sure whether a correction adds", () => {
  const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };
  const result = parseRequest("At 18:00 on weekdays, no wait, weekends as well, list the voicemails", context);
  expect(result.success && result.confidence).toBeLessThan(0.8);
});

it("takes a stretch of days from one end to the other in Chinese", () => {
  const text = "从12月1日起到12月20日为止，每天中午12点半统计一次年会报名人数";
  expect(outcomeOf(text, "UTC")).toBe("30 12 * * * from 2026-12-01 until 2026-12-20");
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success && result.confidence).toBeGreaterThan(0.9);
});
