import type { Language } from "../core/language";
import type { Slot } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

/** The clock of a place that is named elsewhere, in each language, folded. */
const said: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:(?:in|on|at)\s)?(?:(?:their|its|his|her|your|the)\s)?(?:(?:own\s)?local\stime(?:\s(?:there|zone))?|(?<=(?:their|his|her)\s)time(?:\szone)?)(?!\p{L})/gu,
  de: /(?<!\p{L})(?:(?:nach|in|zur)\s)?(?:(?:der|deren|dortiger|ihrer|seiner)\s)?(?:ortszeit|lokalzeit|lokaler\szeit|(?<=(?:deren|dortiger|ihrer|seiner)\s)zeit(?:zone)?)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:a\s|en\s)?(?:l')?(?:heure\s(?:locale|de\sla-bas|la-bas)|(?<=a\s)leur\sheure)(?!\p{L})/gu,
  es: /(?<!\p{L})(?:(?:a|en)\s)?(?:la\s)?(?:hora\s(?:local|de\salla|de\salli)|(?<=(?:a|en)\s)su\shora)(?!\p{L})/gu,
  pt: /(?<!\p{L})(?:(?:a|no|na|em)\s)?(?:hora|horario)\s(?:local|de\sla|deles|delas)(?!\p{L})/gu,
  it: /(?<!\p{L})(?:(?:all'|in\s)?(?:ora\slocale|ora\sloro|loro\sora))(?!\p{L})/gu,
  nl: /(?<!\p{L})(?:(?:hun|in)\s)?(?:lokale|plaatselijke)\stijd(?!\p{L})|(?<!\p{L})(?:in\s)?(?:hun|(?<=(?:\d|uur|u)\s)(?:zijn|haar))\stijd(?:zone)?(?!\p{L})/gu,
  pl: /(?<!\p{L})(?:wedlug\s)?(?:ich\s|tamtejszego\s)?(?:czasu\s(?:lokalnego|miejscowego)|lokalnego\sczasu|(?<=(?:ich|tamtejszego)\s)czasu)(?!\p{L})/gu,
  ru: /(?<!\p{L})по\s(?:их\s|тамошнему\s)?(?:местному(?:\sвремени)?|(?<=(?:их|тамошнему)\s)времени)(?!\p{L})/gu,
  tr: /(?<!\p{L})(?:onlarin\s|oranin\s)?(?:yerel\ssaat\p{L}{0,4}|(?<=(?:onlarin|oranin)\s)saati\p{L}{0,3})(?!\p{L})/gu,
  zh: /[按以照用]?照?(?:(?:他|她|它|客[户戶]|[对對]方|人家)[们們]?的?)?(?:那[边邊里裡]的?)?(?:[当當]地|本地|(?<=方|[们們][的那]?|[边邊里裡]的?))[时時][间間](?:为准|為準|[计計]?算)?(?![是和与與或多差为為])的?/gu,
  ja: /(?:(?:先方|向こう|むこう|あちら|相手)(?:側)?の?)?(?:現地|(?<=先方の?|こうの?|あちらの?|相手の?|側の?))時[間刻](?![とをがもは帯])(?:で|の|にて|基準で|、)?/gu,
  ko: /(?:(?:그쪽|거기|저쪽|상대방)\s?)?(?:현지\s?|(?<=쪽\s?|거기\s?|방\s?))시간(?:대)?(?:으로|에\s맞춰서?|\s?기준(?:으로)?|에)?(?=\s|,|$)/gu,
};

/** "in Los Angeles", "an den Kunden in Tokio": a name behind a word for where. */
const place =
  /(?<!\p{L})(?:in|at|from|based|aus|a|à|en|em|no|na|w|we|z|в|во|из)\s(?=((?:\p{L}[\p{L}'-]{1,15})(?:\s\p{L}[\p{L}'-]{1,12}){0,2}))/gu;
const timeAhead =
  /^[\s,]?(?:\d|[每毎周週星礼禮隔逢月火水木金土日平工매격평월화수목금토일]|[一二两三四五六七八九十]{1,3}[点點時]|[早晚朝夜夕上下中午正]|오[전후]|아침|저녁|[가-힣]{1,3}\s?시)/u;
/** Theirs, and nobody says where they are. */
const others =
  /(?<!\p{L})(?:deren|dortiger|hun)\s|[他她它客對对方那里裡]|先方|向こう|むこう|あちら|相手|그쪽|거기|저쪽|상대방/u;
const timeBehind = /(?:\d|[点點时時分半시])[\s(]?$/u;
/** Without spaces between words a name begins anywhere. */
const NAME = 10;

/** "客户在洛杉矶，按他们当地时间每周二…", "the client is in LA, … at 8 local time": the zone of the place that is told. */
export function readLocalTime(chart: Chart, language: Language, original: string): void {
  const pattern = said[language.code];
  if (!pattern) return;
  for (const match of matchesOf(chart.text, pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (chart.all("ZONE").some((zone) => zone.start < end && zone.end > start)) continue;
    const named = placeBehind(chart, language, end);
    const zones = new Set(named ? [named.zone] : placesIn(chart, language, original, start, end));
    const [zone] = zones;
    // "查一下当地时间": where words stand side by side, only beside a time it is no content.
    const isUnspaced = /[\u3040-\ud7a3]/u.test(match[0]);
    const isBeside = timeAhead.test(chart.text.slice(end)) || timeBehind.test(chart.text.slice(0, start));
    if (isUnspaced && !isBeside) continue;
    // "每天当地时间8点": of no other place, it is that of who asks; 按客户的时间 is not.
    const isTheirs = others.test(match[0]);
    if (zone === undefined && (isUnspaced || isTheirs)) {
      const slot: Slot = isTheirs ? { kind: "unread", words: match[0] } : { kind: "dropped" };
      chart.add("PHRASE", start, end, phrase([slot], "weak"), "local time");
    }
    if (zone === undefined || zones.size > 1) continue;
    chart.add("ZONE", start, named?.end ?? end, zone, "local time");
    // Before the words that say nothing without a place.
    chart.add("PHRASE", start, named?.end ?? end, phrase([{ kind: "zone", zone }], "weak"), "local time");
  }
}

/** "their time [(Chicago)]", "nach deren Zeit[, Chicago]": the place itself, and nothing else in its clause. */
const behindTime = /^\s?(?:\((?:in\s)?([^(),.;]{2,20})\)|,\s(?:in\s)?([^(),.;]{2,20})(?=,))/u;

function placeBehind({ text }: Chart, { zoneOf }: Language, end: number): { zone: string; end: number } | null {
  const [words = "", bracketed, name = bracketed] = behindTime.exec(text.slice(end, end + 30)) ?? [];
  const zone = name === undefined ? null : zoneOf(name);
  return zone === null ? null : { zone, end: end + words.length };
}

/** "[I live in] Berlin, my team sits in Chicago": where the speaker is. */
const speaks =
  /(?:^|[,.;:]\s)(?:i(?:'m|\sam|\slive|\swork|\ssit)|we(?:'re|\sare|\slive|\swork)|(?:ich|wir|ik|we|wij)\s\p{L}+(?:\s(?:hier|zelf|selbst))?)(?:\sbased)?\s(?:in|at|aus|uit)\s$/u;

/** The zones of the places that a text names outside of a stretch. */
function placesIn({ text }: Chart, language: Language, original: string, start: number, end: number): string[] {
  const isOutside = (at: number): boolean => at < start || at >= end;
  const where = matchesOf(text, place).flatMap(({ 0: found, 1: words = "", index }) => {
    const at = index + found.length;
    const isName = original.slice(at, at + 1) !== text.slice(at, at + 1);
    const zone = isName && isOutside(at) ? longestZone(words.split(" "), " ", language) : null;
    return zone === null ? [] : [{ zone, isOwn: speaks.test(text.slice(0, at)) }];
  });
  const theirs = where.filter(({ isOwn }) => !isOwn);
  const behindWhere = (theirs.length > 0 ? theirs : where).map(({ zone }) => zone);
  // "我在温哥华，…提醒我给国内爸妈打视频": where somebody is comes before other places.
  const said = matchesOf(text, isThere).flatMap(({ 1: zh, 2: ja, 3: ko, index }) =>
    isOutside(index) ? zonesInRun(zh ?? ja ?? ko ?? "", language) : [],
  );
  if (said.some((zone) => zone !== null)) return said.filter((zone) => zone !== null);
  const alone = matchesOf(text, runs).flatMap(({ 0: run, index }) =>
    isOutside(index) ? zonesInRun(run, language) : [],
  );
  return [...behindWhere, ...alone].filter((zone) => zone !== null);
}

const isThere =
  /(?<!现|現|正|存|实|實|所)[在住](\p{Script=Han}{2,8})|([\p{Script=Han}\p{Script=Katakana}\u30fc]{2,10})に(?:い[るてま]|住)|(?<![가-힣])([가-힣]{2,8})에(?:서)?\s(?:있|살|머물|지내)/gu;

/** Words in scripts without capitals, and those of Turkish that an ending makes a place of. */
const runs =
  /\p{L}+(?='[dt][ae])|[\p{Script=Han}\p{Script=Katakana}\u30fc\p{Script=Hangul}]{2,}|(?<!\p{L})la(?=에|는|은)/gu;

function longestZone(words: readonly string[], gap: string, { zoneOf }: Language): string | null {
  for (let count = words.length; count > 0; count -= 1) {
    const zone = zoneOf(words.slice(0, count).join(gap));
    if (zone !== null) return zone;
  }
  return null;
}

/** Every name in letters that stand side by side. */
function zonesInRun(run: string, language: Language): (string | null)[] {
  if (!/[\u3040-\ud7a3]/u.test(run)) return [language.zoneOf(run)];
  const letters = [...run];
  return letters.map((_, at) => longestZone(letters.slice(at, at + NAME), "", language));
}
