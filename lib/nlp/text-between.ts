import type { Piece } from "./doubts";

/** What stands between two places, without what was taken back there: "on Monday and [on Thursday] at 8". */
export function textBetween(text: string, from: number, to: number, takenBack: readonly Piece[]): string {
  const inside = takenBack.filter(({ start, end }) => start >= from && end <= to);
  if (inside.length === 0) return text.slice(from, to);
  const kept = [...text.slice(from, to)].filter(
    (_, index) => !inside.some(({ start, end }) => from + index >= start && from + index < end),
  );
  return kept.join("").replace(/\s+/g, " ");
}
