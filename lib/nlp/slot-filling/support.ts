import { formatTime } from "../core/calendar";
import type { Slot } from "../core/slots";
import { zoneAbbreviations } from "../core/zones";
import { type Said, saidBy, stepOf } from "./said-by";

const cjk = "〇一二三四五六七八九";

/** "十八" and "二十" as numbers up to 99; anything else of these characters is not a time. */
function cjkNumber(word: string): number | null {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(word);
  if (!match || word === "") return null;
  const [, tens = "", ten = "", ones = ""] = match;
  if (ten === "") return tens !== "" && ones !== "" ? null : cjk.indexOf(tens || ones);
  return (tens === "" ? 1 : cjk.indexOf(tens)) * 10 + (ones === "" ? 0 : cjk.indexOf(ones));
}

/** Every number that stands in a text: digits of any script, and the numerals of Chinese and Japanese. */
export function numbersOf(text: string): Set<number> {
  const plain = text.normalize("NFKC");
  const numbers = new Set<number>();
  for (const [digits] of plain.matchAll(/\p{Nd}{1,9}/gu)) numbers.add(Number(toAscii(digits)));
  for (const [word] of plain.matchAll(/[一二三四五六七八九十]{1,3}/g)) {
    const value = cjkNumber(word);
    if (value !== null) numbers.add(value);
  }
  return numbers;
}

/** Decimal digits come in runs of ten, so that the nearest zero below is the script's own. */
function toAscii(digits: string): string {
  return [...digits]
    .map((digit) => {
      let zero = digit.codePointAt(0) ?? 48;
      const code = zero;
      while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
      return String(code - zero);
    })
    .join("");
}

/** Minutes that words say without a number: quarter past, half past, quarter to. */
const spokenMinutes = new Set([0, 15, 30, 45]);

function isSupportedTime(minutes: number, numbers: ReadonlySet<number>, read: Said): boolean {
  if (read.minutes.has(minutes) || read.minutes.has((minutes + 720) % 1440)) return true;
  const hour = Math.floor(minutes / 60);
  const minute = minutes % 60;
  const names = (value: number): boolean =>
    [value % 24, value % 12, (value % 12) + 12].some((one) => numbers.has(one)) ||
    (value % 24 === 0 && numbers.has(24));
  const digits = numbers.has(hour * 100 + minute) || numbers.has((hour % 12) * 100 + minute);
  const past = names(hour) && (spokenMinutes.has(minute) || numbers.has(minute));
  const to = minute >= 30 && names(hour + 1) && (spokenMinutes.has(minute) || numbers.has(60 - minute));
  return digits || past || to;
}

/** Counts that words say without a number: every, every other, a few minutes, a quarter, half an hour. */
const spokenSteps = new Set(["120s", "900s", "1800s", "2700s", "5400s", "2d", "14d", "2m", "3m", "6m", "24m"]);

function isSupportedStep(slot: Extract<Slot, { kind: "interval" }>, numbers: ReadonlySet<number>, read: Said): boolean {
  const step = stepOf(slot);
  return slot.count === 1 || read.steps.has(step) || numbers.has(slot.count) || spokenSteps.has(step);
}

/** The zone's city, an abbreviation of it or its offset is in the text; a place in the task is told apart elsewhere. */
function isSupportedZone(zone: string, text: string, read: Said): boolean {
  if (read.zones.has(zone)) return true;
  const folded = text.normalize("NFKC").toLowerCase();
  const city = zone.split("/").at(-1)?.replaceAll("_", " ").toLowerCase() ?? "";
  if (zone !== "UTC" && city.length > 2 && folded.includes(city)) return true;
  const words = new Set(folded.match(/[a-z]{2,6}/g) ?? []);
  return [...zoneAbbreviations].some(([word, meant]) => meant === zone && words.has(word));
}

export interface Support {
  /** What the grammar has read of the same text. */
  read: readonly Slot[];
  text: string;
  /** The person's zone, which a model may repeat. */
  timezone: string;
}

/**
 * What a model's schedule says and nothing in the text does: invented clock times, steps, dates and zones, each as a
 * sentence for the model. A date must stand in the text as a number, so that no day counted from today is kept.
 */
export function unsupported(filled: readonly Slot[], { read, text, timezone }: Support): string[] {
  const known = saidBy(read);
  const numbers = numbersOf(text);
  const said = saidBy(filled);
  const times = [...said.minutes]
    .filter((minutes) => !isSupportedTime(minutes, numbers, known))
    .map((one) => formatTime(one));
  const days = [...said.monthDays].filter((day) => day > 1 && !numbers.has(day) && !known.monthDays.has(day));
  const steps = filled.flatMap((slot) =>
    slot.kind === "interval" && !isSupportedStep(slot, numbers, known) ? [`every ${slot.count} ${slot.unit}`] : [],
  );
  const ahead = [...said.daysAhead].filter((count) => count > 2 && !numbers.has(count) && !known.daysAhead.has(count));
  const zones = [...said.zones].filter((zone) => zone !== timezone && !isSupportedZone(zone, text, known));
  return [
    ...times.map((time) => `The text names no time ${time}; leave out a time that it does not name.`),
    ...days.map((day) => `The text names no day ${day}; write "tomorrow", "next friday" or "in 3 days" as it does.`),
    ...steps.map((step) => `The text does not say "${step}".`),
    ...ahead.map((count) => `The text does not say "in ${count} days".`),
    ...zones.map((zone) => `The text names no time zone ${zone}; leave zone out.`),
  ];
}
