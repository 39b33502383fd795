import { expect, it } from "vitest";
import { editedCrons } from "./edited-crons.fixture";

it.each([
  "change 17:00 to 16:30",
  "17 Uhr auf 16:30 ändern",
  "cambia las 17:00 a las 16:30",
  "change 17h en 16h30",
  "cambia le 17:00 in 16:30",
  "muda das 17h para as 16h30",
  "verander 17:00 in 16:30",
  "zmień 17:00 na 16:30",
  "замени 17:00 на 16:30",
  "把17点改成16点半",
  "17時を16時半に変更",
  "17시를 16시 30분으로 바꿔",
])("“%s” is one time for one that it has", (words) => {
  expect(editedCrons(words, "0 9,17 * * *")).toEqual(["0 9 * * *", "30 16 * * *"]);
});

it.each([
  "move 5pm to 6pm",
  "change the 5pm one to 6pm",
  "17 Uhr auf 18 Uhr verschieben",
  "remplace 17h par 18h",
  "verzet 17:00 naar 18:00",
])("“%s” as well, though it could be a window", (words) => {
  expect(editedCrons(words, "0 9,17 * * *")).toEqual(["0 9,18 * * *"]);
});

it("names both times where they are joined", () => {
  expect(editedCrons("change it to 9 and 17", "0 9 * * *")).toEqual(["0 9,17 * * *"]);
  expect(editedCrons("between 22 and 6", "0 22 * * *")).toEqual([]);
});
