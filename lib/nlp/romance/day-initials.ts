import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

export interface DayInitials {
  /** The days from Sunday on, one capital each: "DLMXJVS"; Tuesday and Wednesday may share theirs. */
  capitals: string;
  /** Two letters each, where the language writes so: "di lu ma me je ve sa". */
  pairs?: readonly string[];
  and: string;
}

/** Behind the days stands a time. */
const time = "(?=,?\\s(?:a\\s?las?\\s|as\\s|a\\s|à\\s|alle\\s|dalle\\s|de\\s|vers\\s)?\\d)";
const TUESDAY = 2;
const WEDNESDAY = 3;

/** "L, X y V a las 7:30", "L-V 8h", "lu ma je 18h15". `original`: the text as written, letter for letter. */
export function initialsReader({ capitals, pairs = [], and }: DayInitials): (chart: Chart, original: string) => void {
  const gap = `(?:\\s?[,/&+-]\\s?|,?\\s(?:${and})\\s|\\s)`;
  const row = (one: string, flags: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\d.'-])${one}(?:${gap}${one})+(?![\\p{L}.])${time}`, flags);
  const single = row(`[${capitals}]`, "gu");
  const double = pairs.length === 0 ? null : row(`(?:${pairs.join("|")})`, "gu");
  return (chart, original) => {
    for (const { index, 0: words } of matchesOf(original, single))
      enter(chart, index, words, daysOf(words.match(/\p{Lu}/gu) ?? [], capitals));
    for (const { index, 0: words } of double === null ? [] : matchesOf(chart.text, double)) {
      const days = words.split(/[^a-z]+/).flatMap((one) => (pairs.includes(one) ? [pairs.indexOf(one)] : []));
      // "je me", "ma, sa" are words of their own.
      if (days.length > 2 || words.includes("-")) enter(chart, index, words, days);
    }
  };
}

/** null where one letter may be two days: "L, M y V". */
function daysOf(letters: readonly string[], capitals: string): number[] | null {
  const shared = capitals[TUESDAY];
  const isTwice = letters.filter((one) => one === shared).length === 2;
  const isSettled = isTwice || (capitals[WEDNESDAY] !== shared && letters.includes(capitals[WEDNESDAY] ?? ""));
  const days = letters.map((one, index) =>
    one === shared && isTwice && letters.indexOf(one) < index ? WEDNESDAY : capitals.indexOf(one),
  );
  return letters.includes(shared ?? "") && !isSettled ? null : days;
}

function enter(chart: Chart, index: number, words: string, days: number[] | null): void {
  const end = index + words.length;
  if (days === null) {
    chart.add("PHRASE", index, end, { slots: [{ kind: "unread", words }], strength: "strong" }, "initials");
    return;
  }
  const [first = 0, last = 0] = days;
  const isRange = days.length === 2 && words.includes("-");
  const weekdays = isRange
    ? Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7)
    : days;
  chart.add("WEEKDAYS", index, end, { weekdays, recurring: true }, "initials");
}
