import type { Span } from "../core/slots";
import type { Correction } from "./corrections-found";
import { roleOf } from "./roles";

const verbs = [
  "make\\sit|let's\\s(?:say|do|make\\sit)|go\\sfor",
  "mach(?:en\\swir)?|nimm|nehmen\\swir|sagen\\swir|maak\\s(?:er|daar)|doe|zet",
  "pon(?:l[oa]|me(?:l[oa])?)?|que\\ssea|dejal[oa](?:\\sen)?|mets(?:-l[ea])?|disons|mettons|poe|bota|coloca|deixa|facciamo(?:l[oa])?|mettil[oa]",
  "давай(?:те)?|даваи(?:те)?|поставь|пусть\\sбудет|сделай|сделаи|zrob(?:my)?|niech\\sbedzie|ustaw(?:my)?",
].join("|");
const lead =
  "(?:so|also|then|dann|dus|dan|entonces|alors|donc|entao|allora|quindi|wiec|to|тогда|поэтому|please|bitte|prosze)";
const it = "(?:lo|le|la|het|es|ihn|plutot|lieber|bitte|liever|maar|mejor|melhor|meglio|lepiej|лучше|тогда)";

/** "…, make it", in every language: what stands behind takes the place of what was said. */
export const makesIt = new RegExp(`[,;]\\s(?:${lead}\\s)?(?:${verbs})\\s(?:${it}\\s){0,2}$`, "u");
const RATHER = "plutot|piuttosto|lieber|liever|mejor|melhor|meglio|lepiej|лучше";
/** "on weekends [make it] 10" */
export const setsTime = new RegExp(`^,?\\s(?:${RATHER}|(?:${verbs})(?:\\s(?:es|het|${RATHER}))?)\\s$`, "u");
/** "on Saturdays [make it] 9", "le week-end [plutôt] à 9h": words of a correction that say only what is made. */
export const onlyMakes = new RegExp(
  `^\\s?(?:(?:${verbs})(?:\\s(?:lo|le|la|het|es|${RATHER}))?|make\\s(?:that|them)|${RATHER})\\s$`,
  "u",
);
/** "le mardi [plutôt] à 8h" */
export const onlyPrefers = new RegExp(`^\\s?(?:${RATHER})\\s$`, "u");
/** "mach 3 Uhr [draus]" */
export const madeOf = /^\s(?:draus|daraus|van)(?=\s?(?:[.,;!?]|$))/u;

const opened = new RegExp(`(?:[,;:!.\\u2026\\u2013\\u2014-]\\s)(?:${lead}\\s)?(?:${verbs})\\s(?:${it}\\s){0,2}$`, "u");
/** "[16:00] yapalım" */
const madeBehind =
  /^(?:'?(?:[dt][ae]|y[ae]|[iu]|y[iu]))?\s(?:yap(?:alim|in|iniz)?|olsun|alalim|olarak\s(?:degistir|ayarla|duzelt))(?:\s(?:onu|bunu|lutfen|saati))?(?=\s?(?:[.,;!?]|$))/u;
const opensBehind =
  /[,;:!.\u2026\u2013\u2014-]\s(?:(?:onu|bunu|saati|saat|sen|siz|lutfen|o\syuzden|bu\syuzden)\s){0,2}$/u;
const ends = /^\s?(?:[.;!?)]|,\s|$)/;

const CLAUSE = 40;

/**
 * "…, the hall is being cleaned then, make it 16:00", "…, 16:00 yap": alone in its clause the new time or day takes the
 * place of the one before, also where no word takes that back.
 */
export function madeAlone(text: string, spans: readonly Span[], said: readonly Correction[]): Correction[] {
  return spans.flatMap((span, index): Correction[] => {
    const roles = spans.slice(0, index).flatMap(({ slots }) => slots.map(roleOf));
    const isSaid = span.slots.length > 0 && span.slots.every((slot) => roles.includes(roleOf(slot)));
    if (!isSaid || said.some(({ start, end, tail }) => span.end > start && span.start <= Math.max(end + 8, tail ?? 0)))
      return [];
    const from = Math.max(spans[index - 1]?.end ?? 0, span.start - CLAUSE);
    const before = text.slice(from, span.start);
    const after = text.slice(span.end, span.end + CLAUSE);
    const opening = opened.exec(before);
    const tail = madeOf.exec(after)?.[0].length;
    if (opening && (tail !== undefined || ends.test(after)))
      return [made(from + opening.index, span, tail === undefined ? undefined : span.end + tail)];
    const behind = madeBehind.exec(after)?.[0].length;
    const clause = behind === undefined ? null : opensBehind.exec(before);
    return clause && behind !== undefined ? [made(from + clause.index, span, span.end + behind)] : [];
  });
}

const made = (start: number, span: Span, tail: number | undefined): Correction => ({
  start,
  end: span.start,
  words: "",
  ...(tail === undefined ? {} : { tail }),
});
