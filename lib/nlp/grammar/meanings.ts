import type { ClockTime, DaySlot, IntervalUnit, PartOfDay, Slot, Strength } from "../core/slots";

/** What a marker is, beside being there. */
export interface Marker {
  /**
   * The word is used for nothing else: "a las" only stands before an hour, "at" may stand before anything. False: it
   * often means something else ("but" before a day excepts it, before an hour it does not).
   */
  certain?: boolean;
}

export interface Num {
  value: number;
  /** As written: "08" or "8"; absent for number words. */
  digits?: string;
}

export interface Amount {
  count: number;
  unit: IntervalUnit;
  /** "a few hours" */
  approximate?: boolean;
  /** Of no number at all: three stand for "a few". */
  few?: true;
}

/** A time of day. `clear`: cannot be anything else ("8:15", "9 am", "noon"). */
export interface Clock extends ClockTime {
  clear: boolean;
}

export interface Days {
  days: DaySlot[];
  /** "every", a plural, or a word that says that it repeats. */
  recurring: boolean;
  /** Words that say that these are the days of the schedule ("on", "every"), not just a name. */
  stated?: boolean;
}

/** One kind of thing that may be left out. */
export type Left =
  /** `within`: of these months only. */
  | { kind: "weekdays"; weekdays: number[]; within?: number[] }
  | { kind: "months"; months: number[] }
  /** `isDate`: the word for days was said with them. */
  | { kind: "monthDays"; days: number[]; isDate?: true }
  | { kind: "times"; from: ClockTime; to: ClockTime | null }
  | { kind: "part"; part: PartOfDay }
  | { kind: "dayPart"; weekdays: number[]; part: PartOfDay; words: string }
  | { kind: "dayHours"; weekdays: number[]; from: number; to: number; words: string }
  | { kind: "date"; year: number | null; month: number; day: number }
  | { kind: "day"; count: number; weekday?: number; words: string }
  /** Weekdays of the month; the schedule's own where `weekdays` is null ("the last one"). */
  | { kind: "nth"; ordinals: number[]; weekdays: number[] | null }
  | { kind: "holidays" }
  /** `named`: words that no calendar knows, a season among them. */
  | { kind: "unread"; words: string; named?: true };

export interface Phrase {
  slots: Slot[];
  strength: Strength;
  /** Its words stay in the task as well. */
  isKept?: true;
}

/**
 * The categories of the grammar and what each means. Words of a language are entered under the lexical ones; rules
 * compose the others. `_POST` markers stand behind what they mark (9時から, 9'dan, 주말 제외).
 */
