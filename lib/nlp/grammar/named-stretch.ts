import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import type { Category } from "./meanings";

/** "while", "during", over folded text, in the languages that say it before the clause. */
const opening =
  "while|whenever|when|during|in|as\\slong\\sas|solange|wahrend|wenn|zolang|tijdens|wanneer|terwijl|pendant(?:\\sque)?|tant\\sque|quand|lorsque|durant|mientras(?:\\sque)?|cuando|durante|enquanto|quando|finche|mentre|пока|во\\sвремя|в\\sтечение|dopoki|kiedy|gdy|podczas";
/** "that is": what was named is said in days and hours. */
const meaning =
  "(?:which|that|they)\\s(?:is|are|means|runs?)|i\\.?e\\.?,?|meaning|namely|(?:das|dies)\\sist|das\\sheisst|d\\.\\s?h\\.|also|sprich|dus|dat\\s(?:is|wil\\szeggen)|d\\.w\\.z\\.|oftewel|c'est-a-dire|soit|a\\ssavoir|es\\sdecir|o\\ssea|esto\\ses|ou\\sseja|isto\\se|quer\\sdizer|cioe|vale\\sa\\sdire|ossia|то\\sесть|т\\.\\s?е\\.|czyli|to\\sznaczy|tj\\.|to\\sjest";
const named = new RegExp(
  `(?<=^|[\\s,(])(?:${opening})\\s[^,.;:!?\\d]{3,50}?,\\s(?:${meaning})(?:\\s(?=\\p{L}|\\d)|,\\s)`,
  "gu",
);
/** "during market hours", "während der Börsenzeiten": of these the hours stand behind a comma, in brackets or behind "from". */
const hours =
  "\\p{L}*hours|\\p{L}*(?:zeit(?:en)?|stunden)|\\p{L}*(?:uren|tijd(?:en)?)|heures(?:\\s\\p{L}+|\\sd[eu'’]\\s?\\p{L}+)?|hor(?:ario|as)(?:\\s(?:de\\s)?\\p{L}+)?|or(?:ario|e)(?:\\s(?:di\\s)?\\p{L}+)?|часы(?:\\s\\p{L}+)?|время(?:\\s\\p{L}+)?|godzinach(?:\\s\\p{L}+)?";
const namedHours = new RegExp(
  `(?<=^|[\\s,(])(?:${opening}|en|em)\\s(?:\\p{L}+\\s){0,2}?(?:${hours})(?:,\\s|:\\s|\\s\\(|\\s(?=(?:from|between|von|zwischen|van|tussen|de|desde|entre|dalle|tra|das|od|с)\\s))(?=(?:\\p{L}+\\s)?\\d)`,
  "gu",
);
/** "while the shop is open (Tue-Sat, 11:00-19:00)" */
const openWhile =
  /(?<=^|[\s,(])(?:while|as\slong\sas|solange|wahrend|zolang|terwijl|pendant\sque|tant\sque|mientras(?:\sque)?|enquanto|finche|mentre|пока|dopoki)\s[^,.;:!?\d()]{3,50}?(?:\s\(|,\s)(?=\p{L}{1,12}\.?\s?(?:-|\u2013|to|bis|a|à|al|tot|do|по|,)\s?\p{L}{1,12},?\s\d{1,2}(?:[:.h]\d\d)?\s?[-\u2013]\s?\d|\d{1,2}(?:[:.h]\d\d)?\s?[-\u2013]\s?\d)/gu;
const schedule: readonly Category[] = ["NUM", "WEEKDAY", "DAYGROUP", "MONTH", "FROM", "BETWEEN", "ON", "IN", "OF"];

/** "every hour [while the shop is open, that is] 10 to 19": the name of a stretch whose days and hours are said behind it. */
export function enterNamedStretch(chart: Chart): void {
  for (const { 0: words, index } of [
    ...matchesOf(chart.text, named),
    ...matchesOf(chart.text, namedHours),
    ...matchesOf(chart.text, openWhile),
  ]) {
    const end = index + words.replace(/[\s(]+$/, "").length;
    const next = chart.skip(index + words.length);
    if (/^\d/.test(chart.text.slice(next)) || schedule.some((category) => chart.from(category, next).length > 0))
      chart.add("PHRASE", index, end, { slots: [{ kind: "dropped" }], strength: "aside" }, "named stretch");
  }
}
