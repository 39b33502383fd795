/** Of countries with several zones: the one that their name means in everyday words. */
const usual: Record<string, string> = {
  CL: "America/Santiago",
  CN: "Asia/Shanghai",
  CY: "Asia/Nicosia",
  EC: "America/Guayaquil",
  ES: "Europe/Madrid",
  NZ: "Pacific/Auckland",
  PT: "Europe/Lisbon",
  UA: "Europe/Kyiv",
};

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codesByName = new Map<string, Map<string, string>>();

/** Names of countries in a language, folded as texts are, with their codes. */
function codesIn(language: string): Map<string, string> {
  const known = codesByName.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const named = new Map(codes.flatMap((code): [string, string][] => entry(names.of(code), code)));
  codesByName.set(language, named);
  return named;
}

function entry(name: string | undefined, code: string): [string, string][] {
  const folded = name?.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return folded === undefined ? [] : [[folded, code]];
}

const offsetIn = (zone: string, month: number): string | undefined =>
  new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" })
    .formatToParts(Date.UTC(2026, month, 1))
    .find(({ type }) => type === "timeZoneName")?.value;

/** Node.js has it; TypeScript's own types do not know it yet. */
type LocaleWithZones = Intl.Locale & { getTimeZones(): string[] | undefined };

/** The zone of a country by its code; null where its parts have different times. */
export function zoneOfCountry(code: string): string | null {
  const zones = (new Intl.Locale(`und-${code}`) as LocaleWithZones).getTimeZones() ?? [];
  const times = new Set(zones.map((zone) => `${offsetIn(zone, 0)} ${offsetIn(zone, 6)}`));
  return usual[code] ?? (times.size === 1 ? (zones[0] ?? null) : null);
}

/** The zone of a country that a language calls this, in folded letters; null where there is none, or several. */
export function countryZone(name: string, language: string): string | null {
  const code = codesIn(language).get(name);
  return code === undefined ? null : zoneOfCountry(code);
}

/** An adjective of a country, as "malaysian": `endings` are cut off, and `names` end the country's name instead. */
export function adjectiveZone(
  word: string,
  language: string,
  { endings, names }: { endings: readonly string[]; names: readonly string[] },
): string | null {
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const stem = word.slice(0, -ending.length);
    const zone = names.map((end) => countryZone(stem + end, language)).find((one) => one !== null);
    if (zone) return zone;
  }
  return null;
}
