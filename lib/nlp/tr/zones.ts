import { cityZone } from "../core/zones";

const places: [RegExp, string][] = (
  [
    ["turkiye|istanbul|ankara|izmir|turk", "Europe/Istanbul"],
    ["berlin|almanya|frankfurt|munih|hamburg", "Europe/Berlin"],
    ["londra|ingiltere|britanya", "Europe/London"],
    ["paris|fransa|orta avrupa", "Europe/Paris"],
    ["roma|italya|milano", "Europe/Rome"],
    ["madrid|ispanya|barselona", "Europe/Madrid"],
    ["amsterdam|hollanda", "Europe/Amsterdam"],
    ["bruksel|belcika", "Europe/Brussels"],
    ["viyana|avusturya", "Europe/Vienna"],
    ["zurih|isvicre|cenevre", "Europe/Zurich"],
    ["varsova|polonya", "Europe/Warsaw"],
    ["atina|yunanistan", "Europe/Athens"],
    ["sofya|bulgaristan", "Europe/Sofia"],
    ["bukres|romanya", "Europe/Bucharest"],
    ["stockholm|isvec", "Europe/Stockholm"],
    ["lizbon|portekiz", "Europe/Lisbon"],
    ["moskova|rusya", "Europe/Moscow"],
    ["kiev|kyiv|ukrayna", "Europe/Kyiv"],
    ["baku|azerbaycan", "Asia/Baku"],
    ["tahran", "Asia/Tehran"],
    ["dubai|birlesik arap emirlikleri|bae", "Asia/Dubai"],
    ["riyad|suudi arabistan", "Asia/Riyadh"],
    ["kahire|misir", "Africa/Cairo"],
    ["new york|newyork|abd dogu|dogu yakasi|amerika dogu|boston|washington", "America/New_York"],
    ["chicago|sikago|teksas", "America/Chicago"],
    ["los angeles|san francisco|kaliforniya|seattle|pasifik|bati yakasi", "America/Los_Angeles"],
    ["toronto", "America/Toronto"],
    ["sao paulo|brezilya", "America/Sao_Paulo"],
    ["tokyo|japonya", "Asia/Tokyo"],
    ["seul|kore", "Asia/Seoul"],
    ["pekin|cin|sanghay", "Asia/Shanghai"],
    ["hong kong", "Asia/Hong_Kong"],
    ["singapur", "Asia/Singapore"],
    ["hindistan|delhi|mumbai", "Asia/Kolkata"],
    ["sidney|sydney|avustralya", "Australia/Sydney"],
    ["greenwich|utc|gmt|esgudumlu evrensel|evrensel", "UTC"],
  ] as const
).map(([names, zone]) => [new RegExp(`^(?:${names})$`, "u"), zone]);

export function zoneOf(city: string): string | null {
  return places.find(([names]) => names.test(city))?.[1] ?? cityZone(city);
}

const CITY = "(\\p{L}{3,14}(?:\\s\\p{L}{3,12}){0,2})";

/** "Berlin saatiyle", "New York saatine göre", "Tokyo saati ile": a place names a zone beside the word for its time. */
export const zonePatterns = [
  new RegExp(
    `(?<!\\p{L})\\(?${CITY}\\s(?:yerel\\s)?saati(?:yle|\\sile|ne\\sgore|ne\\sbagli|\\sbaz\\salinarak|nde)?(?:\\sile)?\\)?(?!\\p{L})`,
    "gu",
  ),
  /(?<!\p{L})\(?(utc|gmt)(?:'?ye\sgore|\sile)?\)?(?!\p{L}|\s?[+-])/gu,
  new RegExp(`(?<!\\p{L})${CITY}\\s(?:saat\\sdilimi)(?:nde|ne\\sgore|yle|\\sile)?(?!\\p{L})`, "gu"),
];
