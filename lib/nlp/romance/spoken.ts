import type { DaySlot, Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { reminding } from "./read-earlier";

/** Patterns of folded text for what needs more than words side by side. */
export interface SpokenPatterns {
  /** "o el último día si el mes es más corto" */
  lastIfShorter: RegExp;
  /** "durante el resto de la semana"; a group holds the week, the month or the year. */
  restOf: RegExp;
  /** "un total de seis recordatorios"; group 1 is the number. */
  total: RegExp;
  numbers: Readonly<Record<string, number>>;
  /** "el 29 de febrero de cada año bisiesto" */
  leapDay: RegExp;
  /** "10 minutos antes de mi reunión": counted from something that has a time of its own. */
  beforeEvent: RegExp;
  /** "cada hora a y cuarto y a menos cuarto"; a group holds the minutes, each as `minute` finds it. */
  hourMinutes: RegExp;
  minute: RegExp;
}

/** The start of a clause, or what asks to be told: "10 minutes before" behind it is when. */
export const beforehand = `(?:(?<=^|[,;:.(]\\s)|${reminding})`;

const minutesNamed: Readonly<Record<string, number>> = {
  cuarto: 15,
  quart: 15,
  quarto: 15,
  media: 30,
  demie: 30,
  mezza: 30,
  meia: 30,
  cinco: 5,
  cinq: 5,
  diez: 10,
  dix: 10,
  veinte: 20,
  vingt: 20,
  veinticinco: 25,
};

const numberOf = (word: string, numbers: Readonly<Record<string, number>>): number => numbers[word] ?? Number(word);

function lastOf(unit: string): DaySlot {
  if (/^s/.test(unit)) return { kind: "relative", unit: "week", count: 0, weekday: 0 };
  if (/^m/.test(unit)) return { kind: "monthDays", days: [-1], recurring: false };
  return { kind: "yearDay", month: 12, days: [31], recurring: false };
}

/** Group 1 of `minute` is set where the minutes are taken off the next hour. */
function minutesIn(words: string, minute: RegExp): number[] {
  return matchesOf(words, minute).map(([, before, word = ""]) => {
    const minutes = numberOf(word, minutesNamed);
    return before === undefined ? minutes : 60 - minutes;
  });
}

export function spokenReader(patterns: SpokenPatterns): (chart: Chart) => void {
  return (chart) => {
    const enter = (match: RegExpExecArray, strength: Strength, ...slots: Slot[]): void =>
      chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength }, "spoken");
    const { text } = chart;
    for (const match of matchesOf(text, patterns.lastIfShorter)) enter(match, "firm", { kind: "lastIfShorter" });
    for (const match of matchesOf(text, patterns.restOf))
      enter(match, "firm", {
        kind: "bound",
        bound: { kind: "end", day: lastOf(match.slice(1).find((group) => group !== undefined) ?? "") },
      });
    for (const match of matchesOf(text, patterns.total))
      enter(match, "aside", { kind: "count", count: numberOf(match[1] ?? "", patterns.numbers) });
    for (const match of matchesOf(text, patterns.leapDay))
      enter(match, "strong", { kind: "yearDay", month: 2, days: [29], recurring: true });
    for (const match of matchesOf(text, patterns.beforeEvent))
      enter(match, "firm", { kind: "unread", words: match[0] });
    for (const match of matchesOf(text, patterns.hourMinutes)) {
      const minutes = minutesIn(match.slice(1).find((group) => group !== undefined) ?? "", patterns.minute);
      if (minutes.length > 0 && minutes.every((one) => one < 60))
        enter(match, "strong", { kind: "interval", count: 1, unit: "hour" }, { kind: "minuteOfHour", minutes });
    }
  };
}
