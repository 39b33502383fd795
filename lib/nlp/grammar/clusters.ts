import type { Language } from "../core/language";
import type { Slot, Span } from "../core/slots";
import { withoutBesideEvent } from "./beside-event";
import type { Chart } from "./chart";
import { isClock, isHour, isOneDate, isWithinDay, lacksDay, recurs, says, saysDays } from "./slot-tests";

/** Phrases side by side, with nothing but connecting words between them. */
export interface Cluster {
  spans: Span[];
  score: number;
  /** The cluster opens a clause. */
  isLead: boolean;
}

const clauseEnd = /[.,;:!?()\u3002\uff0c\u3001\u2026\u2192|>-]\s*$/u;

const clauseStart = /^\s*(?:[.,;:!?()\u3002\uff0c\u3001\u2026\u2192|>]|-\s|$)/u;

/** A remark in brackets that says more than one word. */
const remark = /\s\([^()\d]{1,80}\p{L}\s\p{L}[^()\d]{0,80}\)(?=[\s:,;])/u;

/** "los viernes[, que cerramos antes,] a las 15": between commas why these days have a time of their own. */
const because =
  /^,\s(?:que|cuando|porque|weil|da|wenn|wo|car|quand|ou|che|quando|perche|since|because|as|when|omdat|want|dan|когда|потому|bo|gdy|kiedy)\s[^,.;:!?\d]{3,50},(?=\s)/u;

/** Words between two phrases without why, or beside which event, the later one is said. */
export const withoutReasons = (gap: string): string => withoutBesideEvent(gap.replace(because, " "));

/** The same without a remark in brackets as well. */
export const withoutAsides = (gap: string): string => withoutReasons(gap.replace(remark, " "));

/** Before "at" no article: "call [her] at 6", "schick [ihr] um 8", "publie-[le] à 9h". */
const pronoun = /(?:(?<!\p{L})(?:her|ihr|ihnen)|\p{L}-\p{L}{1,3})\s$/u;

/** How far around a phrase words are looked at, so that long texts take no longer than their length. */
export const CONTEXT = 160;

export function clustersOf(text: string, spans: Span[], language: Language): Span[][] {
  const clusters: Span[][] = [];
  let last: Span | undefined;
  for (const span of spans) {
    // "weekends only (I'm on shift the rest of the week): at 10 …"
    const gap = last && withoutAsides(text.slice(last.end, span.start));
    if (gap !== undefined && language.connector.test(gap) && !/:\s\p{L}+\s\p{L}/u.test(gap))
      clusters.at(-1)?.push(span);
    else clusters.push([span]);
    last = span;
  }
  return clusters;
}

/** "the numbers of Monday every Friday": the first day belongs to the words before it. */
export function peeled(spans: Span[], text: string, language: Language, waiting: readonly Span[] = []): Span[] {
  const [first, ...rest] = spans;
  if (!first || rest.length === 0 || first.corrects) return spans;
  const before = text.slice(Math.max(0, first.start - CONTEXT), first.start);
  const isLoose = first.strength === "weak" || first.strength === "firm";
  const isContent = isLoose && language.contentBefore.test(before) && !isOfSteps(first, rest[0], text);
  // "Patch Tuesday, i.e. the second Tuesday of the month"
  if (isNamedAfter(first, rest) && before.trim() !== "") return peeled(rest, text, language);
  // "check order 2024-11-05 every hour"
  if (isBareDate(first, text) && !clauseEnd.test(before) && before.trim() !== "") return peeled(rest, text, language);
  // "the minutes of 3 November tomorrow at noon"
  if (!rest.some((span) => recurs([span])))
    return isContent && first.slots.every(isOneDate) && says(rest, isOneDate) ? rest : spans;
  if (first.strength === "adjective") return peeled(rest, text, language);
  // "On Mondays send the report at 9; on Fridays at 17": the days before still wait for their time.
  const waits = recurs(waiting) && says(waiting, saysDays) && !says(waiting, isHour);
  if (waits && first.strength === "strong" && first.slots.every(isClock)) return spans;
  return isContent || endsClause(first, rest, before, text, language) ? peeled(rest, text, language) : spans;
}

