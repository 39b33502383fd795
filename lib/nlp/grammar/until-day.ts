import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

/** "bis zum 20.", "до 20-го": the day of the month that is the last, where its number is written with an ending; group 1 is it. */
const patterns: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})bis\s(?:einschlie(?:ss|\u00df)lich\s)?(?:zum|einschlie(?:ss|\u00df)lich\s(?:zum|dem))\s(\d{1,2})\.(?!\d|\s?\d)(?!\s(?:jan|feb|marz|maerz|apr|mai|jun|jul|aug|sep|okt|nov|dez|tag(?!lich)|monat(?!lich)|de[sr]\s|jede[ns]?\s(?:monat|quartal|jahr)|eines|quartal|kalender))/gu,
  pl: /(?<!\p{L})(?<!od\s\d{1,2}\s)do\s(\d{1,2})\.(?=\s\p{L})(?!\s(?:sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paz|lis|gru|dnia|miesiac|kazdego\s(?:miesiac|kwartal|roku)|godz|pietr))/gu,
  ru: /(?<!\p{L})до\s(\d{1,2})-?го(?:\sчисла)?(?!\p{L})(?!\s(?:янв|фев|мар|апр|ма[ия]|июн|июл|авг|сен|окт|ноя|дек|кажд\p{L}*\s(?:месяц|квартал|год)|этаж|числа|километр))/gu,
  tr: /(?<!\p{L})(?<!her\s)(?:bu\s)?ayin\s(\d{1,2})'?[sy]?[iu]n[ae]\s(?:kadar|dek)(?!\p{L})/gu,
};

/** "bis zum 20. täglich um 8"; "bis zum 20. Geburtstag" is no day. `original`: the text with its accents. */
export function enterUntilDay(chart: Chart, code: string, original: string): void {
  const pattern = patterns[code];
  if (!pattern) return;
  for (const { 0: words, 1: day = "", index } of matchesOf(chart.text, pattern)) {
    const end = index + words.length;
    if (Number(day) < 1 || Number(day) > 31 || /^\s\p{Lu}/u.test(original.slice(end, end + 2))) continue;
    const bound = { kind: "end" as const, day: { kind: "monthDays" as const, days: [Number(day)], recurring: false } };
    chart.add("PHRASE", index, end, phrase([{ kind: "bound", bound }]), "until day");
  }
}
