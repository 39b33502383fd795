import type { Command } from "../core/language";

type Verb = [intent: Command["intent"], pattern: RegExp];
export const verbs: Verb[] = [
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
    // "Stell mir … eine Erinnerung an die Noten ein" sets one up.
    /^(?!stell\w*\s(?:.*\s)?eine?n?\s(?!weile|zeit|woche|monat|tag|stunde).*\sein$)(?:halt\w*|setz\w*|schalt\w*|stell\w*|leg\w*|mach\w*)\s(.+?)\s(?:an|aus|ab|ein|stumm|auf\seis|auf\spause|pause)(?:\s(?:bis|fur|fuer)\s.*)?$/,
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
    /^(.+?)(?:\s(?:kannst|konntest|darfst)\sdu|\s(?:konnen|konnten|durfen)\s(?:sie|wir))?(?:\s(?:endgultig|endgueltig|komplett|ganz|ruhig|gerne?|jetzt))*\s(?:loschen|loeschen|entfernen|streichen|stornieren|canceln|beenden|abbrechen|wegschmeissen|wegwerfen|rausschmeissen|rauswerfen|rausnehmen)$/,
  ],
  ["delete", /^(.+?)\s(?:brauch\w*|benotig\w*|benoetig\w*)\s(?:ich|wir)\s(?:jetzt\s)?nicht\smehr$/],
  [
    "run",
    /^(?:fuhr\w*|fuehr\w*|lass\w*|start\w*|stoss\w*|trigger\w*|schmeiss\w*|wirf)\s(.+?)(?:\s(?:jetzt|sofort|gleich|einmal|nochmal|noch\seinmal|manuell|direkt|umgehend|erneut|von\shand|jetzt\sgleich))+(?:\s(?:aus|laufen|an|durch))?$/,
  ],
  // "mach den Test sofort, nicht erst heute Nacht": what has its time is there already.
  ["run", /^mach\w*\s(.+?)(?:\s(?:jetzt|sofort|gleich|direkt|umgehend))+,\s(?:nicht\serst|warte?\snicht)\s.+$/],
  ["run", /^(?:fuhr\w*|fuehr\w*|lass\w*|stoss\w*|start\w*|trigger\w*)\s(.+?)(?:\s(?:aus|laufen|an))?$/],
  [
    "run",
    /^(.+?)\s(?:jetzt|sofort|gleich|einmal|nochmal|noch\seinmal|manuell|direkt|umgehend|erneut)+\s(?:ausfuhren|ausfuehren|starten|laufen\slassen|durchlaufen\slassen|anstossen|anwerfen|anschmeissen|durchfuhren)$/,
  ],
];
export const AMOUNT =
  "(?:(?:um\\s)?(?:eine?|ne|zwei|drei|zehn|funfzehn|zwanzig|dreissig|\\d{1,2})\\s(?:halbe\\s)?(?:stunden?|minuten|viertelstunde|tage?)|etwas|ein\\sbisschen|ein\\swenig)";
/** Verbs for another time of what is scheduled, at the end of "können wir …", "lässt sich …". */
export const MOVES =
  "(?:verschieben|verlegen|vorverlegen|legen|schieben|vorziehen|ziehen|setzen|stellen|umstellen|umlegen|andern|aendern)";
const TO_WHEN =
  "(?:auf|um)\\s(?:(?:den|die|das|jeden|jede|kommenden|nachsten|naechsten)\\s)?(?:\\d|halb|viertel|drei\\s?viertel|eine?\\s|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|mittag|mitternacht|morgen|abend|nachmittag|vormittag|wochenende|nachste|naechste|\\p{L}+tag|mittwoch)";
const DOES = "(?:mach|stell|setz|schick|send|start|leg|zieh|schieb|fuhr|fuehr|lass|mail|verschick|erinner)\\w*";
const ITS =
  "((?:der|die|das|den|mein\\w{0,2}|unser\\w{0,2}|dies\\w{1,2})\\s[^,:]{1,60}?|mich\\s(?:an|ans|daran)\\s[^,:]{1,60}?)";
