import type { DaySlot, Slot } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

/** Groups: `starts`, `day` or `late` for a weekday before or behind, and `month` where no week is meant. */
const patterns: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?<starts>(?:starting|beginning|as\sof|from|start|begin)(?:\s(?:from|in|on|with))?\s)|(?:on\s)?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s)?(?:in\s)?(?:the\s)?(?:week|(?<month>month))\safter\snext(?:,?\son\s(?<late>(?:mon|tues|wednes|thurs|fri|satur|sun)day))?(?!\p{L})/gu,
  de: /(?<!\p{L})(?:(?<starts>(?:ab|von|beginnend\s(?:mit|in)|(?:start|beginn)\sin)\s(?:der\s|dem\s)?)|(?:am\s)?(?<day>(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch),?\s)?(?:in\sder\s)?ubernachste[rnms]?\s(?:woche|(?<month>monats?))(?:,?\s(?:am\s)?(?<late>(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch))?(?!\p{L})/gu,
  zh: /(?<starts>自|从|從)?下下[个個]?(?:周|星期|礼拜|禮拜|(?<month>月))(?=[起开開])(?:起|开始|開始)/gu,
};

const weekdays = ["sun|sonn", "mon", "tues|diens", "wednes|mittwoch", "thurs|donners", "fri|frei", "satur|sams"].map(
  (words) => new RegExp(`^(?:${words})`, "u"),
);

/** "starting the week after next", "ab übernächster Woche", 从下下周开始, "Monday the week after next". */
export function enterAfterNext(chart: Chart, code: string): void {
  const pattern = patterns[code];
  if (!pattern) return;
  for (const { 0: words, index, groups } of matchesOf(chart.text, pattern)) {
    const said = groups?.day ?? groups?.late;
    const weekday = said === undefined ? -1 : weekdays.findIndex((day) => day.test(said));
    const starts = groups?.starts !== undefined || code === "zh";
    if (!starts && weekday < 0) continue;
    const day: DaySlot =
      groups?.month === undefined
        ? { kind: "relative", unit: "week", count: 2, weekday: weekday < 0 ? 1 : weekday }
        : { kind: "relative", unit: "month", count: 2, monthDay: 1 };
    const slots: Slot[] = [starts ? { kind: "bound", bound: { kind: "start", day } } : day];
    chart.add("PHRASE", index, index + words.length, phrase(slots, starts ? "firm" : "strong"), "after next");
  }
}
