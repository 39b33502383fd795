import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  "Every Monday at 9, and in December also on Thursdays, send the stock list",
  "Jeden Montag um 9, im Dezember auch donnerstags, die Liste schicken",
  "Todos los lunes a las 9, y en diciembre también los jueves, manda la lista",
  "Tous les lundis à 9h, et en décembre aussi le jeudi, envoie la liste",
  "Toda segunda às 9h, e em dezembro também às quintas, manda a lista",
  "Ogni lunedì alle 9, e a dicembre anche il giovedì, manda la lista",
  "По понедельникам в 9, а в декабре ещё и по четвергам, отправляй список",
  "W poniedziałki o 9, a w grudniu także w czwartki, wyślij listę",
])("some days in a month only: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 9 * * 1 + 0 9 * 12 4");
});

it.each([
  ["Elke maandag om 9 uur, ook op donderdag, de lijst sturen", "0 9 * * 1,4"],
  ["Tous les lundis à 9h, aussi le jeudi, envoie la liste", "0 9 * * 1,4"],
  ["Elke dag om 9 uur, ook op zondag, de lijst sturen", "0 9 * * *"],
  ["Every Monday at 9 in December send the stock list", "0 9 * 12 1"],
])("%s → %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
