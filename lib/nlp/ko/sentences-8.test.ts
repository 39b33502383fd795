import { expect, it } from "vitest";
import { now } from "../core/schedules.fixture";
import { reading } from "../han-sentences.fixture";
import { parseRequest } from "../parse-request";

it.each([
  [
    "첫 회는 4월 4일 오전 10시, 이후 2주마다 소화기 점검",
    "rrule FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;BYHOUR=10 | from 2026-04-04T00:00",
  ],
  ["매일 8시, 아니 8시 반, 그냥 9시에 헤드라인 보내줘", "0 9 * * *"],
  ["매일 20시에 일기. 아 그냥 21시로", "0 21 * * *"],
  ["수요일이 휴무라서 그 외 날 10시에 재고 확인해줘", "0 10 * * 0-2,4-6"],
  ["매주 월요일은 쉬니까 나머지 요일 9시에 오픈 준비 알려줘", "0 9 * * 0,2-6"],
  ["매달 마지막 3일은 매일 오후 4시에 입금 독촉", "0 16 L-2,L-1,L * *"],
  [
    "오늘 오후 3시부터 6시까지 30분마다 재고 보고",
    "*/30 15-17 * * * + 0 18 * * * | from 2026-03-04T00:00 | until 2026-03-04T23:59",
  ],
  ["10분만 있다가 불러줘", "once 2026-03-04T10:10"],
  ["맨날 밤 아홉시에 양치", "0 21 * * *"],
  ["화요일 목요일 저녁 7시 영어 회화 30분 전에 알려줘", "30 18 * * 2,4"],
  ["매일 아침 어제 18시부터 오늘 8시까지의 경보 목록을 정리해서 8시 반에 당직자에게 보내줘", "30 8 * * *"],
  ["매일 아침 6시 55분에 6시 뉴스 다시보기 알려줘", "55 6 * * *"],
  ["내일 9시 반에 10시 면접 알려줘", "once 2026-03-05T09:30"],
  [
    "이번 주 목요일 저녁 7시 45분부터 4시간마다 약 갈라고 알려줘, 총 6번",
    "45 3-23/4 * * * | from 2026-03-05T19:45 | x6",
  ],
  ["매주 화요일 저녁 8시까지 쓰레기 내놓으라고 해줘", "ask"],
  ["토요일 아침하고 일요일 밤에 방 청소하라고 해줘", "0 8 * * 6 + 0 21 * * 0"],
  ["일요일은 쉬고 나머지는 매일 아침 5시 반에 깨워줘", "30 5 * * 1-6"],
  ["12월에는 매일 19시에 카운트다운", "0 19 * 12 *"],
  ["6월과 12월에는 매주 월요일 9시에 점검", "0 9 * 6,12 1"],
  ["월초 영업일 10시에 청구서", "0 10 1W * *"],
  ["매 분기 첫 달 첫 영업일 9시에 계획 보내줘", "0 9 1W */3 *"],
  ["매년 생일(7월 8일) 3일 전 밤 8시에 케이크 예약 알려줘", "0 20 5 7 *"],
  ["우리 회사는 매주 월요일 9시에 정례회의를 해", "none"],
  ["매일 8시 날씨를 7시 반으로 바꿔줘", "edit"],
  ["아침 8시 알림 주말엔 울리지 마", "edit"],
  ["월요일 조회 알림을 화요일로 바꿔줘", "edit"],
])("%s", (text, expected) => {
  expect(reading(text, expected)).toBe(expected);
});

it.each([
  ["매일 아침 8시에 약, 아 아니 저녁 8시", "약."],
  ["매주 화요일 오후 2시 반하고 금요일 오전 10시 15분에 보고서 생성", "보고서 생성."],
  ["설 연휴 빼고 매일 9시에 판촉 문자 발송", "판촉 문자 발송."],
])("%s: what is left for the agent", (text, prompt) => {
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ agentPrompt: prompt });
});

it("names the task that is stopped until somebody says so", () => {
  const text = "그 크롤러 작업 내가 말할 때까지 잠깐 멈춰줘";
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ intent: "pause", target: "크롤러 작업" });
});

it("is not sure of a start that would be almost a year ahead", () => {
  const text = "매주 월요일 10시에 2월 1일부터 2월 7일까지 주문 환불률이 5%를 넘는지 확인";
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({
    confidence: expect.toSatisfy((one) => one < 0.8),
  });
});
