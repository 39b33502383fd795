import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

const two = "0 9 * * 1 | 30 15 * * 5";

/** Requests that are numbered in words are read without the numbers. */
it.each([
  ["Первое: по понедельникам в 9 собирать заявки. Второе: по пятницам в 15:30 рассылать табель.", two],
  ["Во-первых, по понедельникам в 9 собирай заявки. Во-вторых, по пятницам в 15:30 рассылай табель.", two],
  ["Pierwsza: w poniedziałki o 9 zbierz zlecenia. Druga: w piątki o 15:30 roześlij grafik.", two],
  ["Birincisi: pazartesileri 9'da talepleri topla. İkincisi: cumaları 15:30'da puantajı dağıt.", two],
  ["Ten eerste: elke maandag om 9 de cijfers opvragen. Ten tweede: elke vrijdag om 15.30 een groet sturen.", two],
  ["Erste Sache: montags um 9 die Zahlen abfragen. Zweite Sache: freitags um 15:30 einen Gruß schicken.", two],
])("%s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("leaves the numbers out of the prompts", () => {
  expect(promptsOf("Erstens: montags um 9 die Zahlen abfragen. Zweitens: freitags um 15:30 grüßen.", "UTC")).toBe(
    "Die Zahlen abfragen. | Grüßen.",
  );
});
