import type { Chart } from "./chart";

/** "the day after [Christmas]", "two days after", folded; nothing else stands between. */
const after =
  /(?<!\p{L})(?:(?:(?:the|a|one)\s)?day\safter|(?:(?:der|den|dem|einen|ein)\s)?tag(?:e)?\snach|(?:(?:el|un)\s)?dia\s(?:despues\sde|siguiente\sa)(?:\sla)?|(?:le\s)?lendemain\s(?:de|du)|(?:un\sjour\sapres)|(?:(?:il|un)\s)?giorno\sdopo(?:\s(?:il|la))?|(?:(?:o|um)\s)?dia\s(?:depois|seguinte)\s(?:de|do|da|ao)|(?:(?:de|een)\s)?dag\sna|dzien\spo|(?:на\s)?(?:следующии\s)?день\sпосле|(?<count>\d{1,2}|two|three|four|five|zwei|drei|dos|tres|deux|trois|due|tre|dois|twee|drie)\s(?:days\safter|tage\snach|dias\s(?:despues\sde|depois\sd[eoa])(?:\sla)?|jours\sapres|giorni\sdopo(?:\s(?:il|la))?|dagen\sna))\s$/u;
const counts: Record<string, number> = {
  ...{ two: 2, zwei: 2, dos: 2, deux: 2, due: 2, dois: 2, twee: 2, four: 4, five: 5 },
  ...{ three: 3, drei: 3, tres: 3, trois: 3, tre: 3, drie: 3 },
};
const REACH = 40;

/** "the day after Christmas", "2 days after Christmas": so many days behind the feast itself. */
export function enterBehindFeast(chart: Chart): void {
  for (const { start, end, value } of [...chart.all("FEAST")]) {
    if (start === 0) continue;
    const from = Math.max(0, start - REACH);
    const found = after.exec(chart.text.slice(from, start));
    if (!found) continue;
    const said = found.groups?.count;
    const days = said === undefined ? 1 : (counts[said] ?? Number(said));
    const [month, day] = value;
    const next = new Date(Date.UTC(2001, month - 1, day + days));
    chart.add("FEAST", from + found.index, end, [next.getUTCMonth() + 1, next.getUTCDate()], "days after a feast");
  }
}
