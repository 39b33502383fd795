import { localOfInstant, type Schedule } from "@/lib/scheduling";
import type { Entry } from "@/tests/evals/nlp/entry";
import { type ClockTime, DEFAULT_TIME, instantSchedule, onceSchedule, partOfDay, twoDigits } from "../schedules";
import { firmAnswer, loadPackage, type Peer } from "./peer";

interface Components {
  get(component: string): number | null;
  isCertain(component: string): boolean;
  date(): Date;
  tags(): Set<string>;
}
interface Found {
  start: Components;
}
interface Locale {
  parse(text: string, reference: { instant: Date; timezone: number }, option: { forwardDate: boolean }): Found[];
}

/** Finds dates, so every answer is one instant: the most complete that it finds. */
export async function loadChrono(): Promise<Peer> {
  const { module: locales, version } = await loadPackage<Record<string, Locale>>("chrono-node");
  return {
    name: "chrono-node",
    version,
    languages: ["en", "de", "es", "fr", "it", "ja", "nl", "pt", "ru", "zh"],
    read(entry) {
      const instant = new Date(entry.now);
      const timezone = (localOfInstant(entry.timezone, instant.getTime()) - instant.getTime()) / 60_000;
      const found = locales[entry.lang]?.parse(entry.text, { instant, timezone }, { forwardDate: true });
      return () => {
        const [best] = (found ?? []).toSorted((a, b) => certainty(b) - certainty(a));
        return best ? firmAnswer(scheduleOf(best, entry)) : null;
      };
    },
  };
}

function certainty({ start }: Found): number {
  return ["day", "month", "weekday", "hour"].filter((name) => start.isCertain(name)).length;
}

function scheduleOf({ start }: Found, entry: Entry): Schedule | null {
  if (start.isCertain("timezoneOffset")) return instantSchedule(start.date().getTime(), entry);
  const [year, month, day] = ["year", "month", "day"].map((name) => start.get(name) ?? 1);
  const { hour, minute } = timeOf(start);
  const date = `${year}-${twoDigits(month ?? 1)}-${twoDigits(day ?? 1)}`;
  return onceSchedule(`${date}T${twoDigits(hour)}:${twoDigits(minute)}:00`, entry);
}

/** An hour that was not said is the product's, so that different habits (morning: 6 or 8) are no mistake. */
function timeOf(start: Components): ClockTime {
  if (start.isCertain("hour")) return { hour: start.get("hour") ?? 0, minute: start.get("minute") ?? 0 };
  const tags = start.tags();
  for (const part of ["morning", "afternoon", "evening", "night"]) {
    if (tags.has(`casualReference/${part}`)) return partOfDay(part);
  }
  return tags.has("casualReference/tonight") ? partOfDay("night") : DEFAULT_TIME;
}
