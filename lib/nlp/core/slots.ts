export type PartOfDay =
  | "morning"
  | "lunch"
  | "afternoon"
  | "evening"
  | "night"
  | "nightly"
  | "endOfDay"
  | "hours"
  | "day";

export interface ClockTime {
  /** Minutes since midnight. */
  minutes: number;
  seconds?: number;
  /** An hour without am, pm or minutes: the part of the day decides, or a convention. */
  bare?: boolean;
  /** Minutes were given, but neither am nor pm: "7:30", which only a part of the day can move. */
  open?: boolean;
}

export type IntervalUnit = "second" | "minute" | "hour" | "day" | "workday" | "week" | "month" | "quarter" | "year";

/** Which days. Counting from the end: −1 is the last. Weekdays: 0 is Sunday. */
export type DaySlot =
  | { kind: "everyDay" }
  | { kind: "weekdays"; weekdays: number[]; recurring: boolean }
  | { kind: "monthDays"; days: number[]; recurring: boolean }
  | { kind: "nthWeekday"; ordinals: number[]; weekdays: number[] }
  | { kind: "nthWorkday"; ordinals: number[] }
  | { kind: "yearDay"; month: number; days: number[]; recurring: boolean }
  | { kind: "date"; year: number; month: number; day: number }
  | { kind: "relative"; unit: "day" | "week" | "month" | "year"; count: number; weekday?: number; monthDay?: number };

export type BoundSlot =
  | { kind: "start" | "end"; day: DaySlot }
  | { kind: "duration"; count: number; unit: IntervalUnit };

export type Slot =
  | DaySlot
  | { kind: "months"; months: number[] }
  | { kind: "interval"; count: number; unit: IntervalUnit; approximate?: boolean }
  | { kind: "perDay"; count: number }
  | { kind: "minuteOfHour"; minutes: number[] }
  | { kind: "times"; times: ClockTime[] }
  /** `separate`: a time of its own, not the part of day of the hour before it ("at 9 and in the evening"). */
  | { kind: "partOfDay"; part: PartOfDay; separate?: boolean }
  | { kind: "vagueTime"; hour: number }
  | { kind: "window"; from: ClockTime; to: ClockTime }
  | { kind: "exclude"; weekdays: number[]; months: number[]; monthDays: number[] }
  /** A stretch of the day, or one time of it, that is left out. */
  | { kind: "excludeTimes"; from: ClockTime; to: ClockTime | null }
  | { kind: "excludePart"; part: PartOfDay }
  | { kind: "holidays" }
  /** Schedule words that are understood to be such, and not understood. */
  | { kind: "unread"; words: string }
  /** A day or time that is over. */
  | { kind: "past" }
  | { kind: "zone"; zone: string }
  | { kind: "delay"; seconds: number }
  | { kind: "now" }
  | { kind: "count"; count: number }
  | { kind: "cron"; expression: string }
  | { kind: "impossible"; message: string }
  | { kind: "bound"; bound: BoundSlot }
  | { kind: "dropped" };

export type IntervalSlot = Extract<Slot, { kind: "interval" }>;

/**
 * `strong` stands alone; `weak` needs a neighbour that is schedule ("08:15", "Monday");
 * `adjective` is schedule only when nothing else says how often ("a weekly report").
 */
export type Strength = "strong" | "weak" | "adjective";

export interface Span {
  start: number;
  end: number;
  slots: Slot[];
  strength: Strength;
  family: string;
}

export interface Reading {
  slots: Slot[];
  strength?: Strength;
}

/** One kind of phrase of one language: where it stands, and what it says. */
export interface PhraseFamily {
  name: string;
  /** Global and case-sensitive: it is matched against folded lower-case text. */
  pattern: RegExp;
  read(match: RegExpExecArray, folded: string): Reading | null;
}

const dayKinds = new Set([
  "everyDay",
  "weekdays",
  "monthDays",
  "nthWeekday",
  "nthWorkday",
  "yearDay",
  "date",
  "relative",
]);

export function isDaySlot(slot: Slot): slot is DaySlot {
  return dayKinds.has(slot.kind);
}
