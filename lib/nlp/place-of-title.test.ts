import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** A weekday's place in the month beside a title. */
it.each([
  ["Choir evening, third Thursday 7pm", "0 19 * * 4#3", "Choir evening."],
  ["Team lunch, second Friday at noon", "0 12 * * 5#2", "Team lunch."],
  ["Stammtisch, dritter Donnerstag 19 Uhr", "0 19 * * 4#3", "Stammtisch."],
  ["Kassensturz - letzter Samstag, 9 Uhr", "0 9 * * 6L", "Kassensturz."],
  ["Buurtborrel, tweede vrijdag 17 uur", "0 17 * * 5#2", "Buurtborrel."],
  ["Conseil de quartier, premier jeudi 19h", "0 19 * * 4#1", "Conseil de quartier."],
  ["Club de lectura, tercer miércoles 19h", "0 19 * * 3#3", "Club de lectura."],
  ["Circolo di lettura, secondo giovedì ore 21", "0 21 * * 4#2", "Circolo di lettura."],
  ["Clube do livro, segunda quinta 19h", "0 19 * * 4#2", "Clube do livro."],
  ["Veli toplantısı, ilk perşembe 17:00", "0 17 * * 4#1", "Veli toplantısı."],
  ["학부모 모임, 둘째 목요일 19시", "0 19 * * 4#2", "학부모 모임."],
  ["second Friday at 10 send the minutes", "0 10 * * 5#2", "Send the minutes."],
])("%s: %s", (text, outcome, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

it.each([
  ["Book club, last Friday 7pm", "ask"],
  ["letzten Freitag 19 Uhr war das Treffen", "none"],
])("what may be over is no place in the month: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
