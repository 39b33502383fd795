import type { LanguageRules } from "../core/language";
import type { Slot } from "../core/slots";
import { rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";
import { opensRequest } from "../slavic/opens-request";
import { slavicRules } from "../slavic/rules";
import { describesLife } from "./statements";
import { isHabitual, isVerb } from "./verbs";

const common = slavicRules({
  isHabitual,
  dayOfMonth: /числ/u,
  daysOfMonth: /числа[мх]|чисел/u,
  dated: /\d-?(?:го|ого|му|ому)(?!\p{L})/u,
  everyDayOfMonth: /^кажд(?:ого|ое)/u,
  but: /[,;]?\s(?:а|но|однако|зато)\s$/u,
  telling: {
    tells: (clause) => describesLife(clause),
    asks: opensRequest(/^(?:(?:пожалуиста|поэтому|тогда|и|а),?\s){0,3}/u, isVerb),
  },
  otherMonths:
    /(?:^|\s)(?:в\s(?:остальное\sвремя(?:\sгода)?|остальные\sмесяцы|другие\sмесяцы|прочие\sмесяцы)|остальную\sчасть\sгода)(?:\s(?:всегда|ежедневно|каждыи\sдень|уже|только|хватит|достаточно|и|мне|нам)){0,3},?\s$/u,
  zero: /ноль\s\p{L}+$/u,
});

export const rules: LanguageRules = {
  ...common,
  phrases: [
    ...(common.phrases ?? []),
    // "через неделю в это же время": counted from now.
    rule("PHRASE", ["IN_DELAY", "AMOUNT", "FILLER"], (_i, { count, unit }, _f, { chart, start, end }) => {
      const days = unit === "day" ? count : unit === "week" ? count * 7 : 0;
      return days > 0 && /врем\p{L}+$/u.test(chart.text.slice(start, end))
        ? phrase([{ kind: "delay", seconds: days * 86_400 }])
        : null;
    }),
    // "…, делать компресс в течение 10 дней"
    rule("PHRASE", ["FOR", "AMOUNT"], (_f, { count, unit }, { chart, start, end }) =>
      chart.endsCleanly(end) &&
      /^(?:в\sтечение|на\sпротяжении)/.test(chart.text.slice(start, end)) &&
      (unit === "day" || unit === "week" || unit === "month") &&
      isHabitual(chart.text)
        ? phrase([{ kind: "bound", bound: { kind: "duration", count, unit } }], "aside")
        : null,
    ),
    // "10 дней каждые 8 часов": a length right before steps.
    rule("PHRASE", ["AMOUNT"], ({ count, unit }, { chart, start, end }) =>
      (unit === "day" || unit === "week" || unit === "month") &&
      /(?:^|[,.]\s|(?:момента|дня|сегодня|завтра)\s)$/u.test(chart.text.slice(0, start)) &&
      chart.from("EVERY", chart.skip(end)).length > 0
        ? phrase([{ kind: "bound", bound: { kind: "duration", count, unit } }], "aside")
        : null,
    ),
    // "каждый день в 18 две недели": a length right behind a time that repeats.
    rule("PHRASE", ["AMOUNT"], ({ count, unit }, { chart, start, end }) =>
      (unit === "day" || unit === "week" || unit === "month") &&
      chart.endingAt("TIMES", start - 1).length > 0 &&
      isHabitual(chart.text) &&
      (chart.endsCleanly(end) || isVerb(/^\s(\p{L}+)/u.exec(chart.text.slice(end))?.[1] ?? ""))
        ? phrase([{ kind: "bound", bound: { kind: "duration", count, unit } }], "aside")
        : null,
    ),
    // "без двадцати четыре" needs no "в".
    rule("PHRASE", ["TIMES"], (clocks, { chart, start, end }) =>
      /^без\s/.test(chart.text.slice(start, end)) ? phrase([timesSlot(clocks)]) : null,
    ),
    // "три раза в день, в 8, 13 и 19": as many numbers are hours.
    rule("PHRASE", ["AT", "TIMES"], (_a, clocks, { chart }) =>
      clocks.length > 1 && /раза?\sв\s(?:день|сутки)(?!\p{L})/u.test(chart.text) ? phrase([timesSlot(clocks)]) : null,
    ),
    // "ежемесячно в 9", "1 числа каждого месяца в 9": the number is an hour.
    rule("PHRASE", ["MONTHLY", "COMMA?", "AT", "TIMES"], (_m, _c, _a, clocks) =>
      phrase([{ kind: "interval", count: 1, unit: "month" }, timesSlot(clocks)]),
    ),
    rule("PHRASE", ["ON?", "NUMBERS", "DAY_WORD", "OF_MONTH", "AT", "TIMES"], (_o, days, _d, _m, _a, clocks) =>
      phrase([{ kind: "monthDays", days, recurring: true }, timesSlot(clocks)]),
    ),
    // "через неделю по средам": every other week.
    rule("PHRASE", ["IN_DELAY", "AMOUNT", "ON", "WEEKDAYS"], (_i, { count, unit }, _o, { weekdays, recurring }) =>
      count === 1 && unit === "week" && recurring
        ? phrase([
            { kind: "interval", count: 2, unit: "week" },
            { kind: "weekdays", weekdays, recurring: true },
          ])
        : null,
    ),
    // "через четверг" is every other Thursday, unless it is asked for once.
    rule("PHRASE", ["IN_DELAY", "WEEKDAY"], (_i, { day }, { chart, start, end }) => {
      const words = chart.text.slice(start, end);
      if (!words.startsWith("через")) return null;
      const weekly: Slot[] = [
        { kind: "interval", count: 2, unit: "week" },
        { kind: "weekdays", weekdays: [day], recurring: true },
      ];
      return phrase(isHabitual(chart.text) ? weekly : [{ kind: "unread", words }]);
    }),
    // "через день" is every other day, unless it is asked for once.
    rule("PHRASE", ["IN_DELAY", "UNIT"], (_i, unit, { chart, start, end }) => {
      if (unit !== "day" || !chart.text.slice(start, end).endsWith("день")) return null;
      return isHabitual(chart.text)
        ? phrase([{ kind: "interval", count: 2, unit: "day" }])
        : phrase([{ kind: "relative", unit: "day", count: 1 }]);
    }),
  ],
};
