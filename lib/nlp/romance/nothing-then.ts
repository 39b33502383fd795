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
  for (const { index, 0: words } of [...matchesOf(chart.text, behind), ...matchesOf(chart.text, notThose)])
    chart.add("EXCEPT_POST", index, index + words.length, {}, "nothing then");
}
