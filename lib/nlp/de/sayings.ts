import type { Command } from "../core/language";
import { AMOUNT } from "./command-patterns";
import { SENT } from "./job-names";

/** Patterns see folded text: "ä" is "a" or "ae", "ß" is "ss". */
const THE = "(?:der|die|das|den|dem|mein\\w{0,2}|unser\\w{0,2}|dies\\w{1,2}|alle\\s(?:meine|unsere|die))";
const NAME = `(?<name>${THE}\\s[^,;:.!?]{2,60}?)`;
const THING = `(?<name>(?:${THE}\\s)?[^,;:.!?\\d]{2,60}?)`;
const TASK = `(?<name>(?:${THE}\\s)?(?:[^,;:.!?]{1,50}[\\s-])?${SENT}(?:\\s(?:ans?|am|ums?|beim?|fue?rs?|ue?bers?|zu[rm]?|von|vom|aus)\\s(?:${THE}\\s)?[\\p{L}-]{2,40})?)`;
const AWAY =
  "(?:\\s?[,;.!-]+\\s(?:(?:also|bitte|kannst\\sdu|du\\skannst|(?:das|die|den)\\s(?:kannst\\sdu|kann)|(?:das|die|den|es|sie|ihn))\\s)*(?:losch|loesch|entfern|streich|wirf|schmeiss|nimm|lass|stopp|cancel|stornier|kann|konnen|weg|raus)\\p{L}*(?:\\s\\p{L}+){0,3})";
const BYE = `${AWAY}?`;
const UNTIL =
  "(?:\\s(?:bis\\s.+?|vorerst|erst\\s?mal|vorue?bergehend|eine\\sweile|eine\\szeit\\slang|fue?r\\s(?:eine?n?|zwei|drei|vier|heute|immer|dies\\w{1,2}|den\\srest|die\\snachsten?|unbestimmte|\\d+)(?:\\s.+?)?|ue?ber\\s(?:weihnachten|ostern|neujahr|silvester|(?:die|den|das)\\s(?:feiertage|\\p{L}*ferien|sommer|winter|wochenende|jahreswechsel|urlaub))|(?:wahrend|solange)\\s.+?|dies\\w{1,2}\\s\\p{L}+))?";
/** "…, danach geht er normal weiter" */
const THEN_ON = "(?:,?\\s(?:und\\s)?(?:danach|dann|anschliessend|ab)\\s[^,;:.!?]*(?:weiter|wieder|normal|los)\\p{L}*)?";
const BUT = "(?:bis\\sauf|ausser|abgesehen\\svon|mit\\sausnahme\\s(?:von|vom|der|des))";
const ONE_DAY =
  "(?:heute(?:\\s(?:abend|nacht))?|(?:ue?ber)?morgen|(?:dies|nachst|naechst|kommend)\\w{1,2}\\s\\p{L}+|am\\s(?:\\p{L}+tag|\\d[\\d.]*(?:\\s\\p{L}+)?)|(?:dies|das\\snachste|ein)\\w{0,2}\\s?mal)";
const FROM_NOW = "(?:ab\\s(?:jetzt|sofort|morgen)|kue?nftig|zukue?nftig|in\\szukunft)";
const GOES = "(?:laufen|kommen|starten|gehen|rausgehen|losgehen|losschicken|loslaufen|erscheinen|werden)";
const RUNS = "(?:lauft|laeuft|kommt|startet|geht|rausgeht|losgeht|wird|weiterlauft|anlauft)";
const TO_SEND = "(?:schicken|senden|mailen|verschicken|weiterleiten|bekommen|kriegen|erhalten|haben|sehen|lesen)";
const WANTS =
  "(?:(?:ich|wir)\\s(?:kann|konnen|koennen|will|wollen|mocht\\p{L}*|moecht\\p{L}*|wurd\\p{L}*|wuerd\\p{L}*)\\s(?:gern\\p{L}?\\s)?)?";
const said = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "u");

