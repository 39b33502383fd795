import { cityZone } from "../core/zones";

const cities: Record<string, string> = {
  roma: "Europe/Rome",
  milano: "Europe/Rome",
  torino: "Europe/Rome",
  napoli: "Europe/Rome",
  firenze: "Europe/Rome",
  italia: "Europe/Rome",
  londra: "Europe/London",
  parigi: "Europe/Paris",
  berlino: "Europe/Berlin",
  monaco: "Europe/Berlin",
  francoforte: "Europe/Berlin",
  vienna: "Europe/Vienna",
  zurigo: "Europe/Zurich",
  ginevra: "Europe/Zurich",
  lugano: "Europe/Zurich",
  bruxelles: "Europe/Brussels",
  lisbona: "Europe/Lisbon",
  barcellona: "Europe/Madrid",
  atene: "Europe/Athens",
  varsavia: "Europe/Warsaw",
  praga: "Europe/Prague",
  mosca: "Europe/Moscow",
  stoccolma: "Europe/Stockholm",
  copenaghen: "Europe/Copenhagen",
  dublino: "Europe/Dublin",
  bucarest: "Europe/Bucharest",
  "il cairo": "Africa/Cairo",
  cairo: "Africa/Cairo",
  gerusalemme: "Asia/Jerusalem",
  pechino: "Asia/Shanghai",
  cina: "Asia/Shanghai",
  giappone: "Asia/Tokyo",
  seul: "Asia/Seoul",
  "san paolo": "America/Sao_Paulo",
  "buenos aires": "America/Argentina/Buenos_Aires",
  "citta del messico": "America/Mexico_City",
  "san francisco": "America/Los_Angeles",
  california: "America/Los_Angeles",
  montreal: "America/Toronto",
};

export function zoneOf(name: string): string | null {
  return cities[name] ?? cityZone(name);
}

const lead =
  "\\(?(?:al(?:l')?\\s?|secondo\\sl'|in\\s)?(?:ora(?:rio)?\\s(?:locale\\s)?(?:di\\s|del\\s|della\\s|d'|a\\s)|fuso(?:\\sorario)?\\s(?:di\\s|del\\s|della\\s))";
const ends = "\\)?(?![\\p{L}])";

/** "ora di Roma": a place names a zone only behind "ora". */
export const zonePatterns = [
  new RegExp(`(?<![\\p{L}])${lead}([a-z]{3,14})${ends}`, "gu"),
  new RegExp(`(?<![\\p{L}])${lead}([a-z]{2,12}\\s[a-z]{3,12})${ends}`, "gu"),
  new RegExp(`(?<![\\p{L}])${lead}([a-z]{2,12}\\s[a-z]{2,12}\\s[a-z]{2,12})${ends}`, "gu"),
  /(?<=\d\s?(?:h|ore)?(?:\d\d)?\s)\(([a-z]{3,14}(?:[\s-][a-z]{2,12}){0,3})\)/gu,
];
