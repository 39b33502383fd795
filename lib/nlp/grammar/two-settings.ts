import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

const TO = "auf|op|to|a|em|na|на|in";
const UNIT =
  "°\\s?c?|grad|graden|gradi|graus?|grados?|degres?|degrees?|градус\\p{L}*|stopni\\p{L}*|stopien|derece\\p{L}*|prozent|procent|percento?|%|por\\s?c[ie]+nto|pour\\s?cent|процент\\p{L}*";
const measured = new RegExp(`(?<![\\p{L}\\d])(?:(?:${TO})\\s)?\\d{1,3}\\s?(?:${UNIT})(?![\\p{L}\\d])`, "gu");
/** "auf 17", "a 17": what has no unit of its own, before its time or at the end. */
const plain = new RegExp(
  `(?<![\\p{L}\\d])(?:${TO})\\s\\d{1,3}(?=\\s(?:um|om|at|alle|a\\slas|as|a|o|в)\\s\\d|[.!\\s]*$|,)(?!\\s(?:a|as)\\s\\d{1,2}[.!\\s]*$)`,
  "gu",
);
/** "à 21 à 6h": a number right before a time is none. */
const beforeTime = /(?<![\p{L}\d])a\s\d{1,3}(?=\sa\s\d{1,2}\s?h)/gu;

/** "the heating to 21 degrees at 6 and to 17 at 8": two things to do, and none of the numbers is an hour; it is asked. */
export function enterTwoSettings(chart: Chart): void {
  const { text } = chart;
  const units = /\d\s?(?:°|gra|degr|гра|stop|derec|pro[cz]|per|por|pour|%)/u.test(text);
  if (!units && !/\sa\s\d{1,3}\sa\s\d{1,2}\s?h/u.test(text)) return;
  const known = units ? matchesOf(text, measured).filter(({ 0: words }) => isSetting.test(words)) : [];
  const others = known.length > 0 ? matchesOf(text, plain) : matchesOf(text, beforeTime);
  const settings = [...known, ...others].sort((a, b) => a.index - b.index);
  const isIn = (at: number): boolean =>
    settings.some(({ index, 0: words }) => at >= index && at < index + words.length);
  const times = chart.all("CLOCK").filter(({ start }) => !isIn(start));
  if (settings.length < 2 || times.length < 2) return;
  const [first, last] = [settings[0], settings.at(-1)];
  if (!first || !last) return;
  const start = chart.skip(known.length > 0 ? first.index + first[0].length : first.index);
  const until = last.index + last[0].length;
  const end = times.find((one) => one.start > until && one.start - until < REACH)?.end ?? until;
  // "21 dereceye 8'de 17 dereceye": each has its unit, and only the second waits for its time.
  for (const from of others.length > 0 ? [start, last.index] : [last.index])
    chart.add("PHRASE", from, end, phrase([{ kind: "unread", words: text.slice(from, end) }]), "two settings");
}

/** From a number to its time. */
const REACH = 8;

const isSetting = new RegExp(`^(?:${TO})\\s|derece(?:ye|y[ea]|lere)`, "u");