/** Whole sentences about something that is scheduled, in the words of everyday life. `name` is what they call it. */
export const sayings: readonly [Command["intent"], RegExp][] = [
  // "Ich brauche die Erinnerung an die Tonne nicht mehr, lösch sie"
  [
    "delete",
    said(`(?:(?:ich|wir)\\s)?(?:brauch|benotig|benoetig|les|nutz)\\p{L}*\\s${NAME}(?:\\sjetzt)?\\snicht\\smehr${BYE}`),
  ],
  [
    "delete",
    said(`${NAME}\\s?[?,]?\\s(?:brauch|benotig|benoetig)\\p{L}*\\s(?:ich|wir)(?:\\sjetzt)?\\snicht\\smehr${BYE}`),
  ],
  ["delete", said(`(?:(?:ich|wir)\\s(?:will|woll|mocht|moecht)\\p{L}*\\s)?${NAME}\\snicht\\smehr\\s${TO_SEND}${BYE}`)],
  ["delete", said(`(?:(?:ich|wir)\\s\\p{L}+\\s)?keine?n?\\s${THING}\\smehr(?:\\s${TO_SEND})?`)],
  ["delete", said(`(?:schluss|genug)\\s(?:mit|von|vom)\\s${THING}`)],
  ["delete", said(`(?:ich|wir)\\shab\\p{L}*\\s(?:genug|die\\snase\\svoll)\\s(?:von|vom)\\s${THING}`)],
  // "du kannst mit dem Surfbericht aufhören", "du brauchst mir den Surfbericht nicht mehr zu schicken"
  [
    "delete",
    said(
      `(?:ho?e?r\\p{L}*\\s(?:bitte\\s|doch\\s)*auf\\s|(?:du\\s)?kannst\\s(?:du\\s)?)mit\\s${THING}(?:\\s(?:aufhoren|aufhoeren))?`,
    ),
  ],
  [
    "delete",
    said(
      `(?:du\\s)?(?:brauchst|musst)\\s(?:du\\s)?(?:mir\\s|uns\\s)?(?:${NAME}\\snicht|keine?n?\\s${THING})\\smehr\\s(?:zu\\s)?${TO_SEND}`,
    ),
  ],
  // "bis auf die Rechnungsmails alles bis Montag pausieren"
  [
    "pause",
    said(
      `(?<name>(?:${BUT}\\s[^,;:.!?]{3,40}?,?\\s)?alles(?:,?\\s${BUT}\\s[^,;:.!?]{3,40}?)?)${UNTIL}\\s(?:pausieren|anhalten|stilllegen|aussetzen|stoppen)`,
    ),
  ],
  // "Ich hab mir das mit der Zahnarzt-Erinnerung anders überlegt"
  [
    "delete",
    said(
      `(?:ich|wir)\\shab\\p{L}*\\s(?:es\\s)?(?:mir|uns)\\s(?:das\\s)?(?:mit|bei)\\s${NAME}\\s(?:noch\\s?mal\\s)?anders\\sue?berlegt${BYE}`,
    ),
  ],
  ["delete", said(`${TASK}\\s(?:nervt|nerven|stort|storen|langweilt)(?:\\s\\p{L}+){0,2}${AWAY}`)],
  ["delete", said(`${WANTS}${TASK}\\s(?:abbestellen|kue?ndigen)`)],
  ["delete", said(`bestell\\p{L}*\\s${TASK}\\s(?:wieder\\s)?ab`)],
  ["delete", said(`vergiss\\s${TASK}(?:\\swieder)?(?:${BYE}|,\\s(?:den|die|das)\\s.{0,40}nicht\\smehr)`)],
  [
    "delete",
    said(
      `(?:meld|trag|nimm|streich)\\p{L}*\\s(?:mich|uns)\\s(?:von|vom|aus|bei|beim)\\s${THING}\\s(?:wieder\\s)?(?:ab|aus|raus)`,
    ),
  ],
  ["delete", said(`(?:mich|uns)\\s(?:von|vom|aus|bei|beim)\\s${THING}\\s(?:abmelden|austragen)`)],
  [
    "pause",
    said(`keine?n?\\s${THING}\\smehr(?:\\s${TO_SEND})?\\s(?:bis|vorerst|solange|wahrend|bevor|erst\\s?mal)(?:\\s.+)?`),
  ],
  // "Gönn den Sporterinnerungen bis Januar eine Pause"
  [
    "pause",
    said(
      `(?:gonn|goenn|gib|geb|spendier)\\p{L}*\\s${NAME}${UNTIL}\\s(?:eine\\s|ne\\s|etwas\\s|ein\\swenig\\s)?(?:pause|ruhe|auszeit)${UNTIL}`,
    ),
  ],
  ["pause", said(`lass\\p{L}*\\s${NAME}${UNTIL}\\s(?:ruhen|pausieren|aussetzen|schlafen)${UNTIL}${THEN_ON}`)],
  [
    "pause",
    said(
      `(?:(?:ich|wir)\\s\\p{L}+(?:\\sgern\\p{L}?)?,?\\s)?dass\\s${NAME}${UNTIL}\\s(?:stoppt|pausiert|ruht|aussetzt|stillsteht|aufhort|aufhoert)${UNTIL}`,
    ),
  ],
  ["pause", said(`ho?e?r\\p{L}*\\s(?:damit\\s)?auf,?\\s(?:mir\\s|uns\\s)?${TASK}\\szu\\s(?:schicken|senden|mailen)`)],
  ["resume", said(`(?:(?:schick|send|mail)\\p{L}*\\s)?(?:mir|uns)\\s${TASK}\\swieder(?:\\s${TO_SEND})?`)],
  [
    "resume",
    said(
      `${NAME}\\s(?:soll|sollen|kann|ko?e?nnen|darf|due?rfen|ko?e?nnte)\\s(?:[^,;:.!?]+\\s)?wieder\\s(?:${GOES}|loslegen|anlaufen|weiterlaufen|weitergehen)`,
    ),
  ],
  ["resume", said(`${TASK}\\s(?:erst\\s)?ab\\s[^,;:.!?]+\\swieder`)],
  ["resume", said(`(?:hol|bring)\\p{L}*\\s${TASK}\\s(?:wieder\\s)?(?:zurue?ck|her|wieder)`)],
  ["resume", said(`${TASK}\\s(?:wieder\\s)?(?:zurue?ckholen|zurue?ckbringen)`)],
  ["resume", said(`(?:(?:ich|wir)\\s\\p{L}+(?:\\sgern\\p{L}?)?,?\\s)?dass\\s${NAME}\\swieder\\s${RUNS}`)],
  // "Der Wochenbericht soll künftig dienstags statt montags kommen"
  [
    "edit",
    said(
      `${NAME}\\s(?:soll|sollen|sollte|muss|kann|darf)\\s(?=.*(?:statt|anstatt|anstelle|frue?her|spae?ter)(?!\\p{L}))(?:.*\\s)?${GOES}(?:\\s(?:statt|anstatt|anstelle)\\s.+)?`,
    ),
  ],
  // "Kann das Backup um 3 statt um 2 laufen?"
  [
    "edit",
    said(
      `(?:kann|konn\\p{L}*|koenn\\p{L}*|soll\\p{L}*|darf|durf\\p{L}*)\\s${NAME}\\s(?=.*(?:statt|anstelle|frue?her|spae?ter)(?!\\p{L}))(?:.*\\s)?${GOES}`,
    ),
  ],
  [
    "edit",
    said(
      `(?:geht|ginge?|ist|ware|waere)\\s(?:es|das)(?:\\smoglich)?,?\\sdass\\s${NAME}\\s(?=.*(?:statt|anstelle|frue?her|spae?ter)(?!\\p{L}))(?:.*\\s)?${RUNS}`,
    ),
  ],
  // "Kann das Backup auf 3 Uhr?"
  [
    "edit",
    said(
      `(?:kann|konn\\p{L}*|koenn\\p{L}*|darf|soll\\p{L}*)\\s${NAME}\\s(?:${FROM_NOW}\\s|lieber\\s)?(?:von\\s[^,;:.!?]{1,20}\\s)?auf\\s(?:\\d|halb|viertel|\\p{L}+tag)[^,;:.!?]{0,20}`,
    ),
  ],
  [
    "edit",
    said(
      `${NAME}\\s(?:(?:${FROM_NOW}|immer|schon|erst|lieber|besser|gern)\\s)*${AMOUNT}\\s(?:frue?her|spae?ter)\\s\\p{L}+en`,
    ),
  ],
  [
    "edit",
    said(
      `${TASK}(?:\\s(?:soll|kann|darf|muss|hatte\\sich|haette\\sich)|[,:])?(?:\\s(?:${FROM_NOW}|gern|lieber|besser|immer))*\\s${AMOUNT}\\s(?:frue?her|spae?ter|nach\\s(?:hinten|vorne?))(?:\\s(?:${GOES}|schieben|verschieben|ziehen|legen|verlegen))?`,
    ),
  ],
  // "Den Wasserreport nur noch monatlich"
  [
    "edit",
    said(
      `(?:(?:mach|schick|send|mail)\\p{L}*\\s(?:mir\\s|uns\\s)?)?${TASK}\\s(?:(?:machst|schickst|sendest)\\sdu\\s)?(?:${FROM_NOW}\\s)?nur\\snoch\\s[^,;:.!?]+`,
    ),
  ],
  ["edit", said(`mach\\p{L}*\\s${TASK}\\s${FROM_NOW}\\s[^,;:.!?]+`)],
  [
    "edit",
    said(
      `(?:mach\\p{L}*\\s)?aus\\s${NAME}\\seine?n?\\s(?:taglich|taeglich|wochentlich|woechentlich|monatlich|jahrlich|stundlich)e\\p{L}?(?:\\s\\p{L}+)?`,
    ),
  ],
  [
    "edit",
    said(
      `(?:(?:mach|schick|send|mail)\\p{L}*\\s(?:mir\\s|uns\\s)?)?${TASK}\\snicht\\smehr\\s[^,;:.!?]{3,30},?\\ssondern\\s[^;:.!?]+`,
    ),
  ],
  // One run of it
  [
    "edit",
    said(
      `${TASK}\\s(?:(?:soll|kann|darf|muss)\\s)?${ONE_DAY}\\s(?:ausfallen|entfallen|wegfallen|ue?berspringen|auslassen|weglassen)(?:\\slassen)?`,
    ),
  ],
  [
    "edit",
    said(
      `(?:fue?r\\s)?${ONE_DAY}\\s(?:kannst\\sdu|ko?e?nnen\\swir|darfst\\sdu)\\s${TASK}\\s(?:ausfallen\\slassen|ue?berspringen|auslassen|weglassen)`,
    ),
  ],
  ["edit", said(`(?:ich|wir)\\s(?:brauch\\p{L}*|will|wollen|mocht\\p{L}*)\\s${TASK}\\s${ONE_DAY}\\snicht`)],
  // "Füge dem Wetterbericht den Pollenflug hinzu", "nimm in den Wochenbericht auch die Umsätze auf"
  [
    "edit",
    said(
      `(?:fue?g|nimm|pack|bau)\\p{L}*\\s(?:(?:in|zu)\\s)?(?=(?:dem|der|den|das|die|zum|zur|ins?)\\s)(?:zum\\s|zur\\s|ins\\s)?${TASK}\\s(?:auch\\s|noch\\s)?(?!wieder\\s)[^,;:.!?]{3,60}\\s(?:hinzu|dazu|mit\\sauf|auf|mit\\sein|ein|mit\\srein|rein)`,
    ),
  ],
  ["edit", said(`${TASK}\\s(?:brauch\\p{L}*|will|mochte)\\s(?:ich|wir)\\s${ONE_DAY}\\snicht`)],
  ["edit", said(`${ONE_DAY}\\s(?:fallt|faellt|entfallt|entfaellt)\\s${TASK}(?:\\s(?:aus|weg|flach))?`)],
  ["edit", said(`${ONE_DAY}\\skeine?n?\\s${TASK}(?:\\s${TO_SEND})?`)],
  [
    "run",
    said(
      `(?:(?:jetzt|sofort|gleich|direkt)\\s)+${TASK}\\s(?:laufen\\slassen|durchlaufen\\slassen|starten|ausfuhren|ausfuehren|anstossen)`,
    ),
  ],
  ["edit", said(`(?:benenn|nenn)\\p{L}*\\s(?<name>\\u0001+|${THE}\\s[^,;:.!?]{2,60}?)\\s(?:in\\s.+\\s)?um`)],
  ["edit", said(`(?<name>\\u0001+)\\s(?:in\\s.+\\s)umbenennen`)],
  [
    "run",
    said(
      `(?:mach|jag|fahr)\\p{L}*\\s${TASK}(?:\\s(?:jetzt|sofort|gleich|direkt|umgehend|noch\\s?mal|einmal))+(?:\\s(?:raus|los|an|durch|ab|hoch))?`,
    ),
  ],
];

