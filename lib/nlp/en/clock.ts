import type { ClockTime } from "../core/slots";
import { VERB } from "./verbs";
import { AND, readNumber } from "./words";

const HOUR_WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const MERIDIEM = "(?:\\s?(?:a\\.m\\.|p\\.m\\.|am|pm|a\\.m|p\\.m)(?![a-z])|[ap](?![a-z.]))";
const NAMED = "(?:noon|midday|midnight)";
const SPOKEN = `(?:half\\s(?:past\\s)?|(?:a\\s)?quarter\\s(?:past|to|after)\\s|(?:(?:\\d{1,2}|five|ten|twenty)\\sminutes\\s|(?:five|ten|twenty)\\s)(?:past|to|before|after)\\s|\\d{1,2}\\s(?:past|after)\\s)(?:\\d{1,2}|${HOUR_WORD}|${NAMED})${MERIDIEM}?`;
const NUMERIC = `\\d{1,2}(?:(?:[:.h]\\d{2}(?::\\d{2})?)?${MERIDIEM}|(?::\\d{2}(?::\\d{2})?|h\\d{2})(?![\\d:])|\\so'?\\s?clock)`;
const WORDED = `${HOUR_WORD}(?:\\so'?\\s?clock|\\s?(?:am|pm|a\\.m\\.|p\\.m\\.))`;
/** A time that cannot be anything else. */
export const CLOCK = `(?:${SPOKEN}|${NUMERIC}|${WORDED}|(?:[01]\\d|2[0-3])[0-5]\\d\\s?(?:hours|hrs|h)(?![a-z])|${NAMED})`;
/** An hour, or a four-digit time, which needs "at" or a clear time beside it. */
export const BARE = `(?:(?:[01]\\d|2[0-3])[0-5]\\d(?![\\d:])|(?:2[0-4]|[01]?\\d)(?:\\.[0-5]\\d)?(?![\\d:.%]\\d|\\d)|${HOUR_WORD}(?![a-z-]))`;
const DAYTIME =
  "(?:\\s(?:in\\sthe\\s(?:early\\s|late\\s)?(?:morning|afternoon|evening)|at\\snight|sharp|on\\sthe\\sdot))";
/** A list of times. An hour before a noun is not part of it ("9am and 5 servers"). */
export const CLOCKS = `(?:${CLOCK}|${BARE})${DAYTIME}?(?:${AND}(?:at\\s)?(?:${CLOCK}|${BARE}(?!\\s(?!(?:in|at|on|every|each|and|or|to|from|until|except|excluding|but|not|daily|weekly|monthly|weekdays|weekends|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|utc|gmt|sharp|please|tomorrow|today|starting|${VERB})(?![a-z]))[a-z]))${DAYTIME}?){0,11}`;

const daytimeEnd = new RegExp(`${DAYTIME}$`);
const clear = new RegExp(`${CLOCK}|${BARE}\\s(?:in\\sthe|at\\snight)`);

/** Whether one of the times cannot be anything else. */
export function hasClearClock(text: string): boolean {
  return clear.test(text);
}

const one = new RegExp(`(?:${CLOCK}|(?<![\\d:])${BARE})${DAYTIME}?`, "g");

/** The times of a list; null when one of them is no time of day. A meridiem counts for the hours before it. */
export function readClocks(text: string): ClockTime[] | null {
  const texts = [...text.matchAll(one)].map((match) => match[0]);
  const shared = meridiemOf(texts.at(-1) ?? "");
  const lastHour = Number.parseInt(texts.at(-1) ?? "", 10) % 12;
  const times: ClockTime[] = [];
  for (const [index, item] of texts.entries()) {
    const daytime =
      texts
        .slice(index)
        .map(daytimeMeridiem)
        .find((found) => found !== null) ?? null;
    const inherits = Number.parseInt(item, 10) % 12 < lastHour;
    const time = readClock(item.replace(daytimeEnd, ""), daytime ?? (inherits ? shared : null));
    if (!time) return null;
    const before = times.at(-1);
    const later =
      time.bare && before && time.minutes < before.minutes && time.minutes < 720 && before.minutes < time.minutes + 720;
    times.push(later ? { minutes: time.minutes + 720 } : time);
  }
  return times.length > 0 ? times : null;
}

