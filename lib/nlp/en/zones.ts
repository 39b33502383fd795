import { demonymZone } from "./demonyms";

const regions: Record<string, string> = {
  eastern: "America/New_York",
  central: "America/Chicago",
  mountain: "America/Denver",
  pacific: "America/Los_Angeles",
  "us eastern": "America/New_York",
  "us central": "America/Chicago",
  "us pacific": "America/Los_Angeles",
  "east coast": "America/New_York",
  "west coast": "America/Los_Angeles",
  "central european": "Europe/Paris",
  "eastern european": "Europe/Athens",
  british: "Europe/London",
  uk: "Europe/London",
  india: "Asia/Kolkata",
  indian: "Asia/Kolkata",
  japan: "Asia/Tokyo",
  china: "Asia/Shanghai",
  israel: "Asia/Jerusalem",
  korea: "Asia/Seoul",
  moscow: "Europe/Moscow",
};

export function zoneOf(name: string): string | null {
  const place = name.replace(/\s(?:standard|daylight|summer)$/, "");
  return regions[place] ?? demonymZone(place);
}

const CITY = "((?:uk|[a-z]{3,14})(?:\\s[a-z]{3,10}){0,2})";

/** "Berlin time", "5pm Eastern", "noon in São Paulo": a place names a zone only beside a time. */
export const zonePatterns = [
  new RegExp(`(?<![\\p{L}])(?:in\\s|at\\s)?${CITY}\\s(?:local\\s)?time(?:\\szone)?(?![\\p{L}])`, "gu"),
  /(?<=[ap]m |[ap]\.m\. |\d |noon |midnight |o'clock )(us eastern|us central|us pacific|eastern|central|mountain|pacific|east coast|west coast)(?! \p{L}+ (?:time|region|team|office))(?![\p{L}])/gu,
  new RegExp(
    `(?<=(?:[ap]m|\\d\\d|noon|midnight|o'clock|\\d in the (?:morning|afternoon|evening)|\\d at night) )in\\s${CITY}(?![\\p{L}])`,
    "gu",
  ),
  new RegExp(`(?<=(?:[ap]m|:\\d\\d|noon|midnight|o'clock) )${CITY}(?=\\s?(?:[,;:.)]|$))`, "gu"),
  // "at 7 in London", "when it's 8 in Mumbai"
  new RegExp(`(?<=(?<![\\p{L}])(?:at|it's|it is) \\d{1,2} )in\\s${CITY}(?![\\p{L}])`, "gu"),
  // "at 9 in Tokyo and 9 in London"
  new RegExp(
    `(?<=\\s(?:time|in\\s[a-z]{3,14}(?:\\s[a-z]{3,10})?)(?:,|,?\\sand|,?\\sbut)\\s\\d{1,2} )in\\s${CITY}(?![\\p{L}])`,
    "gu",
  ),
  // "8am (my time in Sydney)"
  new RegExp(`(?<![\\p{L}])(?:my|our|local|the)\\s(?:local\\s)?time\\s(?:here\\s)?in\\s${CITY}(?![\\p{L}])`, "gu"),
  new RegExp(`(?<![\\p{L}])(?:in\\sthe\\s)?${CITY}\\stimezone(?![\\p{L}])`, "gu"),
];
