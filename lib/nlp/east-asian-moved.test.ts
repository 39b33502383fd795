import { expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf } from "./sentence-outcome.fixture";

/** A task of one day that is to be on another. */
it.each([
  ["perşembe günkü stok sayımını cumaya kaydır", "stok sayımını"],
  ["목요일 재고조사 금요일로 옮겨줘", "재고조사"],
  ["周四的盘点改到周五", "盘点"],
])("%s", (text, target) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result).toMatchObject({ success: false, intent: "edit", target });
});

it.each([
  ["周一到周五七点半开校门，周三推到八点", "30 7 * * 1,2,4,5 + 0 8 * * 3"],
  ["周一到周五七点半提醒我开校门，周三晚到八点", "30 7 * * 1,2,4,5 + 0 8 * * 3"],
  ["周二11点，哦不，周三11点打电话给售后", "2026-11-25T11:00"],
  ["每天玩上9点写日记", "0 21 * * *"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
