import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** What was meant is told behind an excuse: "sorry, it was 8:40". */
it.each([
  ["毎日8時10分に体温を聞いて、あ、すみません、8時40分でした", "40 8 * * *", "体温を聞いてください。"],
  ["毎週木曜8時に当番表を送って、あ、ごめん金曜でした", "0 8 * * 5", "当番表を送ってください。"],
  ["毎週木曜8時に当番表を送って、いや金曜の間違いでした", "0 8 * * 5", "当番表を送ってください。"],
  ["每天8点10量体温 啊不好意思 是8点40", "40 8 * * *", "量体温。"],
  ["每周四8点发值班表 不好意思 是周五", "0 8 * * 5", "发值班表。"],
  ["매일 8시 10분에 체온 재라고 해줘, 아 죄송해요 8시 40분이었어요", "40 8 * * *", "체온 재라고 해줘."],
  ["miss meine Temperatur täglich um 8:10, ach sorry es war 8:40", "40 8 * * *", "Miss meine Temperatur."],
  ["recuérdame a diario a las 8:10 el termómetro, perdona eran las 8:40", "40 8 * * *", "Recuérdame el termómetro."],
  [
    "przypominaj codziennie o 8:10 o termometrze, przepraszam, miało być 8:40",
    "40 8 * * *",
    "Przypominaj o termometrze.",
  ],
  ["her gün 8:10'da ateşimi sor, pardon 8:40 olacaktı", "40 8 * * *", "Ateşimi sor."],
])("%s: %s", (text, outcome, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

it.each([
  ["可以每天7点提醒我遛狗吗", "提醒我遛狗。"],
  ["你可以每天7点提醒我遛狗么", "提醒我遛狗。"],
  ["可以的话每天7点提醒我遛狗", "提醒我遛狗。"],
  ["不好意思 每天7点提醒我遛狗就可以了", "提醒我遛狗。"],
  ["每周一9点把可以退的订单列出来", "把可以退的订单列出来。"],
])("what only asks politely is no task: %s", (text, prompt) => {
  expect(promptsOf(text, "UTC")).toBe(prompt);
});
