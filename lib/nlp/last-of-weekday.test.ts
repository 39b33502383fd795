import { expect, it } from "vitest";
import { describeSchedule, parseRequest } from "./index";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  "Every Sunday at 10 except the last of the month, send the roster",
  "Todos los domingos a las 10 menos el último del mes manda la lista de voluntarios",
  "Jeden Sonntag um 10, außer am letzten im Monat, die Helferliste verschicken",
  "Chaque dimanche à 10h sauf le dernier du mois, envoie la liste des bénévoles",
  "Todo domingo às 10h, menos o último do mês, manda a lista de voluntários",
  "Ogni domenica alle 10 tranne l'ultima del mese manda la lista dei volontari",
  "Elke zondag om 10 uur, behalve de laatste van de maand, de vrijwilligerslijst sturen",
  "W każdą niedzielę o 10, oprócz ostatniej w miesiącu, wyślij listę wolontariuszy",
  "Каждое воскресенье в 10, кроме последнего в месяце, отправляй список волонтёров",
])("the last of the weekday's days is left out: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("FREQ=MONTHLY;BYDAY=1SU,2SU,3SU,-2SU");
});

it.each([
  ["Every day at 10 except the last of the month send the roster", "0 10 1-27,L-1,L-2,L-3 * *"],
  ["Every Monday at 9 except the first, send the roster", "ask"],
])("days of the month are left out, or nobody knows: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it("leaves out a Sunday that is the last day of its month", () => {
  expect(outcomeOf("Every Sunday at 10 except the last day of the month, send the roster", "UTC")).toContain(
    "BYMONTHDAY=1,2,3",
  );
});

const others = (side: 1 | -1): string =>
  `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${Array.from({ length: 22 }, (_, index) => side * (index + 2)).join(",")}`;

it.each([
  "Every weekday at 9 except the last one of the month, send the stock list",
  "Every weekday at 9 except the last working day of the month, send the stock list",
  "Werktags um 9 außer am letzten Werktag des Monats die Liste schicken",
  "De lunes a viernes a las 9 menos el último día hábil del mes manda la lista",
  "En semaine à 9h sauf le dernier jour ouvré du mois, envoie la liste",
  "Nos dias úteis às 9h, menos no último dia útil do mês, manda a lista",
  "Nei giorni feriali alle 9 tranne l'ultimo giorno lavorativo del mese manda la lista",
  "Op werkdagen om 9 uur, behalve de laatste werkdag van de maand, de lijst sturen",
  "По будням в 9, кроме последнего рабочего дня месяца, отправляй список",
  "W dni robocze o 9, oprócz ostatniego dnia roboczego miesiąca, wyślij listę",
  "Hafta içi 9'da, ayın son iş günü hariç, listeyi gönder",
  "工作日9点发清单，每月最后一个工作日除外",
  "平日9時にリストを送って、月の最終営業日は除く",
  "평일 9시에 목록 보내줘, 매달 마지막 영업일은 제외",
])("one working day of the month is left out, not the last of each weekday: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe(others(-1));
});

it("leaves out the first working day, and says so", () => {
  const text = "Every weekday at 9, but not on the first business day of the month, send the stock list";
  expect(outcomeOf(text, "UTC")).toBe(others(1));
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success && describeSchedule(result.schedule, "en")).toContain(
    "Monday through Friday, except on the first business day of the month",
  );
});

it("asks where no schedule leaves it out", () => {
  expect(outcomeOf("Every day at 9 except the last working day of the month, send the list", "UTC")).toBe("ask");
});
