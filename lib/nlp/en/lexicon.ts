import { mark, type Word, w } from "../grammar/lexicon";

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
  w("ORD", "penultimate|second last|second to last|next to last|last but one|2nd last|2nd to last", -2),
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

const WORKDAYS = [1, 2, 3, 4, 5];
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
    "business day|business days|working day|working days|work day|work days|workday|workdays|weekday|weekdays|wkday|wkdays",
    "workday",
  ),
  w("AMOUNT", "half hour|half an hour|half-hour|a half hour|halfhour", { count: 30, unit: "minute" }),
  w("AMOUNT", "quarter hour|quarter of an hour|a quarter of an hour|quarter-hour", { count: 15, unit: "minute" }),
  w("AMOUNT", "three quarters of an hour", { count: 45, unit: "minute" }),
  w("AMOUNT", "hour and a half|an hour and a half|one and a half hours|one hour and a half", {
    count: 90,
    unit: "minute",
  }),
  w("AMOUNT", "two and a half hours", { count: 150, unit: "minute" }),
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
    "daily|everyday|day by day|day after day|seven days a week|7 days a week|every day of the week|every single day|each and every day|day in day out|all seven days",
    { count: 1, unit: "day" },
  ),
  w(
    "ADVERB",
    "hourly|on the hour|every hour on the hour|at the top of every hour|at the top of each hour|top of the hour",
    { count: 1, unit: "hour" },
  ),
  w("ADVERB", "half-hourly|half hourly|semi-hourly", { count: 30, unit: "minute" }),
  w("ADVERB", "quarter-hourly", { count: 15, unit: "minute" }),
  w("ADVERB", "minutely", { count: 1, unit: "minute" }),
  w("ADVERB", "weekly|wkly", { count: 1, unit: "week" }),
  w("ADVERB", "biweekly|bi-weekly|fortnightly", { count: 2, unit: "week" }),
  w("ADVERB", "bimonthly|bi-monthly", { count: 2, unit: "month" }),
  w("ADVERB", "half yearly|half-yearly|semi-annually|semiannually|biannually", { count: 6, unit: "month" }),
  w("FREQUENCY", "once", 1),
  w("FREQUENCY", "twice|two times", 2),
  w("FREQUENCY", "thrice|three times", 3),
  mark("TIMES_WORD", "times|x|runs|occurrences|executions|iterations"),
  mark("PER", "a|an|per|every|each|in a|/"),
];

