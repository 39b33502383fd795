import { cityZone } from "../core/zones";

/** Stems of cities and of the adjectives made of them, with their zones. */
const stems: [RegExp, string][] = (
  [
    ["моск|мск", "Europe/Moscow"],
    ["питер|петерб|санкт-петерб|спб", "Europe/Moscow"],
    ["калинингр", "Europe/Kaliningrad"],
    ["самар", "Europe/Samara"],
    ["екатеринб|уральск", "Asia/Yekaterinburg"],
    ["омск", "Asia/Omsk"],
    ["новосиб", "Asia/Novosibirsk"],
    ["краснояр", "Asia/Krasnoyarsk"],
    ["иркут", "Asia/Irkutsk"],
    ["якут", "Asia/Yakutsk"],
    ["владивост", "Asia/Vladivostok"],
    ["камчат", "Asia/Kamchatka"],
    ["минск", "Europe/Minsk"],
    ["киев", "Europe/Kyiv"],
    ["алмат|астан", "Asia/Almaty"],
    ["ташкент", "Asia/Tashkent"],
    ["тбилис", "Asia/Tbilisi"],
    ["ереван", "Asia/Yerevan"],
    ["бакин|баку", "Asia/Baku"],
    ["рижск|риге|риги", "Europe/Riga"],
    ["лондон|британ", "Europe/London"],
    ["берлин|герман", "Europe/Berlin"],
    ["париж", "Europe/Paris"],
    ["мадрид", "Europe/Madrid"],
    ["римск|рима|риму", "Europe/Rome"],
    ["варшав", "Europe/Warsaw"],
    ["праг|пражск", "Europe/Prague"],
    ["вен[еы]|венск", "Europe/Vienna"],
    ["стамбул|турецк", "Europe/Istanbul"],
    ["хельсинк", "Europe/Helsinki"],
    ["белград", "Europe/Belgrade"],
    ["лисаб|лиссаб|португал", "Europe/Lisbon"],
    ["амстердам|голланд|нидерланд", "Europe/Amsterdam"],
    ["брюссел|бельгии", "Europe/Brussels"],
    ["цюрих|швеицар", "Europe/Zurich"],
    ["австрии", "Europe/Vienna"],
    ["испанск", "Europe/Madrid"],
    ["французск", "Europe/Paris"],
    ["итальянск", "Europe/Rome"],
    ["чешск", "Europe/Prague"],
    ["польск", "Europe/Warsaw"],
    ["будапешт|венгер", "Europe/Budapest"],
    ["бухарест|румын", "Europe/Bucharest"],
    ["софии|болгар", "Europe/Sofia"],
    ["стокгольм|шведск", "Europe/Stockholm"],
    ["осло|норвеж", "Europe/Oslo"],
    ["копенгаг|датск", "Europe/Copenhagen"],
    ["финск", "Europe/Helsinki"],
    ["вильнюс|литовск", "Europe/Vilnius"],
    ["латвии|латыш", "Europe/Riga"],
    ["таллин|эстонск", "Europe/Tallinn"],
    ["афин|греческ", "Europe/Athens"],
    ["каир|египет", "Africa/Cairo"],
    ["белорус", "Europe/Minsk"],
    ["украинск", "Europe/Kyiv"],
    ["тель-авив|израил", "Asia/Jerusalem"],
    ["дуба", "Asia/Dubai"],
    ["нью-иорк", "America/New_York"],
    ["вашингтон", "America/New_York"],
    ["чикаг", "America/Chicago"],
    ["лос-анджелес|калифорн|сан-франциск|тихоокеан", "America/Los_Angeles"],
    ["токи|японск", "Asia/Tokyo"],
    ["пекин|китаиск|шанха", "Asia/Shanghai"],
    ["гонконг", "Asia/Hong_Kong"],
    ["сингапур", "Asia/Singapore"],
    ["сеул", "Asia/Seoul"],
    ["дели|индииск", "Asia/Kolkata"],
    ["бангкок", "Asia/Bangkok"],
    ["бали", "Asia/Makassar"],
    ["сидне", "Australia/Sydney"],
    ["гринвич|всемирн|utc|gmt", "UTC"],
    ["центральноевроп|среднеевроп", "Europe/Paris"],
  ] as const
).map(([stem, zone]) => [new RegExp(`^(?:${stem})`, "u"), zone]);

export function zoneOf(city: string): string | null {
  return stems.find(([stem]) => stem.test(city))?.[1] ?? cityZone(city);
}

const CITY = "(\\p{L}{2,20}(?:-\\p{L}{2,14})?)";

/** "по московскому времени", "10:00 мск", "по времени Токио", "9 утра по Москве": a place beside a time. */
export const zonePatterns = [
  new RegExp(
    `(?<![\\p{L}])(?:по\\s)?${CITY}\\s(?:местному\\s)?врем(?:ени|я)(?:\\s\\([^)]{1,12}\\))?(?![\\p{L}])`,
    "gu",
  ),
  // "в 16:30 по тихоокеанскому по вторникам", not "в 9 по московскому складу"
  /(?<=(?:\d|утра|вечера|дня|ночи|полдень|полночь|час|часа|часов) )по\s(\p{L}{4,20}[сц]кому)(?=\s?(?:[,.;:!?)]|$)|\s(?:по|в|во|каждыи|каждую|каждое|ежедневно|и|с|до)\s)/gu,
  new RegExp(
    `(?<![\\p{L}])(?:по|на)\\s(?:местному\\s)?врем(?:ени|я)\\s(?:города?\\s|г\\.\\s?)?${CITY}(?![\\p{L}])`,
    "gu",
  ),
  /(?<=(?:\d|утра|вечера|дня|ночи|полдень|полночь|час|часа|часов) )по\s(москве|мск|питеру|гринвичу|киеву|минску|лондону|берлину|парижу|токио|пекину|нью-иорку|екатеринбургу|новосибирску|владивостоку|самаре|омску|красноярску|иркутску|калининграду|алматы|астане|ташкенту|тбилиси|еревану|баку|дубаю|варшаве|праге|стамбулу|сингапуру|utc|gmt)(?![\p{L}])/gu,
  /(?<=(?:\d|утра|вечера|дня|ночи|полдень|полночь|час|часа|часов) )\(?(мск|msk|спб)\)?(?![\p{L}])/gu,
];
