import type { PhraseFamily } from "../../core/slots";
import { cityZone, offsetZone, zoneAbbreviations } from "../../core/zones";

const abbreviations = new RegExp(
  `(?<![\\w/])\\(?(?:in\\s)?(${[...zoneAbbreviations.keys()].join("|")})(?:\\stime)?\\)?(?![\\w+/-])`,
  "g",
);
const offsets = /(?<!\w)\(?(?:utc|gmt)\s?([+-])\s?(\d{1,2})(?::?([0-5]\d))?\)?(?!\d)/g;
const iana =
  /(?<!\w)\(?(?:in\s)?((?:africa|america|antarctica|asia|atlantic|australia|europe|indian|pacific|etc)\/[a-z_]+(?:\/[a-z_]+)?)(?:\stime)?\)?(?!\w)/g;
const regions =
  /(?<!\w)(?:in\s)?(?:us\s|u\.s\.\s)?(eastern|central|pacific|mountain|central\seuropean|eastern\seuropean|british|uk|india|indian|japan|china|israel)\s(?:standard\s|daylight\s|summer\s)?time(?!\w)/g;
const cities = /(?<!\w)(?:in\s|at\s)?([a-z]{3,12}(?:\s[a-z]{3,9}){0,2})\stime(?!\w)/g;

function zone(name: string | null): ReturnType<PhraseFamily["read"]> {
  return name === null ? null : { slots: [{ kind: "zone", zone: name }], strength: "weak" };
}

export const zoneAbbreviation: PhraseFamily = {
  name: "UTC, PST, CET",
  pattern: abbreviations,
  read: (match) => zone(zoneAbbreviations.get(match[1] ?? "") ?? null),
};

export const zoneOffset: PhraseFamily = {
  name: "UTC+2",
  pattern: offsets,
  read(match) {
    const minutes = (Number(match[2]) * 60 + Number(match[3] ?? 0)) * (match[1] === "-" ? -1 : 1);
    return zone(offsetZone(minutes));
  },
};

export const ianaZone: PhraseFamily = {
  name: "Europe/Berlin",
  pattern: iana,
  read: (match) => zone(cityZone((match[1] ?? "").split("/").at(-1)?.replaceAll("_", " ") ?? "")),
};

const regionZones: Record<string, string> = {
  eastern: "America/New_York",
  central: "America/Chicago",
  mountain: "America/Denver",
  pacific: "America/Los_Angeles",
  "central european": "Europe/Paris",
  "eastern european": "Europe/Athens",
  british: "Europe/London",
  uk: "Europe/London",
  india: "Asia/Kolkata",
  indian: "Asia/Kolkata",
  japan: "Asia/Tokyo",
  china: "Asia/Shanghai",
  israel: "Asia/Jerusalem",
};

export const regionTime: PhraseFamily = {
  name: "Eastern time",
  pattern: regions,
  read: (match) => zone(regionZones[match[1] ?? ""] ?? null),
};

/** "Berlin time" names a zone; "Berlin" inside the task does not. */
export const cityTime: PhraseFamily = {
  name: "Berlin time",
  pattern: cities,
  read(match) {
    const words = (match[1] ?? "").split(" ");
    return zone(cityZone(words.join(" ")) ?? null);
  },
};
