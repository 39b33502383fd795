import { expect, it } from "vitest";
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
