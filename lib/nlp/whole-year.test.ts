import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** All year round is every day, unless other words say which. */
it.each([
  ["All year round at 6am fetch the bulletin", "0 6 * * *"],
  ["Das ganze Jahr über um 6 Uhr den Lawinenbericht holen", "0 6 * * *"],
  ["Het hele jaar door om 6 uur het bericht ophalen", "0 6 * * *"],
  ["Przez cały rok o 6 rano pobieraj komunikat, tylko w lipcu i sierpniu nie", "0 6 * 1-6,9-12 *"],
  ["Круглый год в 6 утра качай сводку", "0 6 * * *"],
  ["Yıl boyunca sabah 6'da sıcaklığı çek", "0 6 * * *"],
  ["Todo el año a las 6 descarga el boletín", "0 6 * * *"],
  ["Every Monday at 9 all year round water the cacti", "0 9 * * 1"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
