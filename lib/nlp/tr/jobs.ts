import { matchesOf } from "../grammar/matches";
import { isVerb } from "./verbs";

/** "kombiyi 7'de aç [10'da kapat]": nothing parts one deed from what undoes it but its time. */
const SWITCHES = "(?:ac|kapat|kapa|yak|sondur|calistir|durdur|baslat|kilitle|indir|kaldir|cikar)";
const undone = new RegExp(
  `(?<=\\s${SWITCHES},?\\s)(?=(?:(?:sonra\\s)?(?:saat|sabah|aksam|gece|ogleden\\ssonra)\\s)?\\d{1,2}(?:[:.]\\d\\d)?'?[dt][ae]\\s(?:tekrar\\s|geri\\s|yeniden\\s)?${SWITCHES}(?!\\p{L}))`,
  "gu",
);
const boundary =
  /(?:[.;!?]\s|,?\s(?:ayrica|bir\sde|ve\sayrica|ardindan|ek\solarak|bunun\sdisinda|bundan\sbaska|ondan\sayri|sonra\sda)\s|,\s(?:ve\s|sonra\s)?|\sve\s|\n\s?(?:[-*\d.)]+\s)?)(?=\p{L}|\d)/gu;

/** Where a further job may begin: at a new sentence, behind "ayrıca", a comma or "ve". */
export function findJobs(folded: string): number[] {
  const joints = matchesOf(folded, boundary).map((match) => match.index + match[0].length);
  return [...joints, ...matchesOf(folded, undone).map(({ index }) => index)];
}

const lastVerb = /((?:\p{L}+\s)?\p{L}+)[.!?]*$/u;

/** What happens, in the nominative: it ends like an object and is none. */
const plain = /(?:toplantı|randevu|sergi|gezi|parti|dizi|sınavı|maçı|dersi|provası|toplantısı|doğum günü)$/iu;

/** "Pazartesi sunucuyu, cuma yedekleri kontrol et": the first job has the verb of the last. */
export function inheritVerbBack(first: string, later: string): string | null {
  const words = first.trim().replace(/[,.\s]+$/u, "");
  const found = lastVerb.exec(later.trim())?.[1] ?? "";
  const last = found.split(" ").at(-1) ?? "";
  // "havayı oku": it has its own.
  const own = lastVerb.exec(words)?.[1]?.split(" ").at(-1) ?? "";
  if (!/[ıiuü]$/u.test(words) || plain.test(words) || !isVerb(last) || isVerb(own)) return null;
  const compound = /^(?:kontrol|takip|analiz|test|davet|haber|mail|e-posta)\s/iu.test(found);
  return `${words} ${compound ? found : last}`;
}

/** "… kaloriferi aç ve 23'te kapat": a verb alone does to the same thing what the first job names. */
export function inheritObject(first: string, later: string): string | null {
  const verb = /^\P{L}*(\p{L}+)[\s.!]*$/u.exec(later)?.[1];
  const words = first.trim().replace(/[\s.,;!]+$/u, "");
  const last = /\s(\p{L}+)$/u.exec(words)?.[1];
  if (verb === undefined || last === undefined || !isVerb(verb) || !isVerb(last)) return null;
  return `${words.slice(0, -last.length)}${verb}`;
}
