import type { Span } from "../core/slots";

/** Words that say "each day" beside a part of the day, folded. */
const each =
  /(?<!\p{L})(?:every|each|all|daily|nightly|jed\p{L}*|immer|all(?:abend|morgend|nacht|mittag|vormittag|nachmittag)\p{L}*|taglich\p{L}*|tous|toutes|chaque|tod[oa]s?|cada|ogni|tutt[ie]|elke?|iedere?|dagelijks\p{L}*|kazd\p{L}*|co|кажд\p{L}*|ежедневно|her)(?!\p{L})|每|毎|매/u;

/**
 * "nachmittags", "le soir": a habit of every day in a new request, but of a task that has days another part of those.
 */
export function partOfItsDays(span: Span, folded: string): Span {
  const isHabit = span.slots.some(({ kind }) => kind === "partOfDay") && !each.test(folded.slice(span.start, span.end));
  return isHabit ? { ...span, slots: span.slots.filter(({ kind }) => kind !== "everyDay") } : span;
}
