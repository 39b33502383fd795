import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Of several reminders of one thing one has an hour of its own. */
it.each([
  [
    "the dentist is on 9 December at 14:45; remind me the day before at 18 and an hour before",
    "0 18 8 12 * + 45 13 9 12 * until 2026-12-09 x2",
  ],
  [
    "la reunión es el 9 de diciembre a las 12; avísame el día de antes a las 18 y otra vez una hora antes",
    "0 18 8 12 * + 0 11 9 12 * until 2026-12-09 x2",
  ],
  [
    "L'AG est le 9 décembre à 18h30 ; préviens-moi la veille à midi et encore une heure avant",
    "0 12 8 12 * + 30 17 9 12 * until 2026-12-09 x2",
  ],
  [
    "l'assemblea è il 9 dicembre alle 18:30; avvisami il giorno prima a mezzogiorno e di nuovo un'ora prima",
    "0 12 8 12 * + 30 17 9 12 * until 2026-12-09 x2",
  ],
  [
    "L'AG est le 9 décembre à 18h30 ; préviens-moi un jour avant et une heure avant",
    "30 18 8 12 * + 30 17 9 12 * until 2026-12-09 x2",
  ],
  ["la reunión es el 9 de diciembre a las 12; avísame el día de antes a las 18", "2026-12-08T18:00"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
