import { asksTask } from "./statements";

const toldReason =
  /(?<!\p{L})(?:neden|niye|ne\szaman)\s.*(?:digini|dugunu|tigini|tugunu|acagini|ecegini)\s(?:soyle|acikla|anlat|goster|bul)/u;
const question =
  /(?<!\p{L})(?:ne\szaman|neden|niye|nicin|nasil|hangi|kac|kacta|nerede|kim|kimler|kime|kimlere|kimin|nedir|ne\sdemek|ne\sanlama|ne\skadar|ne\ssiklik(?:ta|la)|ne\soldu|niçin)(?!\p{L})|(?<!\p{L})m[iu](?:yiz|yim|ydi|dir|si?niz|sin)?\s?\?$|(?:di|du|ti|tu|mis|mus|iyor|uyor|ecek|acak|li|lu|var|yok)\sm[iu]\s?\??$/u;
export const meaning =
  /(?:ne\sdemek|ne\sanlama\sgel|anlami\sne|ne\sifade|(?:\*|cron).{0,40}\sne\s(?:yapar|yapiyor|is\syapar)|anlamini?\s(?:soyle|acikla))/u;

export function isQuestion(text: string, hasSchedule: boolean): boolean {
  if (!question.test(text)) return false;
  if ((!hasSchedule || /^dun/.test(text)) && toldReason.test(text)) return true;
  // "hangi kitapları götüreceğini listelemen": the question word belongs to the task.
  if (hasSchedule && !/\?\s*$/.test(text) && !/^(?:ne\szaman|neden|niye|nasil|hangi|kac)/u.test(text)) return false;
  // "ne zaman çalışacak, söyler misin?"
  if (
    !hasSchedule &&
    /(?:ne\szaman|neden|niye)\s(?:\p{L}+\s)*\p{L}+(?:acak|ecek|iyor|uyor|[dt][iu]),?\s(?:soyle|bil)/u.test(text)
  )
    return true;
  if (/m[iu]s[iu]n(?:[iu]z)?\s?\??$/u.test(text) && /(?:[iuea]r|bilir)\sm[iu]s[iu]n/u.test(text))
    return /^(?:ne\szaman|neden|niye)/u.test(text) && !hasSchedule;
  if (asksTask.test(text.replace(/[?\s]+$/, "").replace(/.*[.?]\s/, ""))) return false;
  return true;
}

const noise =
  /(?<!\p{L})(?:ne\szaman|neden|niye|nicin|nasil|bir\ssonraki|bir\sdaha|en\sson|son\solarak|son|dun|dunku|bugun|bugunku|bu\ssabah|bu\saksam|bu\shafta|dun\sgece|dun\sgeceki|basarisiz|basarili|hata|gidecek|calisacak|calisti|calismadi|calisiyor|calisir|oldu|olmadi|verdi|gelmedi|geldi|gitti|gitmedi|gonderildi|gonderilmedi|gonderilecek|tamamlandi|bitti|durdu|basladi|baslayacak|atlandi|patladi|coktu|mi|mu|acaba|peki|hala|halen|sefer|tekrar|neden|kez|kere|gorevi|isi|gorevine)(?!\p{L})|\?/gu;

/** The task that a question is about. */
export function questionTarget(text: string, target: (words: string) => string | null): string | null {
  if (
    !/calis|basari|hata|gel[md]|git[mt]|gonder|tamam|bit[ti]|dur|basla|gid|atlan|patla|cok[ti]|oldu|olmadi/u.test(text)
  )
    return null;
  const rest = text
    .replace(noise, "\u0002")
    .split("\u0002")
    .map((part) => part.trim())
    .filter((part) => part.length > 2);
  const name = rest.sort((a, b) => b.length - a.length)[0];
  return name === undefined ? null : target(name.replace(/[.,]$/, ""));
}
