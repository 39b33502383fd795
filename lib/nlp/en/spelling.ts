const words = [
  "every",
  "daily",
  "weekly",
  "monthly",
  "hourly",
  "yearly",
  "quarterly",
  "annually",
  "nightly",
  "weekday",
  "weekdays",
  "weekend",
  "weekends",
  "monday",
  "mondays",
  "tuesday",
  "tuesdays",
  "wednesday",
  "wednesdays",
  "thursday",
  "thursdays",
  "friday",
  "fridays",
  "saturday",
  "saturdays",
  "sunday",
  "sundays",
  "january",
  "february",
  "august",
  "september",
  "october",
  "november",
  "december",
  "morning",
  "mornings",
  "evening",
  "evenings",
  "afternoon",
  "tomorrow",
  "minute",
  "minutes",
  "midnight",
  "between",
];
const known = new Set(words);
const byStart = new Map<string, string[]>();
for (const word of words) byStart.set(word.charAt(0), [...(byStart.get(word.charAt(0)) ?? []), word]);

/** Abbreviations, and slips further away than one letter. */
const fixed: Record<string, string> = {
  evry: "every",
  evrey: "every",
  ever: "ever",
  evryday: "every day",
  everday: "every day",
  wkdays: "weekdays",
  wkday: "weekday",
  wkends: "weekends",
  wknd: "weekend",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tomorow: "tomorrow",
  tommorow: "tomorrow",
  tommorrow: "tomorrow",
  "2moro": "tomorrow",
  wensday: "wednesday",
  wendsday: "wednesday",
  wedensday: "wednesday",
  mins: "mins",
  minuets: "minutes",
};

/** Real words one letter away from a schedule word. */
const innocent = new Set(
  "dairy daisy mouth mouths mourning moaning minuet minutia eventing warning sundry sunday's dearly early augusta morningstar".split(
    " ",
  ),
);

/** The schedule word that was meant, one slip away; any other word as it is. Keeps plain words untouched. */
export function repair(word: string): string {
  const direct = Object.hasOwn(fixed, word) ? fixed[word] : undefined;
  if (direct !== undefined) return direct;
  if (word.length < 5 || word.length > 11 || known.has(word) || innocent.has(word)) return word;
  const near = byStart.get(word.charAt(0))?.filter((candidate) => isOneSlip(word, candidate)) ?? [];
  return near.length > 0 ? (near.find((candidate) => candidate.endsWith("s") === word.endsWith("s")) ?? word) : word;
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlip(word: string, target: string): boolean {
  if (Math.abs(word.length - target.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === target[start]) start += 1;
  const rest = word.slice(start);
  const wanted = target.slice(start);
  if (rest.slice(1) === wanted || wanted.slice(1) === rest || rest.slice(1) === wanted.slice(1)) return true;
  return rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
}
