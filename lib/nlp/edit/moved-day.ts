import { readChart } from "../grammar/read-chart";
import type { Parts } from "./parts";
import type { EditReading } from "./read-edit";

/** Before the day that goes stand an article or "from" only; behind "to" the days are those that it runs on. */
const beforeOld = /^(?:\s*\p{L}{1,4}(?!\p{L}))*\s*$/u;
const to = /(?<!\p{L})(?:to|auf|zu|in|a|al|para|pra|na|на|op|naar|au|en)(?!\p{L})/u;

/** What stands between the day that goes and the one that comes. */
const between =
  /^(?:\s(?:to|auf|zu|in|a|al|para|pra|na|на|op|naar|au|en)\s(?:(?:the|den|el|la|le|il|o)\s)?|改成|改为|改到|换成|を)$/u;
const unspacedOld = /^(?:请)?[把将]?$/u;

/** "change friday to thursday" is no stretch of days for a task that runs on Fridays; null where it is no such change. */
export function movedDay(parts: Parts, reading: EditReading): Parts | null {
  const { text, language, words, slots, moves } = reading;
  const isOfDays = slots.length > 0 && slots.every(({ kind }) => kind === "weekdays" || kind === "bound");
  if (!moves || !isOfDays) return null;
  const single = readChart(text, language)
    .all("WEEKDAY")
    .toSorted((one, other) => one.start - other.start);
  const [old, next] = [single[0], single.at(-1)];
  if (!old || !next || next.start < old.end || !between.test(text.slice(old.end, next.start))) return null;
  const before = text.slice(0, old.start);
  const isFrom = [...before.matchAll(words.move)].some(({ index, 0: verb }) => {
    const rest = before.slice(index + verb.length);
    return beforeOld.test(rest) && !to.test(rest);
  });
  const holds = parts.groups.some((group) =>
    group.days.some((day) => day.kind === "weekdays" && day.weekdays.includes(old.value.day)),
  );
  return (isFrom || unspacedOld.test(before)) && holds ? withDay(parts, old.value.day, next.value.day) : null;
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
