import { expect, it } from "vitest";
import { editedCrons } from "./edited-crons.fixture";

it.each([
  "make it 20 minutes",
  "setz es auf 20 Minuten",
  "cámbialo a 20 minutos",
  "mets 20 minutes",
  "改成20分钟",
  "20分に変更して",
  "20분으로 바꿔",
])("“%s” is how often, of what comes in steps", (words) => {
  expect(editedCrons(words, "*/5 * * * *")).toEqual(["*/20 * * * *"]);
  expect(editedCrons(words, "0 9 * * *")).toEqual([]);
});

it.each([
  ["make it 20 minutes on weekdays", ["*/20 * * * 1-5"]],
  ["make it two hours", ["0 */2 * * *"]],
  ["make it 2 hours", ["0 */2 * * *"]],
  ["make it 20 minutes later", []],
])("“%s” with days, in hours, or beside another change", (words, crons) => {
  expect(editedCrons(words, "*/5 * * * *")).toEqual(crons);
});
