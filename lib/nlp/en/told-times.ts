import type { Chart } from "../grammar/chart";
import type { Telling } from "../shared-rules/told-times";
import { asks, habit, statement } from "./statements";

const HAPPENS =
  "have|has|go|goes|am|is|are|come|comes|start|starts|begin|begins|meet|meets|play|plays|train|trains|teach|teaches|work|works|finish|finishes|end|ends|leave|leaves|arrive|arrives|open|opens|close|closes|happen|happens|get|gets|fall|falls|take\\splace|takes\\splace";
/** "mum's carer comes …", "the kids have swimming …" */
const happens = new RegExp(
  `^(?:(?:so|and|but|well|fyi),?\\s)?(?:(?:the|my|our|his|her|their|a|an)\\s[\\p{L}\\d\\s'-]{1,40}?|\\p{L}+'s\\s[\\p{L}\\s]{1,20}?|\\p{L}+)\\s(?:${HAPPENS})(?![\\p{L}])`,
  "u",
);

/** "I have yoga on Wednesdays at 18, remind me at 17": the first time is when something happens. */
export const telling: Telling = {
  tells: (clause) => habit.test(clause) || statement.test(`${clause} `) || happens.test(clause),
  asks: (words) => asks.test(words),
};

/** "swimming at 4pm, remind me [at 3.15]": before an afternoon that is told, in the afternoon as well. */
const beforeAfternoon =
  /(?<!\d)(\d{1,2})(?:[:.](\d\d))?\s?p\.?m\.?(?!\p{L})[^.!?]{0,60}?[,.;]\s(?:(?:so|and|please)\s)*(?:remind|text|ping|tell|message|e-?mail|nudge|alert|wake|give|call)\s[^,.;!?]{0,40}?(?=at\s\d)(at\s(\d{1,2})(?:[:.](\d\d))?)(?!\s?[ap]\.?m|[:.]?\d)/gu;

/** Times before an afternoon that is told. */
export function readToldTimes(chart: Chart): void {
  for (const { 0: words, 1: hour, 2: minute, 3: said = "", 4: ownHour, 5: ownMinute, index } of chart.text.matchAll(
    beforeAfternoon,
  )) {
    const told = ((Number(hour) % 12) + 12) * 60 + Number(minute ?? 0);
    const minutes = (Number(ownHour) + 12) * 60 + Number(ownMinute ?? 0);
    if (Number(ownHour) >= 12 || minutes >= told) continue;
    const end = index + words.length;
    const slots = [{ kind: "times" as const, times: [{ minutes }] }];
    chart.add("PHRASE", end - said.length, end, { slots, strength: "strong" }, "before");
  }
}
