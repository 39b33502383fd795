import type { Slot } from "../core/slots";
import type { Chart } from "./chart";
import { phrase } from "./rules/phrase";

const MOST = 100;

/** What a run is called after what it does, in all languages; folded. */
const runs =
  /\s(?:reminders|e-?mails|mails|messages|pings|texts|nudges|notifications|erinnerungen|nachrichten|recordatorios|correos|avisos|mensajes|rappels|courriels|promemoria|avvisi|messaggi|lembretes|mensagens|herinneringen|berichten|przypomnien(?:ia)?|maili|wiadomosci|напоминани[яи]|пис(?:ем|ьма)|hatirlatma|mesaj)(?!\p{L})/uy;
/** "3回", "세 번" */
const times = /\s?(?:回|번|회|차례)(?=[,、，])/uy;
/** "…, one each Monday", "…, cada lunes": how often stands behind the count. */
const each =
  /^\s?[,:;(\u3001\uff0c\u2013\u2014-]\s?(?<one>(?:one|once|je|jeweils|immer|eine[rn]?|uno|una|un|une|um|uma|een|po\sjednym|по\sодному)\s)?(?=(?:each|every|an?|per|daily|weekly|hourly|monthly|nightly|jede[nrsm]?|taglich|wochentlich|stundlich|monatlich|pro|cada|tod[oa]s|diari\p{L}+|chaque|tous|toutes|par|ogni|tutti|tutte|al|a\scada|toda|todo|por|elke|elk|iedere?|dagelijks|wekelijks|(?:w|we)\skazd\p{L}+|co|codziennie|(?:в\s)?кажд\p{L}+|ежедневно|еженедельно|her)(?!\p{L})|[每毎]|매)/u;

/** "send 3 reminders, one each Monday", "erinnere mich fünfmal, jeden Montag": so many runs of what is said behind. */
export function enterCountsAhead(chart: Chart): void {
  for (const { start, end, value } of chart.all("FREQUENCY")) enterCount(chart, start, end, value, end);
  for (const { start, end, value } of chart.all("NUM")) {
    const noun = endOf(runs, chart, end);
    const word = chart.from("TIMES_WORD", chart.skip(end))[0]?.end ?? endOf(times, chart, end);
    if (word !== null && noun === null) enterCount(chart, start, word, value.value, word);
    else enterCount(chart, start, end, value.value, noun);
  }
}

function endOf(pattern: RegExp, { text }: Chart, at: number): number | null {
  pattern.lastIndex = at;
  const words = pattern.exec(text)?.[0];
  return words === undefined ? null : at + words.length;
}

/** `behind`: where the words end that say what is counted, which may be of the task. */
function enterCount(chart: Chart, start: number, end: number, count: number, behind: number | null): void {
  if (behind === null || !Number.isInteger(count) || count < 2 || count > MOST) return;
  const found = each.exec(chart.text.slice(behind, behind + LONGEST));
  if (!found) return;
  const slots: Slot[] = [{ kind: "count", count }];
  // Words of the schedule alone go with the comma behind them; a number is without its noun.
  const isWhole = end === behind;
  chart.add("PHRASE", start, isWhole ? end + 1 : end, phrase(slots, isWhole ? "aside" : "strong"), COUNTS_AHEAD);
  const one = found.groups?.one ?? "";
  const last = behind + found[0].length;
  if (one) chart.add("PHRASE", last - one.length, last - 1, phrase([], "aside"), COUNTS_AHEAD);
}

const LONGEST = 40;
const COUNTS_AHEAD = "counts ahead";
