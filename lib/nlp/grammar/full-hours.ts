import type { Slot, Span } from "../core/slots";

const fullHour =
  /(?<!\p{L})(?:(?:full|whole)\shour|(?:on|of)\s(?:the|every|each)\shour|vollen?\sstunden?|horas?\s(?:en\spunto|exatas?|cheias?|cerradas?)|heures?\s(?:piles?|justes?|pleines?|rondes?)|or[ae]\s(?:in\spunto|esatt[ae]|pien[ae])|scoccare|(?:heel|hele|vol)\suu?r|pelnej\sgodzin\p{L}*|rowno|ровно|tam\ssaat\p{L}*|saat\sbas\p{L}*)(?!\p{L})|[整正][点點時]|정각/u;

const isHourly = (slot: Slot): boolean => slot.kind === "interval" && slot.unit === "hour" && slot.count === 1;

/** "at the top of every hour from 9:30 to 16:00" begins at ten, not at half past nine. */
export function onFullHours(phrases: Span[], text: string): Span[] {
  return phrases.map((span) => {
    const isPlain = span.slots.some(isHourly) && span.slots.every(({ kind }) => kind !== "minuteOfHour");
    if (!isPlain || !fullHour.test(text.slice(span.start, span.end))) return span;
    return { ...span, slots: [...span.slots, { kind: "minuteOfHour", minutes: [0] }] };
  });
}
