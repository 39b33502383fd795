import type { Command } from "../core/language";
import { fold } from "../grammar/fold";
import { asksForList } from "./lists";
import { phrasebook } from "./phrasebook";
import { isSmallTalk } from "./small-talk";
import { asks, describesLife } from "./statements";
import { VERB } from "./verbs";

const JOB =
  "(?:[\\w-]*(?:aufgaben?|tasks?|jobs?|cronjobs?|laufs?|laufe|laeufe|auftrag|auftrage|auftraege|erinnerung(?:en)?|automatisierung(?:en)?|automation(?:en)?|zeitplan|zeitplane|zeitplaene|routinen?|termine?|alarme?|workflows?|schedules?|reminder))";
const THE = "(?:der|die|das|den|dem|des|mein\\w{0,2}|unser\\w{0,2}|dies\\w{1,2}|alle|alles|sie|ihn|es)";
const FILLER =
  "(?:bitte|mal|kurz|doch|eben|einfach|schnell|noch|gleich|erstmal|vorerst|vorubergehend|voruebergehend|wieder)";
const polite = new RegExp(
  `^(?:(?:bitte|hallo|hi|hey|so|ok|okay|na|also|und|moin|servus|gruezi|guten\\s(?:tag|morgen|abend)|${FILLER})[,!.]?\\s)*(?:(?:kannst|konntest|koenntest|wurdest|wuerdest|willst|magst)\\sdu\\s|(?:konnen|koennen|konnten|koennten|wurden|wuerden)\\ssie\\s|ich\\s(?:will|mochte|moechte|wollte)(?:,?\\sdass\\sdu)?\\s)?(?:(?:bitte|mal|kurz|doch|vielleicht|eben)\\s)*`,
);
const list = [
  new RegExp(
    `^(?:zeig\\w*|liste?|nenn\\w*|gib|sag\\w*)\\s(?:mir\\s|uns\\s)?(?:bitte\\s|mal\\s|kurz\\s)*(?:eine\\s(?:liste|ubersicht|uebersicht)\\s(?:aller\\s|meiner\\s|der\\s|von\\s)?|alle\\s|meine\\s|die\\s|unsere\\s|samtliche\\s)*(?:meine\\s|unsere\\s|die\\s)?(?:(?:aktuell\\w*|geplant\\w*|aktiv\\w*|laufend\\w*|pausiert\\w*|anstehend\\w*|bestehend\\w*|offen\\w*|eingerichtet\\w*|kommend\\w*|nachst\\w*)\\s)*${JOB}(?:\\s(?:an|auf|heute|anzeigen|zeigen|die\\s.*))?$`,
  ),
  new RegExp(
    `^(?:was|welche\\w?)\\s(?:(?:ist|sind|steht|stehen|lauft|laeuft|laufen|hab\\w*|gibt|wird|werden|${JOB}|meiner|von|meinen|der|den|geplante\\w?|aktive\\w?|offene\\w?)\\s)*(?:alles\\s|gerade\\s|aktuell\\s|derzeit\\s|momentan\\s|heute\\s|morgen\\s|diese\\swoche\\s|ich\\s|wir\\s|es\\s|denn\\s|noch\\s|bei\\smir\\s|alle\\s|so\\s|als\\snachstes\\s|fur\\s(?:heute|morgen|diese\\swoche)\\s|als\\snaechstes\\s)*(?:geplant|an|eingeplant|anstehen\\w*|eingerichtet|aktiv|${JOB}|angelegt|laufen|lauft|vorgesehen|auf\\sdem\\splan|pausiert)(?:\\s(?:ist|sind|hab\\w*|ich|wir|laufen|gerade|aktuell|heute|morgen|noch|geplant|aktiv|eingerichtet|angelegt|es|gibt|gerade\\saktiv|bei\\smir))*$`,
  ),
  new RegExp(
    `^(?:hab\\w*|gibt)\\s(?:ich|wir|es)\\s(?:noch\\s|schon\\s|aktuell\\s|gerade\\s|irgendwelche\\s)*(?:geplante\\s|aktive\\s|offene\\s|pausierte\\s)?${JOB}(?:\\s.{0,30})?$`,
  ),
  new RegExp(
    `^(?:alle\\s|meine\\s|die\\s|eine\\s)*(?:ubersicht|uebersicht|liste)\\s(?:uber\\s|ueber\\s|aller\\s|meiner\\s|der\\s|von\\s)*(?:\\w+\\s)?${JOB}(?:\\s(?:anzeigen|zeigen|bitte))?$`,
  ),
  new RegExp(
    `^(?:mir\\s)?(?:alle|meine|die|samtliche)\\s(?:meine\\s)?(?:\\w+\\s)?${JOB}\\s(?:anzeigen|auflisten|zeigen|auflisten\\sbitte)$`,
  ),
];
const question =
  /^(?:was|um\swie\s?viel|ab\swann|bis\swann|seit\swann|wann|warum|wieso|weshalb|wie|wer|wen|wem|wo|woher|wohin|welche\w?|wozu|wofur|wofuer|ist|sind|war|waren|wurde|wurden|lauft|laeuft|lief|hat|hast|haben|gibt\ses|kann\s(?:ich|man)|konnen\swir|koennen\swir|hab(?:e)?\sich|soll\sich|muss\sich|darf\sich|wird|werden|stimmt|weisst\sdu|bist\sdu|funktioniert|klappt|ging|kommt|erklar\w*|erklaer\w*)(?![\p{L}-])/u;
