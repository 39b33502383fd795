import type { Chart, Edge } from "./chart";
import { matchesOf } from "./matches";
import type { Category, Phrase } from "./meanings";
import { ahead, aheadFirst, matchAt, minutesIn } from "./several-ahead";

/** What ends the clause that tells when something is. */
const clauseEnd =
  /[,;.:!?]\s|\s[\u2013\u2014-]\s|[\u3001\u3002]|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}])[,;]|\s(?:so|dus|donc)\s/gu;
const sentenceEnd = /[.!?;]\s|[\u3002\uff1b]|$/u;
/** What it is before, in words that can only be of what was told: "before [it starts]", "before [doors]". */
const told =
  /\s(?:that|then|each(?:\sone)?|(?:it|we|they|he|she|i)(?:\s(?:starts?|begins?|opens?|closes?|leaves?|departs?|ends?|arrives?|goes|finish(?:es)?))?|doors|class|school|work|closing(?:\stime)?|opening(?:\stime)?|kick-?off|departure|(?:этого|него|нее|начала|открыти(?:я|ем)|закрыти(?:я|ем)|начал(?:а|ом)|конц(?:а|ом)|отправлени(?:я|ем)|отъезд(?:а|ом)|выход(?:а|ом)|старт(?:а|ом)|otwarciem|zamknieciem|rozpoczeciem|poczatkiem|koncem|odjazdem|wyjsciem|startem))(?!\p{L}|\s?\d)/uy;
/** "vor [Ladenschluss]", "voor [sluitingstijd]": the beginning and end of opening hours in German and Dutch. */
const GERMANIC =
  "(?:(?:der|dem|de|het)\\s)?(?:\\p{L}*(?:schliessung|schluss|offnung|oeffnung|feierabend)|beginn|anpfiff|einlass|sluiting(?:s(?:tijd|uur))?|opening(?:s(?:tijd|uur))?|aanvang|aftrap)|wir\\s(?:offnen|oeffnen|schliessen|aufmachen|zumachen)|we\\s(?:openen|sluiten|opengaan|dichtgaan|(?:open|dicht)\\sgaan)";
