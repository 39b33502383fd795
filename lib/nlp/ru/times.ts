import { mark, type Word, w } from "../grammar/lexicon";

const units = [
  w("UNIT", "секунда|секунду|секунды|секунд|секунде|сек|сек.", "second"),
  w("UNIT", "минута|минуту|минуты|минут|минуте|минуток|мин|мин.", "minute"),
  w("UNIT", "час|часа|часов|часу|часы|часик|ч|ч.", "hour"),
  w("UNIT", "день|дня|дней|дни|дню|сутки|суток|денёк|дн|дн.", "day"),
  w("UNIT", "неделя|неделю|недели|недель|неделе|недельку|нед|нед.", "week"),
  w("UNIT", "месяц|месяца|месяцев|месяцы|месяце|месяцу|мес|мес.", "month"),
  w("UNIT", "квартал|квартала|кварталов|кварталы|квартале|кварталу", "quarter"),
  w("UNIT", "год|года|лет|годы|году", "year"),
  w(
    "UNIT",
    "рабочий день|рабочего дня|рабочих дня|рабочих дней|рабочие дни|рабочему дню|будний день|буднего дня|будних дня|будних дней|будние дни",
    "workday",
  ),
  w("AMOUNT", "полчаса|пол часа|пол-часа|получаса|полчасика|тридцать минут", { count: 30, unit: "minute" }),
  w("AMOUNT", "четверть часа|четверти часа", { count: 15, unit: "minute" }),
  w("AMOUNT", "три четверти часа", { count: 45, unit: "minute" }),
  w("AMOUNT", "полтора часа|полутора часов|час с половиной", { count: 90, unit: "minute" }),
  w("AMOUNT", "час с четвертью", { count: 75, unit: "minute" }),
  w("AMOUNT", "два с половиной часа|2 с половиной часа", { count: 150, unit: "minute" }),
  w("AMOUNT", "полминуты", { count: 30, unit: "second" }),
  w("AMOUNT", "полторы минуты|полутора минут", { count: 90, unit: "second" }),
  w("AMOUNT", "полдня|пол дня|полсуток", { count: 12, unit: "hour" }),
  w("AMOUNT", "полтора дня|полторы суток", { count: 36, unit: "hour" }),
  w("AMOUNT", "полгода|пол года|полугода|полугодие", { count: 6, unit: "month" }),
  w("AMOUNT", "полтора месяца", { count: 45, unit: "day" }),
  w("AMOUNT", "час|часик", { count: 1, unit: "hour" }),
  w("AMOUNT", "минуту|минутку|минуточку", { count: 1, unit: "minute" }),
  w("AMOUNT", "секунду", { count: 1, unit: "second" }),
  w("AMOUNT", "сутки", { count: 1, unit: "day" }),
  w("AMOUNT", "неделю|недельку", { count: 1, unit: "week" }),
  w("AMOUNT", "месяц", { count: 1, unit: "month" }),
  w("AMOUNT", "квартал", { count: 1, unit: "quarter" }),
  w("AMOUNT", "год", { count: 1, unit: "year" }),
];

const adjective = (stem: string): string =>
  "ый ая ое ые ую ого ой ых ому ым"
    .split(" ")
    .map((ending) => stem + ending)
    .join("|");

const even = Array.from({ length: 15 }, (_, index) => 2 * (index + 1));
const odd = Array.from({ length: 16 }, (_, index) => 2 * index + 1);
const monthDays = (days: number[]) => ({
  slots: [{ kind: "monthDays" as const, days, recurring: true }],
  strength: "strong" as const,
});

