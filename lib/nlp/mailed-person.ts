import type { Language } from "./core/language";

/** A name as written, or a person by what they are: "Bob", "Ann Lee", "my boss". */
const NAME = "(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)";
const named = (before: string, behind = ""): RegExp =>
  new RegExp(`(?<!\\p{L})${before}${NAME}(?!\\p{L})${behind}`, "u");

/** Who a mail is for where no address stands in the words; each language's own ways to say so. */
const patterns: Record<string, readonly RegExp[]> = {
  en: [
    named("(?:[Ee]-?mail|[Mm]ail|[Nn]otify|[Cc]c|[Tt]ell|[Ii]nform|[Aa]lert) (?:it to |this to |them to )?"),
    named("(?:[Ss]end|[Mm]ail|[Ee]-?mail) (?:[\\p{L}'’-]+ ){1,5}?to ", ""),
    named("[Ss]end ", "(?= (?:an?|the|it|my|our|his|her|their) )"),
    /(?<!\p{L})(?:e-?mail|mail|notify|cc|tell|inform|alert|send) (?:it to |this to |them to )?(?<name>(?:my|our) \p{L}{3,20})(?= (?:an?|the|if|when|about|that|how)(?!\p{L})|\s*(?:$|[.,;]))/iu,
    /(?<!\p{L})(?:e-?mail|mail|notify|cc|inform|alert|tell|send) (?:it to |this to |them to )?(?<name>the (?:team|boss|manager|client|customer|office|staff|group|owner)s?)(?!\p{L})/iu,
    /(?<!\p{L})(?:and|to) (?:e-?mail|mail|notify|cc) (?<name>\p{Ll}{2,12}[^s\W])(?=\s*(?:$|[.,;]| (?:too|as well|about it|if|when)(?!\p{L})))/u,
    /(?<!\p{L})(?:e-?mail|send|mail) (?<name>\p{Ll}{2,12}) (?=(?:an?|the) )/u,
    /(?<!\p{L})(?:e-?mail|send|mail) (?:it|this|that|them) to (?<name>\p{Ll}{2,12})(?=\s*(?:$|[.,;]))/u,
  ],
  de: [
    named("(?:[Mm]ail|[Mm]aile?|[Ee]-?[Mm]ail|schicke?|sende?|Schicke?|Sende?)\\s(?:[\\p{L}-]+\\s){0,4}?an "),
    named("(?:[Ss]chicke?|[Ss]ende?|[Mm]aile?|[Ss]chreibe?) ", "(?= (?:eine?n?|den|die|das) )"),
    named("(?:[Bb]enachrichtige?|[Ii]nformiere?) ", "(?=\\s*(?:$|[.,;]| (?:per|wenn|falls|über)(?!\\p{L})))"),
  ],
  es: [
    named(
      "(?:[Ee]nv[ií]a|[Mm]anda|[Ee]nv[ií]e|[Mm]ande|[Aa]visa|[Nn]otifica|[Ee]scribe|correo|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?(?:a|para) ",
    ),
  ],
  fr: [
    named("(?:[Ee]nvoie|[Ee]nvoyez|[Éé]cris|mail|courriel|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?à "),
    named("(?:[Pp]réviens|[Pp]révenez|[Aa]vertis|[Nn]otifie) "),
  ],
  it: [
    named("(?:[Ii]nvia|[Mm]anda|[Ss]crivi|mail|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?a "),
    named("(?:[Aa]vvisa|[Nn]otifica) "),
  ],
  pt: [
    named(
      "(?:[Ee]nvie|[Ee]nvia|[Mm]ande|[Mm]anda|[Ee]screva|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?(?:a|ao|à|para|para o|para a) ",
    ),
    named("(?:[Aa]vise|[Aa]visa|[Nn]otifique) (?:o |a )?"),
  ],
  nl: [
    named("(?:[Ss]tuur|[Mm]ail|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?(?:naar|aan) "),
    named("(?:[Mm]ail|[Ss]tuur) ", "(?=\\s*(?:$|[.,;]| (?:een|het|de)(?!\\p{L})))"),
  ],
  pl: [named("(?:[Ww]yślij|[Nn]apisz|maila|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?do "), named("(?:[Pp]owiadom) ")],
  ru: [
    named("(?:[Оо]тправь|[Пп]ришли|[Нн]апиши|[Сс]ообщи|[Оо]тправляй|[Пп]иши)\\s(?:письмо |отчёт |отчет |на почту )?"),
  ],
  tr: [/(?<!\p{L})(?<name>\p{Lu}[\p{L}]+)['’](?:y?[ae])\s(?:[\p{L}-]+\s){0,4}?(?:e-?posta|mail)/u],
  zh: [
    /给(?<name>(?!我|你|您|他|她|大家|管理员|自己)(?:\p{Script=Han}{2,4}?|\p{Script=Latin}{2,20}))发(?:送)?(?:一?封)?(?:电子)?邮件/u,
  ],
  ja: [
    /(?<name>(?!私|自分|管理者|みんな|全員)(?:[\p{Script=Han}\p{Script=Katakana}ー]{1,6}(?:さん|様|くん|ちゃん|氏)|\p{Script=Latin}{2,20}))に(?:メール|電子メール)/u,
  ],
  ko: [
    /(?<name>(?!나|저|제|관리자)(?:\p{Script=Hangul}{2,5}?|\p{Script=Latin}{2,20}))(?:에게|께|한테)\s(?:[\p{Script=Hangul}]+\s){0,3}?(?:이?메일)/u,
  ],
};
/** Those who are known without an address, what is no person, and words that only begin with a capital. */
const nobody =
  /^(?:me|us|it|them|everyone|everybody|all|one|both|you|him|her|out|off|only|again|back|(?:my|our) (?:self|address|inbox|mailbox|mail|e-?mail|account|phone)|(?:the |an? )?admin\p{L}*|mir|uns|mich|mi|moi|nous|mim|mij|ons|Admin\p{L}*|e-?mails?|[AI])$/iu;
/** "Email Weekly Report" */
const thing =
  /(?:reports?|summary|summaries|digests?|updates?|newsletters?|news|status|lists?|alerts?|invoices?|reminders?|results?|numbers?|logs?)$/iu;
const months =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?$/u;

/** A person who is to get mail and whose address nobody knows is not passed over. */
export function withoutAddress(task: string, tools: readonly string[], { code, phrasebook }: Language): string[] {
  const person = tools.includes("send_email") ? mailedPerson(task, code) : null;
  return person === null ? [] : [phrasebook.noAddress(person)];
}

const SOMEBODY = "\u0000";

/** The warnings without those that a known address answers, in whatever language they are. */
export function withoutAddressWarnings(warnings: readonly string[], all: readonly Language[]): string[] {
  const frames = all.map(({ phrasebook }) => phrasebook.noAddress(SOMEBODY).split(SOMEBODY));
  const asks = (warning: string): boolean =>
    frames.some(([before = "", behind = ""]) => warning.startsWith(before) && warning.includes(behind.slice(0, 12)));
  return warnings.filter((warning) => !asks(warning));
}

/** "check the shop and email bob": null where nobody is named, or an address is given. */
function mailedPerson(task: string, language: string): string | null {
  if (task.includes("@")) return null;
  for (const pattern of patterns[language] ?? []) {
    const name = pattern.exec(task)?.groups?.name;
    if (name !== undefined && ![nobody, thing, months].some((one) => one.test(name))) return name;
  }
  return null;
}
