import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const nothing = "(?:nada|rien|niente|nulla)";
const but = "(?:pero|mas|mais|ma|porem)";
const article = "em|en|aos?|as|nos?|nas?|los|las|el|les?|la|il|i|gli|al|a|ad|in|nel|nei|dans|durante|pendant|durant";

/** "mas nada em janeiro", "pero nada los domingos": before what is left out. */
const before = new RegExp(
  `(?:(?<=[,;.:(]\\s)(?:${but}\\s)?|(?<=\\p{L}\\s)${but}\\s)${nothing}(?=\\s(?:${article})\\s)`,
  "gu",
);
/** "em julho nada", "le dimanche rien": behind it, at the end of a clause that opens with it. */
const behind = new RegExp(
  `(?<=[,;.:(]\\s(?:${but}\\s)?(?:[\\p{L}\\d']+\\s){1,5})${nothing}(?=\\s?(?:[,;.!)]|$))`,
  "gu",
);

/** "…, a las 9 los sábados [y los domingos nada]": the days before "and" have their time. */
const andThen = new RegExp(
  `(?<=\\d(?:\\s?(?:h|hs|hrs|horas?|heures))?\\s(?:[\\p{L}']+\\s){1,5})(?:y|e|et|ed)\\s(?:[\\p{L}']+\\s){1,2}${nothing}(?=\\s?(?:[,;.!)]|$))`,
  "gu",
);

function leaveOutLast(chart: Chart, start: number, end: number): void {
  const [day, ...more] = chart.all("WEEKDAY").filter((edge) => edge.start > start && edge.end < end);
  if (!day || more.some((edge) => edge.start !== day.start)) return;
  const exclusion: Slot = { kind: "exclude", weekdays: [day.value.day], months: [], monthDays: [] };
  chart.add("PHRASE", start, end, { slots: [exclusion], strength: "aside" }, "nothing then");
}

/** "…, só quarta [que não]", "…, solo los lunes [que no]": behind the only days that are left out. */
const notThose =
  /(?<=(?<!\p{L})(?:so|apenas|somente|solo|solamente|soltanto)\s(?:[\p{L}\d'-]+\s){1,4})(?:que|che)\s(?:nao|no)(?:\s(?:precisa|hace\sfalta|serve))?(?=\s?[,;.!)]|\s?$|\s(?:porque|pois|pues|perche)\s)/gu;

/** Days and months on which nothing is to be done. */
export function readNothingThen(chart: Chart): void {
  for (const { index, 0: words } of matchesOf(chart.text, before)) {
    const end = index + words.length;
    const opening = new RegExp(`^\\s(?:${article})(?=\\s)`, "u").exec(chart.text.slice(end))?.[0].length ?? 0;
    chart.add("EXCEPT", index, end, {}, "nothing then");
    if (opening > 0) chart.add("EXCEPT", index, end + opening, {}, "nothing then");
  }
  for (const { index, 0: words } of matchesOf(chart.text, andThen)) leaveOutLast(chart, index, index + words.length);
  for (const { index, 0: words } of [...matchesOf(chart.text, behind), ...matchesOf(chart.text, notThose)])
    chart.add("EXCEPT_POST", index, index + words.length, {}, "nothing then");
}
