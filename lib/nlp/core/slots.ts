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
  /** One to five, in words that name no part of the day, where hours are said up to 24: on a single day as likely the afternoon. */
  early?: boolean;
  /** Said as speech has it, "half past four", which up to five is as likely the afternoon where a day has twice 12 hours. */
  spoken?: boolean;
  /** Counted to twelve: am, pm or a part of the day was said with it. */
  halved?: boolean;
}

export type IntervalUnit = "second" | "minute" | "hour" | "day" | "workday" | "week" | "month" | "quarter" | "year";

/**
 * Which days. Counting from the end: −1 is the last. Weekdays: 0 is Sunday. `months`: in these months only. `middle`:
 * the words that a day in the middle of a month stands for.
 */
export type DaySlot =
  /** `ofPart`: a part of the day says so alone ("abends"), where no other days are meant. */
  | { kind: "everyDay"; ofPart?: true }
  /**
   * `parts`: the items of a list. `only`: these days have no other times ("daily at 8, Sundays only at 10"). `others`:
   * those of them that are not named elsewhere. `night`: the second day of a night ("from Friday to Saturday").
   */
  | {
      kind: "weekdays";
      weekdays: number[];
      recurring: boolean;
      only?: boolean;
      parts?: number[][];
      others?: boolean;
      night?: true;
    }
  /** `weekdays`: only where it is one of these as well (Friday the 13th). */
  | { kind: "monthDays"; days: number[]; recurring: boolean; weekdays?: number[]; months?: number[]; open?: true }
  /**
   * `only`: these days have no other times ("Thursdays at 19, but the last Thursday of the month at 18").
   * `orEveryOther`: "every second Tuesday in May" may be the second, or one of two. `orOnce`: "the
   * first Monday of the year" may be of each, or of one.
   */
  | {
      kind: "nthWeekday";
      ordinals: number[];
      weekdays: number[];
      months?: number[];
      only?: true;
      orEveryOther?: true;
      orOnce?: true;
    }
  | { kind: "nthWorkday"; ordinals: number[]; months?: number[]; orOnce?: true }
  /**
   * One day of one month, once: the first (−1: the last) of these weekdays. `ahead`: months from this one; `years`: years
   * from this one. Without a
   * year the next such month. `shift`: so many days behind that day (below zero: before). `open`: nothing says whether
   * of this year or of each.
   */
  | {
      kind: "placeInMonth";
      ordinal: number;
      weekdays: number[];
      of: { ahead: number } | { years: number; month: number } | { year?: number; month: number };
      shift?: number;
      open?: true;
      middle?: string;
    }
  /** The working day nearest to a day of the month, inside that month. */
  | { kind: "nearestWorkday"; days: number[] }
  /**
   * `unclear`: the figures as written, where month and day may be the other way round. `on`: the weekday said with it.
   * `open`: nothing says whether of this year or of each.
   */
  | {
      kind: "yearDay";
      month: number;
      days: number[];
      recurring: boolean;
      unclear?: string;
      open?: true;
      on?: { weekday: number; words: string };
      middle?: string;
    }
  | { kind: "date"; year: number; month: number; day: number; unclear?: string; middle?: string }
  | {
      kind: "relative";
      unit: "day" | "workday" | "week" | "month" | "year";
      count: number;
      weekday?: number;
      monthDay?: number;
      /** Of the year: "next January". */
      month?: number;
      /** "next Friday", which beside "this Friday" is the one behind it. */
      next?: true;
      /** Counted from today, or from the next such weekday, not from the beginning of the period ("in two weeks"). */
      exact?: boolean;
    };

/** Without a time the day counts in full. */
export interface DayBound {
  kind: "start" | "end";
  day: DaySlot;
  time?: ClockTime;
}

export type BoundSlot = DayBound | { kind: "duration"; count: number; unit: IntervalUnit };