const adverbs = [
  w(
    "ADVERB",
    "ежедневно|ежедн.|ежедн|каждодневно|изо дня в день|день за днём|день ото дня|по дням|каждый божий день|все дни недели|каждый день года|каждый день в году|все дни года|ежедневно круглый год|каждый день круглый год|каждый день недели",
    { count: 1, unit: "day" },
  ),
  w("ADVERB", "ежечасно|почасово|раз в час|в начале каждого часа", { count: 1, unit: "hour" }),
  w("ADVERB", "ежеминутно|поминутно", { count: 1, unit: "minute" }),
  w("ADVERB", "ежесекундно", { count: 1, unit: "second" }),
  w("ADVERB", "еженедельно|понедельно", { count: 1, unit: "week" }),
  w("ADVERB", "раз в полмесяца", { count: 2, unit: "week" }),
  w("ADVERB", "раз в полгода|каждые полгода|дважды в год|два раза в год", { count: 6, unit: "month" }),
  w("ADVERB", adjective("ежедневн"), { count: 1, unit: "day", adjective: true }),
  w("ADVERB", adjective("ежечасн"), { count: 1, unit: "hour", adjective: true }),
  w("ADVERB", adjective("еженедельн"), { count: 1, unit: "week", adjective: true }),
  w("ADVERB", adjective("ежемесячн"), { count: 1, unit: "month", adjective: true }),
  w("ADVERB", adjective("ежеквартальн"), { count: 1, unit: "quarter", adjective: true }),
  w("ADVERB", adjective("ежегодн"), { count: 1, unit: "year", adjective: true }),
  w("FREQUENCY", "раз|один раз|однажды|единожды", 1),
  w("FREQUENCY", "дважды|пару раз|два раза", 2),
  w("FREQUENCY", "трижды|три раза", 3),
  w("FREQUENCY", "четырежды|четыре раза", 4),
  w("PHRASE", "по чётным дням|по чётным числам|каждое чётное число|в чётные дни|в чётные числа", monthDays(even)),
  w(
    "PHRASE",
    "по нечётным дням|по нечётным числам|каждое нечётное число|в нечётные дни|в нечётные числа",
    monthDays(odd),
  ),
  w(
    "PHRASE",
    "без выходных|ежедневно без выходных|каждый день без выходных|без перерывов и выходных|семь дней в неделю|7 дней в неделю|все 7 дней|каждый день, включая выходные|ежедневно, включая выходные|каждый день включая выходные|включая выходные",
    {
      slots: [{ kind: "everyDay" }],
      strength: "strong",
    },
  ),
  w("PHRASE", "в конце каждого рабочего дня|под конец каждого рабочего дня|по окончании каждого рабочего дня", {
    slots: [
      { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true },
      { kind: "partOfDay", part: "endOfDay" },
    ],
    strength: "strong",
  }),
  w("PHRASE", "в конце каждого дня|под конец каждого дня", {
    slots: [{ kind: "everyDay" }, { kind: "partOfDay", part: "endOfDay" }],
    strength: "strong",
  }),
];

const parts = [
  w(
    "PART",
    "утром|утро|до обеда|с утра|рано утром|ранним утром|с самого утра|с утра пораньше|утречком|поутру|к утру|за завтраком|этим утром",
    { part: "morning" },
  ),
  w("PART", "по утрам", { part: "morning", recurring: true }),
  w("PART", "в обед|в обеденный перерыв|в обеденное время|за обедом|к обеду", { part: "lunch" }),
  w("PART", "после обеда|после полудня|во второй половине дня|пополудни", { part: "afternoon" }),
  w(
    "PART",
    "вечером|вечер|вечерком|под вечер|к вечеру|поздно вечером|поздним вечером|ближе к вечеру|ранним вечером|этим вечером",
    { part: "evening" },
  ),
  w("PART", "по вечерам", { part: "evening", recurring: true }),
  w("PART", "ночью|посреди ночи|глубокой ночью|поздно ночью|на ночь|среди ночи|перед сном", { part: "night" }),
  w("PART", "ночное время|ночного времени|ночных часов", { part: "night" }),
  w("MEAL", "обеда|обеденного перерыва", "lunch"),
  w("PART", "по ночам|каждую ночь|еженощно", { part: "nightly", recurring: true }),
  w(
    "PART",
    "в конце дня|в конце рабочего дня|под конец дня|к концу дня|к концу рабочего дня|конец дня|по окончании рабочего дня",
    { part: "endOfDay" },
  ),
  w("PART", "в рабочее время|в рабочие часы|рабочее время|рабочие часы|в течение рабочего дня", { part: "hours" }),
  w("PART", "в дневное время|в течение дня|в светлое время суток", { part: "day" }),
  w("NAMED_TIME", "полдень|полудня|полудню|полудне", 720),
  w("NAMED_TIME", "полночь|полуночи|полночи", 0),
  mark("HOUR_WORD", "час|часа|часов|часу|часам|часами|часах|ч|ч.|ровно"),
  mark("MINUTE_WORD", "минута|минуты|минут|минуту|минутам|мин|мин.|м"),
  mark("SECOND_WORD", "секунда|секунды|секунд|сек|сек."),
];

export const times: Word[] = [...units, ...adverbs, ...parts];
