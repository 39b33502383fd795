import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Days on which something is done only where the speaker wants it have no time. */
it.each([
  ["Weck mich werktags um 6:45, am Wochenende nur wenn ich dran denke", "45 6 * * 1-5"],
  ["Erinnere mich werktags um 7 ans Blumengießen, am Wochenende nur bei Bedarf", "0 7 * * 1-5"],
  ["Wake me on weekdays at 6:45, at the weekend only if I ask", "45 6 * * 1-5"],
  ["Every day at 9, on Sundays only if needed, water the plants", "0 9 * * 1-6"],
  ["Réveille-moi en semaine à 6h45, le week-end seulement si j'y pense", "45 6 * * 1-5"],
  ["Despiértame entre semana a las 6:45, el fin de semana solo si me acuerdo", "45 6 * * 1-5"],
  ["Svegliami nei giorni feriali alle 6:45, nel weekend solo se mi ricordo", "45 6 * * 1-5"],
  ["Me acorda em dias úteis às 6:45, no fim de semana só se eu lembrar", "45 6 * * 1-5"],
  ["Wek me op werkdagen om 6:45, in het weekend alleen als ik eraan denk", "45 6 * * 1-5"],
  ["Obudź mnie w dni robocze o 6:45, w weekend tylko jak pamiętam", "45 6 * * 1-5"],
  ["Weck mich werktags um 6:45, am Wochenende nur um 9", "45 6 * * 1-5 + 0 9 * * 0,6"],
  ["Check the mail every day at 8, only if I am away", "0 8 * * *"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