const toldQuestion =
  /^(?:mir|uns)\s(?:bitte\s|mal\s)?(?:sagen|erklaren|erklaeren|verraten),?\s(?:wann|warum|wieso|ob|wie|was|wer|welche)/;
const asksAbout =
  /^(?:wann|um\swie\sviel\suhr|warum|wieso|weshalb|wie\soft|was\smacht|hat|ist|lauft|laeuft|lief|wird|wurde|kam|ging|war|funktioniert|klappt|um\swie\sviel\suhr|wie\sspat|wie\sspaet|wie\slange)\s(?:(?:ist|hat|wird|lauft|laeuft|lief|startet|kommt|kam|war|soll|macht|fuhrt|fuehrt|beginnt|geht|ging|schlug|schlagt|wurde|blieb|fehlt|fehlte|denn|eigentlich|morgens|abends|nachts|mittags|gestern|heute|fruh|frueh|morgen|nacht|vorhin|wieder|nicht|schon|es)\s)*(?:der|die|das|kein\w{0,2}|mein\w{0,2}|unser\w{0,2})\s([^,?]+?)(?=\s(?:gestern|heute|vorgestern|morgen|letzte|zuletzt|nicht|das\snachste|das\snaechste|als\snachstes|als\snaechstes|nachst|wieder|fehlgeschlagen|fehl|gescheitert|gelaufen|gestartet|um|am|im|eigentlich|denn|immer|schon|noch|durch|erfolgreich|abgebrochen|gestoppt|pausiert|ausgefuhrt|ausgefuehrt|aus|in\sder|verschickt|gesendet|geschickt|angekommen|rausgegangen|gekommen|durchgelaufen|weg|verschwunden|leer|diese|abends|morgens|nachts|bei|beim)(?![\p{L}])|$)/u;
/** "Gibt es Beschwerden? Prüf das stündlich": a request behind a question. */
const asksBehind = new RegExp(`[?!.]\\s+(?:(?:dann|wenn\\snicht|wenn\\sja|bitte),?\\s)?${VERB}(?!\\p{L})`, "u");
const translate =
  /^(?:ubersetz\w*|uebersetz\w*|wie\ssagt\sman|was\sheisst|was\sbedeutet)\s.{1,200}\s(?:ins|auf|in)\s(?:englisch|deutsch|franzosisch|franzoesisch|spanisch|italienisch|chinesisch|japanisch|portugiesisch|niederlandisch|niederlaendisch|hollandisch|koreanisch|russisch|turkisch|tuerkisch|polnisch|latein)\w*$/;

