import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** What animals and neighbours do, and what is only to be translated. */
it.each([
  ["我家猫每天早上5点就把我叫醒", "none"],
  ["楼上邻居每晚十一点准时拖椅子", "none"],
  ["隔壁李奶奶每周三下午3点送药过去，叫我", "0 15 * * 3"],
  ["我家狗每天晚上8点要遛，提醒我", "0 20 * * *"],
  ["うちの猫、毎朝5時に起こしてくるんだよね", "none"],
  ["隣の人が毎晩11時に掃除機をかけるんですよ", "none"],
  ["私は毎朝6時半に起きて7時に家を出ます", "none"],
  ["毎朝7時に起こしてほしいんですよね", "0 7 * * *"],
  ["우리 강아지는 매일 저녁 5시만 되면 짖더라", "none"],
  ["윗집이 매일 밤 11시에 청소기를 돌려요", "none"],
  ["우리 강아지 매일 저녁 7시에 밥 주라고 알려줘", "0 19 * * *"],
  ["帮我把这句翻成英文：我们每周四下午三点开会", "none"],
  ["次の文を英訳して：毎朝9時に開店", "none"],
  ["다음 문장을 영어로 번역해줘: 매주 금요일 오후 3시에 회의", "none"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** Commands about one of several times, and with their reason between. */
it.each([
  ["喂鱼的提醒早上那次挪到7点半", "edit: 喂鱼"],
  ["库存同步下一次是几点跑？", "question: 库存同步"],
  ["水やりの通知、朝のほうを7時半にずらして", "edit: 水やり"],
  ["夜間バックアップの実行を1時間遅くしてください", "edit: 夜間バックアップ"],
  ["毎日15時の水分補給の通知、習慣になったからもう消していいよ", "delete: 毎日15時の水分補給"],
  ["매일 오후 3시 물 마시기 알림은 이제 습관 됐으니까 지워줘", "delete: 오후 3시 물 마시기"],
  ["あさって20時にチケット発売、5分前に教えて", "2026-11-27T19:55"],
  ["朝のニュース、出張中だからしばらく止めといて", "pause: 朝のニュース"],
  ["물주기 알림, 아침 거를 7시 반으로 옮겨줘", "edit: 물주기"],
  ["아침 뉴스는 출장 중이니까 잠깐 멈춰줘", "pause: 아침 뉴스"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** "Starting then" with a time behind it; "right now" that only says what was just done. */
it.each([
  [
    "隔週木曜、11月26日スタートで18時に保護者連絡を下書きする",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH from 2026-11-26",
    "保護者連絡を下書きする。",
  ],
  [
    "격주 목요일, 11월 26일 시작으로 18시에 안내문 초안 써줘",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH from 2026-11-26",
    "안내문 초안 써줘.",
  ],
  ["지금 막 세탁기 돌렸으니까 25분 뒤에 알려줘", "2026-11-25T10:25", "지금 막 세탁기 돌렸으니까 알려줘."],
])("%s → %s", (text, expected, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});
