import { expect, it } from "vitest";
import { promptsOf } from "./sentence-outcome.fixture";

it.each([
  ["Switch the heating on at 6 every weekday and turn it off at 9", "Switch the heating on. | Turn the heating off."],
  ["Open the blinds at 7 every day and close them at 20:00", "Open the blinds. | Close the blinds."],
  [
    "Schalte die Heizung jeden Tag um 6 ein und schalte sie um 22 Uhr aus",
    "Schalte die Heizung ein. | Schalte die Heizung aus.",
  ],
  [
    "Zet de verwarming elke dag om 6 uur aan en zet hem om 22 uur uit",
    "Zet de verwarming aan. | Zet de verwarming uit.",
  ],
  ["Allume le chauffage tous les jours à 6h et éteins-le à 22h", "Allume le chauffage. | Éteins le chauffage."],
  ["Ligue o aquecedor todo dia às 6 e desligue-o às 22", "Ligue o aquecedor. | Desligue o aquecedor."],
])("the second of two tasks names its thing as well: %s → %s", (text, prompts) => {
  expect(promptsOf(text, "UTC")).toBe(prompts);
});

it.each([["Email the report to ann@acme.io every Friday at 9 and on Mondays at 8 check whether it is there"]])(
  "a pronoun of a clause stays: %s",
  (text) => expect(promptsOf(text, "UTC")).toContain("it is there"),
);
