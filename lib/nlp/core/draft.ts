import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import type { Phrasebook } from "./language";

/** What a set of slots compiles to. */
export interface Compiled {
  kind: "compiled";
  schedule: Schedule;
  exact: boolean;
}

/** The slots say something impossible, or too little. */
export interface Refused {
  kind: "refused" | "question";
  message: string;
  options: string[];
  /** Schedules to choose from, in place of the options; they are described in the reader's language. */
  suggestions?: Schedule[];
}

export type Shade = "early" | "middle" | "late";

/** What compiling takes along: the moment, the words, and the notes that the person will see. */
export interface Workbench {
  now: number;
  zone: string;
  /** Whether a bare 3 is the hour 3, as where a day has 24 hours, or may be 15. */
  hours?: 12 | 24;
  /** One run: a bare early hour is asked for wherever it may be the afternoon. */
  isOnce?: boolean;
  /** Other times are in the afternoon, as in "weekdays at 18h30 and Saturdays at 1". */
  saysAfternoon?: boolean;
  /** Somebody asks to be woken: a bare early hour is one of the morning. */
  wakes?: boolean;
  /** Before this hour a time with minutes is as likely of the afternoon: of what one does oneself. */
  errandsUntil?: number;
  /** No clock time was said for at least one day. */
  isTimeGuessed?: boolean;
  /** "late afternoon": which end of the part of the day that is said. */
  shade?: Shade | null;
  /** Hours that "twice a day" may mean; asked for where a task is new. */
  spreads?: string[];
  words: Phrasebook;
  /** Words of the folded text as the person wrote them, with capitals and accents. */
  written?: (words: string) => string;
  assumptions: string[];
  warnings: string[];
  question: string | null;
  options: string[];
  /** Schedules to choose from, beside the options. */
  suggestions?: Schedule[];
  doubt: number;
  /** False where a warning says that the schedule is only near to what was meant. */
  exact: boolean;
  /** The instant of a named start, in epoch milliseconds: rules and steps are counted from there. */
  anchor?: number | null;
}

export function assume(bench: Workbench, sentence: string, doubt: number): void {
  if (bench.assumptions.includes(sentence)) return;
  bench.assumptions.push(sentence);
  bench.doubt += doubt;
}

/** Words that are quoted to the person who wrote them. */
export function quoted(words: string, { written }: Workbench): string {
  return (written?.(words) ?? words).trim();
}

export function refuse(message: string): Refused {
  return { kind: "refused", message, options: [] };
}

export function ask(message: string, options: string[]): Refused {
  return { kind: "question", message, options };
}

/** What the grammar writes needs no check of its shape; `validateSchedule` says whether it can run. */
const defaults = scheduleSchema.parse({ kind: "cron" });

function compiled(parts: Partial<Schedule>): Compiled {
  return { kind: "compiled", exact: true, schedule: { ...defaults, cronExpressions: [], blackoutIds: [], ...parts } };
}

export function cronSchedule(zone: string, cronExpressions: string[]): Compiled {
  return compiled({ cronExpressions: [...new Set(cronExpressions)], timezone: zone });
}

/** ISO 8601 writes four digits for a year; what lies beyond is no schedule. */
export const LAST_INSTANT = Date.UTC(9999, 11, 30);

export function onceSchedule(bench: Workbench, runAt: Date): Compiled | Refused {
  if (!(runAt.getTime() < LAST_INSTANT)) return refuse(bench.words.never);
  return compiled({ kind: "once", runAt: runAt.toISOString(), timezone: bench.zone });
}

export function rruleSchedule(zone: string, stamp: string, rule: string): Compiled {
  const rrule = `DTSTART;TZID=${zone}:${stamp}\nRRULE:${rule}`;
  return compiled({ kind: "rrule", rrule, timezone: zone });
}