const beforeEdge = new RegExp(
  `\\s(?:be)?vor(?=\\s(?:${GERMANIC})(?!\\p{L}|\\s?\\d))|\\svoor(?:dat)?(?=\\s(?:${GERMANIC})(?!\\p{L}|\\s?\\d))`,
  "uy",
);
const edgeTold = new RegExp(`\\s(?:${GERMANIC})(?!\\p{L}|\\s?\\d)`, "uy");
/** "before [the class]", "antes [de la reunión]": with its name, or what it does there. */
const named =
  /\s(?:(?:the|my|our|his|her|their|each|every|this|la|le|les|(?:de\s(?:la|los|las)|del|de|d[aio]s?|dell[ao]|du)|mon|ma)\s|l'|de\sl'|dell')(?!\d)(\p{L}+)(?:\s(?:starts?|begins?|opens?|closes?|leaves?|departs?|ends?|arrives?|empiece|comience|inizi|comece|commence))?(?!\p{L}|\s?\d)/uy;
const edge =
  /^(?:clos|open|start|begin|depart|end$|ci?err|apertur|abrir|inici|comienz|comenz|empez|salid|salir|ferm|ouvert|ouvrir|debut|commenc|chius|chiud|aprir|inizi|partenz|partire|fech|abertur|comec|partid|saida)/u;
const closing =
  /clos|\bend|finish|schluss|schliess|feierabend|zumach|dicht|ferm|ci?err|chius|fech|sluit|закры|конц|zamkn|koncem/u;
/** "faster than in 2 hours" */
const compared = /(?<!\p{L})(?:than|als|que|чем|niz|dan)\s$/u;
const dayWords: readonly Category[] = ["WEEKDAY", "DAYGROUP", "DATE", "MONTH", "EVERY", "ADVERB", "RELDAY"];
/** Nobody counts a longer time before something in hours. */
const MOST = 48 * 60;
const CLAUSE = 160;
const timeWords: readonly Category[] = ["CLOCK", "UNIT", "PART", "AMOUNT", "ON", "OF"];
const word = /[^\P{L}\p{Script=Han}]{2,}|\p{Script=Han}/gu;

/**
 * "My son has piano every Wednesday at 5 pm, remind me [30 minutes before] so we're not late": so long before the time
 * that a clause before tells, whatever follows.
 */
export function enterAheadOfEvent(chart: Chart): void {
  if (!chart.has("CLOCK") || !dayWords.some((category) => chart.has(category))) return;
  const ends = matchesOf(chart.text, clauseEnd).map(({ index, 0: mark }) => index + mark.length);
  if (ends.length === 0) return;
  for (const amount of longest(chart)) {
    const minutes = minutesIn(amount.value);
    if (!Number.isInteger(minutes) || minutes <= 0 || minutes > MOST) continue;
    const first = startOfFirst(chart, amount.start);
    const before = matchAt(ahead, chart.text, amount.end) || beforeHours(chart.text, amount);
    if (first === null && before === "") continue;
    const start = first ?? amount.start;
    const end = amount.end + before.length;
    if (compared.test(chart.text.slice(0, start)) || !isOfTold(chart, start, end, ends)) continue;
    const stop = end + lengthOfTold(chart.text, end);
    const words = chart.text.slice(start, stop);
    const ofEnd = closing.test(words) ? { ofEnd: true as const } : {};
    enter(chart, start, stop, { slots: [{ kind: "earlier", minutes, words, ...ofEnd }], strength: "aside" });
  }
}

const hour = /(?<![\d.,])\d{1,2}(?:[:.]\d\d)?(?!\d)/gu;

/** Where days have hours of their own, nobody knows which are meant. */
function beforeHours(text: string, { start, end }: Edge<"AMOUNT">): string {
  const before = matchAt(beforeEdge, text, end);
  return before !== "" && matchesOf(text.slice(0, start), hour).length <= 2 ? before : "";
}

/** "send me half an hour before [the list]": a thing that was not told is what is sent. */
function lengthOfTold(text: string, at: number): number {
  const plain = matchAt(told, text, at) || matchAt(edgeTold, text, at);
  if (plain !== "") return plain.length;
  named.lastIndex = at;
  const [words = "", name = ""] = named.exec(text) ?? [];
  return edge.test(name) || text.slice(0, at).includes(name) ? words.length : 0;
}

/** Words that said nothing so far, "before [what?]", say it now. */
function enter(chart: Chart, start: number, end: number, value: Phrase): void {
  const known = chart.from("PHRASE", start).find((edge) => edge.end === end);
  if (known?.value.slots.every(({ kind }) => kind === "unread")) known.value = value;
  else chart.add("PHRASE", start, end, value, "ahead");
}

/** The longest amount at each place. */
function longest(chart: Chart): Edge<"AMOUNT">[] {
  const found = new Map<number, Edge<"AMOUNT">>();
  for (const edge of chart.all("AMOUNT"))
    if ((found.get(edge.start)?.end ?? -1) < edge.end) found.set(edge.start, edge);
  return [...found.values()];
}

/** "за [час]", "提前[两小时]" */
function startOfFirst(chart: Chart, start: number): number | null {
  for (const length of [2, 3])
    if (matchAt(aheadFirst, chart.text, start - length).length === length) return start - length;
  return null;
}

/** "every Monday at 10, …" says only when; "my son has piano every Monday at 10, …" tells of something. */
function namesEvent(chart: Chart, end: number): boolean {
  const said = [...dayWords, ...timeWords].flatMap((category) => [...chart.all(category)]);
  return matchesOf(chart.text.slice(0, end), word).some(
    ({ index }) =>
      chart.categoriesAt(index).length === 0 && !said.some((edge) => edge.start < index && edge.end > index),
  );
}

/** "…보고서 보내줘, [10분 전에] 올라온 글도": what stands before asks for something, and tells of nothing. */
const requestBefore = /(?:줘요?|주세요|してください|してくれ|しといて)[,.、。]?\s?$/u;
/** "messen, 30 Minuten vorher nichts essen": what is not to be done then is told as well. */
const denied = /^\s(?:nichts|nicht|kein\p{L}*|nothing|niets|niet|rien|nada|niente|nic|nie|ничего|не)\s/u;

/** A time and a day in a clause before, and no time in its own. */
function isOfTold(chart: Chart, start: number, end: number, ends: readonly number[]): boolean {
  const from = ends.findLast((at) => at <= start);
  if (from === undefined || start - from > CLAUSE) return false;
  const isSaid = (category: Category): boolean => chart.all(category).some((edge) => edge.end <= from);
  if (!isSaid("CLOCK") || !namesEvent(chart, from)) return false;
  if (requestBefore.test(chart.text.slice(0, from)) || denied.test(chart.text.slice(end))) return false;
  const stop = end + (sentenceEnd.exec(chart.text.slice(end))?.index ?? 0);
  const isOther = ({ start: at, end: to }: { start: number; end: number }): boolean =>
    at >= from && to <= stop && (to <= start || at >= end);
  return (
    !chart.all("CLOCK").some((clock) => clock.value.clear && isOther(clock)) &&
    !chart.all("AT").some((at) => isOther(at) && chart.from("CLOCK", chart.skip(at.end)).length > 0)
  );
}
