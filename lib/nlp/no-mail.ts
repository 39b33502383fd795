import type { Language } from "./core/language";
import { matchOf } from "./grammar/matches";

const E_MAIL = "(?:e-?mails?|mails?)";
const ME = "(?:me|us|anyone|anybody|everyone|it|them)";
const ALERT = `(?:${E_MAIL}|notifications?|alerts?)`;
/** Where a clause begins, and where one ends or the text does. */
const BEGINS =
  "(?:^|[\\s]*[,;:.!(\\u2013\\u2014-]\\s*|\\s+(?=(?:and|but|und|aber|y|pero|et|mais|e|ma|però|mas|en|maar|i|ale|и|но|ve|ama)\\s))(?:(?:and|but|und|aber|y|pero|et|mais|e|ma|però|mas|en|maar|i|ale|a|и|но|а|ve|ama)\\s)?(?:(?:please|bitte|por favor|s['’]il (?:te|vous) pla[iî]t|stp|svp|per favore|graag|alsjeblieft|proszę|пожалуйста|lütfen)[\\s,]+)?";
const POLITE =
  "(?:[\\s,]*(?:please|thanks|thank you|bitte|danke|por favor|gracias|s['’]il (?:te|vous) pla[iî]t|stp|svp|merci|per favore|grazie|obrigad[oa]|alsjeblieft|graag|proszę|dzięki|пожалуйста|спасибо|lütfen))?";
const ENDS = `${POLITE}(?=\\s*(?:$|[.,;:!)\\u2013\\u2014]))(?!\\W*(?:unless|until|except|if|when|außer|es sei denn|salvo|a menos|a no ser|sauf|à moins|tranne|a meno|exceto|tenzij|behalve|chyba|если|кроме)(?!\\p{L}))\\)?`;

/** A clause of its own that denies mail, and words behind the task that do. */
const denials = (own: string, behind: string): RegExp =>
  new RegExp(`(?:${BEGINS}(?:${own})|\\s*(?<!\\p{L})(?:${behind}))${ENDS}`, "iu");

