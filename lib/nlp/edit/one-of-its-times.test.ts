import { expect, it } from "vitest";
import { editedCrons } from "./edited-crons.fixture";
import { pointsToTime } from "./one-of-its-times";

const twice = ["45 7 * * 1-5", "0 16 * * 1-5"];

it.each([
  "no, drop the afternoon one",
  "get rid of the second one please",
  "keep only the morning one",
  "lass den am Nachmittag weg",
  "streich den zweiten",
  "quita la de la tarde",
  "solo la de la mañana",
  "enlève celui de l'après-midi",
  "seulement celui du matin",
  "togli quella del pomeriggio",
  "tira a da tarde",
  "haal die van de middag weg",
  "alleen die van 's ochtends",
  "usuń popołudniowy",
  "tylko poranny",
  "убери дневной",
  "только утренний",
  "öğleden sonrakini kaldır",
  "去掉下午的",
  "只要早上的",
  "下午那次不要了",
  "午後のは外して",
  "朝だけにして",
  "오후 것은 빼 줘",
  "아침 것만",
])("“%s” leaves the morning", (words) => {
  expect(pointsToTime(words)).toBe(true);
  expect(editedCrons(words, ...twice)).toEqual(["45 7 * * 1-5"]);
});

it.each(["remove the morning one", "drop the first one", "den ersten weg", "quita la primera"])(
  "“%s” leaves the afternoon",
  (words) => {
    expect(editedCrons(words, ...twice)).toEqual(["0 16 * * 1-5"]);
  },
);

it("the last of three", () => {
  expect(editedCrons("drop the last one", ...twice, "0 20 * * 1-5")).toEqual(twice);
});

it.each(["drop the evening one", "only the first one of the month"])("“%s” takes none of two times away", (words) => {
  expect(editedCrons(words, ...twice)).not.toEqual(["45 7 * * 1-5"]);
});
