import type { Language } from "../core/language";
import { fold } from "../grammar/fold";
import { readChart } from "../grammar/read-chart";
import { withoutSpans } from "./bare-hours";
import { editWordsOf } from "./words-of-language";

const LONGEST_MONTH = 31;
const lateInFigures = /(?<!\d)(?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)(?!\p{L})/gu;

/** "30 February", and "on the 32nd" where nothing else is said: the words name a day that no calendar has. */
export function namesNoDay(text: string, language: Language): boolean {
  const { folded } = fold(text);
  const chart = readChart(folded, language);
  if (chart.has("BAD_DATE")) return true;
  const { around, move } = editWordsOf(language.code);
  const late = chart.all("ORD").filter(({ value }) => value > LONGEST_MONTH);
  const written = [...folded.matchAll(lateInFigures)].map(({ index, 0: day }) => ({
    start: index,
    end: index + day.length,
  }));
  const isAll = (edge: { start: number; end: number }): boolean =>
    !/\p{L}{4,}/u.test(withoutSpans(folded, [edge]).replace(around, " ").replace(move, " "));
  return [...late, ...written].some(isAll);
}
