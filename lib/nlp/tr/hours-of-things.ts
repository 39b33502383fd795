import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { DAYS } from "./spoken-days";
import { NUMBER } from "./spoken-numbers";
import { isVerb } from "./verbs";

/** "1430 numaralı sipariş": four digits that number or count something. */
const numbered =
  /(?<![\p{L}\d.,:/#-])(?:[01]\d|2[0-3])[0-5]\d\s(?:numarali|no'?lu|sayili|kodlu|referansli|plakali|(?:lira|tl|dolar|euro|avro|adet|kisi|sayfa|parca|metre|kilo|kilometre)(?:l[iu]k)?)(?!\p{L})/gu;
/** A time without an ending, with the word behind it and the next. */
const timed =
  /(?<![\p{L}\d.,:/#-])(?:saat\s)?(?:\d{1,2}[:.]\d\d|(?:[01]\d|2[0-3])[0-5]\d)\s(\p{L}{3,})(?:\s(\p{L}{3,}))?/gu;
/** "saat 15:00'teki toplantı", "18'deki vapur" */
const timedByEnding = /(?<![\p{L}\d.,:/#-])(?:saat\s)?\d{1,2}(?:[:.]\d\d)?'?[dt][ae]ki\s\p{L}{3,}/gu;
/** "gece gelen mailler", "akşam kalan yemek": when something came about that is spoken of. */
const happened = /(?<!\p{L})(?:sabah|ogle|oglen|ogleden sonra|aksam|gece)(?=\s\p{L}{2,}[ae]n\s\p{L})/gu;
/** "toplantısını", "vapuruna", "dersi": a thing that is of the hour before it. */
const possessed = /[iu](?:n(?:[iu]n?|[dt][ae]n?|[ae])|yl[ae])?$/u;

const hourAt = `(?:\\d'?\\s?[dt][ae]|(?<!\\p{L})(?:(?:saat\\s)?(?:${NUMBER})|dord|bucuk|yarim|ceyrek|oglen|yarisin)'?[dt][ae]|(?<!\\p{L})(?:kala|sularinda|civarinda|oglen|ogleyin))`;
const hourBefore = new RegExp(`${hourAt}(?!\\p{L})(?:(?![.!?]\\s)[^,;\\n])*$`, "u");
const hourBehind = new RegExp(`^(?:(?![.!?]\\s)[^,;\\n])*?\\s${hourAt}(?!\\p{L})`, "u");
const joined = new RegExp(
  `(?:(?<!\\p{L})(?:ve|ile|veya|hem|her|sabah|aksam|gece|ogle|oglen|ogleden sonra|${DAYS.join("|")})|[-\u2013/&+])\\s$`,
  "u",
);
const REACH = 60;

/** "akşam yedi buçukta 20:00 dersini hatırlat", "8'de 10.30 toplantısının gündemi": the hour of what is spoken of. */
export function readHoursOfThings(chart: Chart): void {
  const { text } = chart;
  const keep = (start: number, length: number): void =>
    chart.add("PHRASE", start, start + length, phrase([], "barest"), "of a thing");
  for (const { 0: words, index } of matchesOf(text, numbered)) keep(index, words.length);
  const isTimed = (start: number, end: number): boolean => {
    const before = text.slice(Math.max(0, start - REACH), start);
    if (hourBehind.test(text.slice(end, end + REACH))) return true;
    return hourBefore.test(before) && !joined.test(before);
  };
  for (const { 0: words, index } of matchesOf(text, timedByEnding))
    if (isTimed(index, index + words.length)) keep(index, words.length);
  for (const { 0: words, index } of matchesOf(text, happened))
    if (isTimed(index, index + words.length)) keep(index, words.length);
  for (const { 0: words, 1: first = "", 2: second = "", index } of matchesOf(text, timed)) {
    const isThing = !isVerb(first) && (possessed.test(first) || (possessed.test(second) && !isVerb(second)));
    if (isThing && isTimed(index, index + words.length)) keep(index, words.length);
  }
}
