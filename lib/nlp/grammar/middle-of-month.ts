import type { DaySlot } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";

const MIDDLE = 15;
const ANY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** "in the middle of" before the name of a month, or behind it. */
const beside: Record<string, { lead?: RegExp; behind?: RegExp }> = {
  en: {
    lead: /(?<!\p{L})(?:(?:in|on|around|about|at|by)\s)?(?:the\s)?(?:mid(?:dle)?\sof\s(?:the\smonth\sof\s)?|mid[-\s]?)$/u,
  },
  de: { lead: /(?<!\p{L})(?:(?:etwa|ungefahr|gegen)\s)?(?:in\sder\s)?mitte\s(?:des\s(?:monats\s)?)?$/u },
  fr: { lead: /(?<!\p{L})(?:(?:a|vers)\s)?(?:la\smi-|mi-\s?|au\smilieu\s(?:du\smois\s)?(?:de\s|d'))$/u },
  es: { lead: /(?<!\p{L})(?:a|hacia)\s(?:mediados|mitad)\s(?:del\smes\s)?de\s$/u },
  pt: { lead: /(?<!\p{L})(?:em|a|por)\smeados\s(?:do\smes\s)?de\s$/u },
  it: { lead: /(?<!\p{L})(?:(?:a|verso)\s)?(?:la\s)?meta\s(?:del\smese\s)?(?:di\s|d')?$/u },
  nl: { lead: /(?<!\p{L})(?:rond\s)?(?:half|medio|midden|(?:in\s)?het\smidden\svan)\s(?:de\smaand\s)?$/u },
  pl: { lead: /(?<!\p{L})(?:w\s)?polowie\s(?:miesiaca\s)?$/u },
  ru: { lead: /(?<!\p{L})(?:в\s)?середине\s(?:месяца\s)?$/u },
  tr: { behind: /^'?(?:n?[iu]n)?\s(?:ayi(?:nin)?\s)?ortas(?:inda|i)(?!\p{L})/u },
  ja: { behind: /^の?(?:中旬|半ば|なかば|中頃)(?:頃|ごろ)?/u },
  zh: { behind: /^的?(?:中旬|月?中(?=[的,，]|\d|上午|下午|早|晚))/u },
  ko: { behind: /^\s?(?:중순|중반|중간)(?:쯤|경|즈음)?/u },
};

/** The same of the next month, or of this one. */
const near: Record<string, [next: RegExp, current: RegExp | null]> = {
  en: [
    /(?<!\p{L})(?:(?:in|on|around|about)\s)?(?:the\s)?mid(?:dle)?[-\s](?:of\s)?next\smonth(?!\p{L}|')/gu,
    /(?<!\p{L})(?:(?:in|on|around|about)\s)?(?:the\s)?mid(?:dle)?[-\s](?:of\s)?this\smonth(?!\p{L}|')/gu,
  ],
  de: [
    /(?<!\p{L})(?:in\sder\s)?mitte\s(?:des\s)?(?:nachsten|kommenden)\smonats(?!\p{L})/gu,
    /(?<!\p{L})(?:in\sder\s)?mitte\sdieses\smonats(?!\p{L})/gu,
  ],
  fr: [
    /(?<!\p{L})(?:au|vers\sle)\smilieu\sdu\s(?:mois\sprochain|prochain\smois)(?!\p{L})/gu,
    /(?<!\p{L})(?:au|vers\sle)\smilieu\sde\sce\smois(?!\p{L})/gu,
  ],
  es: [
    /(?<!\p{L})(?:a|hacia)\s(?:mediados|mitad)\sdel\s(?:proximo\smes|mes\s(?:proximo|que\sviene|siguiente))(?!\p{L})/gu,
    /(?<!\p{L})(?:a|hacia)\s(?:mediados|mitad)\sde\seste\smes(?!\p{L})/gu,
  ],
  pt: [
    /(?<!\p{L})(?:em|a)\smeados\sdo\s(?:proximo\smes|mes\s(?:que\svem|seguinte))(?!\p{L})/gu,
    /(?<!\p{L})(?:em|a)\smeados\sdeste\smes(?!\p{L})/gu,
  ],
  it: [
    /(?<!\p{L})(?:a|verso)\s(?:la\s)?meta\sdel\s(?:mese\sprossimo|prossimo\smese)(?!\p{L})/gu,
    /(?<!\p{L})a\smeta\s(?:di\squesto|del)\smese\scorrente(?!\p{L})/gu,
  ],
  nl: [/(?<!\p{L})(?:half|medio|midden|(?:in\s)?het\smidden\svan)\s(?:de\s)?volgende\smaand(?!\p{L})/gu, null],
  pl: [
    /(?<!\p{L})w\spolowie\s(?:przyszlego|nastepnego)\smiesiaca(?!\p{L})/gu,
    /(?<!\p{L})w\spolowie\stego\smiesiaca(?!\p{L})/gu,
  ],
  ru: [
    /(?<!\p{L})в\sсередине\s(?:следующего|будущего)\sмесяца(?!\p{L})/gu,
    /(?<!\p{L})в\sсередине\sэтого\sмесяца(?!\p{L})/gu,
  ],
  tr: [/(?<!\p{L})(?:gelecek|onumuzdeki)\sayin\sortasinda(?!\p{L})/gu, /(?<!\p{L})bu\sayin\sortasinda(?!\p{L})/gu],
  ja: [/来月の?(?:中旬|半ば|なかば|中頃)/gu, /今月の?(?:中旬|半ば|なかば|中頃)/gu],
  zh: [/下个?月的?中旬/gu, /[这本]个?月的?中旬/gu],
  ko: [/다음\s?달\s?(?:중순|중반)/gu, /이번\s?달\s?(?:중순|중반)/gu],
};

const seen = /mid|mitte|mediados|mitad|mi-|milieu|meta\s|meados|half|medio|середин|polowie|ortas|中|半ば|なかば|중/u;

/** "in mid January", "Mitte nächsten Monats", 1月中旬: its 15th day, which is said. */
export function enterMiddleOfMonth(chart: Chart, code: string): void {
  if (!seen.test(chart.text)) return;
  const words = beside[code];
  for (const { start, end, value: month } of words ? [...chart.all("MONTH")] : []) {
    const lead = words?.lead?.exec(chart.text.slice(Math.max(0, start - LONGEST), start))?.[0];
    const behind = words?.behind?.exec(chart.text.slice(end, end + LONGEST))?.[0];
    if (lead === undefined && behind === undefined) continue;
    enterDay(chart, start - (lead?.length ?? 0), end + (behind?.length ?? 0), month);
  }
  for (const [ahead, pattern] of [near[code]?.[1], near[code]?.[0]].entries())
    for (const { index, 0: said } of pattern ? matchesOf(chart.text, pattern) : [])
      chart.add(
        "DAY",
        index,
        index + said.length,
        {
          kind: "placeInMonth",
          ordinal: MIDDLE,
          weekdays: ANY_DAY,
          of: { ahead },
          middle: said,
        },
        "middle",
      );
}

const LONGEST = 36;

/** The year may stand behind the month. */
function enterDay(chart: Chart, start: number, end: number, month: number): void {
  const [year] = chart.from("YEAR", chart.skip(end));
  const middle = chart.text.slice(start, year?.end ?? end);
  const day: DaySlot = year
    ? { kind: "date", year: year.value, month, day: MIDDLE, middle }
    : { kind: "yearDay", month, days: [MIDDLE], recurring: false, middle };
  chart.add("DATE", start, year?.end ?? end, day, "middle");
}
