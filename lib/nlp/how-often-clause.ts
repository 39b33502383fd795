import type { Language } from "./core/language";
import { fold } from "./grammar/fold";
import { matchOf } from "./grammar/matches";

/** Verbs that look again, over folded text; alone before or behind "every 15 minutes" they only say how often. */
interface LookWords {
  /** Such a verb right before the schedule, at the end of what is kept. */
  before?: RegExp;
  /** What may be left of it behind the schedule. */
  behind: RegExp;
  /** Where the verb stands behind the schedule: what must stand before, since else it is the task. */
  asked?: RegExp;
}

const ahead = (verbs: string, rest = ""): LookWords => ({
  before: new RegExp(
    `(?:\\s?[,;.:\\u2013]\\s?|\\s-\\s|\\s(?=(?:and|und|y|e|et|en|i|и)\\s))(?:(?:and|then|und|y|e|et|en|i|и|dann|please|bitte)\\s)*(?:${verbs})$`,
    "u",
  ),
  behind: new RegExp(`^\\s*(?:${rest})?\\s?[.!]?$`, "u"),
});
const behind = (verbs: string, asked: string): LookWords => ({
  behind: new RegExp(`^\\s*(?:${verbs})\\s?[.!。！]?$`, "u"),
  asked: new RegExp(`(?:${asked})\\s?[,，、;；.。]?\\s*$`, "u"),
});

const words: Readonly<Record<string, LookWords>> = {
  en: ahead(
    "(?:have\\sa\\s)?look(?:ing)?(?:\\s(?:at\\s(?:it|that|them)|in|again|for\\s(?:it|them)))?|(?:take|have)\\sa\\slook|(?:re-?)?check(?:ing)?(?:\\s(?:it|that|them|again|in))?|poll(?:ing)?(?:\\s(?:it|them))?|refresh(?:\\s(?:it|them))?|try(?:\\s(?:it|again))?|repeat(?:\\sit)?",
  ),
  de: ahead(
    "schau(?:e|st)?|guck(?:e)?|sieh|pruf(?:e)?(?:\\s(?:es|das|ihn|sie))?|check(?:e)?(?:\\s(?:es|das|ihn|sie))?|kontrollier(?:e)?(?:\\s(?:es|das|ihn|sie))?|wiederhol(?:e)?\\s(?:es|das)",
    "nach|hin|rein|drauf|vorbei",
  ),
  nl: ahead(
    "kijk|check(?:\\s(?:het|dat|hem|ze))?|controleer(?:\\s(?:het|dat|hem|ze))?|herhaal\\s(?:het|dat)",
    "na|even|ernaar|er\\snaar",
  ),
  es: ahead("mira(?:lo|la)?|comprueba(?:lo|la)?|revisa(?:lo|la)?|chequea(?:lo|la)?|consulta(?:lo|la)?|repitelo"),
  fr: ahead(
    "regarde(?:z)?|verifie(?:z)?(?:-l[ea]s?)?|controle(?:z)?(?:-l[ea]s?)?|jette\\sun\\s(?:œil|oeil)|consulte(?:z)?(?:-l[ea]s?)?|repete-le",
  ),
  it: ahead("guarda(?:lo|la|ci)?|controlla(?:lo|la)?|verifica(?:lo|la)?|da(?:i|')?\\sun'?\\s?occhiata|ripetilo"),
  pt: ahead("olh[ae]|vej?a|ve|verifi(?:que|ca)(?:-[oa])?|confira|confere|che(?:que|ca)|consult[ae]|repita(?:\\sisso)?"),
  pl: ahead("sprawdzaj|sprawdz|zagladaj|patrz|powtarzaj(?:\\sto)?"),
  ru: ahead("проверя(?:и|ите)|проверь(?:те)?|смотри|заглядываи|повторяи"),
  tr: behind("bak|kontrol\\set|yokla|baksin", "haber\\sver|bildir|uyar|hatirlat|yaz|gonder|soyle"),
  zh: behind(
    "(?:查?看|检?查|确认|刷新)(?:一[次下遍]|下)?(?:就(?:行|好|可以))?",
    "(?:提醒|通知|告诉|告知|叫|发给?)(?:我们?|一下|一声){0,2}",
  ),
  ja: behind(
    "(?:に|で)?(?:確認|チェック)(?:して(?:ください|ね)?)?|(?:に)?見て(?:ください|ね)?",
    "(?:知らせ|教え|通知し|連絡し|送っ)て(?:ください|ね)?",
  ),
  ko: behind(
    "(?:확인|체크)(?:해(?:\\s?줘|\\s?주세요|요)?|하고)?|봐(?:\\s?줘)?",
    "(?:알려|보내|말해|전해)\\s?(?:줘|주세요|주고)",
  ),
};

/** What is kept without a clause that only says how often something is looked at; null where there is none. */
export function withoutHowOften(kept: string, rest: string, { code, isVerb }: Language): string | null {
  const look = words[code];
  if (!look?.behind.test(fold(rest).folded)) return null;
  const { folded, clean, positions } = fold(kept);
  if (!look.before) return look.asked?.test(folded) ? kept.replace(/[\s,，、;；]+$/u, "") : null;
  const at = matchOf(folded, look.before)?.index;
  if (at === undefined || at === 0) return null;
  const task = folded.slice(0, at);
  // "the queue, check every 10 minutes": the verb is the task's.
  const asks = (task.match(/\p{L}+/gu) ?? []).some((word) => isVerb(word));
  return asks ? clean.slice(0, positions[at]) : null;
}
