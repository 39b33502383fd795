import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** What a correction concludes from the day that its reason tells takes the place of what was said. */
it.each([
  [
    "Erinner mich jeden Dienstag um acht, äh Moment, der Chor ist ja jetzt mittwochs, also Mittwoch um acht abends ans Heft",
    "0 20 * * 3",
  ],
  [
    "Herinner me elke dinsdag om 8, wacht nee, het is tegenwoordig woensdag, dus woensdag om acht uur aan de container",
    "0 8 * * 3",
  ],
  [
    "Напоминай каждый вторник в восемь вечера, ой нет, секция теперь по средам, значит в среду в восемь вечера взять форму",
    "0 20 * * 3",
  ],
  [
    "Przypominaj mi w każdy wtorek o 20, nie, czekaj, zajęcia są teraz w środy, czyli w środę o 20 o stroju",
    "0 20 * * 3",
  ],
  [
    "Remind me every Tuesday at 8, wait no, choir is on Wednesdays now, so Wednesday at 8pm to bring my scores",
    "0 20 * * 3",
  ],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
