const OBJECT = "(?:\\s(?!(?:or|then|to|at|on|in|for|every|each)\\s|and\\s(?!(?:the|my|our|all)\\s))[\\p{L}\\d'’-]+)";
const DEVICE = "\\s(?:the|my|our|all|both)(?=\\s)";
const EVERY = "(?:every|each|daily|nightly)(?![\\p{L}])";
/** "turn the heating on[, and at] 10pm …" */
const NEXT_JOB = ",?\\s(?:and|then|but)\\s(?:then\\s)?(?:at|on|every|each|in\\sthe)(?=\\s)";
const SWITCHED = `(?:turn|switch|power|flip|log|sign|plug|clip|screw)${OBJECT}{0,5}|(?:put|leave|keep|have)${DEVICE}${OBJECT}{1,5}`;

/**
 * The "on" and "in" of a verb before a schedule: "turn the lights [on] every evening", "log me [in] every day at 8". In
 * "post it on every Monday" the word belongs to the day.
 */
export const particle = new RegExp(
  `(?<=(?<![\\p{L}])(?:${SWITCHED})\\s)on(?=\\s(?:${EVERY}|at\\s(?!the\\s)|on\\s|in\\sthe\\s|from\\s\\d|tomorrow|tonight|today|when|for\\s\\d))` +
    `|(?<=(?<![\\p{L}])(?:${SWITCHED}|(?:put|bring|take|let|check)${OBJECT}{1,5})\\s)(?:on|in)(?=${NEXT_JOB})` +
    `|(?<=(?<![\\p{L}])(?:is|are|was|were|stays?|still|keeps?|been)\\s)(?:on|off|running|open|up|down|out|in|over)(?=\\s(?:${EVERY}|at\\s|on\\s|in\\sthe\\s|from\\s\\d|tomorrow|tonight|today|weekdays|weekends))` +
    `|(?<=[\\p{L}]\\s)in(?=\\s(?:${EVERY}(?!\\s(?:month|quarter|year|week|january|february|march|april|may|june|july|august|september|october|november|december)(?![\\p{L}]))|at\\s(?:\\d|noon|midnight)|on\\s))` +
    // "remind me to check [in] 24 hours before"
    "|(?<=(?<![\\p{L}])(?:check|log|sign|clock|phone|call)\\s)in(?=\\s(?:\\d+|an?|one|two|three|half\\san|a\\squarter\\sof\\san)\\s\\p{L}+\\s(?:before|beforehand|ahead|earlier|prior)(?![\\p{L}]))",
  "gu",
);