const ALSO = `(?:${FROM_NOW}\\s)*(?:auch|zusatzlich|zusaetzlich|ausserdem)(?:\\s(?:noch|${FROM_NOW}))*`;
const LIST =
  "(?:(?:mail)?verteiler|empfae?nger(?:liste|kreis)?|mailingliste|liste)\\s(?:von|vom|fue?r|des|der|beim)\\s";

/** Who gets it; beside a schedule such words may be the task itself. */
export const recipients: readonly RegExp[] = [
  said(`(?:schick|send|mail|leit|verschick)\\p{L}*\\s${TASK}\\s${ALSO}\\s[^,;:.!?]{2,60}`),
  said(
    `${TASK}\\s(?:soll\\s)?${ALSO}\\san\\s[^,;:.!?]{2,60}\\s(?:schicken|senden|mailen|gehen|weiterleiten|verschicken)`,
  ),
  said(
    `(?:fue?g|nimm|setz|trag|pack)\\p{L}*\\s.{2,60}?\\s(?:(?:zu|zum|zur|bei|beim)\\s|(?:in|auf|zu)\\s(?:den|die|dem|der)\\s${LIST})(?:der\\s|dem\\s)?${TASK}\\s(?:mit\\s)?(?:hinzu|dazu|auf|ein|rein)`,
  ),
  said(`(?:nimm|setz|trag|pack)\\p{L}*\\s.{2,60}?\\s(?:in|auf)\\s(?:den|die)\\s${LIST}${TASK}`),
  said(
    `(?:nimm|streich|entfern|losch|loesch|wirf|schmeiss|hol)\\p{L}*\\s.{2,60}?\\s(?:aus|von|vom)\\s(?:dem\\s|der\\s)?${LIST}${TASK}(?:\\s(?:raus|weg|heraus|runter))?`,
  ),
  said(
    `(?:nimm|streich)\\p{L}*\\s\\p{L}+\\s(?:aus|vom|beim)\\s(?:dem\\s|der\\s)?${TASK}(?:\\s(?:raus|weg|heraus|runter))?`,
  ),
];

