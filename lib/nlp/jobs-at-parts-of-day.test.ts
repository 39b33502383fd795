import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** A part of the day is the time of one job, and an hour elsewhere in the day that of another. */
it.each([
  [
    "Morgens um 7 lies mir das Wetter vor, mittags frag mich nach den Tabletten, um 22 Uhr erinnere mich an den Ofen",
    "0 7 * * * | 0 12 * * * | 0 22 * * *",
  ],
  [
    "Elke dag om 7 uur het weer voorlezen, 's middags vragen naar mijn pillen en om 22 uur herinneren aan de kachel",
    "0 7 * * * | 0 14 * * * | 0 22 * * *",
  ],
  ["Jeden Tag mittags die Tabletten holen, um 22 Uhr den Ofen prüfen", "0 12 * * * | 0 22 * * *"],
  [
    "Sabah 7'de bana havayı oku, öğlen ilaçlarımı alıp almadığımı sor, akşam onda da sobayı kapatmamı hatırlat",
    "0 7 * * * | 0 12 * * * | 0 22 * * *",
  ],
  ["Hafta içi sabah 7'de haberleri özetle, öğlen döviz kurunu gönder", "0 7 * * 1-5 | 0 12 * * 1-5"],
  [
    "Her sabah haberleri özetle, öğlen döviz kurunu gönder, akşam da maçları yaz",
    "0 8 * * * | 0 12 * * * | 0 18 * * *",
  ],
  [
    "Утром в 7 читай мне погоду, днём спроси про таблетки, вечером в 22 напомни выключить плиту",
    "0 7 * * * | 0 14 * * * | 0 22 * * *",
  ],
  ["Every Monday at 9 mail the report, in the evening send the numbers", "0 9 * * 1 | 0 18 * * 1"],
  // Meals in a list are none.
  [
    "Giorni lavorativi, 7:30. Sei un nutrizionista: proponi colazione, pranzo e cena per 2 persone, senza glutine",
    "30 7 * * 1-5",
  ],
  // The hour is within the part: it says when.
  ["Every Thursday evening list the tasks. At 6:45 pm send them.", "45 18 * * 4"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