const patterns: Record<string, RegExp> = {
  en: denials(
    `(?:do\\s?n['’o]?t|do not|never|no need to|you need ?n['’o]t(?: to)?|you don['’]t need to) (?:(?:ever|even) )?(?:(?:e-?mail|mail|notify)(?: ${ME})?|(?:send|write) (?:(?:me|us|out|anyone|anybody) )?(?:an? |any )?${ALERT}(?: to ${ME})?)(?: about (?:it|this|that))?|no (?:need for (?:an? |any )?)?${ALERT}(?: (?:needed|necessary|required|to me|for me|about (?:it|this)))?|without (?:an? |any )?${ALERT}`,
    `without (?:(?:sending|writing) (?:me |us |out )?(?:an? |any )?${ALERT}(?: to ${ME})?|(?:e-?mailing|mailing|notifying)(?: ${ME})?)`,
  ),
  de: denials(
    `(?:(?:schick|send)e?n? (?:mir |uns )?(?:dafür |dazu |davon )?)?keine? ${E_MAIL}(?: (?:an mich|dazu|dafür|nötig|notwendig|nötig|mehr|schicken|senden|verschicken|zusenden))?|(?:mir |uns )?nicht (?:per mail|mailen)|maile? (?:mir|uns) (?:dabei |das )?nicht|ohne ${E_MAIL}`,
    `ohne (?:dass du )?(?:mir |uns )?(?:dabei |dazu )?(?:eine? )?${E_MAIL} zu (?:schicken|senden|verschicken|schreiben)|ohne (?:mir |uns )?zu mailen`,
  ),
  es: denials(
    `(?:no (?:me |nos )?(?:env[ií]es?|mandes?|escribas?|hace falta(?: enviar| mandar)?|quiero|necesito)|sin|nada de|ning[uú]n) (?:ning[uú]n |un |el |m[aá]s )?(?:correos?(?: electr[oó]nicos?)?|${E_MAIL})`,
    `sin (?:enviar|mandar|escribir)(?:me|nos|le)? (?:ning[uú]n |un |el )?(?:correos?(?: electr[oó]nicos?)?|${E_MAIL})`,
  ),
  fr: denials(
    `(?:ne )?(?:m['’]|nous )?(?:envoie|envoyez|écris) (?:pas |aucun )(?:de |d['’])?(?:courriels?|${E_MAIL})|pas (?:besoin )?(?:de |d['’])(?:courriels?|${E_MAIL})|aucun (?:courriel|${E_MAIL})|sans (?:courriels?|${E_MAIL})`,
    `sans (?:m['’]|nous |me )?(?:envoyer|écrire) (?:de |d['’]|un |des |aucun )?(?:courriels?|${E_MAIL})`,
  ),
  it: denials(
    `(?:non (?:(?:mi|ci) )?(?:mandar|inviar|scriver|spedir)(?:e|mi|ci|e)?|non (?:mandi|invii)|senza|niente|nessun[ao]?) (?:nessuna |alcuna |una )?${E_MAIL}`,
    `senza (?:inviar|mandar|spedir|scriver)(?:e|mi|ci)? (?:alcuna |nessuna |una |delle )?${E_MAIL}`,
  ),
  pt: denials(
    `(?:não (?:me |nos )?(?:envi[ae]s?|mand[ae]s?|precisa(?: de| mandar| enviar)?|quero)|sem|nada de|nenhum) (?:nenhum |um |o )?${E_MAIL}`,
    `sem (?:me |nos )?(?:enviar|mandar)(?:-me|-nos)? (?:nenhum |um )?${E_MAIL}`,
  ),
  nl: denials(
    `(?:stuur (?:me |mij |ons )?(?:daar(?:voor|over) )?)?geen ${E_MAIL}(?: (?:sturen|nodig|aan mij|hierover))?|mail (?:me|mij|ons) (?:daar(?:voor|over) )?niet|niet mailen|zonder ${E_MAIL}`,
    `zonder (?:me |mij |ons )?(?:een )?${E_MAIL} te (?:sturen|versturen)|zonder (?:me |mij |ons )?te mailen`,
  ),
  pl: denials(
    "nie (?:wysyłaj|ślij|pisz|wyślij|przysyłaj)(?: mi| nam)? (?:żadnych |żadnego )?(?:e-?)?mail(?:a|i|ów|e)?|(?:żadnych|żadnego) (?:e-?)?mail(?:i|ów|a)|nie mailuj|bez (?:e-?)?mail(?:a|i|ów)",
    "bez (?:wysyłania|wysyłki|słania)(?: mi| nam)? (?:e-?)?mail(?:a|i|ów)",
  ),
  ru: denials(
    "(?:мне |нам )?не (?:надо |нужно )?(?:присыла|отправля|посыла|шл|сла|пиш|писа)\\p{L}{1,4}(?: мне| нам)? (?:никаких )?(?:пис(?:ем|ьма|ьмо)|на почту|почту|e-?mail|[иэ]?-?мейл(?:ы|ов)?)|(?:никаких )?(?:писем|мейлов)(?: (?:не (?:надо|нужно|присылай|шли|отправляй)))|никаких (?:писем|мейлов)|без (?:писем|почты|мейлов)",
    "без (?:отправки|рассылки) (?:писем|письма|почты|e-?mail|мейлов)|не (?:отправляя|присылая|посылая) (?:мне |нам )?(?:писем|письма|почту)",
  ),
  tr: denials(
    "(?:bana |bize )?(?:e-?posta|mail)(?:lar|ler)?(?: da)? (?:gönderme(?:yin|yiniz)?|atma(?:yın)?|yollama(?:yın)?|istemiyorum|olmasın|gerek yok|gerekmez|yok)",
    "",
  ),
};
patterns.tr = new RegExp(
  `${patterns.tr?.source}|\\s*(?<!\\p{L})(?:bana |bize )?(?:e-?posta|mail) (?:göndermeden|atmadan|yollamadan)(?!\\p{L})`,
  "iu",
);
const unspaced: Record<string, RegExp> = {
  zh: /[，,;；、。\s]*(?:但|但是|不过|并且?|請|请)?(?:不要|不用|别|別|无需|無需|不必|不需要?|勿|不)再?(?:[给給向](?:我们?|我們|任何人|大家))?(?:发送?|發送?|寄送?|推送)?(?:任何)?(?:电子|電子)?(?:邮件|郵件|e-?mail|mail)(?:[给給](?:我|任何人)|通知)?了?(?=\s*(?:$|[，,。;；、!！]))/iu,
  ja: /[、。,\s]*(?:ただし|でも)?(?:私に)?(?:e?メール)(?:で)?(?:の?送信)?(?:通知)?(?:は|を|も)?(?:(?:不要|いらない|要らない|必要ない|いりません|必要ありません|なし|無し)(?:です|で)?|(?:送ら|出さ|し)ない(?:でください|で下さい|でくれ|でほしい|で)|(?:送ら|出さ)ず(?:に)?)(?=$|[\p{L}\s、。,!！])/iu,
  ko: /[,.\s]*(?:그런데 |단 |단, )?(?:나에게 |저에게 )?이?메일(?:은|을|도)?\s?(?:(?:보내|전송하)지\s?(?:말고|마(?:세요|라)?|않고|말아\s?(?:줘|주세요)?)|없이|(?:은\s)?필요\s?없(?:어요?|음|습니다|고)|안\s?보내도\s?(?:돼요?|되고|됩니다)|사절|금지)(?=$|[\s,.!])/iu,
};

/** "check the site, don't email me": no mail is sent, and the words are of no other use to the task. */
export function withoutNoMail(task: string, { code }: Language): string {
  const pattern = patterns[code] ?? unspaced[code];
  const found = pattern ? matchOf(task, pattern) : null;
  if (!found) return task;
  const before = task.slice(0, found.index);
  const after = task.slice(found.index + found[0].length);
  const rest = before.trim() === "" ? after.replace(/^[\s,;:.!，、。；–—-]+/u, "") : before + after;
  return /[\p{L}\d]/u.test(rest) ? rest.trim() : task;
}
