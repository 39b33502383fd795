import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  ["Kasse jeden Tag um 9 prüfen, montags geschlossen", "0 9 * * 0,2-6"],
  ["werktags um 9 den Dienstplan schicken, freitags arbeite ich nicht", "0 9 * * 1-4"],
  ["elke dag om 9 uur het menu plaatsen, maandag gesloten", "0 9 * * 0,2-6"],
  ["elke maandag om 9 de gesloten tickets tellen", "0 9 * * 1"],
  ["her gün saat 9'da menüyü paylaş, pazartesi kapalıyız", "0 9 * * 0,2-6"],
  ["her pazartesi saat 9'da kapalı kayıtları say", "0 9 * * 1"],
  ["毎日9時にメニューを投稿して、月曜は定休日", "0 9 * * 0,2-6"],
  ["매일 9시에 메뉴 올려줘, 월요일은 휴무야", "0 9 * * 0,2-6"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** Some of a weekday's days are closed, and the others are meant. */
it.each([
  ["每月第二、第四个周日超市休息，其余周日上午10点列购物清单", "0 10 * * 0#1,0#3,0#5"],
  ["第2・第4日曜は定休日なので、それ以外の日曜の10時に買い物リスト", "0 10 * * 0#1,0#3,0#5"],
  ["둘째 넷째 일요일은 마트가 쉬니까 나머지 일요일마다 오전 10시에 장보기 목록 만들어줘", "0 10 * * 0#1,0#3,0#5"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
