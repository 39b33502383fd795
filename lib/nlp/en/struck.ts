import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { replaced } from "./corrections";

const STRIKE = "(?:scratch|strike|scrap|drop|lose|forget|ignore|remove|cross\\s(?:out|off)|leave\\sout|take\\sout)";
const DAY =
  "(?:mondays?|mon|tuesdays?|tues?|wednesdays?|wed|thursdays?|thurs?|thu|fridays?|fri|saturdays?|sat|sundays?|sun)";

/** "every Monday and Wednesday, no, [strike] Wednesday": a day of the list that is to go. */
const day = new RegExp(
  `(?<![\\p{L}])${STRIKE}\\s(?:about\\s)?(?:the\\s)?(?=(${DAY})(?![\\p{L}])(?!${replaced}))`,
  "gu",
);
/** "at 8, 12 and 20, [drop the 12]" */
const hour = new RegExp(
  `(?<![\\p{L}])(?:${STRIKE}|without|not)\\s(?:the\\s)?(\\d{1,2}(?:[:.]\\d\\d)?)(?:\\s?(?:([ap])\\.?m|o'clock))?(?:\\sone)?(?=\\s?(?:[,;.!)\u2013\u2014]|-\\s|$))`,
  "gu",
);

/** One day or hour of a list that was said before and is taken back. */
export function readStruck(chart: Chart): void {
  const { text } = chart;
  for (const { index, 0: words, 1: name = "" } of matchesOf(text, day))
    if (new RegExp(`(?<![\\p{L}])${name.slice(0, 3)}`, "u").test(text.slice(0, index)))
      chart.add("EXCEPT", index, index + words.trimEnd().length, {}, "struck");
  for (const { index, 0: words, 1: said = "", 2: half = "" } of matchesOf(text, hour)) {
    const minutes = minutesBefore(text.slice(0, index), said, half);
    if (minutes === null) continue;
    const slots = [{ kind: "excludeTimes" as const, from: { minutes }, to: null }];
    chart.add("PHRASE", index, index + words.length, { slots, strength: "aside" }, "struck");
  }
}

/** The hour as it was written where it was said; null where it was not. */
function minutesBefore(text: string, said: string, named: string): number | null {
  const found = new RegExp(
    `(?:at|and|,|&)\\s${said.replace(/[:.]/, "[:.]")}(?![\\d:.])(?:\\s?(${named || "[ap]"})\\.?m)${named ? "" : "?"}`,
    "u",
  ).exec(text);
  if (!found) return null;
  const [hours = 0, minutes = 0] = said.split(/[:.]/).map(Number);
  const half = found[1] === undefined ? hours : (hours % 12) + (found[1] === "p" ? 12 : 0);
  return half * 60 + minutes;
}
