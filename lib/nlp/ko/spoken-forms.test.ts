import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["자정마다 nginx 에러 로그 세서 표로 남겨줘", "0 0 * * *"],
  ["분기마다, 즉 1월 4월 7월 10월 10일 10시에 부가세 자료 모아줘", "0 10 10 */3 *"],
  ["매주 화요일 10시에 회의 준비하라고 해줘, 아니 수요일, 시간은 11시로", "0 11 * * 3"],
  ["매일 9시에 점검해줘, 3/5까지만", "0 9 * * * until 2027-03-05"],
  ["약 먹으라는 알림 이제 지워도 돼, 다 나았어", "delete: 약 먹으라"],
  ["재고 알림은 이제 꺼도 돼요", "pause: 재고"],
  ["매일 아침 9시에 지워도 되는 파일 목록 보내줘", "0 9 * * *"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