type Verb = [intent: Command["intent"], pattern: RegExp];
const verbs: Verb[] = [
  ["delete", /^(?:schick|send|mail|schreib)\w*\s(?:mir|uns)\s(?:bitte\s|jetzt\s)?(keine?n?\s.+?)\smehr$/],
  ["pause", /^(?:bitte\s)?keine?\s(.+?)\smehr\s(?:\S+\s){0,2}?(?:bis|vorerst|solange|wahrend)(?:\s.*)?$/],
  ["resume", /^mach\w*\smit\s(.+?)\s(?:weiter|wieder\sweiter)$/],
  [
    "resume",
    /^(?:setz\w*|fuhr\w*|fuehr\w*|nimm|nehm\w*|aktivier\w*|schalt\w*|start\w*|mach\w*|lass\w*|schalte?)\s(.+?)\s(?:wieder\s)?(?:fort|weiter|wieder\sauf|wieder|wieder\san|wieder\sein|wieder\slaufen|weiterlaufen|wieder\sscharf|wieder\saktiv)$/,
  ],
  [
    "resume",
    /^(?:nimm|nehm\w*|heb\w*|beend\w*|losch\w*|loesch\w*)\s(?:die\s)?(?:pause|pausierung|aussetzung)\s(?:fur|fuer|von|vom|bei|beim|der|des)\s(.+?)(?:\s(?:wieder\s)?(?:raus|auf|zuruck|zurueck|weg))?$/,
  ],
  ["resume", /^(?:reaktivier\w*|aktivier\w*|entpausier\w*)\s(.+)$/],
  [
    "resume",
    /^(.+?)\s(?:wieder\s(?:aktivieren|aufnehmen|einschalten|starten|anschalten|laufen\slassen|anwerfen|fortsetzen)|fortsetzen|reaktivieren|weiterlaufen\slassen|entpausieren|weiterfuhren|weiterfuehren|aktivieren)$/,
  ],
  [
    "resume",
    /^(.+?)\s(?:soll|kann|darf|konnte|sollte)\s(?:\S+\s){0,3}?wieder\s(?:losgehen|loslegen|laufen|starten|anlaufen|weiterlaufen|weitergehen|kommen|aktiv\swerden|an|eingeschaltet\swerden|aktiviert\swerden)$/,
  ],
  [
    "pause",
    /^(.+?)\s(?:soll|kann|darf|konnte|sollte|muss)\s(?:\S+\s){0,4}?(?:pausieren|ruhen|aussetzen|pause\smachen|stillstehen|(?:gestoppt|angehalten|pausiert|ausgesetzt|deaktiviert|abgeschaltet)\swerden)$/,
  ],
  [
    "delete",
    /^(.+?)\s(?:soll|kann|darf|konnte)\s(?:\S+\s){0,3}?(?:weg|raus|(?:geloscht|entfernt|gestrichen)\swerden)$/,
  ],
  ["pause", /^(?:pausier\w*|stopp?\w*|unterbrich|unterbrech\w*|deaktivier\w*|suspendier\w*)\s(.+)$/],
  [
    "pause",
    /^(?:halt\w*|setz\w*|schalt\w*|stell\w*|leg\w*|mach\w*)\s(.+?)\s(?:an|aus|ab|ein|stumm|auf\seis|auf\spause|pause)(?:\s(?:bis|fur|fuer)\s.*)?$/,
  ],
  ["pause", /^(?:mach\w*|leg\w*)\s(?:bitte\s)?(?:eine\s)?pause\s(?:mit|bei|fur|fuer)\s(.+)$/],
  [
    "pause",
    /^(.+?)\s(?:bis\s.*\s|fur\s.*\s|fuer\s.*\s)?(?:pausieren|stoppen|anhalten|aussetzen|unterbrechen|deaktivieren|stilllegen|auf\seis\slegen|ausschalten|abschalten)$/,
  ],
  [
    "delete",
    /^(?:losch\w*|loesch\w*|entfern\w*|streich\w*|stornier\w*|cancel\w*|beend\w*|verwirf|kill\w*)\s(.+?)(?:\s(?:endgultig|endgueltig|komplett|ganz|wieder|weg|raus|aus\s(?:der|dem|meiner|meinem)\s(?:liste|plan)))?$/,
  ],
  ["delete", /^(?:wirf|werf\w*|schmeiss\w*|brich|brech\w*|nimm|schaff\w*|hau)\s(.+?)\s(?:weg|raus|ab|aus\sdem\splan)$/],
  [
    "delete",
    /^(.+?)\s(?:endgultig\s|endgueltig\s|komplett\s|ganz\s)?(?:loschen|loeschen|entfernen|streichen|stornieren|canceln|beenden|abbrechen)$/,
  ],
  ["delete", /^(.+?)\s(?:brauch\w*|benotig\w*|benoetig\w*)\s(?:ich|wir)\s(?:jetzt\s)?nicht\smehr$/],
  [
    "run",
    /^(?:fuhr\w*|fuehr\w*|lass\w*|start\w*|stoss\w*|trigger\w*|schmeiss\w*|wirf)\s(.+?)(?:\s(?:jetzt|sofort|gleich|einmal|nochmal|noch\seinmal|manuell|direkt|umgehend|erneut|von\shand|jetzt\sgleich))+(?:\s(?:aus|laufen|an|durch))?$/,
  ],
  ["run", /^(?:fuhr\w*|fuehr\w*|lass\w*|stoss\w*|start\w*|trigger\w*)\s(.+?)(?:\s(?:aus|laufen|an))?$/],
  [
    "run",
    /^(.+?)\s(?:jetzt|sofort|gleich|einmal|nochmal|noch\seinmal|manuell|direkt|umgehend|erneut)+\s(?:ausfuhren|ausfuehren|starten|laufen\slassen|durchlaufen\slassen|anstossen|anwerfen|anschmeissen|durchfuhren)$/,
  ],
];
const AMOUNT =
  "(?:(?:um\\s)?(?:eine?|ne|zwei|drei|zehn|funfzehn|zwanzig|dreissig|\\d{1,2})\\s(?:halbe\\s)?(?:stunden?|minuten|viertelstunde|tage?)|etwas|ein\\sbisschen|ein\\swenig)";
