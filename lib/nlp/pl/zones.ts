import { cityZone } from "../core/zones";

/** Stems of cities and of the adjectives made of them, folded, with their zones. */
const stems: [RegExp, string][] = (
  [
    ["warszaw|pol[s]k|krakow|gdansk|poznan|wroclaw", "Europe/Warsaw"],
    ["londyn|brytyj", "Europe/London"],
    ["berlin|niemiec|monachi|frankfur", "Europe/Berlin"],
    ["paryz|paryzu|paryski|francus", "Europe/Paris"],
    ["madryc|madryt|hiszpan", "Europe/Madrid"],
    ["rzym|wlosk", "Europe/Rome"],
    ["praski|pradze|praga|pragi", "Europe/Prague"],
    ["wieden|wiedniu|wiedensk", "Europe/Vienna"],
    ["kijow|ukrain", "Europe/Kyiv"],
    ["wilen|wilno|wilnie", "Europe/Vilnius"],
    ["lizbon|portugal", "Europe/Lisbon"],
    ["amsterd|holend|niderland", "Europe/Amsterdam"],
    ["bruksel|belgijsk", "Europe/Brussels"],
    ["zurych|szwajcar", "Europe/Zurich"],
    ["austriac", "Europe/Vienna"],
    ["czesk", "Europe/Prague"],
    ["budapeszt|wegier", "Europe/Budapest"],
    ["bukareszt|rumun", "Europe/Bucharest"],
    ["sofi|bulgar", "Europe/Sofia"],
    ["sztokhol|szwedz", "Europe/Stockholm"],
    ["oslo|norwes", "Europe/Oslo"],
    ["kopenha|dunsk", "Europe/Copenhagen"],
    ["helsin|finsk", "Europe/Helsinki"],
    ["litew", "Europe/Vilnius"],
    ["rysk|rydze|lotew", "Europe/Riga"],
    ["tallin|eston", "Europe/Tallinn"],
    ["minsk|bialorus", "Europe/Minsk"],
    ["izrael|jerozol", "Asia/Jerusalem"],
    ["kair|egip", "Africa/Cairo"],
    ["tajla|tajsk|bangkok", "Asia/Bangkok"],
    ["dublin|irland", "Europe/Dublin"],
    ["moskiew|moskw", "Europe/Moscow"],
    ["stambul|tureck", "Europe/Istanbul"],
    ["aten|greck", "Europe/Athens"],
    ["nowojor|nowym jork|nowego jork|wschodni", "America/New_York"],
    ["chicag", "America/Chicago"],
    ["kaliforn|los angeles|san francisco|pacyfi", "America/Los_Angeles"],
    ["toront", "America/Toronto"],
    ["toki|japon", "Asia/Tokyo"],
    ["pekin|chin|szangha", "Asia/Shanghai"],
    ["hongkon", "Asia/Hong_Kong"],
    ["singapur", "Asia/Singapore"],
    ["seul|koreans", "Asia/Seoul"],
    ["dubaj", "Asia/Dubai"],
    ["indyj|delhi", "Asia/Kolkata"],
    ["sydnej|sydney", "Australia/Sydney"],
    ["srodkowoeurop", "Europe/Warsaw"],
    ["uniwersaln|greenwich|utc|gmt", "UTC"],
  ] as const
).map(([stem, zone]) => [new RegExp(`^(?:${stem})`, "u"), zone]);

export function zoneOf(city: string): string | null {
  return stems.find(([stem]) => stem.test(city))?.[1] ?? cityZone(city);
}

const CITY = "(\\p{L}{3,20}(?:\\s(?:jork\\p{L}*|angeles|francisco))?)";

/** "czasu nowojorskiego", "czasu w Tokio", "czas polski": a place beside a time. */
export const zonePatterns = [
  new RegExp(
    `(?<![\\p{L}])(?:wg\\s|wedlug\\s|w\\s)?czas(?:u|em)?\\s(?:w\\s|we\\s|lokalnego\\sw\\s|z\\s)?${CITY}(?![\\p{L}])`,
    "gu",
  ),
  /(?<=\d\d )w\s(nowym jorku|londynie|tokio|berlinie|paryzu|warszawie|los angeles|chicago|singapurze|pekinie|moskwie|kijowie|sydney|dubaju)(?![\p{L}])/gu,
];
