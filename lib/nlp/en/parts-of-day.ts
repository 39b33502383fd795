import { w } from "../grammar/lexicon";
import { WORKDAYS } from "./named-days";

const each = ["each", "every"];
const before = ["at the end of", "by the end of", "end of", "at end of"];
const endsOf = (days: readonly string[]): string =>
  before.flatMap((end) => each.flatMap((every) => days.map((day) => `${end} ${every} ${day}`))).join("|");
const endsOfDays = [
  w("PART", endsOf(["day"]), { part: "endOfDay", recurring: true }),
  w("PHRASE", endsOf(["workday", "working day", "work day", "business day", "weekday"]), {
    slots: [
      { kind: "weekdays", weekdays: WORKDAYS, recurring: true },
      { kind: "partOfDay", part: "endOfDay" },
    ],
    strength: "strong",
  }),
];

/** Words for parts of the day, meals and named hours. */
export const parts = [
  w(
    "PART",
    "in the morning|morning|this morning|in the early morning|early in the morning|early morning|late morning|in the late morning|breakfast time|first thing|first thing in the morning|mornings only",
    { part: "morning" },
  ),
  w("PART", "mornings|in the mornings", { part: "morning", recurring: true }),
  w(
    "PART",
    "lunch hour|the lunch hour|lunch break|lunchtime|at lunchtime|lunch time|at lunch time|over lunch|midday meal",
    { part: "lunch" },
  ),
  w(
    "PART",
    "in the afternoon|afternoon|this afternoon|in the early afternoon|early afternoon|in the late afternoon|late afternoon",
    {
      part: "afternoon",
    },
  ),
  w("PART", "afternoons|in the afternoons", { part: "afternoon", recurring: true }),
  w(
    "PART",
    "in the evening|evening|this evening|dinner time|dinnertime|in the early evening|early evening|in the late evening|late evening|at dinnertime",
    { part: "evening" },
  ),
  w("PART", "evenings|in the evenings", { part: "evening", recurring: true }),
  w("PART", "at night|night|late at night|in the night|during the night|overnight", { part: "night" }),
  w("PART", "nights", { part: "night", recurring: true }),
  w("PART", "nightly|every night of the week", { part: "nightly", recurring: true }),
  w(
    "PART",
    "end of day|end of the day|at the end of the day|by the end of the day|at end of day|eod|cob|close of business|by close of business|by the close of business|by end of business|by close of play|close of play|by end of play|by eod|at eod|by cob|at close of business|end of business|end of business day|at the end of business day|close of business day|close of the business day|at close of the business day|at the close of the business day|end of the working day|at the end of the working day|end of the business day|at the end of the business day|end of the workday|at the end of the workday",
    { part: "endOfDay" },
  ),
  w(
    "PART",
    "during business hours|business hours|in business hours|within business hours|during working hours|working hours|office hours|during office hours|shop hours|during shop hours|store hours|during store hours|opening hours|during opening hours|trading hours|during trading hours|school hours|during school hours|library hours|during library hours|clinic hours|during clinic hours|during work hours|in office hours|within working hours|in working hours",
    { part: "hours" },
  ),
  w("PART", "during the day|daytime|in the daytime|during daytime|by day", { part: "day" }),
  w(
    "PART",
    "during the night shift|in the night shift|on the night shift|through the night|all night|all through the night",
    { part: "night" },
  ),
  w("MEAL", "breakfast", "morning"),
  w("MEAL", "lunch", "lunch"),
  w("MEAL", "dinner|supper", "evening"),
  ...endsOfDays,
  w("NAMED_TIME", "the stroke of noon|stroke of noon|noon|midday|12 noon|high noon|twelve noon|12pm noon", 720),
  w("NAMED_TIME", "the stroke of midnight|stroke of midnight|midnight|12 midnight|twelve midnight", 0),
  w("MERIDIEM", "am|amm|aam|a.m.|a.m|a m|in the am", "am"),
  w("MERIDIEM", "pm|pmm|ppm|p.m.|p.m|p m|in the pm", "pm"),
  w("MERIDIEM", "a", "am"),
  w("MERIDIEM", "p", "pm"),
  w("CLOCK_PREFIX", "half past|half", 30),
  w("CLOCK_PREFIX", "quarter past|a quarter past|quarter after|a quarter after", 15),
  w(
    "CLOCK_PREFIX",
    "quarter to|a quarter to|quarter before|a quarter before|quarter of|a quarter of|quarter til|quarter till|a quarter til|a quarter till",
    -15,
  ),
  w("CLOCK_PREFIX", "three quarters past", 45),
  w("PAST_HOUR", "past|after", 1),
  w("PAST_HOUR", "to|before|til|till", -1),
];
