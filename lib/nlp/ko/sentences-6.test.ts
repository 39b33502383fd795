import { expect, it } from "vitest";
import { now } from "../core/schedules.fixture";
import { reading } from "../han-sentences.fixture";
import { parseRequest } from "../parse-request";

it.each([
  // what is left out
  ["12월 주말을 제외하고 매일 22시에 백업해줘", "0 22 * 1-11 * + 0 22 * 12 1-5"],
  ["매일 아침 9시 반에 조간 보내줘, 내일은 건너뛰고", "ask"],
  // lengths and windows
  ["3일 4시간 뒤에 택배 찾으라고 알려줘", "once 2026-03-07T14:00"],
  ["30분쯤 뒤에 불러줘", "once 2026-03-04T10:30"],
  ["오후 6시 이후 자정 전까지 매시간 서버 로그 확인", "0 18-23 * * *"],
  ["이번 달 매주 토요일 14시에 병원 재진 알려줘", "0 14 * * 6 | until 2026-03-31T23:59"],
  [
    "3월 9일을 시작으로 격주로 10시에 회고 회의 알림",
    "rrule FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYHOUR=10 | from 2026-03-09T00:00",
  ],
  // days before a weekday of the month
  ["매달 둘째 화요일 전날 15시에 자료 준비하라고 알려줘", "rrule FREQ=MONTHLY;BYMONTHDAY=7,8,9,10,11,12,13;BYDAY=MO"],
  [
    "매달 마지막 금요일 이틀 전 11시에 회의실 예약하라고 알려줘",
    "rrule FREQ=MONTHLY;BYMONTHDAY=-9,-8,-7,-6,-5,-4,-3;BYDAY=WE",
  ],
  ["매달 마지막 3일 동안 매일 17시에 독촉", "0 17 L-2,L-1,L * *"],
  // times
  ["매일 열여덟 시에 저녁 준비 알림", "0 18 * * *"],
  ["매일 8시에 18시 공개 기사를 다시 읽어줘", "0 8 * * *"],
  ["오전은 9시, 오후는 3시에 매일 간식 시간이라고 알려줘", "0 9,15 * * *"],
  ["7시에 날씨, 12시에 식단, 22시에 백업, 매일", "0 7 * * * // 0 12 * * * // 0 22 * * *"],
])("%s", (text, expected) => {
  expect(reading(text, expected)).toBe(expected);
});

it.each([
  ["매일 9시, 아니 10시에 고양이 약 주라고 알려줘, 아 10시 15분으로", "고양이 약 주라고 알려줘."],
  ["평일은 매일 18시에, 근데 금요일은 16시에 문단속 알려줘", "문단속 알려줘."],
])("%s: what is left for the agent", (text, prompt) => {
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ agentPrompt: prompt });
});
