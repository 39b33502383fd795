import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const weekday =
  "lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|segundas?|tercas?|quartas?|quintas?|sextas?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica";
// "a segunda" is a Monday in Portuguese.
const item =
  "(?:el|la|o|le|il)\\s(?:primer[oa]|segund[oa]|tercer[oa]|primeir[oa]|terceir[oa]|premiere?|second[eoa]?|deuxieme|troisieme|prim[oa]|terz[oa])|(?:(?:el|la|o|a|le|il)\\s)?(?:otr[oa]|outr[oa]|autre|altr[oa])|uno|una|um|uma|une?|l'(?:une?|autre|altr[oa])";
const schedule = `(?:del?\\s|du\\s|dal?\\s)(?:${weekday})|(?:los|las|les|le|il|i|el|aos|as|nas|nos|no|em)\\s(?:dias?\\s)?(?:\\d|${weekday})|cada|tod[oa]s?\\s|tous|toutes|chaque|ogni|tutt[ie]\\s|a\\slas?\\s\\d|as\\s\\d|alle\\s\\d|a\\s\\d+h`;
const enumerated = new RegExp(`(?<=^|[:,;.]\\s|\\s(?:y|e|et|ed)\\s)(?:${item}),?(?=\\s(?:${schedule}))`, "gu");

/** "el primer lunes a las 8 y el tercero a las 18": one more of the same weekday. */
const nth = new RegExp(
  `(?<!\\p{L})(?:primer|primeir[oa]|premier|prim[oa]|segund[oa]|second[oa]?|deuxieme|tercer|terceir[oa]|troisieme|terz[oa]|ultim[oa]|derniere?)\\s(?:${weekday})[^.;:]*$`,
  "u",
);

/** "dos avisos: el primero de lunes a viernes …, el segundo el 27 …": which of them, and no day of the month. */
export function readEnumerated(chart: Chart): void {
  for (const { index, 0: words } of matchesOf(chart.text, enumerated)) {
    const end = index + words.length;
    if (nth.test(chart.text.slice(0, index))) continue;
    chart.add("PHRASE", index, end, { slots: [{ kind: "dropped" }], strength: "strong" }, "enumerated");
    readRange(chart, index, end);
  }
}

/** "el primero de lunes a viernes": no first workday. */
function readRange(chart: Chart, start: number, end: number): void {
  const of = /^\s(?:del?|du|dal?)\s/.exec(chart.text.slice(end))?.[0].length ?? 0;
  const [first] = of === 0 ? [] : chart.from("WEEKDAY", end + of);
  const to = first && /^\s(?:al?|au|à)\s/.exec(chart.text.slice(first.end))?.[0].length;
  const [last] = first && to ? chart.from("WEEKDAY", first.end + to) : [];
  if (!first || !last) return;
  const length = ((last.value.day - first.value.day + 7) % 7) + 1;
  const weekdays = Array.from({ length }, (_, step) => (first.value.day + step) % 7);
  const slots = [{ kind: "weekdays" as const, weekdays, recurring: true }];
  chart.add("PHRASE", start, last.end, { slots, strength: "strong" }, "enumerated");
}
