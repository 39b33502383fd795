import { readChart } from "../grammar/read-chart";
import type { Parts } from "./parts";
import type { EditReading } from "./read-edit";

/** Before the day that goes stand an article or "from" only; behind "to" the days are those that it runs on. */
const beforeOld = /^(?:\s*\p{L}{1,4}(?!\p{L}))*\s*$/u;
const to = /(?<!\p{L})(?:to|auf|zu|in|a|al|para|pra|na|на|op|naar|au|en)(?!\p{L})/u;

/** "change friday to thursday" is no stretch of days for a task that runs on Fridays; null where it is no such change. */
export function movedDay(parts: Parts, reading: EditReading): Parts | null {
  const { text, language, words, slots, moves } = reading;
  const said = slots.filter(({ kind }) => kind === "weekdays");
  const [days, ...others] = said;
  if (!moves || days?.kind !== "weekdays" || others.length > 0 || days.weekdays.length < 2) return null;
  const single = readChart(text, language)
    .all("WEEKDAY")
    .toSorted((one, other) => one.start - other.start);
  const [old, next] = [single[0], single.at(-1)];
  if (!old || !next || next.start < old.end || next.start - old.end > 6) return null;
  const isFrom = [...text.slice(0, old.start).matchAll(words.move)].some(({ index, 0: verb }) => {
    const between = text.slice(index + verb.length, old.start);
    return beforeOld.test(between) && !to.test(between);
  });
  const holds = parts.groups.some((group) =>
    group.days.some((day) => day.kind === "weekdays" && day.weekdays.includes(old.value.day)),
  );
  return isFrom && holds ? withDay(parts, old.value.day, next.value.day) : null;
}

function withDay(parts: Parts, old: number, next: number): Parts {
  const groups = parts.groups.map((group) => ({
    ...group,
    days: group.days.map((day) => {
      if (day.kind !== "weekdays" || !day.weekdays.includes(old)) return day;
      const weekdays = day.weekdays.map((weekday) => (weekday === old ? next : weekday));
      return { ...day, weekdays: [...new Set(weekdays)].sort((one, other) => one - other) };
    }),
  }));
  return { ...parts, groups };
}
