import type { DaySlot, Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { foldWord } from "../grammar/fold";
import { matchesOf } from "../grammar/matches";
import { rangeOfDays } from "../romance/told-days";

/** The words of a language that stand around two numbers or two names of one day. */
export interface SpanWords {
  months: readonly string[];
  weekdays: readonly string[];
  /** "del", "desde el"; "al", "hasta el"; "entre el"; "y el". */
  from: string;
  to: string;
  between: string;
  and: string;
  /** "día", "dia". */
  day: string;
  first: string;
  of: string;
  /** "de cada mes", "do mês". */
  ofMonth: string;
  /** Behind or around a weekday: "un lunes sí y otro no", "lunes alternos"; group 1 is the weekday. */
  everyOther: readonly ((weekday: string) => string)[];
  /** "cada hora en el minuto 15"; group 1 holds the minutes. */
  pastHour: RegExp;
}

/** "cada mes, …", "todos os meses, …" */
const everyMonth = "(?:(?<![\\p{L}\\d])(?:cada|todos?)\\s(?:(?:os|los)\\s)?mes(?:es)?,?\\s)?";

function patternsOf(words: SpanWords) {
  const { from, to, between, and, day, first, of, ofMonth } = words;
  const months = words.months.map(foldWord);
  const weekdays = words.weekdays.map(foldWord);
  const number = `(\\d{1,2}|${first})[ºoª]?`;
  const rangeBehind = (lead: string): string =>
    `(?<![\\p{L}\\d])(?:(?:${from})\\s${lead}${number}\\s(?:${to})|(?:${between})\\s${lead}${number}\\s(?:${and}))\\s(?:${day}\\s)?${number}`;
  const range = rangeBehind(`(?:${day}\\s)?`);
  const dated = new RegExp(
    `${range}\\s(?:${of}\\s)?(${months.join("|")})(?:\\s(?:${of}\\s)?(?:(20\\d\\d)|(?:este|esse|presente)\\sano))?(?![\\p{L}\\d])(?:\\s(?:inclusive|incluidos|ambos\\sinclu\\p{L}+))?`,
    "gu",
  );
  // The word "day" before the first number, or "of the month" behind the last, says that these are no hours.
  const monthly = [
    new RegExp(`${range}\\s(?:${ofMonth})(?![\\p{L}\\d])`, "gu"),
    new RegExp(`${everyMonth}${rangeBehind(`${day}\\s`)}(?![\\p{L}\\d:])`, "gu"),
  ];
  const alternate = new RegExp(
    words.everyOther.map((pattern) => `(?:${pattern(`(${weekdays.join("|")})`)})`).join("|"),
    "gu",
  );
  return { months, weekdays, dated, monthly, alternate };
}

const asBound = (kind: "start" | "end", day: DaySlot): Slot => ({ kind: "bound", bound: { kind, day } });

const numberIn = (text = ""): number => (/^\d/.test(text) ? Number(text) : 1);

/** Ranges of days, every other weekday, minutes of the hour: what stands on both sides of a word. */
export function spanReader(words: SpanWords): (chart: Chart) => void {
  const { months, weekdays, dated, monthly, alternate } = patternsOf(words);
  const enter = (chart: Chart, match: RegExpExecArray, slots: Slot[], strength: Strength = "strong"): void =>
    chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength }, "span");
  return (chart) => {
    const { text } = chart;
    for (const match of matchesOf(text, dated)) {
      const month = months.indexOf(match[4] ?? "") + 1;
      const year = match[5] === undefined ? undefined : Number(match[5]);
      const [start, end] = [numberIn(match[1] ?? match[2]), numberIn(match[3])].map((value) =>
        dayOf(year, month, value),
      );
      const bounds: Slot[] = start && end ? [asBound("start", start), asBound("end", end)] : [];
      // "vuelos del 12 al 15 de febrero": behind a noun they are as likely the task's own.
      const isLead = /(?:^|[,;:.(]\s?)$/.test(text.slice(0, match.index));
      if (bounds.length > 0) enter(chart, match, bounds, isLead ? "firm" : "strong");
    }
    for (const match of monthly.flatMap((pattern) => matchesOf(text, pattern))) {
      const [start, end] = [numberIn(match[1] ?? match[2]), numberIn(match[3])];
      const days = Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index);
      const last = match.index + match[0].length;
      if (days.length > 0 && start > 0 && end < 32)
        chart.add("PHRASE", match.index, last, rangeOfDays(days, chart, match.index, last), "span");
    }
    for (const match of matchesOf(text, alternate)) {
      const weekday = weekdays.indexOf(match.slice(1).find((group) => group !== undefined) ?? "") % 7;
      enter(chart, match, [
        { kind: "interval", count: 2, unit: "week" },
        { kind: "weekdays", weekdays: [weekday], recurring: true },
      ]);
    }
    for (const match of matchesOf(text, words.pastHour)) {
      const minutes = (
        match
          .slice(1)
          .find((group) => group !== undefined)
          ?.match(/\d+/g) ?? []
      ).map(Number);
      if (minutes.length > 0 && minutes.every((minute) => minute < 60))
        enter(chart, match, [
          { kind: "interval", count: 1, unit: "hour" },
          { kind: "minuteOfHour", minutes },
        ]);
    }
  };
}

function dayOf(year: number | undefined, month: number, day: number): DaySlot | null {
  if (day < 1 || day > 31) return null;
  return year === undefined
    ? { kind: "yearDay", month, days: [day], recurring: false }
    : { kind: "date", year, month, day };
}
