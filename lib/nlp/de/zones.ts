import { adjectiveZone } from "../core/country-zones";
import { cityZone } from "../core/zones";
import { americanTime, americanZones } from "../germanic/american-time";
import { type Word, w } from "../grammar/lexicon";
import { placeReader } from "../shared-rules/places-behind-clocks";

/** "Spanischer Zeit", "schwedische Zeit": countries that have one time. */
const countries: [stems: string, zone: string][] = [
  ["deutsch|mitteleuropäisch", "Europe/Berlin"],
  ["österreichisch|wien", "Europe/Vienna"],
  ["französisch", "Europe/Paris"],
  ["britisch|englisch|schottisch|westeuropäisch", "Europe/London"],
  ["irisch", "Europe/Dublin"],
  ["spanisch", "Europe/Madrid"],
  ["portugiesisch", "Europe/Lisbon"],
  ["italienisch", "Europe/Rome"],
  ["niederländisch|holländisch", "Europe/Amsterdam"],
  ["belgisch", "Europe/Brussels"],
  ["polnisch", "Europe/Warsaw"],
  ["tschechisch", "Europe/Prague"],
  ["ungarisch", "Europe/Budapest"],
  ["rumänisch", "Europe/Bucharest"],
  ["griechisch|osteuropäisch", "Europe/Athens"],
  ["türkisch", "Europe/Istanbul"],
  ["schwedisch", "Europe/Stockholm"],
  ["norwegisch", "Europe/Oslo"],
  ["dänisch", "Europe/Copenhagen"],
  ["finnisch", "Europe/Helsinki"],
  ["ukrainisch", "Europe/Kyiv"],
  ["kroatisch", "Europe/Zagreb"],
  ["serbisch", "Europe/Belgrade"],
  ["israelisch", "Asia/Jerusalem"],
  ["ägyptisch", "Africa/Cairo"],
  ["südafrikanisch", "Africa/Johannesburg"],
  ["japanisch", "Asia/Tokyo"],
  ["chinesisch", "Asia/Shanghai"],
  ["koreanisch|südkoreanisch", "Asia/Seoul"],
  ["indisch", "Asia/Kolkata"],
  ["thailändisch", "Asia/Bangkok"],
  ["kalifornisch", "America/Los_Angeles"],
];
const ofCountry = (stem: string): string[] =>
  ["er zeit", "e zeit", "er sommerzeit", "er winterzeit", "er ortszeit"].map((ending) => stem + ending);

export const zoneEntries: Word[] = [
  ...countries.map(([stems, zone]) => w("ZONE", stems.split("|").flatMap(ofCountry).join("|"), zone)),
  w("ZONE", "mez|mesz|(mez)|(mesz)|mez/mesz|(mez/mesz)", "Europe/Berlin"),
  w("ZONE", "schweizer zeit", "Europe/Zurich"),
  w("ZONE", "oez", "Europe/Athens"),
  w("ZONE", "wez", "Europe/London"),
  w("ZONE", "ostküstenzeit|us-ostküste|amerikanischer ostküstenzeit|us-ostküstenzeit", "America/New_York"),
  w("ZONE", "westküstenzeit|us-westküste|pazifikzeit|us-westküstenzeit", "America/Los_Angeles"),
  w("ZONE", "weltzeit|koordinierter weltzeit", "UTC"),
];

const names: Record<string, string> = {
  wien: "Europe/Vienna",
  zurich: "Europe/Zurich",
  zuerich: "Europe/Zurich",
  bern: "Europe/Zurich",
  basel: "Europe/Zurich",
  genf: "Europe/Zurich",
  munchen: "Europe/Berlin",
  muenchen: "Europe/Berlin",
  munchn: "Europe/Berlin",
  koln: "Europe/Berlin",
  frankfurt: "Europe/Berlin",
  stuttgart: "Europe/Berlin",
  graz: "Europe/Vienna",
  linz: "Europe/Vienna",
  salzburg: "Europe/Vienna",
  tokio: "Asia/Tokyo",
  peking: "Asia/Shanghai",
  schanghai: "Asia/Shanghai",
  hongkong: "Asia/Hong_Kong",
  singapur: "Asia/Singapore",
  seoul: "Asia/Seoul",
  moskau: "Europe/Moscow",
  moskow: "Europe/Moscow",
  warschau: "Europe/Warsaw",
  prag: "Europe/Prague",
  rom: "Europe/Rome",
  romisch: "Europe/Rome",
  mailand: "Europe/Rome",
  lissabon: "Europe/Lisbon",
  brussel: "Europe/Brussels",
  kopenhagen: "Europe/Copenhagen",
  athen: "Europe/Athens",
  bukarest: "Europe/Bucharest",
  belgrad: "Europe/Belgrade",
  kiew: "Europe/Kyiv",
  kairo: "Africa/Cairo",
  jerusalem: "Asia/Jerusalem",
  "tel aviv": "Asia/Jerusalem",
  "neu delhi": "Asia/Kolkata",
  delhi: "Asia/Kolkata",
  mumbai: "Asia/Kolkata",
  kalifornien: "America/Los_Angeles",
  texas: "America/Chicago",
  "mexiko-stadt": "America/Mexico_City",
  "sao paulo": "America/Sao_Paulo",
  havanna: "America/Havana",
};

/** "new yorker" → New York, "tokioter" → Tokio, "berliner" → Berlin. */
export function zoneOf(city: string): string | null {
  for (const name of [
    city,
    city.replace(/er$/, ""),
    city.replace(/ter$/, ""),
    city.replace(/er$/, "en"),
    city.replace(/auer$/, "au"),
    city.replace(/er$/, "e"),
  ]) {
    const zone = names[name] ?? americanZones[name] ?? cityZone(name);
    if (zone) return zone;
  }
  return adjectiveZone(city, "de", adjectives);
}

/** "um 9 Uhr [in Tokio]" */
export const readPlaces = placeReader({ before: "(?<=(?:\\d|uhr)\\s)in\\s", zoneOf });

/** "malaysischer", "norwegischer", "thailändischer Zeit". */
const adjectives = {
  endings: ["ischer", "scher", "nischer", "esischer"],
  names: ["", "ien", "ia", "en", "a", "ei", "land", "enland", "emark"],
};

const CITY = "([a-z]{3,14}(?:[\\s-][a-z]{3,10})?)";

/** "New Yorker Zeit", "Zeit in Tokio", "Ortszeit Peking": a place names a zone only beside a time. */
export const zonePatterns = [
  americanTime,
  new RegExp(`(?<![\\p{L}])${CITY}-(?:orts)?zeit(?![\\p{L}])`, "gu"),
  /(?<![\p{L}])(?:(?:nach|zur|in)\s)?([a-z]{3,14}er|(?:new|los|san|sao|tel|hong)\s[a-z]{3,12}er)\s(?:orts)?zeit(?![\p{L}])/gu,
  new RegExp(`(?<![\\p{L}])(?:orts)?zeit\\s(?:in\\s|von\\s)?${CITY}(?![\\p{L}])`, "gu"),
  /(?<!\p{L})(?:orts)?zeit\s(?:in\s|von\s)?([a-z]{3,14})(?!\p{L})/gu,
  new RegExp(`(?<![\\p{L}])zeitzone\\s(?:von\\s|in\\s)?${CITY}(?![\\p{L}])`, "gu"),
  new RegExp(`(?<![\\p{L}])\\((?:zeit\\s)?${CITY}(?:\\szeit)?\\)`, "gu"),
];
