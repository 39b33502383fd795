import type { LanguageRules } from "../core/language";
import type { IntervalUnit, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import type { Num } from "../grammar/meanings";
import { nextWeekday } from "../grammar/next-weekday";
import { rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { readArticleLists } from "../romance/article-lists";
import { initialsReader } from "../romance/day-initials";
import { dayOffReader } from "../romance/days-off";
import { eveReader } from "../romance/eves";
import { exactAmounts } from "../romance/exact-amounts";
import { firstDays } from "../romance/first-days";
import { halfHours } from "../romance/half-hours";
import { nextDays } from "../romance/next-days";
import { otherWeekends } from "../romance/other-weekends";
import { readAlike } from "../romance/read-alike";
import { earlierReader } from "../romance/read-earlier";
import { behindPhrases, monthDays, namedMinutes } from "../romance/rules";
import { eitherTime, saidMinutes } from "../romance/said-minutes";
import { shortDayReader } from "../romance/short-days";
import { countedPartReader } from "../shared-rules/counted-parts";
import { placeReader, placesBehindClocks } from "../shared-rules/places-behind-clocks";
import { timesSlot } from "../shared-rules/times-slot";
import { readCounts } from "./counts";
import { behindHour, isMinutes, readGlued } from "./minutes";
import { readNegations } from "./negations";
import { readSpoken } from "./spoken";
import { taskVerbs } from "./verbs";
import { zoneOf } from "./zones";

const readFirstDays = firstDays({
  article: "i|gli|nei|negli",
  first: "primi",
  last: "ultimi",
  days: "giorni",
  workday: "lavorativi|feriali",
});
const readCountedParts = countedPartReader({
  opening: "per|durante|nelle|nei",
  article: "le|i|gli",
  next: "prossim[ei]|seguenti",
  parts: { morning: "mattine|mattinate", afternoon: "pomeriggi", evening: "sere|serate", night: "notti" },
  row: "di\\sfila|di\\sseguito|consecutiv[ie]",
});
const readPlaces = placeReader({
  before: "ad?\\s|in\\s|di\\s|d'",
  zoneOf,
});
const readInitials = initialsReader({ capitals: "DLMMGVS", and: "e" });
const readDaysOff = dayOffReader({
  weekdays: "lunedi|martedi|mercoledi|giovedi|venerdi|sabat[oi]|domenic(?:a|he)",
  article: "il\\s|la\\s|di\\s|i\\s|le\\s",
  off: "(?:e\\s|siamo\\s)?(?:off|chius[oi]|(?:di\\s|giorno\\sdi\\s)?riposo|giorno\\slibero)|chiudiamo|non\\s(?:lavoro|si\\slavora|lavoriamo|apriamo)",
  closed: "togli|leva|(?:siamo\\s)?chius[oi]|chiudiamo|riposo|non\\s(?:lavoro|lavoriamo|apriamo)",
});
const readDaysAfter = eveReader(/(?<!\p{L})(?:il|al)\sgiorno\s(?:successivo|seguente)\s(al?l?a?\s|all')/gu, "AFTER");
const readEves = eveReader(/(?<!\p{L})(?:la|alla)\svigilia\s(d(?:i|el|ella|ello|ei|elle)\s|dell')/gu);
const readOtherWeekends = otherWeekends(
  "un\\s(?:week[\\s-]?end|fine\\ssettimana)\\s(?:si,?\\s(?:e\\s)?(?:uno|l'altro|un\\saltro)\\sno|su\\s(?:due|2))|(?:i\\s|nei\\s)?(?:week[\\s-]?end|fine\\ssettimana)\\salterni|ogni\\s(?:due|2)\\s(?:week[\\s-]?end|fine\\ssettimana)",
);

const isHour = ({ value, digits }: Num): boolean => Number.isInteger(value) && value <= 24 && (digits?.length ?? 0) < 3;

export const rules: LanguageRules = {
  words: [...halfHours, exactAmounts],
  clocks: [
    ...namedMinutes,
    ...saidMinutes,
    // "all'una" is said of both.
    rule("CLOCK", ["NAMED_TIME"], (minutes) => (minutes === 60 ? { minutes, clear: true, bare: true } : null)),
    rule("CLOCK", ["NUM", "HOUR_WORD?", "AND", "NUM", "MINUTE_WORD?"], (hour, _h, _a, { value, digits }, _m, place) => {
      const words = place.chart.text.slice(place.start, place.end);
      if (!isHour(hour) || !/\se\s\S+/.test(words) || / e (?:alle|le|anche|poi) /.test(words)) return null;
      if (!isMinutes(value, digits)) return null;
      const certain = hour.value > 12 || hour.value === 0;
      return { minutes: (hour.value % 24) * 60 + value, clear: true, ...(certain ? {} : { open: true }) };
    }),
    rule(
      "CLOCK",
      ["NAMED_TIME", "AND", "NUM", "MINUTE_WORD?"],
      (minutes, _a, { value, digits }, _m, { chart, start, end }) =>
        / e \S+$/.test(chart.text.slice(start, end)) && value < 60 && (digits === undefined || digits.length === 2)
          ? { minutes: minutes + value, clear: true }
          : null,
    ),
  ],
  days: [rule("DATE", ["DAY_WORD", "DATE"], (_d, date) => date), ...nextDays],
  phrases: [
    eitherTime,
    placesBehindClocks((word) => taskVerbs.has(word)),
    ...behindPhrases,
    rule(
      "PHRASE",
      ["MONTHLY", "COMMA?", "HABIT", "NUM", "COMMA?", "AT", "TIMES"],
      (_m, _c, _h, { value, digits }, _d, _a, clocks) =>
        digits !== undefined && value >= 1 && value <= 31 ? phrase([monthDays([value]), timesSlot(clocks)]) : null,
    ),
    // "il 2 alle 9": a day and its hour, though "alle" is also "to".
    rule(
      "PHRASE",
      ["HABIT", "NUM", "COMMA?", "AT", "TIMES"],
      (_h, { value, digits }, _c, _a, clocks, { chart, start }) => {
        const isOfNext = chart.all("NEXT").some(({ end }) => /^,?\s$/.test(chart.text.slice(end, start)));
        return digits !== undefined && value >= 1 && value <= 31 && !isOfNext
          ? phrase([{ kind: "monthDays", days: [value], recurring: false }, timesSlot(clocks)])
          : null;
      },
    ),
    // "alle 9 apri …, e alle 18 chiudi …": "alle" is also "to the", but not before something to do.
    rule("PHRASE", ["AT", "TIMES"], (_a, clocks, { chart, start, end }) => {
      const opens = /(?:^|[,;:.]\s|\se\s)$/.test(chart.text.slice(Math.max(0, start - 3), start));
      const verb = /^\s(\p{L}+?)(?:l[oaie])?(?!\p{L})/u.exec(chart.text.slice(end, end + 24))?.[1] ?? "";
      const isHour = (opens && taskVerbs.has(verb)) || behindHour.test(chart.text.slice(end, end + 6));
      return isHour && /^all[e']/.test(chart.text.slice(start)) ? phrase([timesSlot(clocks)]) : null;
    }),
    rule("PHRASE", ["FROM", "WEEKDAY"], (_f, { day }, { chart, start }) =>
      /^da\s/.test(chart.text.slice(start))
        ? phrase(
            [
              {
                kind: "bound",
                bound: { kind: "start", day: { kind: "relative", unit: "week", count: 0, weekday: day } },
              },
            ],
            "firm",
          )
        : null,
    ),
    rule("PHRASE", ["FROM", "WEEKDAY", "NEXT"], (_f, { day }, _n, place) =>
      phrase([{ kind: "bound", bound: { kind: "start", day: nextWeekday(day, place) } }], "firm"),
    ),
    rule("PHRASE", ["OF", "WEEKDAYS"], (_f, { weekdays }, { chart, start, end }) => {
      const { text } = chart;
      const opens = /(?:^|[,:;.]\s?|solo\s|soltanto\s|sempre\s)$/.test(text.slice(0, start));
      const timed = /^,?\s(?:mattina|pomeriggio|sera|notte|alle\s|all'|ore\s|verso\s|dalle\s)/.test(text.slice(end));
      // "… con la replica di domenica alle 16": behind days and a time of its own it tells what is compared.
      const isTold =
        /\p{L}{3,}\s$/u.test(text.slice(0, start)) &&
        chart.all("AT").some((at) => at.end < start && chart.all("WEEKDAY").some((day) => day.end < at.start));
      return /^di\s/.test(text.slice(start)) && (opens || (timed && !isTold))
        ? phrase([{ kind: "weekdays", weekdays, recurring: true }])
        : null;
    }),
  ],
};

const readEarlier = earlierReader(
  "min|minut[oi]|h|or[ae]|'ora|giorn[oi]|settiman[ae]",
  "prima(?:\\sdi\\s(?:ognun[ao]|ciascun[ao]|ogni\\svolta))?",
);

const units: Record<string, IntervalUnit> = {
  ora: "hour",
  giorno: "day",
  settimana: "week",
  mese: "month",
  anno: "year",
  trimestre: "quarter",
  minuto: "minute",
};
const counts: Record<string, number> = { due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6 };
const dayNames = "domenica lunedi martedi mercoledi giovedi venerdi sabato".split(" ");
const DAY = dayNames.join("|");
const UNIT = "ora|giorno|settimana|mese|anno|trimestre|minuto";
const inTurn = new RegExp(
  `(?<![\\p{L}])(?:un'|una\\s|un\\s)(${UNIT}|${DAY})\\s(?:su|ogni)\\s(\\d{1,2}|due|tre|quattro|cinque|sei)(?![\\p{L}\\d])`,
  "gu",
);
const alternating = new RegExp(
  `(?<![\\p{L}])(?:il\\s|ogni\\s)?(?:(?:un'|una\\s|un\\s)?(${UNIT}|${DAY})\\ssi,?\\s(?:e\\s)?(?:(?:un'|un|una|uno)\\s?(?:altr[oa]\\s|\\p{L}+\\s)?|(?:${DAY})\\s)?no|(?:${DAY}|settimane|giorni|mesi)\\s(?:alterni|alterne|alternati|alternate)|(?:ogni\\saltr[oa])\\s(${UNIT}|${DAY}))(?![\\p{L}])`,
  "gu",
);
const everySecond = new RegExp(`(?<![\\p{L}])(?:ogni|tutti\\si)\\sdue\\s(${DAY})(?![\\p{L}])`, "gu");
const readShortDays = shortDayReader({
  names: "dom lun mar mer gio ven sab".split(" "),
  between: "e|al|a",
  before: "ogni|il|i|tutti i|dal|tranne|eccetto|meno|salvo|escluso",
  behindBefore: "lun|ven|sab|dom|gio|mer\\.|mar\\.",
  opening: "e|anche",
  ahead: "(?:alle|ore|dalle|h)\\s?\\d|mattina|sera|pomeriggio|\\d{1,2}(?:[:.]\\d\\d|h)|\\d{1,2}/\\d",
});
const minuteOfHour =
  /(?<![\p{L}\d])(?:(?:al|ai|alla|allo)\s)?(?:(?:minut[oi])\s(\d{1,2}(?:(?:,\s|\se\s)\d{1,2})*)|(\d{1,2})\sminuti\sdopo|(mezza|mezz'ora)|(quarto))\s(?:di\s)?(?:ogni|ciascuna|l')\s?ora(?![\p{L}])/gu;
const hourAtMinute =
  /(?<![\p{L}])(?:ogni\sora|tutte\sle\sore|ad?\sogni\sora),?\s(?:(?:al|ai|e)\s)?(?:(?:minut[oi]\s|:)(\d{1,2}(?:(?:,\s|\se\s)\d{1,2}(?!\d|\s(?:volt|giorni\s)))*)|alla\s(mezza|un\squarto))(?![\d:])|(?<!\p{L})ad?\sogni\sora\se\s(mezza|un\squarto)(?!\p{L})/gu;
const durations = /(?<![\w.:])(\d{1,2})\s?h\s?(\d{2})(?![\d:])/gu;
const inEight = new RegExp(`(?<![\\p{L}])(?:il\\s)?(${DAY})\\s(?:prossimo\\s)?a\\s(otto|quindici)(?![\\p{L}])`, "gu");
const startOf =
  /(?<![\p{L}])(?:a|ad|all'|ogni|a\sogni|tutti\sgli)\s?inizio\s(?:del\s|di\sogni\s|di\s|dell'|d')?(mese|anno)(?![\p{L}])|(?<![\p{L}])ai\sprimi\sdel\smese/gu;
const midMonth = /(?<![\p{L}])(?:a|ogni|alla)\smeta\s(?:del\s|di\sogni\s|di\s)?mese(?![\p{L}])/gu;
const twiceA = /(?<![\p{L}])bimensil[ei](?![\p{L}])/gu;

function enter(chart: Chart, match: RegExpExecArray, slots: Slot[]): void {
  chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength: "strong" }, "it");
}

function everyOther(chart: Chart, match: RegExpExecArray, what: string, count: number): void {
  const weekday = dayNames.indexOf(what);
  const days: Slot[] = weekday < 0 ? [] : [{ kind: "weekdays", weekdays: [weekday], recurring: true }];
  enter(chart, match, [{ kind: "interval", count, unit: units[what] ?? "week" }, ...days]);
}

/** "domenica esclusa" leaves the day before it out, "escluso il lunedì" the one behind it. */
const excludedBehind =
  /(?<![\p{L}])(?:esclus[oaie]|eccettuat[oaie]|eccett[oi])(?![\p{L}])(?!\s(?:il|lo|la|i|gli|le|l'|in|nei|nel|nelle|ad?|da|dalle|di|tra|fra|quando|lunedi|martedi|mercoledi|giovedi|venerdi|sabat|domenic|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|fest|week|fine)(?:\s|\p{L}|'))/gu;

/** What words in a row cannot say: "un lunedì sì e uno no", "al minuto 15 di ogni ora", "lun-ven". */
export function readItalian(chart: Chart, original: string): void {
  const { text } = chart;
  readEarlier(chart);
  readGlued(chart);
  readCounts(chart);
  readArticleLists(chart);
  readFirstDays(chart);
  readCountedParts(chart);
  readEves(chart);
  readDaysAfter(chart);
  readOtherWeekends(chart);
  readNegations(chart);
  readDaysOff(chart);
  readAlike(chart);
  readPlaces(chart, original);
  readInitials(chart, original);
  readSpoken(chart);
  for (const match of matchesOf(text, inTurn))
    everyOther(chart, match, match[1] ?? "", counts[match[2] ?? ""] ?? Number(match[2]));
  for (const match of matchesOf(text, alternating)) {
    const plural = /giorni/.test(match[0])
      ? "giorno"
      : /mesi/.test(match[0])
        ? "mese"
        : (new RegExp(DAY).exec(match[0])?.[0] ?? "settimana");
    everyOther(chart, match, match[1] ?? match[2] ?? plural, 2);
  }
  for (const match of matchesOf(text, everySecond)) everyOther(chart, match, match[1] ?? "", 2);
  readShortDays(chart);
  readMinutes(chart);
  for (const match of matchesOf(text, excludedBehind))
    chart.add("EXCEPT_POST", match.index, match.index + match[0].length, {}, "excluded");
  for (const match of matchesOf(text, inEight)) {
    const weekday = dayNames.indexOf(match[1] ?? "");
    enter(chart, match, [{ kind: "relative", unit: "week", count: match[2] === "otto" ? 1 : 2, weekday, exact: true }]);
  }
  for (const match of matchesOf(text, startOf))
    enter(chart, match, [
      match[1] === "anno" ? { kind: "yearDay", month: 1, days: [1], recurring: true } : monthDays([1]),
    ]);
  for (const match of matchesOf(text, midMonth)) enter(chart, match, [monthDays([15])]);
  for (const match of matchesOf(text, twiceA)) enter(chart, match, [{ kind: "perPeriod", count: 2, unit: "month" }]);
}

function readMinutes(chart: Chart): void {
  const hourly: Slot = { kind: "interval", count: 1, unit: "hour" };
  const numbers = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);
  const say = (match: RegExpExecArray, minutes: number[]): void => {
    if (minutes.length > 0 && minutes.every((one) => one < 60))
      enter(chart, match, [hourly, { kind: "minuteOfHour", minutes }]);
  };
  for (const match of matchesOf(chart.text, minuteOfHour))
    say(match, match[3] ? [30] : match[4] ? [15] : numbers(match[1] ?? match[2] ?? ""));
  for (const match of matchesOf(chart.text, hourAtMinute)) {
    const part = match[2] ?? match[3];
    say(match, part ? [part === "mezza" ? 30 : 15] : numbers(match[1] ?? ""));
  }
  for (const match of matchesOf(chart.text, durations)) {
    const count = Number(match[1]) * 60 + Number(match[2]);
    if (Number(match[2]) < 60)
      chart.add("AMOUNT", match.index, match.index + match[0].length, { count, unit: "minute" }, "duration");
  }
}
