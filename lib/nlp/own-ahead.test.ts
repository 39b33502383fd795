import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** A job of its own so many days before the first, in languages whose verb stands last. */
it.each([
  ["her yıl 8 Mart'ta 9'da çiçek al diye hatırlat, bir hafta önce de hangisi diye sor", "0 9 8 3 * | 0 9 1 3 *"],
  ["Her cuma 15'te raporu gönder, bir gün önce 17'de ekipten rakamları iste", "0 15 * * 5 | 0 17 * * 4"],
  ["毎年5月6日の10時に母の誕生日を教えて、3日前にもプレゼントを買うよう教えて", "0 10 6 5 * | 0 10 3 5 *"],
  ["毎週金曜15時に報告を送って、前日の17時にチームに数字を聞いて", "0 15 * * 5 | 0 17 * * 4"],
  ["해마다 5월 6일 10시에 엄마 생신 알려주고 3일 전에도 선물 사라고 알려줘", "0 10 6 5 * | 0 10 3 5 *"],
  ["每年5月6号早上10点提醒我给妈妈过生日，再提前三天提醒我买礼物", "0 10 6 5 * | 0 10 3 5 *"],
  ["每周五15点发报告，前一天17点向团队要数据", "0 15 * * 5 | 0 17 * * 4"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** Only to be reminded, or of something that is told. */
it.each([
  ["毎年5月6日の10時に母の誕生日をリマインドして、3日前にもリマインドして", "0 10 6 5 * + 0 10 3 5 *"],
  ["12月24日19時に忘年会、2日前にみんなに出欠を聞いて", "2026-12-22T19:00"],
  ["下下周二上午十点二十去车管所，前一天晚上八点提醒我带身份证", "2026-12-07T20:00"],
  ["大后天上午十点二十我有个复诊，提前一个小时提醒我带医保卡", "2026-11-28T09:20"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it("parts the tasks", () => {
  const text = "每年5月6号早上10点提醒我给妈妈过生日，再提前三天提醒我买礼物";
  expect(promptsOf(text, "UTC")).toBe("提醒我给妈妈过生日。 | 提醒我买礼物。");
});
