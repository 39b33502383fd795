import type { Slot, Span } from "../core/slots";
import type { Chart } from "./chart";
import { phrase } from "./rules/phrase";

const MOST = 100;

/** What a run is called after what it does, in all languages; folded. */
const runs =
  /\s(?:reminders|e-?mails|mails|messages|pings|texts|nudges|notifications|erinnerungen|nachrichten|recordatorios|correos|avisos|mensajes|rappels|courriels|promemoria|avvisi|messaggi|lembretes|mensagens|herinneringen|berichten|przypomnien(?:ia)?|maili|wiadomosci|напоминани[яи]|пис(?:ем|ьма)|(?:hatirlatma|mesaj|bildirim)(?:\s(?:gonder|at|yap|yolla)\p{L}*)?)(?!\p{L})/uy;
/** "3回", "세 번" */
const times = /\s?(?:回|번|회|차례)(?=[,、，])/uy;
/** "…, one each Monday", "…, cada lunes": how often stands behind the count. */
const each =
  /^\s?[,:;(\u3001\uff0c\u2013\u2014-]\s?(?<one>(?:one|once|(?:(?:je|jeweils|immer)(?:\seine?[nr]?)?)|eine?[nr]?|uno|una|un|une|um|uma|een|po\sjednym|по\sодному)\s)?(?=(?:each|every|an?|per|daily|weekly|hourly|monthly|nightly|jede[nrsm]?|taglich|wochentlich|stundlich|monatlich|pro|cada|tod[oa]s|diari\p{L}+|chaque|tous|toutes|par|ogni|tutti|tutte|al|a\scada|toda|todo|por|elke|elk|iedere?|dagelijks|wekelijks|(?:w|we)\skazd\p{L}+|co|codziennie|(?:в\s)?кажд\p{L}+|ежедневно|еженедельно|her)(?!\p{L})|[每毎]|매)/u;

/** "send 3 reminders, one each Monday", "erinnere mich fünfmal, jeden Montag": so many runs of what is said behind. */
export function enterCountsAhead(chart: Chart): void {
  for (const { start, end, value } of chart.all("FREQUENCY")) {
    enterCount(chart, start, end, value, end);
    if (value > 1 && chart.isSpaced && isBesideTimedWeekday(chart, start, end))
      chart.add("PHRASE", start, end, phrase([{ kind: "count", count: value }], "aside"), COUNTS_AHEAD);
  }
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
  const one = found?.groups?.one ?? "";
  if (!found && !isHabitBehind(chart, behind)) return;
  const slots: Slot[] = [{ kind: "count", count, ...(one ? { each: true } : {}) }];
  // Words of the schedule alone go with the comma behind them; a number is without its noun.
  const isWhole = end === behind;
  chart.add("PHRASE", start, isWhole ? end + 1 : end, phrase(slots, isWhole ? "aside" : "strong"), COUNTS_AHEAD);
  const last = behind + (found?.[0].length ?? 0);
  if (one) chart.add("PHRASE", last - one.length, last - 1, phrase([{ kind: "dropped" }], "aside"), COUNTS_AHEAD);
}

/** "dreimal, [montags] um 9", "tres veces, [los lunes]": a weekday that is said to repeat. */
function isHabitBehind(chart: Chart, behind: number): boolean {
  let at = behind + (/^\s?[,:;(]\s?/.exec(chart.text.slice(behind, behind + 3))?.[0].length ?? 0);
  if (at === behind) return false;
  for (const category of ["ON", "HABIT"] as const) {
    const [word] = chart.from(category, at);
    if (word) at = chart.skip(word.end);
  }
  const isHabit = chart.endingAt("HABIT", at - 1).length > 0;
  return chart.from("WEEKDAY", at).some(({ value }) => isHabit || value.recurring === true);
}

/** "dreimal jeden Montag um 9", "jeden Montag um 9 dreimal": in all, as it is no "dreimal pro Tag". */
function isBesideTimedWeekday(chart: Chart, start: number, end: number): boolean {
  const weekdayAt = (at: number): boolean =>
    chart
      .from("EVERY", at)
      .some((every) => chart.from("WEEKDAY", chart.skip(every.end)).some((day) => isClockAt(chart, day.end)));
  const isBehindClock = chart.endingAt("CLOCK", start - 1).length > 0 && chart.has("WEEKDAY");
  return weekdayAt(chart.skip(end)) || (isBehindClock && chart.from("PER", chart.skip(end)).length === 0);
}

const isClockAt = (chart: Chart, end: number): boolean =>
  chart.from("AT", chart.skip(end)).some((at) => chart.from("CLOCK", chart.skip(at.end)).length > 0);

/** "send 3 reminders, one each Monday": the count is of the schedule, however far from it. */
export function withCountAhead(spans: Span[], unused: readonly Span[]): Span[] {
  const isCount = (slot: Slot): boolean => slot.kind === "count";
  const mayCount = (slot: Slot): boolean =>
    slot.kind === "unread" ? slot.meanings?.some((one) => one.some(isCount)) === true : isCount(slot) && "each" in slot;
  const count = unused.find(({ slots }) => slots.some(mayCount));
  if (!count || spans.some(({ slots }) => slots.some(isCount))) return spans;
  const one = unused.filter(
    ({ start, slots }) =>
      start > count.end && start < count.end + LONGEST && slots.every(({ kind }) => kind === "dropped"),
  );
  return [...spans, count, ...one.slice(0, 1)].sort((a, b) => a.start - b.start);
}

const LONGEST = 40;
const COUNTS_AHEAD = "counts ahead";
