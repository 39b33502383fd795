import { expect, it } from "vitest";
import { besideWhen } from "../edit";
import { editedCrons } from "./edited-crons.fixture";

it.each([
  "twice as often",
  "make it twice as often please",
  "double the frequency",
  "doppelt so oft",
  "bitte doppelt so häufig",
  "deux fois plus souvent",
  "el doble de veces",
  "con el doble de frecuencia",
  "due volte più spesso",
  "duas vezes mais frequente",
  "twee keer zo vaak",
  "dwa razy częściej",
  "в два раза чаще",
  "вдвое чаще",
  "iki kat daha sık",
  "频率加倍",
  "頻度を2倍に",
  "두 배 더 자주",
])("“%s” halves the steps", (words) => {
  expect(editedCrons(words, "*/30 * * * 1-5")).toEqual(["*/15 * * * 1-5"]);
  expect(editedCrons(words, "0 * * * *")).toEqual(["*/30 * * * *"]);
});

it.each([
  "half as often",
  "run it half as often",
  "halve the frequency",
  "nur halb so oft",
  "deux fois moins souvent",
  "la mitad de veces",
  "due volte meno spesso",
  "metade das vezes",
  "half zo vaak",
  "dwa razy rzadziej",
  "в два раза реже",
  "yarı yarıya daha az",
  "频率减半",
  "頻度を半分に",
  "절반만 자주",
])("“%s” doubles them", (words) => {
  expect(editedCrons(words, "*/15 * * * *")).toEqual(["*/30 * * * *"]);
});

it.each([
  ["twice as often", "0 9 * * *", ["At 09:00 and 21:00, every day", "At 09:00 and 17:00, every day"]],
  ["twice as often", "0 9 * * 1", ["At 09:00, every Monday and Thursday", "At 09:00, every Monday and Friday"]],
  ["doppelt so oft", "0 9 1 * *", ["0 9 1,15 * *"]],
  [
    "half as often",
    "0 9,17 * * *",
    ["At 09:00, every day", "At 17:00, every day", "Every 2 days at 09:00 and 17:00, from 2026-11-27 17:00"],
  ],
  [
    "half as often",
    "0 9 * * 1-5",
    ["At 09:00, every Monday, Wednesday and Friday", "Every 2 days at 09:00, from 2026-11-28"],
  ],
])("%s of %s is a choice where several may be meant", (words, cron, options) => {
  expect(editedCrons(words, cron)).toEqual(options);
});

it("what is named beside how much earlier is more than that", () => {
  const context = { now: new Date("2026-11-27T12:00:00Z"), timezone: "Europe/Berlin" };
  expect(besideWhen("the api check an hour earlier", context)?.trim()).toBe("the api check");
});