/** Said of something with a schedule, the words must name a task. */
export const mustName: ReadonlySet<Command["intent"]> = new Set(["delete", "pause", "resume"]);

const PRONOUN = "(?:die|den|das|sie|ihn|es)";

/** "die Schulbus-Meldungen, halt die an": what it is about stands in front. */
export const aboutThat = new RegExp(
  `^(?!(?:ich|wir|du|er|es|man|wenn|falls|weil|da|sobald)\\s|[^,:]*\\s(?:ist|sind|war|waren|hat|haben)\\s)((?:${THE}\\s)?[\\p{L}\\d][\\p{L}\\d\\s'-]{2,60}?)\\s?(?:,|:|\\s-)\\s(?:(?:kannst|konntest|wurdest)\\sdu\\s${PRONOUN}|(?!(?:also|daher|und|aber|denn|dass|weil|ob)\\s)(\\p{L}+)\\s${PRONOUN}|${PRONOUN}(?:\\skannst\\sdu|(?=\\s(?:kann|konnen|darf|durfen|soll|sollen|muss)\\s)))\\s(.+)$`,
  "u",
);

/** "Die Ferien sind vorbei, die Bus-Erinnerung darf wieder laufen": the command behind its reason. */
export const behindReason =
  /^(?!(?:wenn|falls|sobald|bevor|solange|nachdem|wo|ob)\s)[^?:]{5,100}?[,.;!-]\s(?:(?:also|daher|deshalb|darum|drum|jetzt|nun|dann|und|kannst\sdu|konntest\sdu)\s)*([^,.;!?]+)$/u;