const markers = [
  mark("EVERY", "every|each|every single|once every|once each|each and every|every one of|evry|evrey|ev|ea"),
  mark("EVERY_OTHER", "every other|every second|every alternate|alternate|alternating|every 2nd"),
  mark("AT", "at clock|at the clock|at|@|at exactly|exactly at|at precisely|precisely at|by|at or around|for"),
  mark("ON", "on|on each|over|during|at the"),
  mark("IN", "in|during|throughout|in the month of|in the months of"),
  mark("OF", "of|of the|in"),
  mark("THE", "the whole|the entire|the|their|our|its|a|an|my"),
  mark("DASH", "-|~"),
  mark("OPEN", "("),
  mark("CLOSE", ")"),
  mark("NEAREST", "nearest|nearest to|closest to|closest|nearest the|closest to the"),
  mark("ONE", "one|ones|run|occurrence"),
  mark("COMMA", ","),
  mark("OR", "or|or maybe|or else"),
  mark(
    "FILLER",
    "same time|at the same time|same hour|as usual|is enough|is plenty|will do|is fine|round the clock|around the clock|24/7|24x7|day and night|all day long|all day|all week|all week long|the next morning|the following morning|additionally|without exception|no exceptions|like clockwork|every week without fail|without fail",
  ),
  mark("LEAVE", "leave|leaving|only leave|just leave|keep|keeping|taking|take"),
  mark(
    "INSTEAD",
    "when|when it should be|when it is|when it's|when it runs at|when it is at|then|then at|instead at|which is at|when only",
  ),
  mark("AND", "and|&|n|'n'|nd|or|plus|+|as well as|and also"),
  mark("FROM", "from|from the hours of"),
  mark("START_POST", "onwards|onward|on|forward"),
  mark("TO", "to|through|thru|til|till|until|up to|up until"),
  mark("BETWEEN", "between|between the hours of|anywhere between"),
  mark("BEFORE", "before|prior to|no later than"),
  mark("AFTER", "after|past|later than"),
  mark(
    "START",
    "starting|starting from|starting on|starting in|starting with|beginning|beginning on|beginning in|beginning from|commencing|commencing on|effective|effective from|as of|as from|start|start on|begin|begin on|starts|starts on|starting from the|first run|first run on|first time|first time on|not before|but not before|not earlier than|no earlier than|kicking off|kicking off on|running from",
  ),
  mark(
    "UNTIL",
    "until|till|til|through|thru|stop at|stop at the|stop by|ends at|end at|and end|stopping at|ending at|ending|ending on|ends|ends on|end on|up to|up until|up to and including|until and including|stop on|stopping on|stopping|stop after|last run on|last time on|finishing|finishing on|and stop on|through to|only until|repeating until",
  ),
  mark("END_OF", "end of|end of the|the end of|the end of the"),
  mark(
    "EXCEPT",
    "except|except for|except on|except in|except during|excepting|excluding|excl|excl.|but not|but not on|but not in|but not at|but never|but never on|but never in|other than|apart from|aside from|save for|besides|skipping|skip|but skip|without|don't run on|do not run on|don't run|do not run|don't do it on|don't send it on|do not|don't|don't on|not|not on|not in|not during|not at|never|never on|never in|but no|no|no runs on|no runs|leaving out|leave out|only leave out|just leave out|but leave out|omit|omitting|minus|bar|barring|unless it is|unless it's|except when it's|except when it is|except if it's|except if it is|except when it falls on|unless it happens to be|unless it is a|unless it's a|unless it falls on|unless|save|save on|but drop|drop|not counting|if not|and not on|and not|and never on|only not|but leave out|leaving|but omit|with the exception of|just not|just not on|nothing on",
  ),
  w("EXCEPT", "but", { certain: false }),
  mark(
    "UNREAD",
    "in winter|in summer|in spring|in autumn|in the fall|in the winter|in the summer|at sunrise|at sunset|at dawn|at dusk|on full moon|at full moon|every full moon|during the holidays|at low tide|at high tide|leap years|every leap year|on my birthday|on payday|every payday|thanksgiving|thanksgiving day|easter|easter sunday|easter monday|good friday|labor day|memorial day|mother's day|father's day|when it should be|when it should run|otherwise at",
  ),
  mark("EXCEPT_POST", "excluded|excepted|off|out|free"),
  mark(
    "NOT_EVERY",
    "not every day|not daily|not every hour|not hourly|not every week|not weekly|not every month|not monthly|not each day|not every weekday|not every morning",
  ),
  mark(
    "FOR",
    "for|stop after|stopping after|end after|ending after|at most|no more than|for at most|until it has run|for a total of|for only|for just",
  ),
  mark("ONLY", "only|just|solely|exclusively|only ever|strictly|alone|and only"),
  mark("NEXT", "next|the next|coming|the coming|this coming|upcoming|the upcoming|following|the following"),
  mark("THIS", "this|this very"),
  mark(
    "PAST",
    "yesterday|last night|yesterday morning|yesterday evening|yesterday afternoon|the day before yesterday|last week|last month|last year",
  ),
  mark("IN_DELAY", "in|after|once in|in about|in exactly|in another"),
  mark("DELAY_POST", "from now|later|hence"),
  mark(
    "ABOUT",
    "around|about|approximately|roughly|circa|ca|ca.|approx|approx.|some time around|sometime around|close to|shortly after|just after",
  ),
  mark("ABOUT_POST", "-ish|ish|or so|or thereabouts|give or take"),
  mark("HOUR_WORD", "o'clock|oclock|o clock|hours|hrs|sharp|on the dot|h|exactly|precisely"),
  mark("MINUTE_WORD", "minutes|minute|min|mins"),
  mark("DAY_WORD", "day|days|the day|day the|dates"),
  mark("ONCE", "just once|only once|one time only|one-time|one-off|just this once|a single time|one time"),
  mark("NOW", "right now|right away|immediately|asap|once now|straight away|at once|this instant"),
  mark(
    "OF_MONTH",
    "of the month|of each month|of every month|of a month|of any month|of all months|in each month|in every month|in the month|each month|every month|a month|monthly|per month|of month|of the months",
  ),
  mark(
    "MONTHLY",
    "every month|each month|monthly|once a month|month by month|once per month|once every month|per month",
  ),
  mark(
    "OF_QUARTER",
    "of the quarter|of each quarter|of every quarter|of a quarter|in each quarter|in every quarter|each quarter|every quarter|quarterly|per quarter",
  ),
  mark("QUARTERLY", "quarterly|every quarter|each quarter|once a quarter|once per quarter"),
  mark("OF_YEAR", "of the year|of each year|of every year|of any year|in each year|in every year"),
  mark(
    "EVERY_YEAR",
    "every year|each year|yearly|annually|once a year|year after year|once per year|per year|per annum",
  ),
  mark(
    "MONTH_END",
    "month end|month-end|end of the month|end of month|end of each month|end of every month|the end of the month|eom|monthend|month's end|last of the month|last of each month|last of every month",
  ),
  mark("IN_TOTAL", "in total|altogether|total|all told|overall"),
  mark("INCLUSIVE", "inclusive|included|incl"),
  mark(
    "HOLIDAYS",
    "holidays|public holidays|bank holidays|national holidays|company holidays|a holiday|a public holiday|a bank holiday|holiday|legal holidays|federal holidays",
  ),
];

