/** Patterns see folded text. */
const HELLO =
  "(?:merhaba(?:lar)?|selam(?:lar)?|gunaydin(?:lar)?|tunaydin|iyi\\s(?:gunler|aksamlar|geceler|calismalar|haftalar|hafta\\ssonlari|sabahlar)|tesekkur(?:ler|\\sederim|\\sederiz)|sag\\s?ol(?:un|asin)?|saol|eyvallah|cok|naber|nasilsin(?:iz)?|hosca\\skal(?:in)?|gorusuruz|kolay\\sgelsin|herkese|hepinize|arkadaslar)";
const PRAISE =
  "(?:super(?:di)?|harika(?:ydi)?|tamam(?:dir)?|peki|guzel(?:di)?|mukemmel(?:di)?|evet|olur|oldu|iyi|bravo|aferin|eline\\ssaglik|ok|okey)";
const greeting = new RegExp(`^(?:(?:${HELLO}|${PRAISE})[\\s.,!?]*){1,8}$`, "u");
const hope = new RegExp(
  `^(?:${HELLO}[\\s,.!-]+)+(?:umarim|insallah|nasil(?:siniz|sin|\\sgidiyor)|ne\\shaber|her\\ssey\\s(?:yolunda|iyi))(?!\\p{L})(?!.*(?:hatirlat|gonder|yolla|bildir|kontrol\\set)).*$`,
  "u",
);
const praise = new RegExp(
  `^(?:(?:${PRAISE}|${HELLO})[\\s,.!]+){0,6}(?:bu\\s|simdi\\s|her\\ssey\\s|gercekten\\s)*(?:cok\\s)?(?:calisti|calisiyor|isi?me?\\syaradi|yardimci\\soldun(?:uz)?|makbule\\sgecti|memnun\\soldum|harikasin(?:iz)?|supersin(?:iz)?|bir\\stanesin|iyi\\soldu|oldu|geldi|basardin|begendim)(?:[\\s,.!]+(?:${HELLO}|${PRAISE})){0,6}[\\s.!]*$`,
  "u",
);

/** Words of courtesy and nothing else: a greeting, thanks, praise. */
export function isSmallTalk(folded: string, hasSchedule: boolean): boolean {
  return greeting.test(folded) || hope.test(folded) || (!hasSchedule && praise.test(folded));
}
