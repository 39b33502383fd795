import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const alone =
  /(?<!\p{L})(?:en\slos|los|n?os|aos|les|aux|nei|i)\s(?:(impares|impairs|dispari)|pares|pairs|pari)(?=,?\s(?:a\slas?|as|a|alle)\s?\d)/gu;

/** "los días pares …, y los impares …": before a time the noun may be missing. */
export function readParity(chart: Chart): void {
  for (const { index, 0: words, 1: odd } of matchesOf(chart.text, alone)) {
    const first = odd === undefined ? 2 : 1;
    const days = Array.from({ length: 16 }, (_, step) => first + step * 2).filter((day) => day <= 31);
    const slots = [{ kind: "monthDays" as const, days, recurring: true }];
    chart.add("PHRASE", index, index + words.length, { slots, strength: "strong" }, "parity");
  }
}
