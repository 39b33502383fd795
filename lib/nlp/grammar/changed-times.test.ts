import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Of several times one is moved on some days, and the others stay. */
it.each([
  [
    "吃降压药：平时早上7点、晚上9点各提醒一次，周末他起得晚，早上那次放到8点半，晚上不变",
    "0 7,21 * * 1-5 + 30 8 * * 0,6 + 0 21 * * 0,6",
  ],
  ["每天早上8点、晚上8点提醒我喂猫，周日晚上那次推迟到9点", "0 8,20 * * 1-6 + 0 8,21 * * 0"],
  [
    "猫のごはん通知：平日は7時と21時、土日は朝だけ8時半にずらして、夜はそのままで",
    "0 7,21 * * 1-5 + 30 8 * * 0,6 + 0 21 * * 0,6",
  ],
  ["毎日7時と21時に薬の通知、日曜は朝の分だけ9時にして", "0 7,21 * * 1-6 + 0 9,21 * * 0"],
  [
    "고양이 밥 알림: 평일은 아침 7시랑 밤 9시, 주말은 아침 것만 8시 반으로 하고 밤은 그대로",
    "0 7,21 * * 1-5 + 30 8 * * 0,6 + 0 21 * * 0,6",
  ],
  ["매일 아침 7시, 밤 9시에 약 먹으라고 알려줘, 일요일은 아침 것만 9시로 바꿔줘", "0 7,21 * * 1-6 + 0 9,21 * * 0"],
  // A time of their own, with its reason.
  ["毎朝6時に市場の入荷状況を教えて、日曜は市場が休みだから7時でいい", "0 6 * * 1-6 + 0 7 * * 0"],
  ["毎朝6時に起こして、土日は学校がないので8時でお願い", "0 6 * * 1-5 + 0 8 * * 0,6"],
  ["工作日18点提醒我浇花，周五17点半就要提醒，家里有事", "0 18 * * 1-4 + 30 17 * * 5"],
  ["平日は18時に退勤打刻を知らせて、金曜だけ17時半で", "0 18 * * 1-4 + 30 17 * * 5"],
  // In the half of the day that was said before.
  ["Jeden Freitag um 4 Uhr nachmittags, nein, halb fünf, alle erinnern", "30 16 * * 5"],
  ["Elke dag om 7 uur 's avonds, nee, half acht, de hond uitlaten", "30 19 * * *"],
  ["Jeden Tag um 19 Uhr, nein, um 8, den Hund füttern", "0 8 * * *"],
  ["Schick den Report um 9, nee halt, lieber erst um 10, jeden Werktag", "0 10 * * 1-5"],
  ["Stuur het rapport om 9 uur, nee wacht, liever pas om 10 uur, elke werkdag", "0 10 * * 1-5"],
  // A day moved, with its reason between.
  ["每周二、周四晚上八点，哦周四打球，换成周五，提醒我上网课", "0 20 * * 2,5"],
  ["毎週火曜と木曜の20時に授業を知らせて、あ、木曜は試合だ、金曜にして", "0 20 * * 2,5"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
