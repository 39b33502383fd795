import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const EACH = "(?:cada|ogni|chaque)";
const words = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:el|il|le|n?o)\\s)?(?:dia\\s|giorno\\s)?(\\d{1,2})(?:er)?\\sd(?:el|u|o)\\s(?:prim(?:er|o|eiro)\\s|premier\\s)?(?:mes|mese|mois)\\s(?:siguiente|posterior|seguinte|successivo|seguente|dopo|suivant|apres|despues\\sde|depois\\sde|que\\ssigue|qui\\ssuit)(?:\\sa|\\sal|\\sao|\\salla|\\sla)?(?:\\s(?:cierre|final|fin|fim|fechamento|termino|chiusura|fine|cloture)\\sd[ei])?\\s${EACH}\\strimestre(?!\\p{L})`,
  "gu",
);

/** "el 20 del mes siguiente a cada trimestre", "le 20 du mois suivant chaque trimestre" */
export function readAfterQuarters(chart: Chart): void {
  for (const { index, 0: said, 1: day } of matchesOf(chart.text, words)) {
    const slot: Slot = { kind: "monthDays", days: [Number(day)], recurring: true, months: [1, 4, 7, 10] };
    chart.add("PHRASE", index, index + said.length, { slots: [slot], strength: "strong" }, "after quarter");
  }
}
