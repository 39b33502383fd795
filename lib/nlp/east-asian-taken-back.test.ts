import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** What takes something back: a remark that it is too much, an apology, a month that lacks the day, the same hour said better. */
it.each([
  ["每小时看一眼价格……呃太频繁了，四小时一次就够了", "0 */4 * * *"],
  ["每小时看一眼价格，太频繁了，每四小时一次", "0 */4 * * *"],
  ["每天早上8点发简报，太早了，9点就行", "0 9 * * *"],
  ["每周三下午六点，不好意思是周四，场地换了，把名单发出去", "0 18 * * 4"],
  ["每周三下午六点，抱歉，周四，把名单发出去", "0 18 * * 4"],
  ["每月30号晚上十一点结账。等下，二月没有30号，那就改成每月最后一天吧", "0 23 L * *"],
  ["每月31号9点发账单，小月没有31号就最后一天发", "0 9 L * *"],
  ["ポイントの締めは毎月30日の23時に。あ、2月は30日がないから、月末日でお願い", "0 23 L * *"],
  ["매일 물 마시라고 알려줘, 아니다 출근하는 날만, 오전 10시랑 오후 3시에", "0 10,15 * * 1-5"],
  ["내일 3시 아니 4시, 오후 4시에 은행 가라고 알려줘", "2026-11-26T16:00"],
  ["明天三点不对四点，下午四点提醒我去银行", "2026-11-26T16:00"],
  ["明日3時いや4時、午後4時に銀行行けって言って", "2026-11-26T16:00"],
  ["매일 오후 3시, 오후 4시에 물 마시라고 해줘", "0 15,16 * * *"],
  // A count is one only where nothing says of which step.
  ["每天下午三点提醒我吃药，吃两次就行", "0 15 * * * x2"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

it("leaves nothing of the words behind the new time in the prompt", () => {
  expect(promptsOf("每小时看一眼价格……呃太频繁了，四小时一次就够了", "UTC")).toBe("看一眼价格。");
});
