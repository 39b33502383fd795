import type { Chart } from "./chart";
import { matchesOf } from "./matches";

/** "the next one is", in each language, over folded text; what follows is its day. */
const nextTime =
  /(?<![\p{L}\d])(?:(?:the\s)?(?:next|first)\s(?:one|time|run|collection|session|date)(?:\s(?:is|being|will\sbe|falls))?|(?:(?:das|der|die)\s)?nachste[rs]?\s(?:mal|termin|lauf)(?:\sist)?|(?:de\s)?(?:eerst)?volgende\skeer(?:\sis)?|(?:la\s)?prochaine\sfois(?:\s(?:c'est|est|sera))?|(?:la\s)?proxima\svez(?:\s(?:es|sera|toca))?|(?:la\s)?prossima\svolta(?:\s(?:e|sara))?|(?:a\s)?proxima\svez(?:\s(?:e|sera))?|(?:в\s)?следующии\sраз|nastepny\sraz|kolejny\sraz)(?=\s(?:on\s|am\s|op\s|le\s|el\s|il\s|a\s|em\s|no\s|dia\s|the\s)*\p{L}*\s?\d|\s\p{L})|下一?次是?(?=\d)|次回は(?=\d)/gu;

/** "every other Wednesday …, [the next one is] on 9 December": from where steps of several days or weeks are counted. */
export function enterNextTime(chart: Chart): void {
  const counts = chart
    .all("AMOUNT")
    .some(({ value }) => value.count > 1 && value.unit !== "hour" && value.unit !== "minute");
  // "un mercredi sur deux"
  const isRare = chart.has("QUARTERLY") || chart.has("EVERY_YEAR") || chart.has("MONTHLY");
  if (!counts && !isRare && !chart.has("EVERY_OTHER") && !/\ssur\s(?:deux|trois|quatre)\s/.test(chart.text)) return;
  for (const { 0: words, index } of matchesOf(chart.text, nextTime))
    chart.add("START", index, index + words.length, {}, "next time");
}
