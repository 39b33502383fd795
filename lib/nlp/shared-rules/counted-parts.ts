import type { PartOfDay } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { phrase } from "../grammar/rules/phrase";

/** How a language says that so many of the next nights are meant; patterns of folded text. */
export interface CountedPartWords {
  /** Before the number, or with `next` behind it: "durante", "for". */
  opening: string;
  /** What stands before the rest and needs it: "in" the next five nights. */
  led?: string;
  article: string;
  next: string;
  parts: Readonly<Partial<Record<PartOfDay, string>>>;
  /** Behind the parts, of which they say that one follows the other: "seguidas", "in a row"; needs no opening. */
  row: string;
}

/** How far before a number its lead may begin. */
const LEAD = 40;

/** "las próximas cinco noches", "for the next ten nights", "zehn Abende lang": each day, so many times. */
export function countedPartReader(words: CountedPartWords): (chart: Chart) => void {
  const { opening, led = opening, article, next, row } = words;
  const kinds = Object.entries(words.parts) as [PartOfDay, string][];
  const nouns = kinds.map(([, forms]) => `(${forms})`).join("|");
  const articled = `(?:(?:${article})\\s)?`;
  const before = new RegExp(`(?<!\\p{L})(?:(?:${opening}|${led})\\s)?${articled}(?:${next})\\s$`, "u");
  const lasting = new RegExp(`(?<!\\p{L})(?:${opening})\\s${articled}$`, "u");
  const ledIn = new RegExp(`(?<!\\p{L})(?:(?:${opening}|${led})\\s)?(?:${article})\\s$`, "u");
  const behind = new RegExp(`^\\s(?:${nouns})(\\s(?:${row}))?(?!\\p{L})`, "u");
  const nextBehind = new RegExp(`^\\s(?:${next})\\s(?:${nouns})(?!\\p{L})`, "u");

  /** Where the phrase around a number begins and the match behind it. */
  const around = (ahead: string, rest: string): [lead: number, found: RegExpExecArray] | null => {
    const noun = behind.exec(rest);
    const opened = noun && (before.exec(ahead) ?? lasting.exec(ahead));
    if (noun && opened) return [ahead.length - opened.index, noun];
    if (noun?.at(-1) !== undefined) return [0, noun as RegExpExecArray];
    const late = nextBehind.exec(rest);
    const lead = late && ledIn.exec(ahead);
    return late && lead ? [ahead.length - lead.index, late] : null;
  };

  return (chart) => {
    const { text } = chart;
    for (const { start, end, value } of chart.all("NUM")) {
      if (!Number.isInteger(value.value) || value.value < 2) continue;
      const [lead, found] = around(text.slice(Math.max(0, start - LEAD), start), text.slice(end, end + LEAD)) ?? [];
      const part = found && kinds[found.slice(1).findIndex((group) => group !== undefined)]?.[0];
      if (lead === undefined || !part) continue;
      const slots = [
        { kind: "everyDay" as const },
        { kind: "partOfDay" as const, part },
        { kind: "count" as const, count: value.value },
      ];
      chart.add("PHRASE", start - lead, end + found[0].length, phrase(slots), "counted part");
    }
  };
}
