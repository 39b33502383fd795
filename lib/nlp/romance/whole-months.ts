import type { Chart } from "../grammar/chart";

const opening =
  /(?:(?:durante|en|por|per|pendant|durant)\s)?(?:todo\s(?:el\smes\sde\s|o\smes\sde\s)?|tout\s(?:le\smois\s(?:de\s|d'))?|tutto\s(?:il\smese\sdi\s)?)$/u;
const ofMonth = /(?:(?:durante|en|por|per|pendant|durant)\s)?(?:el\smes|o\smes|le\smois|il\smese)\s(?:de\s|d'|di\s)$/u;
const entire = /^\s(?:entero|inteiro|entier|intero|completo|complet)(?!\p{L})/u;

/** "todo el mes de diciembre", "o mês de dezembro inteiro": each day of it. */
export function readWholeMonths(chart: Chart): void {
  const { text } = chart;
  for (const { start, end, value } of chart.all("MONTH")) {
    const before = text.slice(0, start);
    const behind = entire.exec(text.slice(end))?.[0] ?? "";
    const lead = opening.exec(before)?.[0] ?? (behind === "" ? undefined : ofMonth.exec(before)?.[0]);
    if (lead === undefined) continue;
    const slots = [{ kind: "everyDay" as const }, { kind: "months" as const, months: [value] }];
    chart.add("PHRASE", start - lead.length, end + behind.length, { slots, strength: "strong" }, "whole month");
  }
}