export interface Meanings {
  // Markers
  EVERY: Marker;
  EVERY_POST: Marker;
  /** An article that makes a weekday a habit: "le lundi", "los lunes". */
  HABIT: Marker;
  EVERY_OTHER: Marker;
  AT: Marker;
  AT_POST: Marker;
  ON: Marker;
  IN: Marker;
  OF: Marker;
  THE: Marker;
  AND: Marker;
  COMMA: Marker;
  /** "or": which of two times is meant has to be asked. */
  OR: Marker;
  DASH: Marker;
  FROM: Marker;
  FROM_POST: Marker;
  TO: Marker;
  TO_POST: Marker;
  BETWEEN: Marker;
  BETWEEN_POST: Marker;
  BEFORE: Marker;
  BEFORE_POST: Marker;
  AFTER: Marker;
  AFTER_POST: Marker;
  START: Marker;
  START_POST: Marker;
  UNTIL: Marker;
  UNTIL_POST: Marker;
  EXCEPT: Marker;
  EXCEPT_POST: Marker;
  NOT_EVERY: Marker;
  FOR: Marker;
  FOR_POST: Marker;
  ONLY: Marker;
  NEXT: Marker;
  THIS: Marker;
  PAST: Marker;
  IN_DELAY: Marker;
  DELAY_POST: Marker;
  /** Behind what was said before, where no noun follows: "dos horas después". */
  LATER: Marker;
  ABOUT: Marker;
  ABOUT_POST: Marker;
  PER: Marker;
  HOUR_WORD: Marker;
  MINUTE_WORD: Marker;
  SECOND_WORD: Marker;
  DAY_WORD: Marker;
  TIME_WORD: Marker;
  DAYS_WORD: Marker;
  ONCE: Marker;
  NOW: Marker;
  YEARLY: Marker;
  HOLIDAYS: Marker;
  /** Days that no schedule can hold: "in winter", "at sunset", "at full moon". */
  UNREAD: { meanings?: Slot[][]; sureIn?: "US" };
  /** Schedule words that add nothing: "round the clock", "24/7", "the next morning". */
  FILLER: Marker;
  /** "leave" in "leave Fridays out". */
  LEAVE: Marker;
  /** "when" in "except Sundays, when 6:00 is enough". */
  INSTEAD: Marker;
  /** "instead of": what stands behind it is not meant. */
  IN_PLACE_OF: Marker;
  /** "of the month", "of every month"; behind a day of the month or a weekday. */
  OF_MONTH: Marker;
  /** "every month", 毎月, 每月; before a day of the month, a weekday, or alone. */
  MONTHLY: Marker;
  OF_QUARTER: Marker;
  QUARTERLY: Marker;
  OF_YEAR: Marker;
  EVERY_YEAR: Marker;
  /** The last day of the month in one word: "month end", 月末. */
  MONTH_END: Marker;
  IN_TOTAL: Marker;
  /** "nearest", "closest to": the working day beside a day of the month. */
  NEAREST: Marker;
  /** "one" for the day named before: "except the last one". */
  ONE: Marker;
  OPEN: Marker;
  CLOSE: Marker;
  INCLUSIVE: Marker;
  /** "end of", Ende, 末; with a month, a week or a year. */
  END_OF: Marker;
  // Words with a value
  NUM: Num;
  FEW: number;
  ORD: number;
  UNIT: IntervalUnit;
  AMOUNT: Amount;
  ADVERB: Amount & { adjective?: boolean };
  /** "once", "twice", "3 times" before PER and a unit. */
  FREQUENCY: number;
  /** "times", 回, "mal" behind a number. */
  TIMES_WORD: Marker;
  WEEKDAY: { day: number; recurring?: boolean };
  /** `others`: those of them that no other phrase names ("all other weekdays"). */
  DAYGROUP: { weekdays: number[]; recurring?: boolean; others?: boolean };
  MONTH: number;
  PART: { part: PartOfDay; recurring?: boolean; separate?: boolean };
  MERIDIEM: "am" | "pm";
  NAMED_TIME: number;
  /** A meal as a time of day; only behind "at" and "every" ("at breakfast, lunch and dinner"). */
  MEAL: PartOfDay;
  /** Minutes added to the hour behind it: half past +30, halb −30, quarter to −15. */
  CLOCK_PREFIX: number;
  /** Minutes added to the hour before it: y media +30, menos cuarto −15, 半 +30. */
  CLOCK_SUFFIX: number;
  /** "past", "nach": minutes before it are added to the hour behind it. "to", "vor": taken off. */
  PAST_HOUR: 1 | -1;
  /** "y", "et", "moins": minutes behind it are added to, or taken off, the hour before it. */
  PLUS_MINUTES: 1 | -1;
  RELDAY: { count: number; part?: PartOfDay };
  /** "the night from Friday to Saturday" */
  NIGHT: { from: number; to: number; recurring: boolean };
  FEAST: [month: number, day: number];
  ZONE: string;
  /** The zone of a place that is named; of the schedule only behind its clock. */
  PLACE: string;
  CRON: string;
  YEAR: number;
  /** A time of day that does not exist, as written. */
  BAD_TIME: string;
  /** A date that does not exist, as written. */
  BAD_DATE: string;
  // Composed
  NUMBERS: number[];
  CLOCK: Clock;
  DOTTED: Clock;
  MILITARY: Clock;
  HOUR: Num;
  TIMES: Clock[];
  /** `bare`: two hours of which nothing says the half of the day. */
  WINDOW: { from: ClockTime; to: ClockTime; clear: boolean; bare?: boolean };
  /** `single`: one such stretch, as in "the weekend". */
  WEEKDAYS: { weekdays: number[]; recurring: boolean; single?: boolean; parts?: number[][]; others?: boolean };
  ORDS: number[];
  MONTHS: number[];
  MONTHDAYS: { days: number[]; certain: boolean };
  DATE: DaySlot;
  DAYS: Days;
  DAY: DaySlot;
  LEFT: Left[];
  LEFTS: Left[];
  /** A part of the day or a named time, as an item of a list. */
  DAYTIME: { slot: Slot; recurring: boolean; isMeal: boolean };
  DAYTIMES: { slots: Slot[]; recurring: boolean; isMeal: boolean };
  PHRASE: Phrase;
}

export type Category = keyof Meanings;
