import { cityZone } from "../core/zones";
import { americanTime, americanZones } from "../germanic/american-time";
import { type Word, w } from "../grammar/lexicon";

/** "Spaanse tijd", "de Zweedse tijd": countries that have one time. */
const countries: [adjectives: string, zone: string][] = [
  ["nederlandse|midden-europese|hollandse", "Europe/Amsterdam"],
  ["belgische|vlaamse", "Europe/Brussels"],
  ["duitse", "Europe/Berlin"],
  ["franse", "Europe/Paris"],
  ["engelse|britse|schotse", "Europe/London"],
  ["ierse", "Europe/Dublin"],
  ["spaanse", "Europe/Madrid"],
  ["portugese", "Europe/Lisbon"],
  ["italiaanse", "Europe/Rome"],
  ["zwitserse", "Europe/Zurich"],
  ["oostenrijkse|weense", "Europe/Vienna"],
  ["poolse", "Europe/Warsaw"],
  ["tsjechische|praagse", "Europe/Prague"],
  ["hongaarse|boedapestse", "Europe/Budapest"],
  ["roemeense", "Europe/Bucharest"],
  ["griekse|atheense|oost-europese", "Europe/Athens"],
  ["turkse", "Europe/Istanbul"],
  ["zweedse", "Europe/Stockholm"],
  ["noorse", "Europe/Oslo"],
  ["deense|kopenhaagse", "Europe/Copenhagen"],
  ["finse", "Europe/Helsinki"],
  ["oekraiense|oekraïense|kievse", "Europe/Kyiv"],
  ["israelische|israëlische", "Asia/Jerusalem"],
  ["egyptische", "Africa/Cairo"],
  ["marokkaanse", "Africa/Casablanca"],
  ["zuid-afrikaanse", "Africa/Johannesburg"],
  ["japanse", "Asia/Tokyo"],
  ["chinese", "Asia/Shanghai"],
  ["koreaanse|zuid-koreaanse", "Asia/Seoul"],
  ["indiase", "Asia/Kolkata"],
  ["thaise", "Asia/Bangkok"],
  ["surinaamse", "America/Paramaribo"],
  ["curaçaose", "America/Curacao"],
  ["arubaanse", "America/Aruba"],
  ["amerikaanse oostkust|oostkust", "America/New_York"],
  ["amerikaanse westkust|westkust|californische", "America/Los_Angeles"],
];
const ofCountry = (adjective: string): string[] =>
  adjective.endsWith("kust")
    ? [`${adjective}tijd`, `${adjective} tijd`]
    : [`${adjective} tijd`, `de ${adjective} tijd`];

export const zoneEntries: Word[] = countries.map(([adjectives, zone]) =>
  w("ZONE", adjectives.split("|").flatMap(ofCountry).join("|"), zone),
);

const names: Record<string, string> = {
  londen: "Europe/London",
  parijs: "Europe/Paris",
  berlijn: "Europe/Berlin",
  brussel: "Europe/Brussels",
  antwerpen: "Europe/Brussels",
  rotterdam: "Europe/Amsterdam",
  wenen: "Europe/Vienna",
  tokio: "Asia/Tokyo",
  peking: "Asia/Shanghai",
  singapore: "Asia/Singapore",
  moskou: "Europe/Moscow",
  warschau: "Europe/Warsaw",
  praag: "Europe/Prague",
  rome: "Europe/Rome",
  milaan: "Europe/Rome",
  lissabon: "Europe/Lisbon",
  kopenhagen: "Europe/Copenhagen",
  athene: "Europe/Athens",
  geneve: "Europe/Zurich",
  madrid: "Europe/Madrid",
  boedapest: "Europe/Budapest",
  kiev: "Europe/Kyiv",
  hongkong: "Asia/Hong_Kong",
  cairo: "Africa/Cairo",
  luxemburg: "Europe/Luxembourg",
  "den haag": "Europe/Amsterdam",
  utrecht: "Europe/Amsterdam",
  eindhoven: "Europe/Amsterdam",
  groningen: "Europe/Amsterdam",
  gent: "Europe/Brussels",
  brugge: "Europe/Brussels",
  willemstad: "America/Curacao",
  osaka: "Asia/Tokyo",
};

/** "singaporese" → Singapore, "new yorkse" → New York, "moskouse" → Moskou. */
export function zoneOf(city: string): string | null {
  for (const name of [city, city.replace(/se$/, ""), city.replace(/e?se$/, "e"), city.replace(/se?$/, "")]) {
    const zone = names[name] ?? americanZones[name] ?? cityZone(name);
    if (zone) return zone;
  }
  return null;
}

const CITY = "([a-z]{3,14}(?:\\s[a-z]{3,10})?)";

/** "Londense tijd", "tijd in Tokio": a place names a zone only beside a time. */
export const zonePatterns = [
  americanTime,
  // "Singapore-tijd"
  new RegExp(`(?<![\\p{L}])${CITY}-(?:lokale\\s)?tijd(?![\\p{L}])`, "gu"),
  new RegExp(`(?<![\\p{L}])(?:lokale\\s)?tijd\\s(?:in|van)\\s${CITY}(?![\\p{L}])`, "gu"),
  /(?<!\p{L})(?:lokale\s)?tijd\s(?:in|van)\s([a-z]{3,14})(?!\p{L})/gu,
  new RegExp(`(?<![\\p{L}])tijdzone\\s(?:van\\s)?${CITY}(?![\\p{L}])`, "gu"),
  new RegExp(`(?<![\\p{L}])\\(${CITY}(?:\\stijd)?\\)`, "gu"),
  new RegExp(
    `(?<=\\d |\\du |uur |(?:ochtends|morgens|middags|avonds|nachts) )(?:(?:volgens|naar)\\s)?(?:de\\s)?${CITY}\\s(?:lokale\\s)?tijd(?![\\p{L}])`,
    "gu",
  ),
  /(?<=\d |\du |uur |(?:ochtends|morgens|middags|avonds|nachts) )(?:lokale\stijd\s)?in\s(londen|parijs|berlijn|brussel|tokio|new york|singapore|sydney|dubai|madrid|rome)(?=[,.]|$)/gu,
];