export type Slot =
  | DaySlot
  /** `also`: in these months the time behind them comes to those of all months ("in July also at 9"). */
  | { kind: "months"; months: number[]; also?: true }
  | { kind: "interval"; count: number; unit: IntervalUnit; approximate?: boolean }
  /** "every 15", which only a correction of another interval can mean. */
  | { kind: "unitless"; count: number }
  | { kind: "perDay"; count: number }
  /** "three times a week": how often is said, when is not. */
  | { kind: "perPeriod"; count: number; unit: IntervalUnit }
  /** `also`: beside the steps, on the days said with it ("…, and at half past on Fridays too"). */
  | { kind: "minuteOfHour"; minutes: number[]; also?: true }
  | { kind: "times"; times: ClockTime[]; only?: boolean }
  /** `separate`: a time of its own, not the part of day of the hour before it ("at 9 and in the evening"). */
  | { kind: "partOfDay"; part: PartOfDay; separate?: boolean }
  | { kind: "vagueTime"; hour: number }
  /** `bare`: hours of which nothing says the half of the day. */
  | { kind: "window"; from: ClockTime; to: ClockTime; bare?: true }
  /** A stretch of the week: from Friday at 18:00 to Monday at 6:00. */
  | { kind: "weekWindow"; from: { weekday: number; minutes: number }; to: { weekday: number; minutes: number } }
  /** One side of a window: "starting at 8:30", "until 12:30". */
  | { kind: "windowStart"; from: ClockTime }
  | { kind: "windowEnd"; to: ClockTime }
  /**
   * `soft`: said with "but"; a time right behind it makes these days an exception with a time of its own. `within`: the
   * weekdays of these months only ("except on weekends in December"). `isDate`: the days are surely those of the month.
   * `night`: the weekday is the second day of a night.
   */
  | {
      kind: "exclude";
      weekdays: number[];
      months: number[];
      monthDays: number[];
      soft?: boolean;
      within?: number[];
      isDate?: true;
      night?: true;
    }
  /** A stretch of the day, or one time of it, that is left out. */
  | { kind: "excludeTimes"; from: ClockTime; to: ClockTime | null }
  | { kind: "excludePart"; part: PartOfDay }
  /** A part of some weekdays: "except on Wednesday mornings". */
  | { kind: "excludeDayPart"; weekdays: number[]; part: PartOfDay; words: string }
  /** Hours of some weekdays, in minutes, neither end included: "except on Fridays after 14:00". */
  | { kind: "excludeDayHours"; weekdays: number[]; from: number; to: number; words: string }
  /** One date that is left out; every year where no year is named. */
  | { kind: "excludeDate"; year: number | null; month: number; day: number }
  /** A day near now that is left out: 1 is tomorrow; the next of a weekday where one is named. */
  | { kind: "excludeDay"; count: number; weekday?: number; words: string }
  /** Some of a weekday's days in each month; of the schedule's own weekdays where none is named. */
  | { kind: "excludeNth"; ordinals: number[]; weekdays: number[] | null }
  | { kind: "holidays" }
  /** "or the last day where the month is shorter" */
  | { kind: "lastIfShorter" }
  /**
   * "remind me an hour before": so much before the days and times that are named. `ofTold`: those right behind it.
   * `ofEnd`: before the end of a stretch ("before closing"). `at`: with a time of its own ("the day before at 18").
   */
  | { kind: "earlier"; minutes: number; words: string; ofTold?: true; ofEnd?: true; at?: ClockTime }
  /**
   * Schedule words that are understood to be such, and not understood. `left`: what is left out; a season is its months.
   * `meanings`: what they may mean, to choose from; in the zones of the country `sureIn` the first is the only one.
   */
  | { kind: "unread"; words: string; left?: true; meanings?: Slot[][]; sureIn?: "US" }
  /** A day or time that is over; beside weekdays of the month the last one of it ("… and the last Monday"). */
  | { kind: "past"; weekday?: number }
  | { kind: "zone"; zone: string }
  | { kind: "delay"; seconds: number }
  | { kind: "now" }
  /**
   * `once`: said of each day ("on weekends just once, at 10") rather than of all. `each`: of all runs, of which each is
   * one ("3 reminders, one each Monday"). `ofDays`: of so many days, each with all its times ("the next three Mondays").
   */
  | { kind: "count"; count: number; once?: boolean; each?: true; ofDays?: true }
  | { kind: "cron"; expression: string }
  | { kind: "impossible"; message: string; meanings?: Slot[][] }
  | { kind: "bound"; bound: BoundSlot }
  /** `takesBack`: "not every day" denies what was said before. */
  | { kind: "dropped"; takesBack?: boolean };

export type IntervalSlot = Extract<Slot, { kind: "interval" }>;

/**
 * How much a phrase is schedule by itself.
 * `strong`: whatever stands beside it. `firm`: unless it belongs to a noun. `aside`: only beside a schedule ("except
 * Sunday"). `weak`: needs a neighbour that is schedule ("08:15", "Monday"). `side`: a bound of a window ("after 5 pm").
 * `bare`, `barest`: numbers that may be hours ("at 9", "9"). `adjective`: only when nothing else says how often ("a
 * weekly report").
 */
export type Strength = "strong" | "firm" | "aside" | "weak" | "side" | "bare" | "barest" | "adjective";

export interface Span {
  start: number;
  end: number;
  slots: Slot[];
  strength: Strength;
  /** Said after "sorry, I meant". */
  corrects?: boolean;
  /** Its words say something to the agent as well, and stay in the task. */
  isKept?: true;
}

/** Stands for the zone of who asks, where another one is named beside it. */
export const OWN_ZONE = "own";

/** The last zone that is named. */
export function zoneIn(slots: readonly Slot[]): string | undefined {
  return slots.flatMap((slot) => (slot.kind === "zone" && slot.zone !== OWN_ZONE ? [slot.zone] : [])).at(-1);
}

const dayKinds = new Set([
  "everyDay",
  "weekdays",
  "monthDays",
  "nthWeekday",
  "nthWorkday",
  "placeInMonth",
  "nearestWorkday",
  "yearDay",
  "date",
  "relative",
]);

export function isDaySlot(slot: Slot): slot is DaySlot {
  return dayKinds.has(slot.kind);
}
