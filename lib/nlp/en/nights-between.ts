import type { Chart } from "../grammar/chart";
import { enterNights } from "../shared-rules/nights";

const names = [
  "sun(?:day)?",
  "mon(?:day)?",
  "tue(?:s(?:day)?)?",
  "wed(?:nesday)?",
  "thu(?:rs(?:day)?)?",
  "fri(?:day)?",
  "sat(?:urday)?",
];
const day = names.join("|");
const nights = new RegExp(
  `(?<!\\p{L})(?:(?:(?<every>(?:every|each)\\s)|(?:in|on|during|over)?\\s?(?:the\\s)?)nights?\\s(?:of\\s|from\\s|between\\s)?|(?<=midnight\\s)between\\s)(?<from>${day})\\s(?:to|and|into|on\\sto)\\s(?<to>${day})(?!\\p{L})`,
  "gu",
);
const into = new RegExp(
  `(?<!\\p{L})(?:(?<every>every|each)\\s)?(?<from>${day})\\s(?:nights?|evenings?)\\s(?:(?:going|heading|running|over)\\s)?(?:in)?to\\s(?:the\\s)?(?<to>${day})(?:\\smorning)?(?!\\p{L})`,
  "gu",
);
const dayOf = (name: string): number => names.findIndex((forms) => new RegExp(`^(?:${forms})$`, "u").test(name));

/** "in the night from Saturday to Sunday at 2", "at midnight between Saturday and Sunday": the second day counts. */
export function readNightsBetween(chart: Chart): void {
  enterNights(chart, nights, dayOf);
  enterNights(chart, into, dayOf);
}