/** "[benim için] 09.00 ile 18.00 arasında on beş dakikada bir": a stretch right beside the steps within it. */
function isOfSteps({ slots, end }: Span, next: Span | undefined, text: string): boolean {
  const isStretch = slots.length > 0 && slots.every(({ kind }) => kind === "window");
  return isStretch && next !== undefined && says([next], isWithinDay) && text.slice(end, next.start).trim() === "";
}

/** A weekday in a name, which the phrase behind it says exactly. */
function isNamedAfter({ slots: [day], strength }: Span, [next]: readonly Span[]): boolean {
  if (strength !== "weak" || day?.kind !== "weekdays" || day.recurring) return false;
  return (
    next?.slots.some((slot) => slot.kind === "nthWeekday" && slot.weekdays.join() === day.weekdays.join()) ?? false
  );
}

/** Figures without a word that makes a day of them. */
function isBareDate({ start, end, slots }: Span, text: string): boolean {
  return slots.every(isOneDate) && /^\d{4}-\d\d-\d\d$/.test(text.slice(start, end));
}

/** "… must fast for 8 hours, every day at 19:10": what stands before the comma belongs to the words before it. */
function endsClause(first: Span, rest: readonly Span[], before: string, text: string, language: Language): boolean {
  const isCut = /^\s?(?:[,;:.]|--?\s|\u2014|\u2013)/.test(text.slice(first.end));
  if (!isCut || before.trim() === "" || clauseEnd.test(before) || language.connector.test(before)) return false;
  const isTime = first.slots.every(isClock);
  const isDays = first.slots.every((slot) => slot.kind === "weekdays") && first.strength !== "strong";
  if (isDays) return says(rest, (slot) => slot.kind === "weekdays") && says(rest, isHour);
  // "at 6, 12 and 18; Sundays only at 12": the exception has a time of its own.
  const isException = says(rest, (slot) => slot.kind === "weekdays" && slot.only === true);
  if (isTime) return !isException && rest.some((span) => span.slots.some((slot) => slot.kind === "times"));
  // "Her birthday is 23 September, every year at 19:00 …"
  if (first.slots.every(isOneDate)) return !lacksDay(rest, first.slots);
  return first.strength === "weak" && first.slots.every((slot) => slot.kind === "bound" || slot.kind === "count");
}

export function isTopic(spans: readonly Span[], text: string, language: Language): boolean {
  const start = spans[0]?.start ?? 0;
  return language.topicBefore?.test(text.slice(Math.max(0, start - CONTEXT), start)) ?? false;
}