const DOES = "(?:mach|stell|setz|schick|send|start|leg|zieh|schieb|fuhr|fuehr|lass|mail|verschick|erinner)\\w*";
const ITS =
  "((?:der|die|das|den|mein\\w{0,2}|unser\\w{0,2}|dies\\w{1,2})\\s[^,]{1,60}?|mich\\s(?:an|ans|daran)\\s[^,]{1,60}?)";
const edits = [
  /^(?:(?:ab\s(?:jetzt|sofort|morgen|nachster\swoche)|kunftig|zukunftig|in\szukunft)\s(?:bitte\s)?)?((?:den|die|das|mein\w{0,2}|unser\w{0,2})\s[^,]{2,50}?)\s(?:bitte\s|doch\s|lieber\s|immer\s|schon\s|erst\s|besser\s|ab\s(?:jetzt|sofort)\s|kunftig\s)*(?:um|am|ab|jeden?|taglich|werktags|\p{L}+tags|alle)\s.*(?:statt|anstatt|anstelle)\s.*$/u,
  /^(?:uberspring\w*|ueberspring\w*)\s(.+?)(?:\s(?:heute|morgen|ubermorgen|dies\w{1,2}|nachst\w{1,2}|naechst\w{1,2}|am|einmal|ein\smal|an)(?:\s.*)?)?$/,
  /^lass\w*\s(.+?)(?:\s(?:heute|morgen|ubermorgen|dies\w{1,2}|nachst\w{1,2}|naechst\w{1,2}|am|einmal|ein\smal|an)(?:\s.*)?)?\s(?:ausfallen|weg|sausen)$/,
  new RegExp(
    `^${DOES}\\s${ITS}\\s(?:schon\\s|doch\\s|ab\\sjetzt\\s|kunftig\\s|kuenftig\\s)*${AMOUNT}\\s(?:spater|spaeter|fruher|frueher)$`,
  ),
  new RegExp(
    `^${DOES}\\s${ITS}\\s(?:schon\\s|erst\\s|doch\\s|immer\\s|ab\\sjetzt\\s|kunftig\\s|kuenftig\\s|in\\szukunft\\s|ab\\ssofort\\s)*(?:um|am|jeden?|taglich|taeglich|werktags|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|wochentlich|monatlich|alle|auf)\\s.*(?:statt|anstatt|anstelle)\\s.*$`,
  ),
  /^(?:verschieb\w*|verleg\w*)\s(.+?)\s(?:(?:bitte\s|mal\s)?(?:um|auf|von|nach\shinten|nach\svorne?|vor|zu|in\sden|in\sdie)(?!\p{L}).*)$/u,
  new RegExp(
    `^(?:schieb|zieh|verschieb|verleg|stell|leg)\\w*\\s${ITS}\\s${AMOUNT}\\s(?:nach\\s(?:hinten|vorne?)|vor|zuruck|spater|fruher)$`,
  ),
  /^(?:verschieb\w*|verleg\w*|zieh\w*)\s(.+?)\s(?:nach\shinten|nach\svorne?|vor)$/,
  /^(?:ander\w*|aender\w*|stell\w*|setz\w*|leg\w*|pass\w*|mach\w*|schieb\w*|zieh\w*|hol\w*)\s((?:der|die|das|den|mein\w{0,2}|unser\w{0,2}|dies\w{1,2})\s[^,]{1,60}?)\s(?:bitte\s|doch\s)?(?:auf|um|von|so|zu|statt|nach\shinten|nach\svorne?|vor)\s(?:(?:\d|halb|viertel|jede|tagl|taegl|werktags|eine|einen|zwei|drei|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|die\s|den\s|monatlich|wochentlich|woechentlich|stundlich|alle\s|mittag|mitternacht|spater|spaeter|fruher|frueher|nur\s|sieben|acht|neun|zehn|elf|zwolf|sechs)).*$/,
  /^(?:mach|stell|setz|ander|aender|verschieb|leg|schieb)\w*\s(?:es|das|sie|ihn|dies)\s(?:bitte\s|doch\s|lieber\s)?(?:auf|um|zu|stattdessen|nur|taglich|wochentlich|monatlich|immer|jed|statt).*$/,
  /^(?:benenn\w*|bearbeit\w*|ander\w*|aender\w*|editier\w*)\s((?:der|die|das|den|mein\w{0,2}|unser\w{0,2}|dies\w{1,2})\s.+?)(?:\s(?:um|in\s.*\sum|ab))?$/,
  /^((?:der|die|das|den|mein\w{0,2}|unser\w{0,2}|dies\w{1,2})\s[^,]{1,60}?)\s(?:bitte\s)?(?:auf|um)\s.{1,60}\s(?:verschieben|andern|aendern|umstellen|verlegen|vorziehen)$/,
];
/** Words that move things to a place, which is a task. */
const toPlace =
  /\s(?:nach\s(?!hinten|vorne?)|in\s(?:den|die|das|einen|eine)\s|ins\s|zum\s(?!ersten|ersten)|ordner|verzeichnis|archiv|tabelle|server|bucket)/;
