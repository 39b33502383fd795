import type { Language } from "./core/language";
import { isIn, matchOf } from "./grammar/matches";

/** A name as written, or a person by what they are: "Bob", "Ann Lee", "my boss". */
const NAME = "(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)";
const named = (before: string, behind = ""): RegExp =>
  new RegExp(`(?<!\\p{L})${before}${NAME}(?!\\p{L})${behind}`, "u");

/** "remind me to fetch the kids", "tell us of the board call": whoever writes is told, and the others are what it is about. */
const SELF = "(?:me|us|mich|mir|uns|mij|ons|mi|mnie|nam|nas|мне|меня|нам|нас)\\s(?!(?:and|und|en|y|et|e|i|и)\\s)";
const SELF_BEFORE = "(?<!(?<!\\p{L})(?:me|nos)\\s)";
/** Words behind which stands what it is about. */
const ABOUT = "(?:about|of|that|regarding|über|von|dass|daran|over|van|dat|eraan|że|żeby|об|что)\\s";

/** "the board", "dem Vorstand": people by what they are to the person who writes. */
const people = (verbs: string, to: string, article: string, nouns: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${SELF_BEFORE}(?:${verbs})\\s(?!${SELF})(?:(?:[^\\s.,;:!?@]+\\s){0,6}?(?:${to.replace(/\?$/, "")})|(?:(?!${ABOUT}|to\\s)[^\\s.,;:!?@]+\\s){0,6}?)(?<name>(?:${article})(?:${nouns}))(?=\\s*(?:$|[.,;:!?])|\\s(?!\\p{L}+(?:list|report|meeting)s?(?!\\p{L}))\\p{L})`,
    "iu",
  );

/** Who a mail is for where no address stands in the words; each language's own ways to say so. */
const patterns: Record<string, readonly RegExp[]> = {
  en: [
    named("(?:[Ee]-?mail|[Mm]ail|[Nn]otify|[Cc]c|[Tt]ell|[Ii]nform|[Aa]lert) (?:it to |this to |them to )?"),
    named("(?:[Ss]end|[Mm]ail|[Ee]-?mail) (?:[\\p{L}'’-]+ ){1,5}?to ", ""),
    named("[Ss]end ", "(?= (?:an?|the|it|my|our|his|her|their) )"),
    /(?<!\p{L})(?:e-?mail|mail|notify|cc|tell|inform|alert|send) (?:it to |this to |them to )?(?<name>(?:my|our) \p{L}{3,20})(?= (?:an?|the|if|when|about|that|how)(?!\p{L})|\s*(?:$|[.,;]))/iu,
    /(?<!\p{L})(?:e-?mail|mail|notify|cc|inform|alert|tell|send) (?:it to |this to |them to )?(?<name>the (?:team|boss|manager|client|customer|office|staff|group|owner)s?)(?!\p{L})/iu,
    named("[Rr]emind "),
    people(
      "e-?mail|mail|send|write|forward|report|remind|tell|notify|inform|alert",
      "(?:to )?",
      "(?:the|my|our|his|her) ",
      "board|management|clients?|customers?|managers?|kids|children|family|wife|husband|parents|mum|mom|dad|crew|accountants?|committee|council|students|volunteers|tenants?|drivers?|neighbou?rs?|colleagues?|suppliers?|front desk|(?:sales |support |kitchen )?team(?! (?:meeting|report|list|calendar))",
    ),
    /(?<!\p{L})(?:and|to) (?:e-?mail|mail|notify|cc) (?<name>\p{Ll}{2,12}[^s\W])(?=\s*(?:$|[.,;]| (?:too|as well|about it|if|when)(?!\p{L})))/u,
    /(?<!\p{L})(?:e-?mail|send|mail) (?<name>\p{Ll}{2,12}) (?=(?:an?|the) )/u,
    /(?<!\p{L})(?:e-?mail|send|mail|forward) (?:[^\s.,;:!?@]+ ){1,6}?to (?<name>payroll|accounting|accounts|hr|finance|legal|support|sales|procurement|reception)(?=\s*(?:$|[.,;]))/iu,
    /(?<!\p{L})(?:e-?mail|send|mail) (?:it|this|that|them) to (?<name>\p{Ll}{2,12})(?=\s*(?:$|[.,;]))/u,
  ],
  de: [
    named("(?:[Mm]ail|[Mm]aile?|[Ee]-?[Mm]ail|schicke?|sende?|Schicke?|Sende?)\\s(?:[\\p{L}-]+\\s){0,4}?an "),
    named("(?:[Ss]chicke?|[Ss]ende?|[Mm]aile?|[Ss]chreibe?) ", "(?= (?:eine?n?|den|die|das) )"),
    named("[Ee]rinnere? "),
    people(
      "schicke?|sende?|maile?|schreibe?|erinnere?|informiere?|benachrichtige?|melde",
      "(?:an )?",
      "(?:de[mnr]|die|das|meine[mnr]?|unsere[mnr]?) ",
      "vorstand|team|chef(?:in)?|kunden|geschäftsführung|belegschaft|kinder[n]?|familie|frau|mann|eltern|buchhaltung|kolleg(?:en|innen)|mieter[n]?|vertrieb|nachbar(?:n|in)|lieferanten",
    ),
    named("(?:[Bb]enachrichtige?|[Ii]nformiere?) ", "(?=\\s*(?:$|[.,;]| (?:per|wenn|falls|über)(?!\\p{L})))"),
  ],
  es: [
    named("[Rr]ecu[eé]rda(?:le)? a "),
    people(
      "env[ií]a|manda|env[ií]e|mande|avisa|escribe|recu[eé]rda(?:le)?",
      "(?:a )?",
      "(?:al |la |los |las |mis? |nuestr[oa] )",
      "junta|consejo|dirección|equipo|jefe|jefa|clientes?|contable|familia|mujer|marido|esposa|hijos|padres|colegas|inquilinos",
    ),
    named(
      "(?:[Ee]nv[ií]a|[Mm]anda|[Ee]nv[ií]e|[Mm]ande|[Aa]visa|[Nn]otifica|[Ee]scribe|correo|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?(?:a|para) ",
    ),
  ],
  fr: [
    named("[Rr]appelle(?:z)? à "),
    people(
      "envoie|envoyez|écris|préviens|rappelle|informe|transmets",
      "(?:à )?",
      "(?:au |aux |les? |la |l['’]|mon |ma |mes |notre )",
      "direction|conseil|équipe|clients?|chef|patron|comptable|comptabilité|famille|femme|mari|enfants|parents|collègues|locataires",
    ),
    named("(?:[Ee]nvoie|[Ee]nvoyez|[Éé]cris|mail|courriel|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?à "),
    named("(?:[Pp]réviens|[Pp]révenez|[Aa]vertis|[Nn]otifie) "),
  ],
  it: [
    named("[Rr]icorda ad? "),
    people(
      "invia|manda|scrivi|avvisa|ricorda",
      "(?:a )?",
      "(?:al |alla |ai |alle |allo |mi[ao] |al mio |alla mia |al nostro )",
      "consiglio|direzione|team|squadra|capo|clienti?|contabile|famiglia|moglie|marito|figli|genitori|colleghi|inquilini",
    ),
    named("(?:[Ii]nvia|[Mm]anda|[Ss]crivi|mail|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?a "),
    named("(?:[Aa]vvisa|[Nn]otifica) "),
  ],
  pt: [
    named("[Ll]embr[ea] (?:o |a |ao |à )?"),
    people(
      "envie|envia|mande|manda|escreva|avise|lembre",
      "(?:para )?",
      "(?:ao |à |aos |às |os? |a |meu |minha )",
      "diretoria|conselho|direção|equipe|time|chefe|clientes?|contador|família|esposa|marido|filhos|pais|colegas|inquilinos",
    ),
    named(
      "(?:[Ee]nvie|[Ee]nvia|[Mm]ande|[Mm]anda|[Ee]screva|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?(?:a|ao|à|para|para o|para a) ",
    ),
    named("(?:[Aa]vise|[Aa]visa|[Nn]otifique) (?:o |a )?"),
  ],
  nl: [
    named("[Hh]erinner "),
    people(
      "stuur|mail|schrijf|herinner|informeer|meld",
      "(?:(?:naar|aan) )?",
      "(?:de|het|mijn|onze|ons) ",
      "bestuur|directie|team|baas|klant(?:en)?|boekhouder|boekhouding|familie|vrouw|man|kinderen|ouders|collega's|huurders",
    ),
    named("(?:[Ss]tuur|[Mm]ail|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?(?:naar|aan) "),
    named("(?:[Mm]ail|[Ss]tuur) ", "(?=\\s*(?:$|[.,;]| (?:een|het|de)(?!\\p{L})))"),
  ],
  pl: [
    people(
      "wyślij|wysyłaj|napisz|powiadom|poinformuj|przypomnij|przypominaj",
      "(?:do )?",
      "",
      "zarządu|zarządowi|zespołu|zespołowi|szefa|szefowi|klient(?:a|om|ów|owi)|księgow(?:ej|ości)|rodziny|rodzinie|żony|żonie|mężowi|dzieciom|rodzicom|kolegom",
    ),
    named("(?:[Ww]yślij|[Nn]apisz|maila|e-?mail)\\s(?:[\\p{L}-]+\\s){0,4}?do "),
    named("(?:[Pp]owiadom) "),
    named("(?:[Pp]rzypomnij|[Pp]rzypominaj) "),
  ],
  ru: [
    named("[Нн]апом(?:ни|инай)(?:те)? "),
    people(
      "отправ(?:ь|ляй)|пришли|присылай|напиши|сообщ(?:и|ай)|напом(?:ни|инай)",
      "",
      "",
      "правлению|руководству|команде|начальнику|клиент(?:у|ам)|бухгалтер(?:у|ии)|семье|жене|мужу|детям|родителям|коллегам|директору",
    ),
    named("(?:[Оо]тправь|[Пп]ришли|[Нн]апиши|[Сс]ообщи|[Оо]тправляй|[Пп]иши)\\s(?:письмо |отчёт |отчет |на почту )?"),
  ],
  tr: [
    /(?<!\p{L})(?<name>\p{Lu}[\p{L}]+)['’](?:y?[ae])(?!\p{L})(?=.*(?:hatırlat|haber ver|bildir))/u,
    /(?<!\p{L})(?<name>(?:yönetim kuruluna|yönetime|ekibe|patrona|müdüre|müşterilere|müşteriye|muhasebeye|aileme|eşime|çocuklara|anneme|babama))(?!\p{L})/iu,
    /(?<!\p{L})(?<name>\p{Lu}[\p{L}]+)['’](?:y?[ae])\s(?:[\p{L}-]+\s){0,4}?(?:e-?posta|mail)/u,
  ],
  zh: [
    /提醒(?<name>\p{Script=Latin}{2,20})/u,
    /(?<!提醒我们?[^，。,;；]{0,12})(?:给|向|通知|提醒)(?<name>董事会|管理层|团队|老板|经理|客户|会计|家人|老婆|老公|孩子们?|爸爸?妈?妈?|同事们?)/u,
    /给(?<name>(?!我|你|您|他|她|大家|管理员|自己)(?:\p{Script=Han}{2,4}?|\p{Script=Latin}{2,20}))发(?:送)?(?:一?封)?(?:电子)?邮件/u,
  ],
  ja: [
    /(?<name>(?!私|自分|管理者|みんな|全員)(?:[\p{Script=Han}\p{Script=Katakana}ー]{1,6}(?:さん|様|くん|ちゃん|氏)|\p{Script=Latin}{2,20}))に(?=.*(?:リマインド|知らせ|教え|思い出させ|伝え|送))/u,
    /(?<name>取締役会|経営陣|チーム|上司|社長|お客様|顧客|経理|家族|妻|夫|子供たち|同僚)に(?!.*(?:のを|よう)に?(?:リマインド|思い出させ|教え|知らせ))(?=.*(?:メール|リマインド|知らせ|送|伝え))/u,
    /(?<name>(?!私|自分|管理者|みんな|全員)(?:[\p{Script=Han}\p{Script=Katakana}ー]{1,6}(?:さん|様|くん|ちゃん|氏)|\p{Script=Latin}{2,20}))に(?:メール|電子メール)/u,
  ],
  ko: [
    /(?<name>(?!나|저|제|관리자)(?:\p{Script=Hangul}{2,5}?|\p{Script=Latin}{2,20}))(?:에게|께|한테)\s(?=.*(?:알려|알림|상기|보내))/u,
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

/** Words that remind, where nobody is named beside them: "напомни про отчёт", "hatırlat". */
const reminds =
  /(?<!\p{L})(?:напом(?:ни|инай)(?:те)?|(?:przypomn(?:ij|ijcie)|przypominaj)|erinner[ne]?t?|recu[eé]rda(?:me)?|rappelle|ricorda|lembr[ea]|herinner|remind(?:er)?|erinnerung|recordatorio|rappel|promemoria|lembrete|herinnering|przypomnienie|напоминание)(?!\p{L})|hatırlat(?:ır\smısın)?(?!\p{L})|リマインド|思い出させ|알려\s?(?:줘|주세요)|깨워\s?(?:줘|주세요)|^提醒/iu;

/** A reminder for nobody in particular is for whoever writes it. */
export function remindsAuthor(task: string, { code }: Language): boolean {
  return isIn(task, reminds) && mailedPerson(task, code) === null && !remindsOthers.test(task);
}

const remindsOthers =
  /(?<!\p{L})(?:remind|erinnere?|herinner|recu[eé]rda|rappelle|ricorda|lembre)\s(?!(?:me|us|mich|uns|mij|ons)\s|about|of|to\s|that|an\s|ans|daran|aan|de\s|di\s|da\s)\p{L}|に(?:[^、。]{0,12}?を)?(?:リマインド|思い出させ)|提醒(?:爸|妈|爷爷|奶奶|孩子|儿子|女儿|老[婆公板师]|[他她]|大家|全员|员工|团队|同事|学生|客户)|(?:에게|께|한테)\s/iu;

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
    const name = matchOf(task, pattern)?.groups?.name;
    if (name !== undefined && ![nobody, thing, months].some((one) => isIn(name, one))) return name;
  }
  return null;
}
