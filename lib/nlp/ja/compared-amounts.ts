import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** "7日より古い世代", "30日より前のログ": how old a thing is, not from when on. */
const compared =
  /の?\d{1,3}(?:日間?|週間?|[かヶカヵ]月|年|時間|分)より(?:も)?(?:前の|昔の|[古新長短多少早遅大小]し?な?[いく])/gu;

/** "1日3回飲む薬", "週2回のリハビリ": how often a thing is anyhow, not what is asked for. */
const ofNoun = /(?:[1一]日|週|月)に?[\d一二三四五六]回[飲使塗貼食打測通行][ぁ-ん]{1,2}(?=[\p{Script=Han}ァ-ヶ])/gu;

/** Enters amounts that things are compared with, which stay in the task. */
export function readComparedAmounts(chart: Chart): void {
  for (const { 0: words, index } of matchesOf(chart.text, compared)) {
    // Without a unit a phrase stays in the text.
    const stays = { slots: [{ kind: "unitless" as const, count: 0 }], strength: "strong" as const };
    chart.add("PHRASE", index, index + words.length, stays, "compared");
  }
  for (const { 0: words, index } of matchesOf(chart.text, ofNoun)) {
    const stays = { slots: [{ kind: "unitless" as const, count: 0 }], strength: "strong" as const };
    chart.add("PHRASE", index, index + words.length, stays, "of a noun");
  }
}
