import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const named: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
};
const NUMBER = `(\\d{1,3}|${Object.keys(named).join("|")})`;
/** What a run is called after what it does. */
const RUNS =
  "(?:checks?|runs?|times|reminders?|messages?|e?-?mails?|pings?|posts?|nudges?|texts?|goes|tries|attempts?|rounds?|occurrences|executions|reports?)";

const patterns = [
  // "14 runs in total"
  `(?<![\\p{L}])${NUMBER}\\s\\p{L}+\\s(?:in\\stotal|all\\stold|altogether)(?![\\p{L}])`,
  // "a total of six reminders"
  `(?<![\\p{L}])(?:for\\s)?(?:a|in)\\stotal\\sof\\s${NUMBER}\\s${RUNS}(?:\\sonly)?(?![\\p{L}])`,
  // "stop after 50 checks"
  `(?<![\\p{L}])(?:(?:and|then|but)\\s){0,3}(?:stop|end|quit|finish|cease)(?:\\sit|\\sthis)?\\s(?:after|at)\\s(?:a\\stotal\\sof\\s)?${NUMBER}\\s(?:such\\s)?${RUNS}(?![\\p{L}])`,
  // "…, exactly 14 times and that's it"
  `(?<=[,;.-]\\s)(?:(?:but|and|just|only|exactly|precisely|for|then|do\\sit|do\\sthis|run\\sit|send\\sit|make\\sit|it\\sshould\\srun)\\s)+${NUMBER}\\s(?:times|runs?)(?:\\s(?:in\\stotal|only|and\\s(?:that's\\s(?:it|all|enough)|no\\smore|then\\sstop|stop|done)|then\\sstop))?(?=\\s?(?:[,;.!]|$))`,
  // "remind me exactly 5 times, once a day"
  `(?<=(?:^|[,;.-]\\s|\\s(?:me|us|him|her|them|it|this)\\s))(?:exactly|precisely|only|just)\\s${NUMBER}\\stimes(?:\\sin\\stotal|\\sonly)?(?!\\s(?:a|an|per|each|every|in|daily|weekly|monthly|yearly|as|more|over)(?![\\p{L}]))(?![\\p{L}])`,
  // "nightly at 23:00, five nights, the first one tonight"
  `(?<=(?:every|each|nightly|daily)(?![\\p{L}])[^.;!?]{0,40},\\s)${NUMBER}\\s(?:nights?|evenings?|mornings?|afternoons?|days?|times)(?:\\sin\\sa\\srow|\\srunning)?(?=\\s?(?:[,;.!]|$))`,
].map((pattern) => new RegExp(pattern, "gu"));

/** How often a schedule runs in all, in the words of its task. */
export function readCounts(chart: Chart): void {
  for (const pattern of patterns)
    for (const { index, 0: words, 1: count = "" } of matchesOf(chart.text, pattern))
      chart.add(
        "PHRASE",
        index,
        index + words.length,
        { slots: [{ kind: "count", count: named[count] ?? Number(count) }], strength: "aside" },
        "spoken",
      );
}
