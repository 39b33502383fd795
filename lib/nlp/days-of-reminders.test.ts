import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  "Remind me Thursday to bring the form and Friday at 8 to pick up the cake",
  "Remind me Thursday to bring the form and on Friday at 8 to pick up the cake",
  "Erinnere mich Donnerstag an das Formular und Freitag um 8 an den Kuchen",
  "Rappelle-moi jeudi d'apporter le formulaire et vendredi à 8h de récupérer le gâteau",
  "Ricordami giovedì di portare il modulo e venerdì alle 8 di ritirare la torta",
  "Me lembra quinta de levar o formulário e sexta às 8 de buscar o bolo",
])("a weekday alone beside a reminder is when, and the next one another job: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("2026-11-26T09:00 | 2026-11-27T08:00");
});

it.each([
  ["Remind me Monday at 9 to call Bob and Tuesday to call Ann", "2026-11-30T09:00 | 2026-12-01T09:00"],
  ["Remind me about Thursday's meeting and on Friday at 8 to pick up the cake", "2026-11-27T08:00"],
])("a later one needs no hour, and a day of what is told is none: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
