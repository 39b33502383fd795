import type { Language } from "../core/language";
import { type ClockTime, isDaySlot, type Slot, type Span } from "../core/slots";
import { matchesOf } from "./matches";
import { reminderIn, speaksOfReminder, withoutBeside } from "./reminders";
import { isClock, says } from "./slot-tests";

/** What a text tells before it asks for something: up to the words that conclude. */
export interface Told {
  start: number;
  end: number;
  /** No job begins before it. */
  until: number;
  /** A thing with its time, and a reminder of it. */
  isReminded: boolean;
}

const namesDays = (slot: Slot): boolean => isDaySlot(slot) && slot.kind !== "everyDay";

const clauseEnd =
  /[,;.!?]\s|[,;](?=[^\d\s])|(?<=[\u3040-\u9fff\uac00-\ud7a3]),|\s[\u2013\u2014-]\s|[\u3001\u3002]\s?/gu;
/** "6:40'ta, 5:15'te": each time with its ending; in "8:00, 14:00 ve 21:15'te" they are a list. */
const endedTime = /\d'?[dt][ae]$/;
const MOST_WORDS = 2;
/** "doktoru aramamı, … raporu almamı hatırlat": both are objects of the verb at the end. */
const object = /\p{L}(?:y[iu]|m[ae]m[iu]|s[iu]n[iu]|(?<=[^aeious\s])[iu])\s*$/u;
const isOfLastVerb = (named: string, what: string): boolean =>
  /hatirlat/.test(what) && object.test(named) && object.test(reminderIn(what) ?? "");

/** "meeting tomorrow at 10, remind me at 9:30": the first time is that of a thing, the second when to be reminded. */
export function toldBeforeReminder(text: string, spans: readonly Span[], language: Language): Told | null {
  if (!speaksOfReminder(text)) return null;
  for (const { index, 0: gap } of matchesOf(text, clauseEnd)) {
    const end = index + gap.length;
    const stop = end + text.slice(end).search(/[.!?]\s|$/);
    const asked = spans.filter((span) => span.start >= end && span.end <= stop);
    const told = spans.filter((span) => span.end <= index);
    const isList = spans.some((span) => span.start < index && span.end > end);
    if (isList && !endedTime.test(text.slice(0, index))) continue;
    // "…, remind me the day before at 18" says itself how long before.
    if (says(asked, ({ kind }) => kind === "earlier")) return null;
    const isOtherDay = says(asked, namesDays) && says(told, namesDays);
    const isOtherTime = says(asked, isClock) && says(told, isClock);
    if (!isOtherDay && !isOtherTime) continue;
    const clause = blanked(text, asked).slice(end, stop);
    const what = reminderIn(clause);
    if (what === null) continue;
    const named = blanked(text, told).slice(0, index).replace(/\s+/g, " ").trim();
    if (isOfLastVerb(named, clause)) return null;
    const words = (withoutBeside(named).match(/\p{L}{2,}/gu) ?? []).filter(
      (word) => !language.connector.test(` ${word} `),
    );
    // "wake me every day at 7, wake me at weekends at 9" asks twice.
    if (words.length === 0 || /[.!?;:]/.test(named) || reminderIn(named) !== null) return null;
    const isBare = !/\p{L}/u.test(what);
    const isThing = language.lexicon.spaced && !words.some((word) => language.isVerb(word));
    const isTold = isThing || language.isHabit?.(named) === true;
    return isTold || (isOtherTime && isBare && words.length <= MOST_WORDS)
      ? { start: 0, end, until: Math.max(end, asked[0]?.start ?? end), isReminded: true }
      : null;
  }
  return null;
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), text);
}

/** The days of what is told, at the time of the reminder; their words are said. */
export function remindedOn(told: readonly Span[], asked: readonly Span[]): Span[] {
  const days = told.flatMap(({ slots }) => slots).filter((slot) => !isClock(slot));
  const at = asked.findIndex(({ slots }) => slots.some(isClock));
  const event = told
    .flatMap(({ slots }) => slots)
    .findLast((slot) => slot.kind === "times")
    ?.times.at(-1);
  const said: Slot[] = [{ kind: "dropped" }];
  return [
    ...told.flatMap((span) =>
      span.slots.every(isClock) ? [] : [{ ...span, slots: said, strength: "aside" as const }],
    ),
    ...asked.map((span, index) =>
      index === at
        ? { ...span, slots: [...days, ...span.slots.map((slot) => ahead(slot, event))], strength: "strong" as const }
        : span,
    ),
  ];
}

const EARLIEST = 360;

/** "meeting at 3 pm, remind me at 2": the half of the day that is nearest before the thing. */
function ahead(slot: Slot, event: ClockTime | undefined): Slot {
  const isSure = event && (event.minutes >= EARLIEST || !(event.open || event.bare));
  if (slot.kind !== "times" || !isSure) return slot;
  return {
    ...slot,
    times: slot.times.map((time) => {
      if (!(time.open || time.bare)) return time;
      const nearest = [time.minutes + 720, time.minutes].find((minutes) => minutes < event.minutes);
      return nearest === undefined || nearest >= 1440 ? time : { minutes: nearest };
    }),
  };
}
