import type { IntervalUnit, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { spokenEnterer } from "../grammar/enter-spoken";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { NUMBER } from "./number-words";

const perPeriod = new RegExp(
  `(1日|一日|日|毎日|1週間|一週間|毎週|週|1か月|1ヶ月|一か月|ひと月|毎月|月|1年|年|毎年|1時間|一時間|毎時)に?(${NUMBER}|何)(?:回|度)(?!目(?!薬))`,
  "gu",
);
/** 1日に4、5回: about so often. */
const severalTimes =
  /(?:1日|一日|日|1週間|一週間|週|1か月|月|年)に(?:[\d一二三四五六七八九][、,・~-]?[\d二三四五六七八九]|数|何)(?:回|度)(?!目)/gu;
const total = new RegExp(
  `(?:全部で|合計で?|計|全|トータルで?|最大で?|あと|残り)?(${NUMBER})回(?:で(?:終わり|終了|おわり|停止|ストップ|打ち切り)|だけ|のみ|まで|限り|限定|(?:実行|送信|通知|繰り返|リマインド|やっ|送っ)(?:したら|し?て?たら|て|し)?(?:終了|停止|終わり|やめ|止め)|(?=実行|送信|通知|繰り返|リマインド|やっ|送っ)|続けて)(?:に?して)?(?:終了|停止|終わり)?|(?:全部で|合計で?|計|全|トータルで?)(${NUMBER})回|(?<=(?:(?:ごと|おき|毎|間隔)(?:に|で)?|[時分半]に?)、?)(${NUMBER})回(?=、|$)`,
  "gu",
);

/** Enters how often in a period something is to be done, and how often in all. */
export function readFrequency(chart: Chart): void {
  const { text } = chart;
  const enter = spokenEnterer(chart);
  for (const match of matchesOf(text, perPeriod)) {
    const count = hanValue(match[2] ?? "");
    const said = match[1] ?? "";
    if (
      !(count > 0) ||
      (said === "日" && /[\d一-龥]/.test(text[match.index - 1] ?? "")) ||
      /\d/.test(text[match.index - 1] ?? "")
    )
      continue;
    enter(match, perUnit(unitOf(said), count));
  }
  for (const match of matchesOf(text, severalTimes)) {
    if (/[、,・~-]|\D{2}(?:回|度)$|数|何/u.test(match[0].replace(/^\S*?に/u, "")))
      enter(match, [{ kind: "everyDay" }, { kind: "unread", words: match[0] }]);
  }
  for (const match of matchesOf(text, total))
    enter(match, [{ kind: "count", count: hanValue(match[1] ?? match[2] ?? match[3] ?? "") }], "weak");
}

function unitOf(word: string): IntervalUnit {
  if (/時/.test(word)) return "hour";
  if (/週/.test(word)) return "week";
  if (/月/.test(word)) return "month";
  return /年/.test(word) ? "year" : "day";
}

function perUnit(unit: IntervalUnit, count: number): Slot[] {
  if (count === 1) return [{ kind: "interval", count: 1, unit }];
  if (unit === "day") return [{ kind: "perDay", count }];
  if (unit === "hour" && 60 % count === 0) return [{ kind: "interval", count: 60 / count, unit: "minute" }];
  if (unit === "year" && 12 % count === 0) return [{ kind: "interval", count: 12 / count, unit: "month" }];
  return [{ kind: "perPeriod", count, unit }];
}