/** The other half of a verb that changes no schedule: "stell … zusammen", "setz … auf". */
const ownHalf =
  /\s(?:zusammen|bereit|fertig|her|ab|aus|ein|bei|rein|raus|rauf|hin|durch|dar|klar|frei|fest|sauber|zuruck|zurueck)$/;

function command(intent: Command["intent"], target: string | null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

/** What may stand behind a command as its reason. */
const reason =
  /^(?:weil|denn|da|sonst|wegen|wir|ich|sie|er|es|man)\s|^(?:die|der|das|alle|unser\w*|mein\w*)\s\S+\s\p{L}+(?:t|en)(?:\s|$)|(?:^|\s)(?:ist|sind|bin|hat|haben|habe|hab|war|waren|wird|werden|macht|machen|mach|lauft|gibt|fallt|brauch\w*|steht|kommt|zieh\w*|nervt|reicht|geht|liest|nutzt|benutzt|schaut|interessiert|eh|sowieso|ohnehin|keiner|niemand|vorbei|erledigt|fertig|umgezogen|verkauft|gekundigt)(?:\s|$)/u;

/** "… liest eh keiner": such a verb asks for nothing. */
const nobody = /^\p{L}+t\s(?:\p{L}+\s){0,3}(?:keiner|niemand|kaum\s(?:einer|jemand)|keine\p{L}?\s\p{L}+)(?:\s|$)/u;

/** "Setz den Lagerreport aus, wir machen Inventur": the words of the command alone. */
function beforeReason(words: string): string | null {
  const [, clause, rest] = /^([^,;.!?]{6,80}?)(?:[,;.!?]|\s-)\s(.+)$/u.exec(words) ?? [];
  return clause !== undefined &&
    rest !== undefined &&
    (nobody.test(rest) || (reason.test(rest) && !asks.test(`, ${rest}`)))
    ? clause
    : null;
}

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  if (isSmallTalk(folded, hasSchedule)) return command("none", null);
  const lead = polite.exec(folded)?.[0] ?? "";
  const words = folded
    .slice(lead.length)
    .replace(/[\s.?!]+$/, "")
    .replace(/,?\s(?:bitte|danke)$/, "");
  const plain = words.replace(/\s(?:bitte|mal|kurz|doch|eben|einfach)(?=\s)/g, "");
  const asked = /(?:kannst|konn|koenn|wurd|wuerd|will|magst|mocht|moecht)/.test(lead);
  if (!hasSchedule || /^(?:was|welche)/.test(words))
    if (list.some((pattern) => pattern.test(plain)) || (!hasSchedule && asksForList(plain)))
      return command("list", null);
  const isAsked = folded.trimEnd().endsWith("?");
  if (
    !asked &&
    question.test(words) &&
    (isAsked || !hasSchedule || !words.includes(",")) &&
    !(hasSchedule && asksBehind.test(words))
  )
    return command("question", questionTarget(clean, words));
  if (asked && !hasSchedule && toldQuestion.test(words)) return command("question", null);
  const clause = /^keine?\s.*\smehr\s/.test(plain) ? plain : beforeReason(plain);
  const reasoned = clause === null ? null : verbCommand(clean, clause, hasSchedule);
  if (reasoned) return reasoned;
  if (!asked && describesLife(words)) return command("none", null);
  if (translate.test(words) && (!hasSchedule || words.split(" ").length < 7)) return command("none", null);
  return editCommand(clean, plain, hasSchedule) ?? verbCommand(clean, plain, hasSchedule);
}

