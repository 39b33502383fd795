import { countryZone } from "../../core/country-zones";
import type { Language } from "../../core/language";
import { cityZone, offsetZone, zoneAbbreviations } from "../../core/zones";
import type { Chart } from "../chart";
import { matchesOf } from "../matches";
import { rule } from "../rule";
import { phrase } from "./phrase";

/** A letter of a script that parts its words; Han, kana and hangul stand right beside an abbreviation. */
const LETTER = "\\p{Script=Latin}\\p{Script=Cyrillic}";
const NAMES = [...zoneAbbreviations.keys()].join("|");
/** Groups one name, and another behind it: "CET", "(CET/CEST)". */
const abbreviation = new RegExp(
  `(?<![${LETTER}\\d/])\\(?(${NAMES})(?:\\s?/\\s?(${NAMES})(?![${LETTER}\\d]))?\\)?(?:\u65f6\u95f4|\u6642\u9593|s?\uc2dc\uac04|(?![${LETTER}\\d/-]|\\s?[+-]\\s?\\d))`,
  "gu",
);
const offset = /(?<![\p{L}\d])\(?(?:utc|gmt)\s?([+-])\s?(\d{1,2})(?::?([0-5]\d))?\)?(?!\d)/gu;
const iana =
  /(?<![\p{L}\d])\(?(?:(?:cron_)?tz\s?[=:]\s?|(?:(?:time\s?|zeit|tijd)zone|strefa\sczasowa|часовои\sпояс|saat\sdilimi):?\s)?\(?((?:africa|america|antarctica|asia|atlantic|australia|europe|indian|pacific|etc)\/[a-z_+-]+\d{0,2}(?:\/[a-z_]+)?)\)?(?![\p{L}\d])/gu;

/** Abbreviations that are words in some language or other. */
const wordLike = new Set(["eat", "cat", "art", "wit", "wet", "west", "wat", "ict"]);

/** Zones by name, abbreviation and offset, and cities where the language's words make a zone of them. */
export function readZones(chart: Chart, language: Language, original: string): void {
  const { text } = chart;
  const enter = (match: RegExpExecArray, zone: string | null): void => {
    if (zone !== null) chart.add("ZONE", match.index, match.index + match[0].length, zone, "zone");
  };
  for (const match of matchesOf(text, offset)) {
    const minutes = (Number(match[2]) * 60 + Number(match[3] ?? 0)) * (match[1] === "-" ? -1 : 1);
    enter(match, offsetZone(minutes));
  }
  for (const match of matchesOf(text, iana))
    enter(match, cityZone((match[1] ?? "").split("/").at(-1)?.replaceAll("_", " ") ?? ""));
  for (const match of matchesOf(text, abbreviation)) {
    const isOrdinary = language.ordinaryWords.has(match[1] ?? "") || wordLike.has(match[1] ?? "");
    const isBehind = isBehindTime(text, original, match);
    if (isOrdinary && !isBehind) continue;
    const zone = zoneOfNames(match[1] ?? "", match[2]);
    if (zone === null && isBehind) enterUnread(chart, match.index, match.index + match[0].length);
    else enter(match, zone);
  }
  for (const pattern of language.cityZones) {
    for (const match of matchesOf(text, pattern)) enterCity(chart, match, language, original);
  }
}

/** The zone of one name, or of its names in winter and in summer: "CET/CEST", "GMT/BST"; null for two zones, "EST/PST". */
function zoneOfNames(name: string, other: string | undefined): string | null {
  const [zone, second] = [name, other ?? name].map((one) => zoneAbbreviations.get(one) ?? null);
  if (zone === second) return zone ?? null;
  return [name, other].includes("gmt") && [name, other].includes("bst") ? "Europe/London" : null;
}

/** "9 am ET": in capitals and right behind a time, though the letters are a word of the language. */
function isBehindTime(text: string, original: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  const written = original.slice(match.index, match.index + match[0].length);
  return /(?:\d|[ap]\.?m\.?|noon|midnight|h|uhr)\s?$/.test(before) && written === written.toUpperCase();
}

/** A word for time, beside which a place is a zone whatever it is. */
const timeWord =
  /(?<!\p{L})(?:\p{L}*zeit|\p{L}*tijd|time|timezone|hora|horario|heure|fuseau|ora|orario|fuso|czasu?|времени?|время|saati?\p{L}*)(?!\p{L})/u;
const behindClock =
  /(?:\d|[ap]\.?m\.?|noon|midnight|o'clock|(?<!\p{L})(?:h|hs|hrs|uhr|uur|horas?|heures?|ore|u|часов|saat))\)?,?\s?$/u;

/**
 * Of "mean berlin time" the city is what names a zone, of "hora de malasia revisa" the country: the words before it, or
 * behind it, belong to the text.
 */
function enterCity(chart: Chart, match: RegExpExecArray, language: Language, original: string): void {
  const place = match[1] ?? "";
  const words = place.split(" ");
  const isTimeOf = timeWord.test(match[0].replace(place, " "));
  const first = match.index + match[0].indexOf(place);
  // "at 7 in London to stretch": what stands behind the place belongs to the text.
  const isLast = first > match.index && (!isTimeOf || timeWord.test(chart.text.slice(match.index, first)));
  for (let left = 0; left < words.length; left += 1) {
    const name = (isLast ? words.slice(0, words.length - left) : words.slice(left)).join(" ");
    const zone = language.zoneOf(name) ?? (isTimeOf ? countryZone(name, language.code) : null);
    if (zone === null) continue;
    const start = left === 0 || isLast ? match.index : match.index + match[0].indexOf(name);
    const end = left === 0 || !isLast ? match.index + match[0].length : first + name.length;
    chart.add("ZONE", start, end, zone, "city");
    return;
  }
  if (isTimeOf) enterUnknown(chart, match, { first, isLast, original });
}

interface Place {
  first: number;
  /** "hora de Wakanda": the name stands behind the word for time. */
  isLast: boolean;
  original: string;
}

/** "9 am Wakanda time": the clock of a place that nobody knows is not the reader's. */
function enterUnknown(chart: Chart, match: RegExpExecArray, { first, isLast, original }: Place): void {
  if (!behindClock.test(chart.text.slice(Math.max(0, match.index - 12), isLast ? match.index : first))) return;
  const written = original.slice(first, first + (match[1] ?? "").length);
  const name = /^\p{Lu}[\p{L}-]*/u.exec(written)?.[0];
  if (name === undefined) return;
  const [start, end] = isLast ? [match.index, first + name.length] : [first, match.index + match[0].length];
  if (chart.all("ZONE").some((zone) => zone.start < end && zone.end > start)) return;
  enterUnread(chart, start, end);
}

function enterUnread(chart: Chart, start: number, end: number): void {
  const slots = [{ kind: "unread" as const, words: chart.text.slice(start, end) }];
  chart.add("PHRASE", start, end, { slots, strength: "weak" }, "unknown zone");
}

export const zonePhrases = [rule("PHRASE", ["ZONE"], (zone) => phrase([{ kind: "zone", zone }], "weak"))];
