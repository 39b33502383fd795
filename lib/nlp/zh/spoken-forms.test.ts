import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** What the south says, times behind a correction, hours inside a stretch. */
it.each([
  ["逢星期三下晝三點幫我對一次數", "0 15 * * 3"],
  ["除咗禮拜日,每日朝早六點半send份潮汐表畀我", "30 6 * * 1-6"],
  ["聽日朝早九點提我交租", "2026-11-26T09:00"],
  ["每天下午六点发，不对，不是每天，是周一三五，时间也改成六点半，发训练计划", "30 18 * * 1,3,5"],
  ["每周二10点提醒我开会，错了，是周三，时间是11点", "0 11 * * 3"],
  ["每天9点打卡，从下周三开始", "0 9 * * * from 2026-12-02"],
  ["每季度，也就是1、4、7、10月的10号10点报税", "0 10 10 */3 *"],
  ["天天收摊后，就晚上十点二十吧，算一下收了多少", "20 22 * * *"],
  ["每個月第二個禮拜六晚上七點半開會，麻煩當天下午三點先把清單寄給主委", "0 15 * * 6#2"],
  ["阳历9月4号是忌日，每年头一天晚上八点提醒我买好香烛", "0 20 3 9 *"],
  ["那个每周一发的房租催缴提醒先停一停", "pause: 房租催缴"],
  ["9点到18点，12点和13点除外，每小时查一次库存", "0 9-11,14-18 * * *"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it.each(["每天9点催款，除了星期天和每月1号盘点那天", "每天9点催款，每月1号和周日除外"])("%s", (text) => {
  const outcome = outcomeOf(text, "UTC");
  expect(outcome).toContain("BYDAY=MO,TU,WE,TH,FR,SA");
  expect(outcome).toContain("BYMONTHDAY=2,3,4");
});
