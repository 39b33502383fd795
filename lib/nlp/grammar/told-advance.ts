import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

const MOST_HOURS = 12;

/**
 * "8点和20点开会，提前10分钟提醒我", "10時から会議、15分前に知らせて": so much before the times that are told. In 英会話の30分前に
 * the words stay with what they are before. Whether there are any.
 */
export function readToldAdvance(chart: Chart, words: RegExp, minutesOf: (match: RegExpExecArray) => number): boolean {
  let isAny = false;
  for (const match of matchesOf(chart.text, words)) {
    const minutes = minutesOf(match);
    if (!(minutes > 0) || minutes > MOST_HOURS * 60) continue;
    const slots = [{ kind: "earlier" as const, minutes, words: match[0] }];
    const isKept = chart.text[match.index - 1] === "の" ? { isKept: true as const } : {};
    const value = { ...phrase(slots, "aside"), ...isKept };
    chart.add("PHRASE", match.index, match.index + match[0].length, value, "advance");
    isAny = true;
  }
  return isAny;
}
