import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  ["门店从早上十点营业到晚上十点,这段时间里每20分钟检查一次订单", "*/20 10-21 * * * + 0 22 * * *"],
  ["店铺早上9点开门到晚上9点,期间每半小时看一下库存", "*/30 9-20 * * * + 0 21 * * *"],
  ["店は10時から22時まで営業、その間20分ごとに注文を確認して", "*/20 10-21 * * * + 0 22 * * *"],
  ["가게는 10시부터 22시까지 영업하니까 그 시간 동안 20분마다 주문 확인해줘", "*/20 10-21 * * * + 0 22 * * *"],
])("%s: the hours that are told are those of the steps", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
