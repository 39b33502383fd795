const units =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety";
const unitValues: Record<string, number> = {
  a: 1,
  an: 1,
  half: 0.5,
  "couple of": 2,
  "a couple of": 2,
  couple: 2,
  single: 1,
};
for (const [index, word] of units.split("|").entries()) {
  if (index <= 20) unitValues[word] = index;
}
Object.assign(unitValues, { thirty: 30, forty: 40, "forty-five": 45, fifty: 50, sixty: 60, ninety: 90 });

export const NUMBER = `(?:\\d{1,4}|forty-five|${units})`;

export function readNumber(text: string): number {
  const word = text.trim();
  return unitValues[word] ?? Number(word);
}

export const WEEKDAY =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)";
const weekdayStarts = ["su", "mo", "tu", "we", "th", "fr", "sa"];

export function readWeekday(text: string): number {
  return weekdayStarts.indexOf(text.slice(0, 2));
}

export const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
const monthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export function readMonth(text: string): number {
  return monthStarts.indexOf(text.slice(0, 3)) + 1;
}

const ordinalWords = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];

export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinalWords.join("|")}|fifteenth|twentieth|thirtieth)`;

export function readOrdinal(text: string): number {
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  if (text === "last" || text === "final") return -1;
  if (text === "penultimate" || text === "second last" || text === "second to last") return -2;
  const tens: Record<string, number> = { fifteenth: 15, twentieth: 20, thirtieth: 30 };
  return tens[text] ?? ordinalWords.indexOf(text) + 1;
}

/** Between the items of a list: ", " " and " ", and " "/" "&". */
export const AND = "(?:\\s?,\\s?(?:and\\s|or\\s)?|\\s(?:and|or|&|plus)\\s|\\s?[/&+]\\s?)";

/** A list of items with AND between them, at most `most`. */
export function list(item: string, most = 8): string {
  return `${item}(?:${AND}${item}){0,${most}}`;
}

/** All matches of an item in a text, each read. */
export function readAll<T>(text: string, item: string, read: (word: string) => T): T[] {
  return [...text.matchAll(new RegExp(`(?<![a-z\\d])${item}(?![a-z\\d])`, "g"))].map((match) => read(match[0]));
}
