import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** "not before 10" behind its days is their time, where the other days have one of their own. */
it.each([
  ["Wake me on Wednesdays not before 10, the other days at 8", "0 10 * * 3 + 0 8 * * 0-2,4-6"],
  ["Weck mich mittwochs nicht vor 10 Uhr, an den anderen Tagen um 8", "0 10 * * 3 + 0 8 * * 0-2,4-6"],
  ["Wek me op woensdag niet voor 10 uur, op andere dagen om 8 uur", "0 10 * * 3 + 0 8 * * 0-2,4-6"],
  ["Envoie-moi les nouvelles, mercredi pas avant 10h, les autres jours à 8h", "0 10 * * 3 + 0 8 * * 0-2,4-6"],
  ["Résumé des mails : le samedi pas avant 9h, les autres jours à 7h30", "0 9 * * 6 + 30 7 * * 0-5"],
  ["Despiértame el miércoles no antes de las 10, los demás días a las 8", "0 10 * * 3 + 0 8 * * 0-2,4-6"],
  ["Svegliami il mercoledì non prima delle 10, gli altri giorni alle 8", "0 10 * * 3 + 0 8 * * 0-2,4-6"],
  ["Me acorda na quarta não antes das 10, nos outros dias às 8", "0 10 * * 3 + 0 8 * * 0-2,4-6"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
