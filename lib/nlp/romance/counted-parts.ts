import type { PartOfDay } from "../core/slots";
import type { Chart } from "../grammar/chart";

/** How a language says that so many of the next nights are meant; patterns of folded text. */
export interface CountedPartWords {
  /** Before the number, or with `next` behind it: "durante", "en". */
  opening: string;
  article: string;
  next: string;
  parts: Readonly<Partial<Record<PartOfDay, string>>>;
}

/** "las próximas cinco noches", "les trois prochains soirs", "per 7 mattine": each day, so many times. */
export function countedPartReader({ opening, article, next, parts }: CountedPartWords): (chart: Chart) => void {
  const kinds = Object.entries(parts) as [PartOfDay, string][];
  const nouns = kinds.map(([, words]) => `(${words})`).join("|");
  const before = new RegExp(`(?<!\\p{L})(?:(?:${opening})\\s)?(?:(?:${article})\\s)?(?:${next})\\s$`, "u");
  const lasting = new RegExp(`(?<!\\p{L})(?:${opening})\\s(?:(?:${article})\\s)?$`, "u");
  const led = new RegExp(`(?<!\\p{L})(?:(?:${opening})\\s)?(?:${article})\\s$`, "u");
  const behind = new RegExp(
    `^\\s(?:${nouns})(?:\\s(?:seguid[oa]s|consecutiv[oaie]s?|de\\s(?:suite|fila)|di\\sfila))?(?!\\p{L})`,
    "u",
  );
  const nextBehind = new RegExp(`^\\s(?:${next})\\s(?:${nouns})(?!\\p{L})`, "u");
  return (chart) => {
    const { text } = chart;
    for (const { start, end, value } of chart.all("NUM")) {
      if (!Number.isInteger(value.value) || value.value < 2) continue;
      const [ahead, rest] = [text.slice(0, start), text.slice(end)];
      const noun = behind.exec(rest);
      const opened = noun && (before.exec(ahead) ?? lasting.exec(ahead));
      const late = opened ? null : nextBehind.exec(rest);
      const found = opened ? noun : late;
      const lead = opened ?? (late && led.exec(ahead));
      if (!found || !lead) continue;
      const part = kinds[found.slice(1).findIndex((group) => group !== undefined)]?.[0];
      if (!part) continue;
      chart.add(
        "PHRASE",
        lead.index,
        end + found[0].length,
        {
          slots: [{ kind: "everyDay" }, { kind: "partOfDay", part }, { kind: "count", count: value.value }],
          strength: "strong",
        },
        "counted part",
      );
    }
  };
}
