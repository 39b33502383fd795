import { expect, it } from "vitest";
import { commandIn } from "./command-in";
import { decisionIn } from "./decision-words";
import { pickFrom, pickIn } from "./pick-words";

it.each([
  ["the first one", 0],
  ["2", 1],
  ["number 2", 1],
  ["the last", -1],
  ["both of them", "all"],
  ["die zweite", 1],
  ["beide", "all"],
  ["la segunda", 1],
  ["le premier", 0],
  ["第二个", 1],
  ["второй", 1],
  ["1つ目", 0],
  ["両方", "all"],
  ["I meant the second one", 1],
] as const)("%s", (text, pick) => {
  expect(pickIn(text)).toEqual({ pick, rest: "" });
});

it("leaves what is said about the picked one", () => {
  expect(pickIn("make the second one weekly")).toEqual({ pick: 1, rest: "make it weekly" });
  expect(pickIn("both at 8")).toEqual({ pick: "all", rest: "it at 8" });
  expect(pickIn("mach beim ersten lieber halb neun")).toEqual({ pick: 0, rest: "mach  lieber halb neun" });
  expect(pickIn("lösch das zweite")).toEqual({ pick: 1, rest: "losch" });
});

it.each([
  "elimina el primero",
  "apague o primeiro",
  "usuń pierwszy",
  "удали первый",
  "ilkini sil",
  "첫 번째 삭제해줘",
  "删除第一个",
])("%j is a verb for the first", (text) => {
  expect(commandIn(pickIn(text)?.rest ?? "", { now: new Date(), timezone: "UTC" })).toMatchObject({ intent: "delete" });
  expect(pickIn(text)?.pick).toBe(0);
});

it.each([
  "move it to the first of the month",
  "stell den ersten Tag auf 9",
  "on the first of the month",
  "check the first page",
  "поставь первый понедельник месяца",
  "첫 번째 월요일에 보고서 보내줘",
  "every second Monday",
  "make it 8",
  "at 2",
])("finds no place in %j", (text) => {
  expect(pickIn(text)).toBeNull();
});

it("takes nothing where there are not so many", () => {
  expect(pickFrom(["a", "b"], 2)).toEqual([]);
  expect(pickFrom(["a", "b"], -1)).toEqual(["b"]);
});

it.each([
  ["undo that", "undo"],
  ["change it back", "undo"],
  ["mach das rückgängig", "undo"],
  ["撤销", "undo"],
  ["元に戻して", "undo"],
  ["looks good", "accept"],
  ["ok, schedule it", "accept"],
  ["never mind", "drop"],
  ["vergiss es", "drop"],
  ["never mind, keep it", "keep"],
  ["算了，留着吧", "keep"],
  ["schedule both", "accept"],
  ["never mind, make it 8", null],
  ["undo the last deployment every Friday", null],
  ["schedule it for 9", null],
] as const)("%s is a decision: %s", (text, decision) => {
  expect(decisionIn(text)).toBe(decision);
});
