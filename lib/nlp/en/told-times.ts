import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
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

/** "at noon to eat, [3] to stretch and [6] to leave"; the later ones are read once more as jobs that begin with their hour. */
const furtherHour =
  /(?<=(?:^|\s)at\s(?:noon|midday|\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?)\sto\s\p{L}[^.!?]{0,80}(?:,\s(?:and\s)?|\sand\s)|^)(\d{1,2})(?:[:.](\d\d))?(?=\sto\s(?!(?:noon|midday|midnight|half|quarter|close|closing|late|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|now|mon|tue|wed|thu|fri|sat|sun)\p{L}*)\p{L}{2})/gu;

/** Hours of a list whose first one says "at". */
function readFurtherHours(chart: Chart): void {
  for (const { 0: words, 1: hour, 2: minute, index } of matchesOf(chart.text, furtherHour)) {
    const minutes = Number(hour) * 60 + Number(minute ?? 0);
    const time = { minutes, ...(Number(hour) > 12 ? {} : { bare: true }) };
    if (minutes >= 1440 || Number(minute ?? 0) > 59) continue;
    const slots = [{ kind: "times" as const, times: [time] }];
    chart.add("PHRASE", index, index + words.length, { slots, strength: "bare" }, "further");
  }
}

/** "at 11 that morning", "that evening at 7:30": on the days that were told. */
const thatPart =
  /(?<![\p{L}])(?:at\s(\d{1,2})(?:[:.](\d\d))?\s(?:on\s)?that\s(?:same\s)?(morning|afternoon|evening|night)|(?:on\s)?that\s(?:same\s)?(morning|afternoon|evening|night)\sat\s(\d{1,2})(?:[:.](\d\d))?(?![\d:.]|\s?[ap]\.?m))(?![\p{L}])/gu;

function readThatPart(chart: Chart): void {
  for (const { 0: words, 1: h1, 2: m1, 3: p1, 4: p2, 5: h2, 6: m2, index } of matchesOf(chart.text, thatPart)) {
    const [hour, minute] = [Number(h1 ?? h2), Number(m1 ?? m2 ?? 0)];
    if (hour > 12 || minute > 59) continue;
    const minutes = (hour % 12) * 60 + minute + ((p1 ?? p2) === "morning" ? 0 : 720);
    const slots = [{ kind: "times" as const, times: [{ minutes, halved: true }] }];
    chart.add("PHRASE", index, index + words.length, { slots, strength: "strong" }, "that part");
  }
}

/** Times before an afternoon that is told, those of a list, and those of a day that was told. */
export function readToldTimes(chart: Chart): void {
  readFurtherHours(chart);
  readThatPart(chart);
  for (const { 0: words, 1: hour, 2: minute, 3: said = "", 4: ownHour, 5: ownMinute, index } of matchesOf(
    chart.text,
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
