import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const EACH = "(?:cada|ogni|chaque)";
const words = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:el|il|le|n?o)\\s)?(?:dia\\s|giorno\\s)?(\\d{1,2})(?:er)?\\sd(?:el|u|o)\\s(?:prim(?:er|o|eiro)\\s|premier\\s)?(?:mes|mese|mois)\\s(?:siguiente|posterior|seguinte|successivo|seguente|dopo|suivant|apres|despues\\sde|depois\\sde|que\\ssigue|qui\\ssuit)(?:\\sa|\\sal|\\sao|\\salla|\\sla)?(?:\\s(?:cierre|final|fin|fim|fechamento|termino|chiusura|fine|cloture)\\sd[ei])?\\s${EACH}\\strimestre(?!\\p{L})`,
  "gu",
);

/** "a metà di ogni trimestre", "au milieu du trimestre" */
const middle = new RegExp(
  `(?<!\\p{L})(?:al?|en|n?o|au)\\s(?:meta|mitad|mediados|meio|milieu)\\s(?:d(?:el?|[iuo])\\s)?(?:${EACH}\\s)?trimestre(?!\\p{L})`,
  "gu",
);

/** "el 20 del mes siguiente a cada trimestre", "le 20 du mois suivant chaque trimestre", "a mitad de cada trimestre" */
export function readPartsOfQuarters(chart: Chart): void {
  const enter = ({ index, 0: said }: RegExpExecArray, day: number, months: number[]): void => {
    const slot: Slot = { kind: "monthDays", days: [day], recurring: true, months };
    chart.add("PHRASE", index, index + said.length, { slots: [slot], strength: "strong" }, "part of quarter");
  };
  for (const match of matchesOf(chart.text, words)) enter(match, Number(match[1]), [1, 4, 7, 10]);
  for (const match of matchesOf(chart.text, middle)) enter(match, 15, [2, 5, 8, 11]);
}
