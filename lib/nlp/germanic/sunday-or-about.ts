import type { Chart } from "../grammar/chart";

const days = /(?<!\p{L})(?:mo|di|mi|do|fr|sa|ma|wo|vr|za|\p{L}+(?:tage?n?s?|dag(?:en|s)?))(?!\p{L})/u;
const opensItem = /(?:^|[,;/]\s?|\s(?:und|sowie|en)\s)$/u;

/**
 * "Mo–Sa um 5:15 und So um 6:45": with a capital letter, or as one more item behind days, it is Sunday; "so um 6" is
 * about six. `words`: "so um".
 */
export function readSundayOrAbout(chart: Chart, original: string, words: string): void {
  const { text } = chart;
  const [day = ""] = words.split(" ");
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (/\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(at + words.length))) continue;
    const before = text.slice(0, at);
    const isCapital = before.trim() !== "" && /^\p{Lu}/u.test(original.slice(at));
    const isSunday = opensItem.test(before) && (isCapital || days.test(before));
    if (isSunday) chart.add("WEEKDAY", at, at + day.length, { day: 0 }, "sunday");
    else chart.add("ABOUT", at, at + words.length, {}, "about");
  }
}
