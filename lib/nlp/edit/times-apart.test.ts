import { expect, it } from "vitest";
import { editedCrons } from "./edited-crons.fixture";

/** Another time on the 1st than on weekdays. */
const apart = ["0 3 * * 1-5", "0 12 1 * *"];

it.each([
  "every other day",
  "actually every day",
  "lieber jeden Tag",
  "todos los días",
  "tous les jours",
  "ogni giorno",
  "todos os dias",
  "elke dag",
  "codziennie",
  "каждый день",
  "her gün",
  "매일",
  "每天",
  "毎日",
])("“%s” asks which of the times of other days", (words) => {
  const options = [editedCrons(words, ...apart)].flat();
  expect(options.length).toBeGreaterThan(1);
  expect(options.join(" ")).toContain("03:00");
});

it.each(["every day", "every other day"])("“%s” keeps the times of what has the same on all of its days", (words) => {
  expect([editedCrons(words, "0 3,12 * * 1-5")].flat().join(" ")).not.toContain("At 03:00, every");
});
