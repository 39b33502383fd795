import { isVerb } from "./verbs";

/** Words that ask for something. */
export const asksTask =
  /(?<!m[ae]k\s)(?<!\p{L})ist(?:iyor(?:um|uz)|er[iu]m|eriz|erdi[mk])[.!]*$|(?<!\p{L})ihtiyac(?:im|imiz)\svar[.!]*$|s[ae]n(?:[iu]z)?\s(?:cok\s)?(?:iyi|guzel|harika|super|makbule)\s(?:olur|gecer)|m[ae]ni(?:zi)?\s(?:istiyor|ister|rica)|(?:almak|gormek|okumak|bilmek|duymak)\s(?:istiyor|ister)|(?<!\p{L})(?:[iuea]r|abilir|ebilir|r)\smis[iu]n|(?:[iuea]r|bilir)\sm[iu]s[iu]n(?:[iu]z)?|(?<!\p{L})(?:gonder|hatirlat|yolla|bildir|yaz|hazirla|kontrol\set|ozetle|raporla|listele|at|paylas|yayinla|haber\sver|soyle|olustur|guncelle|temizle|yedekle|topla|uyar|cek|indir|yukle|karsilastir|analiz\set|tara|bak|sil)(?:in|iniz|sana|sene)?(?:[.!,;]|\s(?:ama|fakat|ancak|yalniz)(?!\p{L})|$)/u;
/** Verbs of what is the case; imperatives end in a bare stem ("birleştir") and are none of these. */
const statement =
  /(?:[iu]yor(?:um|uz|lar|du\p{L}{0,3})?|(?<=\p{L})[iuae]r(?:im|iz|um|uz)|(?<=\p{L}{2})[dt][iu](?:m|k|lar|ler)|(?<=\p{L}{3})m[ae]kt[ae](?:y[iu]z|y[iu]m|dir)?|(?<!\p{L})(?:var|yok|vardir|yoktur|idi|olur|baslar|biter|acilir|kapanir|yapilir|gelir|gider|kalkar|toplanir|duzenlenir|calisir|oldu|basladi|bitti|olacak|baslayacak|bitecek|seviyorum|guzel|onemli|acik|kapali|acigiz|kapaliyiz|dolu|musait|mesgul))[.!]*$/u;

/** "Dün 9'da sunucu çöktü": behind a day that is over, a verb in the past; "provalar eskiden perşembeydi". */
const told =
  /(?<!\p{L})eskiden(?!\p{L})|^(?:dun|evvelsi\sgun|onceki\sgun|gecen\s\p{L}+)(?!\p{L}).*\p{L}{2}[dt][iu][.!]*$/u;

/** Whether a sentence before the last ends in a verb that asks. */
const asksBefore = (words: string): boolean =>
  words
    .split(/[.!]\s/u)
    .slice(0, -1)
    .some((sentence) => isVerb(/\p{L}+$/u.exec(sentence)?.[0] ?? ""));

/** Whether the words tell what happens, and ask for nothing. */
export function describesLife(said: string): boolean {
  // "…, çünkü vardiyam 7'de başlıyor", "cumaları erken çıkıyoruz çünkü": the reason, and its word.
  const words =
    said
      .replace(/[,\s](?:cunku|zira)[.!]*$/u, "")
      .replace(/^(?:cunku|zira)\s/u, "")
      .split(/,?\s(?:cunku|zira)\s/u)[0] ?? said;
  // "… doktoru ara. O zamana kadar çıkar dediler": what was asked for comes first.
  if (/\p{L}[.!]\s/u.test(words) && asksBefore(words)) return false;
  return (
    (statement.test(words) || told.test(words)) && !asksTask.test(words) && !isVerb(/\p{L}+$/u.exec(words)?.[0] ?? "")
  );
}
