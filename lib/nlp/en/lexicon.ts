import { mark, type Word, w } from "../grammar/lexicon";
import { markers } from "./markers";
import { feasts, monthParity, nights, quarters, unclearDays, WORKDAYS } from "./named-days";
import { parts } from "./parts-of-day";
import { periodEdges } from "./period-edges";

const tens = ["twenty", "thirty", "forty", "fifty"];
const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

function numbers(): Word[] {
  const words = small.map((word, value) => w("NUM", word, { value }));
  for (const [index, ten] of tens.entries()) {
    const base = (index + 2) * 10;
    words.push(w("NUM", ten, { value: base }));
    for (let unit = 1; unit < 10; unit += 1)
      words.push(w("NUM", `${ten} ${small[unit]}|${ten}${small[unit]}`, { value: base + unit }));
  }
  return [
    ...words,
    w("NUM", "sixty", { value: 60 }),
    w("NUM", "ninety", { value: 90 }),
    w("NUM", "hundred|a hundred", { value: 100 }),
  ];
}

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const ordinalWords = [
  ...ordinals.map((word, index) => w("ORD", word, index + 1)),
  ...ordinals.slice(0, 9).map((word, index) => w("ORD", `twenty ${word}`, 21 + index)),
  w("ORD", "thirtieth", 30),
  w("ORD", "thirty first", 31),
  w("ORD", "last|final|very last", -1),
  w(
    "ORD",
    "penultimate|second last|second to last|next to last|last but one|2nd last|2nd to last|one before the last",
    -2,
  ),
  w("ORD", "third last|third to last|3rd last|3rd to last", -3),
];

const dayForms = [
  "sunday|sun",
  "monday|mon",
  "tuesday|tues|tue",
  "wednesday|weds|wed",
  "thursday|thurs|thur|thu",
  "friday|fri",
  "saturday|sat",
];
const plainDays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const shortDays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const slipped = [
  "",
  "munday",
  "teusday|tuseday",
  "wensday|wendsday|wednsday|wedensday|wendesday",
  "thrusday|thirsday|thursdya",
  "firday|fridya",
  "saterday|saturdya",
];
const weekdays = [
  ...dayForms.map((forms, day) => w("WEEKDAY", forms, { day })),
  ...plainDays.map((form, day) => w("WEEKDAY", `${form}s`, { day, recurring: true })),
  ...shortDays.map((form, day) => w("WEEKDAY", `${form}s|${form}.`, { day, ...(day === 2 ? {} : {}) })),
  ...slipped.flatMap((forms, day) => (forms === "" ? [] : [w("WEEKDAY", forms, { day })])),
];

const months = [
  "january|jan|jan.",
  "february|feb|feb.",
  "march|mar|mar.",
  "april|apr|apr.",
  "may",
  "june|jun|jun.",
  "july|jul|jul.",
  "august|aug|aug.",
  "september|sept|sep|sept.|sep.",
  "october|oct|oct.",
  "november|nov|nov.",
  "december|dec|dec.",
].map((forms, index) => w("MONTH", forms, index + 1));

const units = [
  w("UNIT", "second|seconds|sec|secs|s", "second"),
  w("UNIT", "minute|minutes|min|mins|mn|m", "minute"),
  w("UNIT", "hour|hours|hr|hrs|h", "hour"),
  w("UNIT", "day|days|d", "day"),
  w("UNIT", "week|weeks|wk|wks|w", "week"),
  w("UNIT", "month|months|mo|mos", "month"),
  w("UNIT", "quarter|quarters", "quarter"),
  w("UNIT", "year|years|yr|yrs", "year"),
  w(
    "UNIT",
    "business day|business days|trading day|trading days|banking day|banking days|bank day|bank days|working day|working days|work day|work days|workday|workdays|weekday|weekdays|wkday|wkdays",
    "workday",
  ),
  w("AMOUNT", "half hour|half an hour|half-hour|a half hour|halfhour", { count: 30, unit: "minute" }),
  w("AMOUNT", "half day|half a day", { count: 12, unit: "hour" }),
  w("AMOUNT", "quarter hour|quarter of an hour|a quarter of an hour|quarter-hour", { count: 15, unit: "minute" }),
  w("AMOUNT", "three quarters of an hour", { count: 45, unit: "minute" }),
  w("AMOUNT", "hour and a half", { count: 90, unit: "minute" }),
  w("AMOUNT", "hour and a quarter", { count: 75, unit: "minute" }),
  w("AMOUNT", "hour and three quarters|one and three quarter hours", { count: 105, unit: "minute" }),
  w("AMOUNT", "an hour|a hour", { count: 1, unit: "hour" }),
  w("AMOUNT", "a minute", { count: 1, unit: "minute" }),
  w("AMOUNT", "a day", { count: 1, unit: "day" }),
  w("AMOUNT", "a week", { count: 1, unit: "week" }),
  w("AMOUNT", "a month", { count: 1, unit: "month" }),
  w("AMOUNT", "a quarter", { count: 1, unit: "quarter" }),
  w("AMOUNT", "a year", { count: 1, unit: "year" }),
  w("AMOUNT", "half a minute", { count: 30, unit: "second" }),
  w("AMOUNT", "half a day", { count: 12, unit: "hour" }),
  w("AMOUNT", "half a year|half year|half-year", { count: 6, unit: "month" }),
  w("AMOUNT", "fortnight|a fortnight", { count: 2, unit: "week" }),
  w("FEW", "a few|few|several", 3),
  w("FEW", "a couple of|couple of|a couple|couple", 2),
];