export const edits = [
  /^(?:(?:ab\s(?:jetzt|sofort|morgen|nachster\swoche)|kunftig|zukunftig|in\szukunft)\s(?:bitte\s)?)?((?:den|die|das|mein\w{0,2}|unser\w{0,2})\s[^,:]{2,50}?)\s(?:bitte\s|doch\s|lieber\s|immer\s|schon\s|erst\s|besser\s|ab\s(?:jetzt|sofort)\s|kunftig\s)*(?:um|am|ab|jeden?|taglich|werktags|\p{L}+tags|alle)\s.*(?:statt|anstatt|anstelle)\s.*$/u,
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
  /^(?:verschieb\w*|verleg\w*|zieh\w*|hol\w*)\s(.+?)\s(?:nach\shinten|nach\svorne?|vor)$/,
  /^(?:ander\w*|aender\w*|stell\w*|setz\w*|leg\w*|pass\w*|mach\w*|schieb\w*|zieh\w*)\s((?:der|die|das|den|mein\w{0,2}|unser\w{0,2}|dies\w{1,2})\s[^,:]{1,60}?)\s(?:bitte\s|doch\s)?(?:auf|um|von|so|zu|statt|nach\shinten|nach\svorne?|vor)\s(?:(?:\d|halb|viertel|jede|tagl|taegl|werktags|eine|einen|zwei|drei|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|die\s|den\s|monatlich|wochentlich|woechentlich|stundlich|alle\s|mittag|mitternacht|spater|spaeter|fruher|frueher|nur\s|sieben|acht|neun|zehn|elf|zwolf|sechs)).*$/,
  /^(?:mach|stell|setz|ander|aender|verschieb|leg|schieb)\w*\s(?:es|das|sie|ihn|dies)\s(?:bitte\s|doch\s|lieber\s)?(?:auf|um|zu|stattdessen|nur|taglich|wochentlich|monatlich|immer|jed|statt)[^:]*$/,
  /^(?:benenn\w*|bearbeit\w*|ander\w*|aender\w*|editier\w*)\s((?:der|die|das|den|mein\w{0,2}|unser\w{0,2}|dies\w{1,2})\s.+?)(?:\s(?:um|in\s.*\sum|ab))?$/,
  new RegExp(
    `^((?:der|die|das|den|mein\\w{0,2}|unser\\w{0,2}|dies\\w{1,2})\\s[^,:]{1,60}?)\\s(?:(?:bitte|lieber|kunftig|von\\s[^,:]{1,20})\\s){0,2}${TO_WHEN}[^,:]{0,40}\\s${MOVES}$`,
    "u",
  ),
  /^((?:der|die|das|den|mein\w{0,2}|unser\w{0,2}|dies\w{1,2})\s[^,:]{1,60}?)\s(?:bitte\s)?(?:auf|um)\s.{1,60}\s(?:verschieben|andern|aendern|umstellen|verlegen|vorziehen)$/,
];
/** Words that move things to a place, which is a task. */
export const toPlace =
  /\s(?:nach\s(?!hinten|vorne?)|in\s(?:den|die|das|einen|eine)\s|ins\s|zum\s(?!ersten|ersten)|ordner|verzeichnis|archiv|tabelle|server|bucket)/;
/** The other half of a verb that changes no schedule: "stell … zusammen", "setz … auf". */
export const ownHalf =
  /\s(?:zusammen|bereit|fertig|her|ab|aus|ein|bei|rein|raus|rauf|hin|durch|dar|klar|frei|fest|sauber|zuruck|zurueck)$/;
/** "Mach das Backup täglich um 2", "… sonntags um 3": nothing says that it was otherwise before. */
export const makesOften =
  /^mach\w*\s(?:der|die|das|den|mein|unser)(?!.*\s(?:statt|anstatt|anstelle|stattdessen|lieber|doch|erinnerung|aufgabe)(?:\s|$))[^,;:.!?]*\s(?:tae?glich|jede[ns]?|wo?e?chentlich|monatlich|(?:mon|diens|donners|frei|sams|sonn|werk|wochen)tags|mittwochs|sonnabends)\s/;
