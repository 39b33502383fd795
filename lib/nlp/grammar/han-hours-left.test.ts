import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

/** An hour or a stretch that is left out, with what it is for. */
it.each([
  ["每个整点检查队列，12点那一小时跳过", "0 0-11,13-23 * * *", "检查队列。"],
  ["每半小时检查一次队列，下午两点那个小时机房巡检就别查了", "*/30 0-13,15-23 * * *", "检查队列。"],
  ["每十分钟探测一次官网首页，凌晨一点到五点维护窗口就别探了", "*/10 0,5-23 * * *", "探测官网首页。"],
  ["工作日早八点到晚六点每小时看看打印机，12点到1点午休不用看", "0 8-11,13-18 * * 1-5", "看看打印机。"],
  [
    "毎時0分に待ち人数を集計してください。12時台は休憩なので不要です",
    "0 0-11,13-23 * * *",
    "待ち人数を集計してください。",
  ],
  ["15分おきに疎通を確認、ただし深夜1時から5時まではメンテなので止めておいて", "*/15 0,5-23 * * *", "疎通を確認。"],
  ["매시 정각에 대기 인원 집계해줘. 12시대는 점심시간이라 빼고", "0 0-11,13-23 * * *", "대기 인원 집계해줘."],
  ["10분마다 응답 확인해줘, 새벽 1시부터 5시까지는 점검이라 안 해도 돼", "*/10 0,5-23 * * *", "응답 확인해줘."],
])("%s → %s", (text, expected, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

/** Days, months and nights that are left out, with what is on them. */
it.each([
  ["每天早上七点半报一下限行尾号，周末不限行，不用报", "30 7 * * 1-5"],
  ["毎月5日と20日の10時に給与の確認、土日に当たったら飛ばして", "FREQ=MONTHLY;BYMONTHDAY=5,20;BYDAY=MO,TU,WE,TH,FR"],
  ["매달 5일과 20일 오전 10시에 급여 확인, 주말이면 건너뛰어", "FREQ=MONTHLY;BYMONTHDAY=5,20;BYDAY=MO,TU,WE,TH,FR"],
  ["毎朝9時に給食の献立を投稿、8月は夏休みなのでなしで", "0 9 * 1-7,9-12 *"],
  ["평일 저녁 6시 반에 저녁 메뉴 추천해줘, 수요일은 외식하니까 됐고", "30 18 * * 1,2,4,5"],
  ["매일 밤 9시에 단어 외우라고 알려줘, 금요일 밤은 축구 있어서 패스", "0 21 * * 0-4,6"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
