import { asksTask } from "./statements";

/** What may stand behind a command as its reason. */
const reason =
  /^(?:cunku|zira|yoksa|nasil\solsa|nasilsa)(?!\p{L})|(?<!\p{L})(?:lazim|gerekli|onemli|dogru|musait)\sdegil[.!]*$|(?:[iu]yor(?:uz|um|lar|du)?|m[iu]yor(?:uz|um|lar)?|tatilde(?:yiz|yim|ler)?|izinde(?:yiz|yim|ler)?|[dt][ae]y[iu][mz]|(?<=\p{L}{2})[dt][iu](?:m|k|lar|ler)?|(?<=\p{L}{2})m[ae]z|(?<!\p{L})(?:var|yok|bozuk|kapali(?:yiz)?|hasta(?:yim)?|gereksiz|degil(?:im|iz)?|zaten\s\p{L}+))(?:\s(?:zaten|artik|cunku|nasilsa))?[.!]*$/u;
/** The command of a clause, behind which its reason may stand without a comma. */
export const commandFirst =
  /^(\S.{3,60}?\s(?:(?:iptal|yok|pasif)\se[td]|(?:devam)\settir|sil|kaldir|durdur|duraklat|beklet|dondur|sustur|kapat|(?:tekrar|yeniden|geri)\s(?:ac|baslat))(?:in|iniz|sene|sana|[ea]bilirsin(?:iz)?)?)(?:[,;.!?]|\s-)?\s(.+)$/u;

/** "Stok raporunu durdur, sayım yapıyoruz": the words of the command alone. */
export function beforeReason(words: string): string | null {
  const [, clause, rest] = commandFirst.exec(words) ?? /^([^,;.!?]{6,80}?)(?:[,;.!?]|\s-)\s(.+)$/u.exec(words) ?? [];
  return clause !== undefined && rest !== undefined && reason.test(rest) && !asksTask.test(rest) ? clause : null;
}
