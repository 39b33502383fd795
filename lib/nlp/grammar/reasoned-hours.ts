import type { Slot, Span } from "../core/slots";
import { isHour, saysDays } from "./slot-tests";

const sooner =
  "fru?e?her|eher|spa?e?ter|kurzer|kuerzer|langer|laenger|vroeger|eerder|later|korter|early|earlier|late|sooner|shorter|plus\\st[oa]r?[dt]|antes|mas\\s(?:temprano|tarde|pronto)|mais\\s(?:cedo|tarde)|prima|piu\\s(?:tardi|presto)|wczesniej|pozniej|раньше|позже|позднее|erken|gec";
const so =
  "da|dann|also|daher|deshalb|drum|dus|dan|daar|daarom|so|then|alors|donc|entonces|asi\\sque|entao|quindi|allora|wiec|wtedy|to|поэтому|тогда|так\\sчто|yani|o\\szaman";
const because =
  "weil|da|denn|omdat|want|because|since|as|parce\\sque|puisque|car|porque|ya\\sque|perche|siccome|bo|poniewaz|потому\\sчто|так\\sкак";
/** "[Friday] the warehouse closes earlier, then [at 15]", "[Friday], because the warehouse closes earlier, [at 15]" */
const reason = new RegExp(
  `^(?:,?\\s(?=[^,.;:!?]*(?<!\\p{L})(?:${sooner})(?!\\p{L}))[^,.;:!?]{3,60}(?:,|\\s[\\u2013\\u2014-])\\s(?:(?:${so}|bitte|nur|schon|erst|pas|al|only)\\s){1,4}|,\\s(?:${because})\\s[^,.;:!?]{3,60},\\s(?:(?:${so}|schon|erst|pas|al|only)\\s){0,3})$`,
  "u",
);
const opens =
  /[,;.\u2013\u2014-]\s(?:(?:and|but|und|aber|nur|en|maar|alleen|y|pero|solo|e|mas|so|et|mais|ma|i|a|ale|и|а|но|ve|ama)\s)?$/u;

const isWeekdays = (slot: Slot): boolean => slot.kind === "weekdays";

/** "Monday to Thursday at 17; on Friday the warehouse closes earlier, then at 15": days, why, and their own hour. */
export function withReasonedHours(spans: readonly Span[], text: string): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const days = kept.at(-1);
    const before = kept.slice(0, -1).flatMap(({ slots }) => slots);
    if (days && before.some(saysDays) && before.some(isHour) && isReasoned(days, span, text))
      kept.splice(-1, 1, withHour(days, span));
    else kept.push(span);
  }
  return kept;
}

function isReasoned(days: Span, hour: Span, text: string): boolean {
  if (!days.slots.every(isWeekdays) || !hour.slots.every(isHour)) return false;
  const isLast = /^\s?(?:[.;!?)]|$)/.test(text.slice(hour.end));
  return isLast && opens.test(text.slice(0, days.start)) && reason.test(text.slice(days.end, hour.start));
}

function withHour(days: Span, hour: Span): Span {
  const only = days.slots.map((slot) => (slot.kind === "weekdays" ? { ...slot, recurring: true, only: true } : slot));
  return { ...days, end: hour.end, slots: [...only, ...hour.slots], strength: "strong" };
}
