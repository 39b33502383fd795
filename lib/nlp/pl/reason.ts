import { asksForDeed } from "./verbs";

/** What may stand behind a command as its reason. */
const reason =
  /^(?:bo|poniewaz|gdyz|inaczej)(?!\p{L})|(?:^|\s)(?:jest|jestem|jestesmy|sa|mamy|mam|robimy|wszyscy|nikt|i\stak|juz|nie\s(?:czyta|potrzebuje|mieszkam|pracuje|uzywam|chodze)|trwa|(?!jezeli)\p{L}{2,}(?:lismy|lysmy|lem|lam|[aeiy]li)|sie\s\p{L}+l[aoy]?|\p{L}{2,}l[ao]?\ssie|\p{L}+knie(?:ty|ta|te)|bylo|byl|byla|zdechl\p{L}*|uschn\p{L}*|padl\p{L}*)(?!\p{L})/u;

/** "Wstrzymaj raport, robimy inwentaryzację": the words of the command alone. */
export function beforeReason(words: string): string | null {
  const [, clause, rest] = /^([^,;.!?]{6,80}?)(?:[,;.!?]|\s-)\s(.+)$/u.exec(words) ?? [];
  return clause !== undefined && rest !== undefined && reason.test(rest) && !asksForDeed(rest) ? clause : null;
}