const parts = [
  w(
    "PART",
    "in the morning|morning|this morning|in the early morning|early in the morning|early morning|breakfast time|first thing|first thing in the morning|mornings only",
    { part: "morning" },
  ),
  w("PART", "mornings|in the mornings", { part: "morning", recurring: true }),
  w(
    "PART",
    "lunch hour|the lunch hour|lunch break|lunchtime|at lunchtime|lunch time|at lunch time|over lunch|midday meal",
    { part: "lunch" },
  ),
  w("PART", "in the afternoon|afternoon|this afternoon|in the early afternoon|in the late afternoon|late afternoon", {
    part: "afternoon",
  }),
  w("PART", "afternoons|in the afternoons", { part: "afternoon", recurring: true }),
  w(
    "PART",
    "in the evening|evening|this evening|dinner time|dinnertime|in the early evening|in the late evening|late evening|at dinnertime",
    { part: "evening" },
  ),
  w("PART", "evenings|in the evenings", { part: "evening", recurring: true }),
  w("PART", "at night|night|late at night|in the night|during the night|overnight", { part: "night" }),
  w("PART", "nights", { part: "night", recurring: true }),
  w("PART", "nightly|every night of the week", { part: "nightly", recurring: true }),
  w(
    "PART",
    "end of day|end of the day|at the end of the day|by the end of the day|at end of day|eod|cob|close of business|by eod|at eod|by cob|at close of business|end of business|end of the working day|at the end of the working day|end of the business day|at the end of the business day|end of the workday|at the end of the workday",
    { part: "endOfDay" },
  ),
  w(
    "PART",
    "during business hours|business hours|in business hours|within business hours|during working hours|working hours|office hours|during office hours|during work hours|in office hours|within working hours|in working hours",
    { part: "hours" },
  ),
  w("PART", "during the day|daytime|in the daytime|during daytime|by day", { part: "day" }),
  w("MEAL", "breakfast", "morning"),
  w("MEAL", "lunch", "lunch"),
  w("MEAL", "dinner|supper", "evening"),
  w(
    "PART",
    "at the end of each day|at the end of every day|end of each day|end of every day|by the end of every day|at the end of each working day|at the end of every working day|at the end of every workday",
    { part: "endOfDay", recurring: true },
  ),
  w("NAMED_TIME", "the stroke of noon|stroke of noon|noon|midday|12 noon|high noon|twelve noon|12pm noon", 720),
  w("NAMED_TIME", "the stroke of midnight|stroke of midnight|midnight|12 midnight|twelve midnight", 0),
  w("MERIDIEM", "am|a.m.|a.m|a m|in the am", "am"),
  w("MERIDIEM", "pm|p.m.|p.m|p m|in the pm", "pm"),
  w("MERIDIEM", "a", "am"),
  w("MERIDIEM", "p", "pm"),
  w("CLOCK_PREFIX", "half past|half", 30),
  w("CLOCK_PREFIX", "quarter past|a quarter past|quarter after|a quarter after", 15),
  w(
    "CLOCK_PREFIX",
    "quarter to|a quarter to|quarter before|a quarter before|quarter of|quarter til|quarter till|a quarter til|a quarter till",
    -15,
  ),
  w("CLOCK_PREFIX", "three quarters past", 45),
  w("PAST_HOUR", "past|after", 1),
  w("PAST_HOUR", "to|before|til|till", -1),
];

const near = [
  w("RELDAY", "today|2day|later today", { count: 0 }),
  w("RELDAY", "tonight|2nite|tonite", { count: 0, part: "night" }),
  w("RELDAY", "this morning", { count: 0, part: "morning" }),
  w("RELDAY", "this afternoon", { count: 0, part: "afternoon" }),
  w("RELDAY", "this evening", { count: 0, part: "evening" }),
  w("RELDAY", "tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|2moro|2morrow|tmw", { count: 1 }),
  w("RELDAY", "day after tomorrow|the day after tomorrow|overmorrow", { count: 2 }),
  w("FEAST", "christmas eve", [12, 24]),
  w("FEAST", "christmas day|christmas|xmas|xmas day|boxing day eve", [12, 25]),
  w("FEAST", "boxing day", [12, 26]),
  w("FEAST", "new year's eve|new years eve|nye", [12, 31]),
  w("FEAST", "new year's day|new years day|new year's|new year", [1, 1]),
  w("FEAST", "halloween", [10, 31]),
  w("FEAST", "valentine's day|valentines day", [2, 14]),
  w("FEAST", "independence day|fourth of july", [7, 4]),
];

const groups = [
  w(
    "DAYGROUP",
    "weekdays|workdays|wkdays|business days|working days|work days|school days|week days|m-f|mo-fr|mon-fri|workweek|the work week|the working week|work week|working week",
    { weekdays: WORKDAYS, recurring: true },
  ),
  w("DAYGROUP", "weekday|workday|wkday|business day|working day|work day|school day|week day", { weekdays: WORKDAYS }),
  w("DAYGROUP", "weekends|wkends|weekend days|saturdays and sundays|wknds", { weekdays: [0, 6], recurring: true }),
  w("DAYGROUP", "weekend|wkend|wknd|weekend day|the weekend", { weekdays: [0, 6] }),
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
];
