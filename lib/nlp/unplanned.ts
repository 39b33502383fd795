import type { Language } from "./core/language";
import type { Span } from "./core/slots";
import type { Piece } from "./doubts";
import type { Chart } from "./grammar/chart";
import { takesBack } from "./grammar/roles";
import { looseWords } from "./loose-words";

/** Words that change when a task runs and that nothing heeds: schedule words that no phrase took, or what was taken back. */
export function unheededWords(
  chart: Chart,
  spans: readonly Span[],
  used: readonly Piece[],
  unused: readonly Span[],
  language: Language,
): string | null {
  return looseWords(chart, used, language) ?? takenBackAlone(chart.text, spans, unused);
}

/** "… every day at 6, oh no, [not every day]": and nothing behind it says on which. */
function takenBackAlone(text: string, spans: readonly Span[], unused: readonly Span[]): string | null {
  const denial = unused.findLast(takesBack);
  if (!denial || !spans.some(({ end }) => end <= denial.start)) return null;
  const opens = /(?:[,;.:!?\u2026\u2013\u2014-]|^)\s?(?:[\p{L}']{1,12}\s){0,3}$/u.test(text.slice(0, denial.start));
  const isLast = !/[\p{L}\d]/u.test(text.slice(denial.end));
  return opens && isLast ? text.slice(denial.start, denial.end) : null;
}

const beforeHour = /(?<!\p{L})(?:before|vor|voor|avant|antes|prima|przed|до|перед)(?!\p{L})/u;
const HALF_HOUR = 30;

/** "ten minutes before every full hour, 8 to 16": is the first of them at 7:50? */
export const leavesFirstHour = (text: string, spans: readonly Span[]): boolean =>
  spans.some(
    ({ slots, start, end }) =>
      slots.some((slot) => slot.kind === "minuteOfHour" && slot.minutes.every((minute) => minute > HALF_HOUR)) &&
      beforeHour.test(text.slice(start, end)),
  ) && spans.some(({ slots }) => slots.some(({ kind }) => kind === "window"));
