import type { Language } from "../../core/language";
import { cityZone, offsetZone, zoneAbbreviations } from "../../core/zones";
import type { Chart } from "../chart";
import { rule } from "../rule";
import { phrase } from "./phrase";

const abbreviation = new RegExp(
  `(?<![\\p{L}\\d/])\\(?(${[...zoneAbbreviations.keys()].join("|")})\\)?(?![\\p{L}\\d/-]|\\s?[+-]\\s?\\d)`,
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
  for (const match of text.matchAll(offset)) {
    const minutes = (Number(match[2]) * 60 + Number(match[3] ?? 0)) * (match[1] === "-" ? -1 : 1);
    enter(match, offsetZone(minutes));
  }
  for (const match of text.matchAll(iana))
    enter(match, cityZone((match[1] ?? "").split("/").at(-1)?.replaceAll("_", " ") ?? ""));
  for (const match of text.matchAll(abbreviation)) {
    const isOrdinary = language.ordinaryWords.has(match[1] ?? "") || wordLike.has(match[1] ?? "");
    if (!isOrdinary || isBehindTime(text, original, match)) enter(match, zoneAbbreviations.get(match[1] ?? "") ?? null);
  }
  for (const pattern of language.cityZones) {
    for (const match of text.matchAll(pattern)) enterCity(chart, match, language);
  }
}

/** "9 am ET": in capitals and right behind a time, though the letters are a word of the language. */
function isBehindTime(text: string, original: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  const written = original.slice(match.index, match.index + match[0].length);
  return /(?:\d|[ap]\.?m\.?|noon|midnight|h|uhr)\s?$/.test(before) && written === written.toUpperCase();
}

/** Of "mean berlin time" the city is what names a zone: words before it belong to the text. */
function enterCity(chart: Chart, match: RegExpExecArray, language: Language): void {
  const words = (match[1] ?? "").split(" ");
  for (let skip = 0; skip < words.length; skip += 1) {
    const name = words.slice(skip).join(" ");
    const zone = language.zoneOf(name);
    if (zone === null) continue;
    const start = skip === 0 ? match.index : match.index + match[0].indexOf(name);
    chart.add("ZONE", start, match.index + match[0].length, zone, "city");
    return;
  }
}

export const zonePhrases = [rule("PHRASE", ["ZONE"], (zone) => phrase([{ kind: "zone", zone }], "weak"))];
