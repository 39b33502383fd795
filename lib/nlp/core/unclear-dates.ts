import { ask, quoted, type Refused, type Workbench } from "./draft";
import type { Slot } from "./slots";

/** Where 12/11 is 11 December: the United States; Canada writes both. */
const monthFirst =
  /^(?:US\/|Pacific\/Honolulu|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana\/|Kentucky\/|North_Dakota\/|Juneau|Sitka|Nome|Adak|Menominee))/;

/** "12/11/2026" may be November or December: both are offered. */
export function askUnclearDate(slots: readonly Slot[], bench: Workbench): Refused | null {
  if (monthFirst.test(bench.zone)) return null;
  const slot = slots.find((one) => wordsOf(one) !== undefined);
  if (!slot) return null;
  const question = bench.words.unread(quoted(wordsOf(slot) ?? "", bench));
  return ask(question, bothDates(slot, bench) ?? bench.words.whenOptions);
}

function wordsOf(slot: Slot): string | undefined {
  if (slot.kind === "date" || slot.kind === "yearDay") return slot.unclear;
  return slot.kind === "bound" && slot.bound.kind !== "duration" ? wordsOf(slot.bound.day) : undefined;
}

/** The date in the order of the language first; null for the end of something, which no date alone would answer. */
function bothDates(slot: Slot, bench: Workbench): string[] | null {
  if (slot.kind !== "date" && slot.kind !== "yearDay") return null;
  const day = slot.kind === "date" ? slot.day : slot.days[0];
  if (day === undefined || day > 12) return null;
  const year = slot.kind === "date" ? slot.year : null;
  return [written(year, slot.month, day, bench), written(year, day, slot.month, bench)];
}

function written(year: number | null, month: number, day: number, { words }: Workbench): string {
  const format = new Intl.DateTimeFormat(words.seasons.locale, {
    day: "numeric",
    month: "long",
    ...(year === null ? {} : { year: "numeric" as const }),
    timeZone: "UTC",
  });
  return format.format(Date.UTC(year ?? 2024, month - 1, day)).replace(/\s\u0433\.$/, "");
}
