import { adjectiveZone, zoneOfCountry } from "../core/country-zones";

/** Adjectives that are not made from the name of their country. */
const irregular: Record<string, string> = {
  british: "GB",
  czech: "CZ",
  danish: "DK",
  dutch: "NL",
  emirati: "AE",
  english: "GB",
  filipino: "PH",
  finnish: "FI",
  french: "FR",
  german: "DE",
  greek: "GR",
  irish: "IE",
  korean: "KR",
  norwegian: "NO",
  philippine: "PH",
  polish: "PL",
  portuguese: "PT",
  saudi: "SA",
  scottish: "GB",
  spanish: "ES",
  swedish: "SE",
  swiss: "CH",
  thai: "TH",
  turkish: "TR",
  welsh: "GB",
};
const regular = {
  endings: ["n", "an", "ian", "ean", "ese", "i", "ish"],
  names: ["", "a", "e", "y", "ia", "ium"],
};

/** "malaysian", "singaporean", "belgian": the zone of the country; null where its parts have different times. */
export function demonymZone(word: string): string | null {
  const code = irregular[word];
  return code === undefined ? adjectiveZone(word, "en", regular) : zoneOfCountry(code);
}