function daytimeMeridiem(text: string): "am" | "pm" | "night" | null {
  if (/in\sthe\s(?:early\s|late\s)?morning/.test(text)) return "am";
  if (/in\sthe\s(?:early\s|late\s)?(?:afternoon|evening)/.test(text)) return "pm";
  return /at\snight/.test(text) ? "night" : null;
}

function meridiemOf(text: string): "am" | "pm" | null {
  if (/\d\s?a(?:\.?m\.?)?$|[a-z]\s?a\.?m\.?$/.test(text)) return "am";
  return /\d\s?p(?:\.?m\.?)?$|[a-z]\s?p\.?m\.?$/.test(text) ? "pm" : null;
}

export function readClock(text: string, inherited: "am" | "pm" | "night" | null = null): ClockTime | null {
  const meridiem = meridiemOf(text) ?? inherited;
  const past =
    /^(?:(half)\s(?:past\s)?|((?:a\s)?quarter|\d{1,2}|five|ten|twenty)\s(?:minutes\s)?(past|to|before|after)\s)([a-z\d]+)/.exec(
      text,
    );
  if (past) return readPast(past, meridiem);
  if (text === "noon" || text === "midday") return { minutes: 720 };
  if (text === "midnight") return { minutes: 0 };
  const military = /^(\d\d)(\d\d)/.exec(text);
  const digits = military ?? /^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?/.exec(text);
  const hour = digits ? Number(digits[1]) : readNumber(/^[a-z]+/.exec(text)?.[0] ?? "");
  const minute = Number(digits?.[2] ?? 0);
  const seconds = Number(digits?.[3] ?? 0);
  const oclock = text.includes("clock");
  return assemble(hour, minute, seconds, meridiem, digits?.[2] === undefined && !(oclock && hour > 12));
}

function readPast(past: RegExpExecArray, meridiem: "am" | "pm" | "night" | null): ClockTime | null {
  const [, half, amountText = "", direction = "past", hourText = ""] = past;
  const amount = half ? 30 : amountText.endsWith("quarter") ? 15 : readNumber(amountText);
  const named = { noon: 12, midday: 12, midnight: 0 }[hourText];
  const base =
    named === undefined
      ? assemble(readNumber(hourText.replace(/[ap]m?$/, "")), 0, 0, meridiem, true)
      : { minutes: named * 60 };
  if (!base) return null;
  const signed = direction === "to" || direction === "before" ? -amount : amount;
  return { ...base, minutes: (base.minutes + signed + 1440) % 1440 };
}

function assemble(
  hour: number,
  minute: number,
  seconds: number,
  meridiem: "am" | "pm" | "night" | null,
  bare: boolean,
): ClockTime | null {
  if (!Number.isInteger(hour) || hour > 24 || minute > 59 || seconds > 59 || (hour === 24 && minute > 0)) return null;
  const base = seconds > 0 ? { seconds } : {};
  if (meridiem !== null && hour >= 1 && hour <= 12) {
    const night = meridiem === "night" && hour >= 6 && hour < 12;
    const afternoon = meridiem === "pm" || night ? 12 : 0;
    return { ...base, minutes: ((hour % 12) + afternoon) * 60 + minute };
  }
  if (meridiem === "am" && hour > 12) return null;
  const minutes = (hour % 24) * 60 + minute;
  if (meridiem !== null || hour < 1 || hour > 12) return { ...base, minutes };
  return bare ? { ...base, minutes, bare: true } : { ...base, minutes, open: true };
}
