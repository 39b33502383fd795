import { isValidTimezone } from "@/lib/scheduling";
import { foldWord } from "../grammar/fold";
import { languages } from "../languages";
import { anotherPlace } from "./another-place";

/** "the time zone of the report": group 1 is what it is said of. */
const OF = "(?:\\s(?:of|for|von|für|vom|de|du|del|della|do|da|van|для|dla|zadania)\\s(.{1,80}?))?";
const PLACE = "[\\p{L}/_ -]{2,40}?";
/** A place that is no zone by itself, behind words that make it one; the last group is the place. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?:time\\s?zone|zeitzone|zona horaria|huso horario|fuseau(?: horaire)?|fuso(?: orario| horário)?|tijdzone|stref\\p{L} czasow\\p{L}|часовой пояс)${OF}\\s(?:to|is|auf|zu|in|nach|a|en|à|sur|pour|su|para|op|naar|na|на)\\s(?:(?:de|la|le|el|o|a|em)\\s)?(${PLACE})(?:\\s(?:um|ändern|setzen|zetten|time|please|bitte))?[.!]?$`,
    "iu",
  ),
  /(?:saat dilimi(?:ni|n)?)()\s(?:["“]?)([\p{L}/_ -]{2,40}?)(?:['’]?[yn]?[ae]|\solarak)?\s(?:yap|ayarla|değiştir|çevir|olsun)[.!]?$/iu,
  /(?:时区|時區)()(?:改成|改为|改到|设为|设成|设置为|设置成|换成|换为|调成|调到|调为|变成|變成|改)(?:了)?(\p{Script=Han}{2,8}?)(?:时间|時間)?[。！]?$/u,
  /(?:タイムゾーン|時間帯)()(?:を|は)([\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:時間)?に(?:変更|変えて|して|設定)/u,
  /(?:시간대|타임존)()(?:를|을)?\s?(\p{Script=Hangul}{2,8}?)(?:\s?시간)?(?:으로|로)\s?(?:바꿔|변경|설정|해)/u,
];

/** "change the time zone to Tokyo", in every language: the zone, and what it is said of; null where it is none. */
export function namedZone(text: string): { zone: string; of: string | null } | null {
  for (const pattern of patterns) {
    const [whole, of, place] = pattern.exec(text.trim()) ?? [];
    if (whole === undefined || place === undefined) continue;
    const zone = zoneOfPlace(place.trim());
    return zone === null ? null : { zone, of: of?.trim() || null };
  }
  const elsewhere = anotherPlace(text);
  const zone = elsewhere === null ? null : zoneOfPlace(elsewhere);
  return zone === null ? null : { zone, of: null };
}

function zoneOfPlace(place: string): string | null {
  if (place.includes("/") && isValidTimezone(place)) return place;
  const folded = foldWord(place);
  for (const { zoneOf } of languages) {
    const zone = zoneOf(folded);
    if (zone !== null) return zone;
  }
  return null;
}