/** "… on weekdays [please]": nothing but courtesy up to the end. */
const courtesy =
  /^(?:\s(?:please|pls|plz|thanks|thank\syou|thx|bitte|danke(?:\sdir|\seuch)?|aub|alsjeblieft|alstublieft|graag|bedankt|dank\sje|svp|stp|s'il\s(?:te|vous)\splait|merci|por\sfavor|porfa|porfis|gracias|pfv?|obrigad[oa]|valeu|per\s(?:favore|piacere)|grazie|пожалуиста|плиз|спасибо|prosze|dzieki|dziekuje|lutfen|tesekkurler|sag\s?ol)){1,2}[\s.!]*$/u;

/** How much a cluster looks like the schedule of the sentence: at the edge of a clause, not inside a noun's clause. */
export function scoreOf(
  spans: Span[],
  chart: Chart,
  language: Language,
  /** The chart's text without what was taken back. */
  kept = chart.text,
  /** Nothing else in the text says at which times of its days. */
  isOnlyTime = false,
): { score: number; isLead: boolean } {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  const before = kept.slice(Math.max(0, start - CONTEXT), start);
  const after = chart.text.slice(end, end + CONTEXT);
  const isCorrection = spans.some((span) => span.corrects);
  const concluded = conclusionOf(before, language);
  const isLead =
    isCorrection ||
    before.trim() === "" ||
    language.connector.test(before) ||
    clauseEnd.test(before) ||
    (language.scheduleBefore?.test(before) ?? false) ||
    (concluded !== null && language.connector.test(concluded));
  const isTail =
    after.trim() === "" ||
    courtesy.test(after) ||
    clauseStart.test(after) ||
    (language.preference?.test(after) ?? false);
  let score = (isLead ? 2 : 0) + (isTail ? 2 : 0);
  if (says(spans, saysDays) && says(spans, isClock)) score += 1;
  if (spans.some((span) => span.strength === "strong")) score += 1;
  // "…, так что в 8:30 …": the words that conclude open no clause inside another.
  const clause = concluded ?? lastClause(before);
  const isOfSteps = says(spans, isWithinDay) ? isOnlyTime : spans.every(({ slots }) => slots.every(isWindow));
  const isChecked =
    isOfSteps && isTail && isSubordinate(clause, language) && !isSubordinate(withoutCheck(clause, language), language);
  if (!isCorrection && isSubordinate(clause, language) && !isChecked) score -= 3;
  const isObject = pronoun.test(before) && chart.from("AT", start).length > 0;
  if (!isCorrection && !isObject && language.contentBefore.test(before)) score -= 3;
  // "but not from 2 to 3 while it restarts": what is left out may have its reason behind it.
  const isReasoned = spans.every((span) => span.strength === "aside") && opensClause(after, language);
  if (!isTail && !isReasoned && spans.every((span) => span.strength !== "strong") && !chart.endsCleanly(end))
    score -= 2;
  return { score, isLead };
}

const isWindow = ({ kind }: Slot): boolean => kind === "window";

/** "y por eso [quiero que] todos los miércoles …": what is wished for is no clause about something of the task. */
const wish =
  /(?<!\p{L})(?:quiero|necesito|quisiera|quero|preciso|queria|voglio|vorrei|je\sveux|j'aimerais)\s(?:que|che)\s/u;

const isSubordinate = (clause: string, { subordinate }: Language): boolean =>
  subordinate.test(clause.replace(wish, " "));

/** "check if the pump runs [every 30 minutes]": how often one looks, where the verb of looking stands right before the "if". */
function withoutCheck(clause: string, { isVerb }: Language): string {
  const [words, verb] =
    /(?<!\p{L})(\p{L}+),?\s(?:(?:every|each|alle|jede\p{L}?|cada|ogni|elke?|tou(?:te)?s|chaque|co|кажд\p{L}+)\s(?:[\p{L}\d]+\s){1,4}?)?(?:if|whether|si|se|ob|of|czy)\s/u.exec(
      clause,
    ) ?? [];
  return words !== undefined && verb !== undefined && isVerb(verb) ? clause.replace(words, " ") : clause;
}

/** "the bins go out on Thursdays, so [on Wednesdays] …": the words behind what concludes, in its own clause. */
function conclusionOf(before: string, { concludes }: Language): string | null {
  const mark = concludes?.exec(before);
  const words = mark ? before.slice(mark.index + mark[0].length) : null;
  return words === null || /[.,;!?]\s/.test(words) ? null : words;
}

function opensClause(after: string, language: Language): boolean {
  return (language.subordinate.exec(after)?.index ?? CONTEXT) <= 1;
}

const endsClauseAt = /[.,;:!?\u3002\uff0c\u2014]/u;

/** From the last mark on that ends a clause; one between digits is of their number ("1.500 euros"). */
export function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !(endsClauseAt.test(text.charAt(start - 1)) && !/\d.\d/.test(text.slice(start - 2, start + 1))))
    start -= 1;
  return text.slice(start);
}
