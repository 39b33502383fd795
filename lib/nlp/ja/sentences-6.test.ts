import { expect, it } from "vitest";
import { now } from "../core/schedules.fixture";
import { reading } from "../han-sentences.fixture";
import { parseRequest } from "../parse-request";

it.each([
  ["水曜定休なので、それ以外の日の10時に在庫を確認して", "0 10 * * 0-2,4-6"],
  ["月曜と火曜が休みなので、それ以外は朝9時に開店準備を知らせて", "0 9 * * 0,3-6"],
  ["毎月15日に1回、朝9時にフィルター清掃", "0 9 15 * *"],
  ["毎朝、昨日の18時から今朝8時までのアラートを一覧にして、8時半に当番に送って", "30 8 * * *"],
  ["毎週月曜10時に10月1日から10月7日の注文の返金率が5%を超えていないか確認", "0 10 * * 1"],
  ["毎朝6時55分に6時のニュースの見逃しを見るよう教えて", "55 6 * * *"],
  ["明日の9時半に10時の面接を思い出させて", "once 2026-03-05T09:30"],
  ["今週木曜の19時45分から4時間おきに薬の交換を知らせて、全部で6回", "45 3-23/4 * * * | from 2026-03-05T19:45 | x6"],
  ["月〜木の22時前に日報を出すよう言って", "ask"],
  ["月曜朝会のリマインドを火曜に変えて", "edit"],
  ["水曜16時に子供のお迎え、あ、水曜じゃなくて木曜だった", "once 2026-03-05T16:00"],
])("%s", (text, expected) => {
  expect(reading(text, expected)).toBe(expected);
});

it.each([
  ["初回は4月4日10時、以後2週間ごとに消火器点検", "消火器点検。"],
  ["半年に1回、1月10日と7月10日の午前にフィルター交換", "フィルター交換。"],
  ["1日3回目薬をさすようリマインド", "目薬をさすようリマインド。"],
  ["火曜と木曜の夜、7時からの英会話の30分前に教えて", "英会話の30分前に教えてください。"],
])("%s: what is left for the agent", (text, prompt) => {
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ agentPrompt: prompt });
});

it("names the task that is stopped until somebody says so", () => {
  const text = "あのクローラーの仕事、連絡するまで一旦止めておいて";
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ intent: "pause", target: "クローラー" });
});
