import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

it.each([
  [
    "Каждую среду в 16:00 отправляй сводку. Хотя нет, не в среду, в пятницу, в то же время.",
    "0 16 * * 5",
    "Отправляй сводку.",
  ],
  [
    "Co środę o 16 wysyłaj raport. Albo nie, nie w środę, w piątek, o tej samej porze.",
    "0 16 * * 5",
    "Wysyłaj raport.",
  ],
  ["Her çarşamba 16'da özeti gönder. Yok, çarşamba değil, cuma, aynı saatte.", "0 16 * * 5", "Özeti gönder."],
])("a corrected day keeps its time: %s", (text, expected, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

it.each([
  ["по понедельникам в 9 шли отчёт по продажам, а по пятницам в то же время отчёт по возвратам"],
  ["w poniedziałki o 9 wysyłaj raport sprzedaży, a w piątki o tej samej porze raport zwrotów"],
  ["pazartesileri 9'da satış raporunu gönder, cumaları aynı saatte iade raporunu gönder"],
])("a later job has the time of the one before: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 9 * * 1 | 0 9 * * 5");
});

it("asks at which time where none was said", () => {
  expect(outcomeOf("по средам в то же время присылай сводку", "UTC")).toBe("ask");
});
