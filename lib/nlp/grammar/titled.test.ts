import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  ["Monthly staff lunch, third Thursday 12:30", "30 12 * * 4#3"],
  ["Monthly staff lunch: last Friday, noon", "0 12 * * 5L"],
  ["Monthly rent run, 3rd at 8am", "0 8 3 * *"],
  ["Monthly close, last working day, 5pm", "0 17 LW * *"],
  ["Monthly book club - first and third Monday 7pm", "0 19 * * 1#1,1#3"],
  ["Send the monthly newsletter, first Tuesday 10am", "0 10 * * 2#1"],
  ["Quarterly board pack, second Wednesday 9am", "0 9 * */3 3#2"],
  ["Quarterly review, last Friday 3pm", "0 15 * 3-12/3 5L"],
  ["Weekly team review, Fridays at 3pm", "0 15 * * 5"],
  ["Monatlicher Elternbrief, zweiter Freitag 14 Uhr", "0 14 * * 5#2"],
  ["Quartalsbericht, erster Montag 9 Uhr", "0 9 * */3 1#1"],
  ["Réunion mensuelle, premier mardi à 10h", "0 10 * * 2#1"],
  ["Boletín mensual, primer martes a las 10", "0 10 * * 2#1"],
  ["Riunione mensile, primo martedì alle 10", "0 10 * * 2#1"],
  ["Boletim mensal, primeira terça às 10h", "0 10 * * 2#1"],
  ["Maandelijkse nieuwsbrief, eerste dinsdag 10 uur", "0 10 * * 2#1"],
  ["Aylık bülten, ilk salı 10:00", "0 10 * * 2#1"],
  ["월간 소식지, 첫째 화요일 10시", "0 10 * * 2#1"],
  ["每月简报，第一个周二10点", "0 10 * * 2#1"],
])("behind a title a place in each of its periods: %s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it.each([
  ["Monthly staff lunch, third Thursday 12:30", "Monthly staff lunch."],
  ["Weekly team review, Fridays at 3pm", "Weekly team review."],
  ["Monatlicher Elternbrief, zweiter Freitag 14 Uhr", "Monatlicher Elternbrief."],
])("keeps the title: %s → %s", (text, expected) => expect(promptsOf(text, "UTC")).toBe(expected));

it("is of no period without such a title", () => {
  expect(outcomeOf("Staff lunch, Thursday 12:30", "UTC")).toBe("2026-11-26T12:30");
});
