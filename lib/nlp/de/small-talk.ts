import { asks } from "./statements";

/** Patterns see folded text: "ä" is "a", "ß" is "ss". */
const HELLO =
  "(?:guten\\s(?:morgen|tag|abend)|gute\\snacht|moin(?:\\smoin)?|morgen|hallo|hallochen|hi|hey|na|servus|gruss\\sgott|gruezi|tschuss|bis\\s(?:morgen|spater|dann|bald|montag)|schonen\\s(?:tag|abend|feierabend|sonntag)(?:\\snoch)?|schones\\swochenende|danke(?:\\sdir|\\sschon|\\ssehr|\\seuch)?|vielen\\sdank|dank\\sdir|zusammen|du|ihr|alle|miteinander)";
const PRAISE =
  "(?:super|toll|klasse|prima|perfekt|top|cool|geil|nice|stark|wunderbar|bestens|sehr\\sgut|gut|ok|okay|ja|alles\\sklar|passt|genau|lauft|spitze|mega|hervorragend)";
const greeting = new RegExp(`^(?:${HELLO}[\\s,.!?]*)+$`, "u");
const hope = new RegExp(
  `^(?:${HELLO}[\\s,.!-]+)+(?:(?:ich\\s|wir\\s)?hoff(?:e|en)?(?:ntlich)?|wie\\s(?:geht|gehts|lauft)|was\\sgeht|alles\\s(?:klar|gut|fit|okay|frisch)|gut\\s(?:geschlafen|angekommen)|schon,?\\sdass|schones|schonen)(?!\\p{L}).*$`,
  "u",
);
const praise = new RegExp(
  `^(?:(?:${PRAISE}|${HELLO})[\\s,.!]+){0,6}(?:${PRAISE}|(?:genau\\s)?so\\s(?:wollte|ist|passt|mag|hatte|war)(?:\\s[^\\s,;:?]+){0,5}|(?:das\\s|es\\s|alles\\s|die\\s\\p{L}+\\s)?(?:hat|ist|war|klappt|funktioniert|passt|lauft|sieht|kam|kommt)(?:\\s(?!um\\s|am\\s|jed)[^\\s,;:?]+){0,5})(?:[\\s,.!]+(?:${HELLO}|${PRAISE}|dir))*[\\s.!]*$`,
  "u",
);
const praised = new RegExp(
  `^(?:${PRAISE}|danke|vielen\\sdank|(?:das\\s|alles\\s)?hat\\s(?:\\p{L}+\\s)?(?:geklappt|funktioniert))(?!\\p{L})`,
  "u",
);

/** "Vielen Dank, du hast mir sehr geholfen": thanks, and what for. */
const thanks =
  /^(?:(?:super|ok|okay|toll|prima|perfekt|ja|gut|tausend|vielen|herzlichen|besten|lieben)[\s,]+){0,6}(?:danke\p{L}*|dank|merci)(?!\p{L})(?!.*\?)(?:[\s,.!]+(?:lauft|klappt|passt|funktioniert|geht|stimmt|war|ist|hat|kam|reicht|genau|weiter\sso|perfekt|super|alles)(?!\p{L}).*|.*[\s,.!](?:du|ihr|ich|wir|das|es|hat|hast|alles|mehr)\s(?:bin|bist|seid|sind|hast|habt|habe|hab|hat|war|ist|hilft|half|reicht|freut|weiss|klappt|brauch\p{L}*|wars|mir|gut|super|echt|wirklich)(?!\p{L}))/u;

/** "Ok danke, läuft alles wie gewünscht" */
const works =
  /^(?:(?:ok|okay|super|ja|alles\sklar)[\s,]+)?(?:danke(?:\s(?:dir|euch|schon|sehr))?|vielen\sdank)[\s,.!]+(?:jetzt\s|alles\s)?(?:lauft|klappt|passt|funktioniert|stimmt)(?:\s(?!(?:der|die|das|um|am)\s)\p{L}+){0,4}[.!]*$/u;

/** "Danke, der Bericht kam heute pünktlich um 8" */
const thanksFor =
  /^(?:danke|vielen\sdank|super|toll|prima|perfekt|klasse|top)[^.!?,]{0,20}[,.!]?\s(?:das|es|alles|(?:die|der|das|meine?|unsere?)\s[\p{L}\s-]{1,40}?)\s(?:kam|kamen|war|waren|hat|haben|ist|sind|lief|liefen|ging|gingen|funktioniert|klappt)(?!\p{L})/u;

/** Words of courtesy and nothing else: a greeting, thanks, praise. */
export function isSmallTalk(folded: string, hasSchedule: boolean): boolean {
  if (greeting.test(folded)) return true;
  if (!hasSchedule && works.test(folded)) return true;
  if (asks.test(folded)) return false;
  if (thanksFor.test(folded) && !folded.includes("?")) return true;
  if (!hasSchedule && thanks.test(folded)) return true;
  return hope.test(folded) || (!hasSchedule && praised.test(folded) && praise.test(folded));
}
