import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterNoSuchTimes } from "../shared-rules/no-such-times";
import { spokenNumber, teens } from "./spoken-numbers";

/** "twenty-two hundred", "oh-eight-hundred", "0800 hours". */
const spokenMilitary =
  /(?<![\p{L}])(?:(oh|zero|o)[\s-])?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[\s-](?:one|two|three))?)[\s-]hundred(?:[\s-]hours)?(?![\p{L}])/gu;

const HOURS =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[\\s-](?:one|two|three))?";
const MINUTES =
  "(?:oh|zero)[\\s-](?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?";
/** "oh seven thirty", "twenty-three fifteen", "fourteen oh five" */
const spokenDigital = new RegExp(
  `(?<![\\p{L}-])(?:(oh|zero)[\\s-])?(${HOURS})[\\s-](${MINUTES})(?:\\shours)?(?![\\p{L}-])`,
  "gu",
);

/** "at eight oh five" */
const spokenOh =
  /(?<=(?:^|[\s(])(?:at|around|about|by)\s)(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\s-](?:oh|o)[\s-](one|two|three|four|five|six|seven|eight|nine)(?![\p{L}-])/gu;

/** "five and twenty past eight" */
const fiveAndTwenty = /(?<!\p{L})five[\s-]and[\s-]twenty(?=\s(?:minutes\s)?(?:past|after|to|before)\s)/gu;

/** "0415Z" */
const zulu = /(?<!\d)([01]\d|2[0-3]):?([0-5]\d)\s?z(?![\p{L}\d])/gu;

const noSuchHour = /(?<![\d\p{L}:.,])(?:2[5-9]|[3-9]\d)\s?o'?clock(?!\p{L})/gu;

/** "sevenish" */
const ish = new RegExp(`(?<![\\p{L}])(${teens.slice(0, 12).join("|")})-?ish(?![\\p{L}])`, "gu");

/** "before bed at 10", "at bedtime, 9:30": an hour of the evening. */
const bedtime =
  /(?<=(?:before\s(?:bed(?:time)?|going\sto\sbed|i\sgo\sto\sbed)|(?:at|around)\s(?:his\s|her\s|their\s|my\s)?bedtime),?\s(?:at\s|around\s|about\s|by\s|say\s)?)([6-9]|1[01])(?:[:.]([0-5]\d))?(?![\d:.]\d|\d|\s?[ap]\.?m)/gu;

/** Hours as they are spoken in the forces, read off a display, or written with a Z. */
export function readClocks(chart: Chart): void {
  if (chart.text.includes("clock")) enterNoSuchTimes(chart, noSuchHour);
  for (const { index, 0: words } of matchesOf(chart.text, fiveAndTwenty))
    chart.add("NUM", index, index + words.length, { value: 25 }, "five and twenty");
  for (const match of matchesOf(chart.text, spokenMilitary)) {
    const [first = "", second] = (match[2] ?? "").split(/[\s-]/);
    const hour = teens.indexOf(first) + 1 + (second === undefined ? 0 : teens.indexOf(second) + 1);
    chart.add("CLOCK", match.index, match.index + match[0].length, { minutes: hour * 60, clear: true }, "military");
  }
  for (const match of matchesOf(chart.text, spokenDigital)) {
    const [hour, minute] = [
      spokenNumber(match[2] ?? ""),
      spokenNumber((match[3] ?? "").replace(/^(?:oh|zero)[\s-]/, "")),
    ];
    // "at nine thirty" may be evening; "oh seven thirty" and "fourteen thirty" may not. "Twenty-five" is a number.
    if (match[1] === undefined && (hour < 13 || (hour === 20 && minute < 10))) continue;
    chart.add(
      "CLOCK",
      match.index,
      match.index + match[0].length,
      { minutes: hour * 60 + minute, clear: true },
      "digital",
    );
  }
  for (const { index, 0: words, 1: hour = "" } of matchesOf(chart.text, ish))
    chart.add(
      "CLOCK",
      index,
      index + words.length,
      { minutes: (teens.indexOf(hour) + 1) * 60, bare: true, clear: true },
      "ish",
    );
  for (const { index, 0: words, 1: hour, 2: minute } of matchesOf(chart.text, bedtime)) {
    const minutes = (Number(hour) + 12) * 60 + Number(minute ?? 0);
    chart.add("CLOCK", index, index + words.length, { minutes, clear: true }, "bedtime");
  }
  for (const match of matchesOf(chart.text, spokenOh)) {
    const minutes = spokenNumber(match[1] ?? "") * 60 + spokenNumber(match[2] ?? "");
    const clock = { minutes, clear: true, open: true, spoken: true };
    chart.add("CLOCK", match.index, match.index + match[0].length, clock, "oh");
  }
  for (const match of matchesOf(chart.text, zulu)) {
    const end = match.index + match[0].length;
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    chart.add("CLOCK", match.index, end - 1, { minutes, clear: true }, "zulu");
    chart.add("ZONE", end - 1, end, "UTC", "zulu");
  }
}