function questionTarget(clean: string, words: string): string | null {
  const found = asksAbout.exec(words)?.[1];
  return found === undefined ? null : targetOf(clean, found);
}

const namesJob = new RegExp(`(?:^|\\s)${JOB}(?:\\s|$)`);
const known = new RegExp(`^(?:${THE}|keine?n?)(?:\\s[^\\s,;:!?]+){0,4}$`);
const isObject = /\s(?:aus|alter|aelter|von|auf|uber|ueber|unter|mit|in|an|jed\w+|alle|die|der)\s/;

function verbCommand(clean: string, words: string, hasSchedule: boolean): Command | null {
  for (const [intent, pattern] of verbs) {
    const object = pattern.exec(words)?.[1];
    if (object === undefined) continue;
    const until = object.replace(/\s(?:bis|fur|fuer|ab)\s.*$/, "");
    const isJob = namesJob.test(until);
    const now =
      intent === "run" && /\s(?:jetzt|sofort|gleich|einmal|nochmal|manuell|direkt|umgehend|erneut)(?:\s|$)/.test(words);
    if (hasSchedule && !(isJob && intent !== "run") && !now) continue;
    if (intent === "run" && !now && !isJob) continue;
    if (isJob || (known.test(until) && !isObject.test(until)) || now) return command(intent, targetOf(clean, until));
  }
  return null;
}

function editCommand(clean: string, words: string, hasSchedule: boolean): Command | null {
  for (const pattern of edits) {
    const match = pattern.exec(words);
    if (!match) continue;
    if (hasSchedule && (ownHalf.test(words) || toPlace.test(words.slice((match[1] ?? "").length)))) continue;
    return command("edit", match[1] === undefined ? null : targetOf(clean, match[1]));
  }
  return null;
}

/** The words of the person for the folded object, without articles and the words around a name. */
function targetOf(clean: string, object: string): string | null {
  const { folded: whole, positions } = fold(clean);
  const from = whole.indexOf(object);
  const words = from < 0 ? object : clean.slice(positions[from], (positions[from + object.length - 1] ?? 0) + 1);
  const name = words
    .replace(
      /^(?:(?:der|die|das|den|dem|des|meine?[nmrs]?|unsere?[nmrs]?|diese?[nmrs]?|alle|nächste[nrs]?|letzte[nrs]?)\s)+/i,
      "",
    )
    .replace(
      /^(?:uhrzeit|zeit|zeitplan|startzeit|termin|rhythmus)\s(?:vom|von|des|der|für)\s(?:der\s|den\s|das\s|meine?[nmr]?\s)?/i,
      "",
    )
    .replace(/\s(?:bitte|mal|jetzt|sofort|wieder|doch|vorerst|schon|erst)$/i, "")
    .replace(/^(?:heutige|morgige|übermorgige|nächste)[nrs]?\s/i, "")
    .replace(/[.?!"'„“]+$|^["'„“]/g, "");
  return name === "" || /^(?:sie|ihn|es|das)$/i.test(name) ? null : name;
}
