import { expect, it } from "vitest";
import { editedCrons } from "./edited-crons.fixture";

const steps = ["*/30 9-16 * * *", "0 17 * * *"];

it.each([
  "until 20:00",
  "until 8",
  "stop at 8pm",
  "bis 20 Uhr",
  "hör um 20 Uhr auf",
  "hasta las 20",
  "jusqu'à 20h",
  "fino alle 20",
  "até às 20h",
  "tot 20:00",
  "do 20:00",
  "до 20:00",
  "saat 20'ye kadar",
  "到晚上八点",
  "20時まで",
  "20시까지",
])("“%s” is when the last steps are", (words) => {
  expect(editedCrons(words, ...steps)).toEqual(["*/30 9-19 * * *", "0 20 * * *"]);
});

it.each([
  "start at 8",
  "starting at 8:00",
  "ab 8 Uhr",
  "desde las 8",
  "à partir de 8h",
  "inizia alle 8",
  "a partir das 8h",
  "vanaf 8 uur",
  "8'den itibaren",
  "从早上八点开始",
  "8時から",
  "8시부터",
])("“%s” is when the first are", (words) => {
  expect(editedCrons(words, ...steps)).toEqual(["*/30 8-16 * * *", "0 17 * * *"]);
});

it("is no time of what runs at fixed ones, but for the first", () => {
  expect(editedCrons("bis 20 Uhr", "30 9 * * 1-5")).toEqual([]);
  expect(editedCrons("until 20:00", "30 9 * * 1-5")).toEqual([]);
  expect(editedCrons("start at 8:30", "30 9 * * 1-5")).toEqual(["30 8 * * 1-5"]);
  expect(editedCrons("ab Montag", "30 9 * * 1-5")).toEqual(["30 9 * * 1-5"]);
});

it.each(["during business hours", "während der Geschäftszeiten", "en horario de oficina", "上班时间"])(
  "“%s” is when steps are, and no single time",
  (words) => {
    expect(editedCrons(words, "*/5 * * * *")).toEqual(["*/5 9-16 * * 1-5", "0 17 * * 1-5"]);
  },
);
