import type { Chart } from "./chart";
import { matchesOf } from "./matches";

/** "All year round" in each language, over folded text; not "the plan for the whole year". */
const patterns: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:all\syear(?:[\s-](?:round|long))?|(?:throughout|through)\sthe\s(?:whole\s|entire\s)?year|year[\s-]round)(?!\p{L})/gu,
  de: /(?<!\p{L})(?:das\sganze\sjahr\s(?:uber|ueber|hindurch|lang)|ubers\sganze\sjahr)(?!\p{L})/gu,
  nl: /(?<!\p{L})(?:het\s(?:hele|ganse)\sjaar\s(?:door|lang|rond)|jaarrond)(?!\p{L})/gu,
  pl: /(?<!\p{L})(?:przez\s(?:caly|okragly)\srok|(?:caly|okragly)\srok(?=\so\s))(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:круглыи\sгод|(?<!за\s|на\s)весь\sгод|в\sтечение\sвсего\sгода)(?!\p{L})/gu,
  tr: /(?<!\p{L})(?:(?:butun\s|tum\s)?(?:yil|sene)\sboyunca|(?:butun|tum)\s(?:yil|sene))(?!\p{L})/gu,
  es: /(?<!\p{L}|para\s|de\s)(?:durante\s)?todo\sel\sano(?!\p{L})/gu,
  fr: /(?<!\p{L}|pour\s|de\s)toute\sl'annee(?!\p{L})/gu,
  it: /(?<!\p{L}|per\s|di\s)tutto\sl'anno(?!\p{L})/gu,
  pt: /(?<!\p{L}|para\s|d)(?:durante\s)?(?:o\sano\s(?:todo|inteiro)|todo\so\sano)(?!\p{L})/gu,
};

/** "All year round at 6": in every month, and so every day where nothing says which. */
export function enterWholeYear(chart: Chart, code: string): void {
  const pattern = patterns[code];
  if (!pattern) return;
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  for (const { 0: words, index } of matchesOf(chart.text, pattern))
    chart.add(
      "PHRASE",
      index,
      index + words.length,
      { slots: [{ kind: "months", months }], strength: "weak" },
      "whole year",
    );
}
