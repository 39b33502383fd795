import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const thatOf =
  /(?<=(?<!\p{L})(?:solo|solamente|soltanto|juste|seulement|uniquement|so|apenas|somente)\s)(?:quell[oae]\sdelle|cell?(?:e|ui)\sde|(?:la|el)\sde\slas?|[ao]\sdas?)(?=\s\d{1,2}(?!\d))/gu;

/** "nel weekend solo [quello delle] 10": of the things at several hours the one at that hour. */
export function readOnlyThatOf(chart: Chart): void {
  for (const { index, 0: words } of matchesOf(chart.text, thatOf))
    chart.add("AT", index, index + words.length, {}, "only that of");
}
