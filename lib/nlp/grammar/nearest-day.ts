import type { Chart } from "./chart";
import { spokenEnterer } from "./enter-spoken";
import { matchesOf } from "./matches";

/** The working day nearest to a day of the month, where the language's rules do not build it; group 1 is the day. */
const nearestDay: Record<string, RegExp> = {
  ru: /(?<!\p{L})(?:в\s)?(?:ближаиш\p{L}{2,3}\sк\s(\d{1,2})(?:-?(?:му|го))?(?:\s(?:числу|дню))?\s(?:рабоч\p{L}{2,3}|буднии)\sд(?:ень|ню)|рабочии\sдень,?\sближаишии\sк\s(\d{1,2})(?:-?му)?(?:\s(?:числу|дню))?)(?:\s(?:каждого\s)?месяца)?(?!\p{L})/gu,
  pl: /(?<!\p{L})(?:w\s)?(?:dzien\sroboczy,?\snajblizszy\s(\d{1,2})\.?(?:\sdniowi)?|najblizszy\s(\d{1,2})\.?(?:\sdniowi)?\sdzien\sroboczy)(?:\s(?:kazdego\s)?miesiaca)?(?!\p{L})/gu,
  tr: /(?<!\p{L})(?:(?:her\s)?ayin\s)?(\d{1,2})'?\p{L}{1,4}\sen\syakin\s(?:is\sgunu|hafta\sici\sgun)(?:nde|unde)?(?!\p{L})/gu,
  zh: /(?:每个?月)?(?:离|距|最接近)(?:每个?月)?(\d{1,2})[号日](?:最近)?的工作日/gu,
  nl: /(?<!\p{L})(?:op\s)?de\swerkdag\sdie\shet\sdichtst(?:e)?\s(?:bij|op)\sde\s(\d{1,2})(?:d?e|ste)?\s(?:ligt|valt|zit)?(?:\svan\s(?:de|elke)\smaand)?/gu,
  de: /(?<!\p{L})(?:am\s)?(?:werktag|arbeitstag),?\sder\sdem\s(\d{1,2})\.\sam\snachsten\s(?:liegt|ist),?(?!\p{L})/gu,
};

/** "в ближайший к 15 числу рабочий день", "离15号最近的工作日". */
export function enterNearestDay(chart: Chart, code: string): void {
  const pattern = nearestDay[code];
  if (!pattern) return;
  const enter = spokenEnterer(chart);
  for (const match of matchesOf(chart.text, pattern)) {
    const day = Number(match[1] ?? match[2]);
    if (day >= 1 && day <= 31) enter(match, [{ kind: "nearestWorkday", days: [day] }]);
  }
}
