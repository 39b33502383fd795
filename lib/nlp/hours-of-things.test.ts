import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** A time behind another is that of the thing it stands before. */
it.each([
  ["毎週金曜の昼12時に、13時30分からの会議室を予約するよう言って", "0 12 * * 5", "13時30分からの会議室"],
  ["毎日9時に15時半発の電車の運行を確認して", "0 9 * * *", "15時半発の電車"],
  ["내일 저녁 6시에 18시 45분 배 놓치지 말라고 해줘", "2026-11-26T18:00", "18시 45분 배"],
  ["매일 9시에 15시 편 비행기 지연 확인해줘", "0 9 * * *", "15시 편 비행기"],
])("%s → %s", (text, expected, words) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toContain(words);
});

/** So long before a thing at its time, with the days behind it or before. */
it.each([
  ["下午三点半的会议前15分钟，每周四提醒我准备材料", "15 15 * * 4"],
  ["上午十点例会前半小时，每个工作日提醒我整理议题", "30 9 * * 1-5"],
  ["午後3時半の会議の15分前に、毎週木曜、資料の準備をリマインドして", "15 15 * * 4"],
  ["Her perşembe 15.30 toplantısından 15 dakika önce hazırlanmamı hatırlat", "15 15 * * 4"],
  ["hafta içi saat 18:30'daki dersten yarım saat önce çantamı hatırlat", "0 18 * * 1-5"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

/** Some months in steps of days, and no word that says of which. */
it.each(["6月から8月は毎日7時、それ以外は2日に1回7時に水やりを知らせて", "6月到8月每天7点，其余时间每两天一次浇水"])(
  "%s asks",
  (text) => expect(outcomeOf(text, "UTC")).toBe("ask"),
);
