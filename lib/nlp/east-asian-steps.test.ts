import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** How often in all, steps beside days, how long to wait, and a further hour in a sentence of its own. */
it.each([
  ["从2月1号开始每天凌晨3:15抓一次时刻表，抓够30次停", "15 3 * * * from 2027-02-01 x30"],
  ["每天九点发一条笑话，发满20条就停", "0 9 * * * x20"],
  ["每周一九点提醒我打针，打够6针就行", "0 9 * * 1 x6"],
  ["每天从六点半到下午两点半，半个钟头记一次2号窑的炉温", "30 6 * * * + */30 7-14 * * *"],
  ["每天八点到十二点，一刻钟看一次锅炉", "*/15 8-11 * * * + 0 12 * * *"],
  ["过两个钟头喊我去挪一下车", "2026-11-25T12:00"],
  ["45分おいてからDNSが浸透したか見て", "2026-11-25T10:45"],
  ["1時間ほど空けてまた確認して", "2026-11-25T11:00"],
  ["毎日6時に1号ボイラーの圧力を確認。22時には当直日誌を締めて", "0 6 * * * | 0 22 * * *"],
  ["毎朝7時に水やりを知らせて。夜9時には戸締まりを確認して", "0 7 * * * | 0 21 * * *"],
])("%s → %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

it("the words that follow a wait are all kept", () => {
  expect(promptsOf("10分置いてからもう一度確認して", "UTC")).toBe("もう一度確認してください。");
});
