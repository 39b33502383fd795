import type { Span } from "../core/slots";

const namesAnother =
  /(?<!\p{L})(?:another|other|otr[oa]|outr[oa]|autre|altr[oa]|segunda|second[ae]|deuxieme)(?!\p{L})/u;
/** "a las 8 [y otra (vez)] a las 20", "à 8h [et une autre (fois)] à 20h" */
const another =
  /^,?\s(?:and|y|e|et|ed|poi|puis|luego|depois)\s(?:another|the\sother|(?:la\s|el\s|a\s|l')?(?:otr[oa]|outr[oa]|autre|altr[oa])|un'?\s?altr[oa]|une\sautre|(?:una|uma|une|la|a)\s(?:segunda|seconda|seconde|deuxieme))(?:\s(?:time|vez|fois|volta))?(?:,\s|\s)$/u;
/** "[una vez] a las 8 y otra a las 20", "[une première fois] à 8h" */
const one =
  /(?:(?<!\p{L})(?:(?:una|la)\s(?:primera\s)?vez|(?:uma|a)\s(?:primeira\s)?vez|(?:une|la)\s(?:premiere\s)?fois|(?:una|la)\s(?:prima\s)?volta)|(?<=,\s)(?:un[ae]|uma|la\sprim(?:er)?a|la\spremiere|a\sprimeira))\s$/u;
/** No words before the first time are longer. */
const LONGEST = 24;

const isTimed = ({ slots }: Span): boolean =>
  slots.some(({ kind }) => kind === "times") &&
  slots.every(({ kind }) => kind === "times" || kind === "partOfDay" || kind === "everyDay");

const isPart = ({ slots: [slot, ...more] }: Span): boolean => slot?.kind === "partOfDay" && more.length === 0;

/** "once at 8 in the morning and another at 19:30": the words that set two times of one thing apart say nothing else. */
export function joinOneAndAnother(cover: readonly Span[], text: string): readonly Span[] {
  if (!namesAnother.test(text)) return cover;
  const second = cover.findIndex((span, index) => {
    const before = cover[index - 1];
    const isPair = before && [isTimed, isPart].some((isAlike) => isAlike(before) && isAlike(span));
    if (!isPair || !another.test(text.slice(before.end, span.start))) return false;
    // "una vez por la mañana y otra por la tarde [a las 6]" is no pair of parts.
    const behind = cover[index + 1];
    return !isPart(span) || !behind || !isTimed(behind) || behind.start > span.end + 2;
  });
  const [first, next] = [cover[second - 1], cover[second]];
  if (!first || !next) return cover;
  const lead = one.exec(text.slice(Math.max(0, first.start - LONGEST), first.start))?.[0].length ?? 0;
  const start = first.start - lead;
  // "una vez" alone is a number of runs.
  const others = cover.slice(0, second - 1).filter((span) => span.start < start);
  return [...others, { ...first, start }, { ...next, start: first.end }, ...cover.slice(second + 1)];
}
