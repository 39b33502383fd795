import { expect, it } from "vitest";
import { parseRequest } from "./index";

const read = (text: string) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  if (!result.success) throw new Error(result.message);
  return result;
};

/** An end that no calendar knows: the reading is not sure, and names it. */
it.each([
  ["Every evening at 8 remind me to study until the exams are over", '"until the exams are over"'],
  ["Jeden Abend um 20 Uhr erinnere mich ans Lernen, bis die Prüfungen vorbei sind", "„bis die Prüfungen vorbei sind“"],
  ["tous les jours à 8h rappelle-moi le comprimé jusqu'à ce que je sois guéri", "jusqu'à ce que je sois guéri"],
  ["todos los días a las 8 recuérdame la pastilla hasta que me cure", "«hasta que me cure»"],
  ["codziennie o 8 przypominaj o tabletkach, aż wyzdrowieję", "„aż wyzdrowieję”"],
  ["каждый день в 8 напоминай про таблетки, пока не выздоровлю", "«пока не выздоровлю»"],
  ["Sınavlar bitene kadar her akşam 8'de ders çalışmamı hatırlat", '"Sınavlar bitene kadar"'],
  ["每天晚上八点背单词提醒，直到期末考试", "“直到期末考试”"],
  ["每天早上七点提醒我跑步，一直到放寒假", "“一直到放寒假”"],
  ["冬休みまで毎朝7時に起こして", "「冬休みまで」"],
  ["荷物が届くまで、2時間おきに追跡番号を確認して", "「荷物が届くまで」"],
  ["매일 아침 7시에 깨워줘 시험 끝날 때까지", '"시험 끝날 때까지"'],
])("%s", (text, words) => {
  const { confidence, assumptions } = read(text);
  expect(confidence).toBeLessThan(0.8);
  expect(assumptions.join("; ")).toContain(words);
});

/** No end, one that is read, one that only stands in the task, or until whoever asks says so. */
it.each([
  "Every day at 9 tell me how many days until the exams",
  "every day at 9 remind me to water the seedlings until I say stop",
  "毎日9時に「冬休みまで営業」と投稿して",
  "毎日8時に昨日までの売上を集計して",
  "每天八点提醒我背单词，直到我喊停",
  "매일 9시에 시험까지 며칠 남았는지 알려줘",
  "Ben diyene kadar her sabah 7'de uyandır",
  "12月15日まで毎晩8時に論文を書くよう言って",
])("%s", (text) => expect(read(text).confidence).toBeGreaterThan(0.9));
