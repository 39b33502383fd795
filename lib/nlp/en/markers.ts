import { mark, w } from "../grammar/lexicon";

/** Words that say how the words beside them are meant. */
export const markers = [
  mark(
    "EVERY",
    "whenever it's|whenever it is|whenever it's a|whenever it is a|every|each|every single|once every|once each|each and every|every one of|evry|evrey|ev|ea",
  ),
  mark("EVERY_OTHER", "every other|every second|every alternate|alternate|alternating|every 2nd"),
  mark(
    "AT",
    "when it's|when it is|once it's|at clock|at the clock|at|@|at exactly|exactly at|at precisely|precisely at|by|at or around|for",
  ),
  mark("ON", "on|on each|over|during|at the"),
  mark("IN_PLACE_OF", "rather than|instead of|in place of|as opposed to|no longer|not any more"),
  mark(
    "IN",
    "in|during|throughout|for the whole of|for all of|during all of|for the month of|during the month of|all through|in the month of|in the months of",
  ),
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
    "until further notice|till further notice|indefinitely|from now on|from now onwards|on those days|on these days|those days|local time|my time|my local time|our time|our local time|an extra run|an additional run|another run|one more run|an extra one|a further run|obviously|of course|naturally|that day|that same day|on the same day|the same day|on that day|on that date|on this date|on that very day|this year|to be exact|to be precise|when there is one|if there is one|when it exists|and never again|never again|and no other time|all year round|all year long|all year|year round|same time|at the same time|same hour|as usual|is enough|is plenty|will do|is fine|round the clock|around the clock|24/7|24x7|day and night|night and day|all day long|all day|all week|all week long|the next morning|the following morning|additionally|without exception|no exceptions|at the latest|starting this week|beginning this week|like clockwork|every week without fail|without fail",
  ),
  mark("LEAVE", "leave|leaving|only leave|just leave|keep|keeping|taking|take"),
  mark(
    "INSTEAD",
    "instead|when|when it should be|when it is|when it's|when it runs at|when it is at|then|then at|instead at|which is at|when only|should be|should be at|should run at|goes to|moves to|make it at",
  ),
  mark("AND", "and|&|n|'n'|nd|or|plus|+|as well as|and also"),
  mark("FROM", "from|from the hours of"),
  mark("START_POST", "onwards|onward"),
  w("START_POST", "on", { certain: false }),
  mark("TO", "to|through|thru|til|till|until|up to|up until"),
  mark("BETWEEN", "between|between the hours of|anywhere between"),
  mark("BEFORE", "before|prior to|no later than"),
  mark("AFTER", "after|past|later than"),
  mark(
    "START",
    "for the first time|for the first time on|first batch|first delivery|first session|first issue|first edition|first lesson|first visit|first payment|first class|first meeting|first round|first pickup|first collection|first instalment|first shift|beginning with|starting with|counting from|counted from|counting starts|first in|first run in|first one in|first one on|starting|starting from|starting on|starting in|starting with|beginning|beginning on|beginning in|beginning from|commencing|commencing on|effective|effective from|as of|as from|start|start on|begin|begin on|starts|starts on|starting from the|first run|first run on|the first run|the first run on|first one|the first one|the first one on|first being|the first being|first time|first time on|the first time|the first time on|not before|but not before|not earlier than|no earlier than|kicking off|kicking off on|running from",
  ),
  mark(
    "UNTIL",
    "from now until|from now till|between now and|with the last one|with the last run|with the last check|with the final one|and the last one|and the last run|and the last at|and the last on|last at|last one at|until|till|til|through|thru|stop at|stop at the|stop by|ends at|end at|and end|stopping at|ending at|ending|ending on|ends|ends on|end on|up to|up until|up to and including|until and including|stop on|stopping on|stopping|stop after|last run on|last time on|last one on|last one|the last one on|the last one|final one on|final run on|last being|the last being|finishing|finishing on|and stop on|through to|only until|repeating until|and going until|going until|and going on until|and on until|and running until|and ending at|and finishing at|and stopping at|and lasting until",
  ),
  mark("END_OF", "end of|end of the|the end of|the end of the"),
  mark(
    "EXCEPT",
    "except|except at|except for|except on|except in|except during|excepting|excluding|excl|excl.|but not|but not on|but not in|but not at|but never|but never on|but never in|other than|apart from|aside from|save for|besides|skipping|skip|but skip|without|don't run on|don't run it on|don't run this on|don't do this on|do not run it on|don't send them on|don't send this on|don't bother on|no need on|not needed on|skip it on|leave it out on|do not run on|don't run|do not run|don't do it on|don't send it on|do not|don't|don't on|not|not on|not in|not during|not at|never|never on|never in|but no|no|no runs on|no runs|leaving out|leave out|only leave out|just leave out|but leave out|omit|omitting|minus|bar|barring|unless it is|unless it's|except when it's|except when it is|except if it's|except if it is|except when it falls on|unless it happens to be|unless it is a|unless it's a|unless it falls on|unless|save|save on|but drop|drop|not counting|if not|and not on|and not|and never on|only not|that isn't|that isn't a|that is not|that is not a|that's not a|that aren't|that are not|which isn't a|which aren't|leave it alone|but leave it alone|leave it be|skip it|but skip it|pause it|but pause it|pausing|but pause|but stay quiet|stay quiet|but be quiet|but keep quiet|but leave out|but omit|with the exception of|just not|just not on|nothing on|nothing|and nothing|but nothing|not at all on|not at all in|not at all at|none on",
  ),
  w("EXCEPT", "but", { certain: false }),
  mark(
    "UNREAD",
    "in other months|in the other months|in all other months|in all the other months|other months|the other months|the remaining months|for the rest of the year|the rest of the year|leap day|leap days|at the crack of dawn|crack of dawn|some mornings|some days|some evenings|some afternoons|some nights|some weekdays|certain days|certain mornings|most days|most mornings|most evenings|from then on|from that day on|from that point on|thereafter|from there on|when market opens|when the market opens|when the market closes|at market open|at market close|in winter|in summer|summer only|summers only|winter only|winters only|spring only|autumn only|fall only|during the summer months|in the summer months|during the winter months|in the winter months|during summer|during winter|in spring|in autumn|in the fall|in the winter|in the summer|at sunrise|at sunset|at dawn|at dusk|on full moon|at full moon|every full moon|during the holidays|at low tide|at high tide|leap years|every leap year|each leap year|in leap years|in a leap year|on my birthday|on payday|every payday|easter|easter sunday|easter monday|good friday|when it should be|when it should run|otherwise at|their time|his time|her time|their local time|sometime|a couple of times|a few times|several times|now and then|every now and then|from time to time|occasionally|once in a while|every so often|periodically|regularly|as needed|when needed|at some point|whenever suits|whenever it suits|whenever convenient|whenever you can|one of these days|at your convenience|the usual time|at the usual time|for the usual time|usual time|the usual hour|early next month|late next month|early next week|late next week|later next week|mid next week|sometime next week|sometime next month|sometime this week|sometime tomorrow|sometime today|at my usual time|the usual day|the usual days|at the normal time|mid-morning|mid-afternoon|teatime|at teatime|tea time",
  ),
  mark(
    "EXCEPT_POST",
    "not at all|don't bother|don't bother with it|no need|not needed|skipped|exempt|exempted|left out|excluded|excepted|off|out|free",
  ),
  mark(
    "NOT_EVERY",
    "not every day|not daily|not every hour|not hourly|not every week|not weekly|not every month|not monthly|not each day|not every weekday|not every morning",
  ),
  mark("FOR_POST", "in a row|running|straight|in succession|on the trot|consecutive|successive"),
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
  mark("IN_DELAY", "give it|wait|wait for|wait another|in|after|once in|in about|in exactly|in another"),
  mark("DELAY_POST", "from now|later|hence|after that|after this|thereafter"),
  mark(
    "ABOUT",
    "around|about|approximately|roughly|circa|ca|ca.|approx|approx.|some time around|sometime around|like|at like|something like|close to|shortly after|just after",
  ),
  mark("ABOUT_POST", "-ish|ish|or so|or thereabouts|give or take"),
  mark("HOUR_WORD", "o'clock|oclock|o clock|hours|hrs|sharp|on the dot|h|exactly|precisely"),
  mark("MINUTE_WORD", "minutes|minute|min|mins"),
  mark("DAY_WORD", "day|days|the day|day the|dates"),
  mark("ONCE", "just once|only once|one time only|one-time|one-off|just this once|a single time|one time"),
  mark(
    "NOW",
    "as soon as possible|as soon as you can|right now|right away|immediately|asap|once now|straight away|at once|this instant",
  ),
  mark(
    "OF_MONTH",
    "of each of those months|of those months|in each of those months|in those months|of the month|of each month|of every month|of a month|of any month|of all months|in each month|in every month|in the month|each month|every month|a month|monthly|per month|of month|of the months",
  ),
  mark(
    "MONTHLY",
    "each month's|every month's|every month|each month|monthly|once a month|month by month|once per month|once every month|per month",
  ),
  mark(
    "OF_QUARTER",
    "of the quarter's|of each calendar quarter|of every calendar quarter|of the calendar quarter|of the quarter|of each quarter|of every quarter|of a quarter|in each quarter|in every quarter|each quarter|every quarter|quarterly|per quarter",
  ),
  mark(
    "QUARTERLY",
    "each quarter's|every quarter's|quarterly|every quarter|each quarter|once a quarter|once per quarter",
  ),
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