const adverbs = [
  w(
    "ADVERB",
    "daily|everyday|day by day|day after day|seven days a week|7 days a week|every day of the week|every day of the year|each day of the year|every single day of the year|every single day|each and every day|day in day out|all seven days|all seven days of the week|all 7 days|all 7 days of the week",
    { count: 1, unit: "day" },
  ),
  w(
    "ADVERB",
    "hourly|every full hour|each full hour|on every full hour|at every full hour|every full hour of the day|every whole hour|every hour of the day|on the hour|every hour on the hour|at the top of every hour|at the top of each hour|top of the hour|at the top of the hour",
    { count: 1, unit: "hour" },
  ),
  w("ADVERB", "half-hourly|half hourly|semi-hourly", { count: 30, unit: "minute" }),
  w("ADVERB", "quarter-hourly", { count: 15, unit: "minute" }),
  w("ADVERB", "any day|any given day|all days", { count: 1, unit: "day" }),
  w("ADVERB", "minutely", { count: 1, unit: "minute" }),
  w("ADVERB", "weekly|wkly", { count: 1, unit: "week" }),
  w("ADVERB", "fortnightly", { count: 2, unit: "week" }),
  w("ADVERB", "half yearly|half-yearly|semi-annually|semiannually|biannually", { count: 6, unit: "month" }),
  w("FREQUENCY", "once", 1),
  w("FREQUENCY", "twice|two times", 2),
  w("FREQUENCY", "thrice|three times", 3),
  mark("TIMES_WORD", "times|x|runs|occurrences|executions|iterations"),
  mark("PER", "a|an|per|every|each|in a|in the|in every|in each|/"),
];

const near = [
  w("RELDAY", "today|2day|later today", { count: 0 }),
  w("RELDAY", "tonight|2nite|tonite", { count: 0, part: "night" }),
  w("RELDAY", "this morning", { count: 0, part: "morning" }),
  w("RELDAY", "this afternoon", { count: 0, part: "afternoon" }),
  w("RELDAY", "this evening", { count: 0, part: "evening" }),
  w("RELDAY", "tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|2moro|2morrow|tmw", { count: 1 }),
  w("RELDAY", "day after tomorrow|the day after tomorrow|overmorrow", { count: 2 }),
];

const groups = [
  w(
    "DAYGROUP",
    "weekdays|workdays|wkdays|business days|working days|work days|school days|schooldays|trading days|banking days|bank days|market days|week days|m-f|mo-fr|mon-fri|workweek|during the week|through the week|in the week|the work week|the working week|work week|working week",
    { weekdays: WORKDAYS, recurring: true },
  ),
  w("DAYGROUP", "weekday|workday|wkday|business day|working day|work day|school day|week day", { weekdays: WORKDAYS }),
  w("DAYGROUP", "weekends|wkends|weekend days|saturdays and sundays|wknds", { weekdays: [0, 6], recurring: true }),
  w("DAYGROUP", "weekend|wkend|wknd|weekend day|the weekend", { weekdays: [0, 6] }),
  w(
    "DAYGROUP",
    "the rest of the working week|rest of the working week|the rest of the work week|other weekdays|all other weekdays|the other weekdays|remaining weekdays|all remaining weekdays",
    {
      weekdays: WORKDAYS,
      recurring: true,
      others: true,
    },
  ),
  w(
    "DAYGROUP",
    "rest of the week|the rest of the week|other days|all other days|the other days|remaining days|all the other days|any other day",
    {
      weekdays: [0, 1, 2, 3, 4, 5, 6],
      recurring: true,
      others: true,
    },
  ),
  w("DAYGROUP", "mwf|m/w/f|m-w-f", { weekdays: [1, 3, 5], recurring: true }),
  w("DAYGROUP", "tth|t/th|tuth|tu/th", { weekdays: [2, 4], recurring: true }),
];

export const words: Word[] = [
  ...numbers(),
  ...ordinalWords,
  ...weekdays,
  ...groups,
  ...months,
  ...units,
  ...adverbs,
  ...markers,
  ...parts,
  ...near,
  ...periodEdges,
  ...nights,
  ...monthParity,
  ...feasts,
  ...unclearDays,
  ...quarters,
];
