import { type Word, w } from "../grammar/lexicon";
import { monthParity, otherDays, quarterMonths } from "../shared-rules/day-sets";
import { namedDays } from "./named-days";

/** A day of the week in its cases. The genitive alone names a thing of that day, so it stands apart. */
interface DayForms {
  day: number;
  singular: string;
  genitive: string;
  plural: string;
}

/** Wednesday is also "environment": its forms count only beside words of a schedule. */
export const wednesday: DayForms = {
  day: 3,
  singular: "средой|среда|среду|среде",
  genitive: "среды",
  plural: "средам|средах",
};
export const dayForms: DayForms[] = [
  {
    day: 0,
    singular: "воскресеньем|воскресенье|воскресение|воскресенью",
    genitive: "воскресенья|воскресения",
    plural: "воскресеньям|воскресениям|воскресеньях|воскресений",
  },
  {
    day: 1,
    singular: "понедельником|понедельник|понедельнику",
    genitive: "понедельника",
    plural: "понедельники|понедельникам|понедельников|понедельниках",
  },
  {
    day: 2,
    singular: "вторником|вторник|вторнику",
    genitive: "вторника",
    plural: "вторники|вторникам|вторников|вторниках",
  },
  {
    day: 4,
    singular: "четвергом|четверг|четвергу",
    genitive: "четверга",
    plural: "четверги|четвергам|четвергов|четвергах",
  },
  { day: 5, singular: "пятницей|пятница|пятницу|пятнице", genitive: "пятницы", plural: "пятницам|пятницах|пятниц" },
  { day: 6, singular: "субботой|суббота|субботу|субботе", genitive: "субботы", plural: "субботам|субботах|суббот" },
];
const short = [
  "вс|вск|воскр|вс.",
  "пн|пон|понед|пнд|пн.",
  "вт|втор|вт.",
  "ср|ср.",
  "чт|чтв|четв|чт.",
  "пт|птн|пятн|пт.",
  "сб|суб|субб|сб.",
];
const slipped = ["воскресене", "панедельник|понидельник", "фторник", "", "четверк", "пятнецу", "суботу|субота|суботам"];

const weekdays = [
  ...dayForms.map(({ day, singular }) => w("WEEKDAY", singular, { day })),
  ...[...dayForms, wednesday].map(({ day, plural }) => w("WEEKDAY", plural, { day, recurring: true })),
  ...short.map((forms, day) => w("WEEKDAY", forms, { day })),
  ...slipped.flatMap((forms, day) => (forms === "" ? [] : [w("WEEKDAY", forms, { day })])),
];

const WORKDAYS = [1, 2, 3, 4, 5];
const groups = [
  w(
    "DAYGROUP",
    "будни|будням|буднях|будней|будние дни|будним дням|будних дней|будних днях|рабочие дни|рабочим дням|рабочих дней|рабочих днях|дни недели с понедельника по пятницу|рабочую неделю|рабочей недели|учебные дни|учебным дням|учебных дней|пн-пт",
    { weekdays: WORKDAYS, recurring: true },
  ),
  w(
    "DAYGROUP",
    "будний|буднее|будничный|будний день|будничный день|рабочий день|рабочего дня|буднего дня|рабочему дню|учебный день|учебного дня|школьный день|школьного дня",
    { weekdays: WORKDAYS },
  ),
  w(
    "DAYGROUP",
    "выхам|выхах|выходные|выходным|выходных|выходные дни|выходным дням|выходных дней|выходных днях|уикенд|уикенды|уикендам|викенд|сб-вс",
    {
      weekdays: [0, 6],
      recurring: true,
    },
  ),
  w("DAYGROUP", "выходного дня|выходного", { weekdays: [0, 6] }),
];

const rest = ["остальные", "прочие", "другие", "все остальные"];
const restDative = ["остальным", "прочим", "другим", "всем остальным"];
const parity = (stem: string): string =>
  ["", " месяца", " каждого месяца"]
    .flatMap((of) => [
      `по ${stem}ым числам${of}`,
      `по ${stem}ым дням${of}`,
      `в ${stem}ые дни${of}`,
      `в ${stem}ые числа${of}`,
      `каждое ${stem}ое число${of}`,
    ])
    .join("|");
const sets = [
  ...otherDays(
    [
      ...rest.flatMap((word) => [`в ${word} будни`, `в ${word} рабочие дни`, `в ${word} будние дни`]),
      ...restDative.flatMap((word) => [`по ${word} будням`, `по ${word} рабочим дням`, `по ${word} будним дням`]),
    ].join("|"),
    [...rest.map((word) => `в ${word} дни`), ...restDative.map((word) => `по ${word} дням`)].join("|"),
  ),
  ...monthParity(parity("нечетн"), parity("четн")),
  ...quarterMonths(
    ["первом", "втором", "третьем", "четвертом"].map((name, index) =>
      ["", "только "]
        .flatMap((only) => [
          `${only}в ${name} квартале`,
          `${only}в ${index + 1} квартале`,
          `${only}в ${index + 1}-м квартале`,
        ])
        .join("|"),
    ),
  ),
];

const months = [
  "январь|января|январе|январю|янв|янв.",
  "февраль|февраля|феврале|февралю|фев|февр|фев.",
  "март|марта|марте|марту|мар",
  "апрель|апреля|апреле|апрелю|апр|апр.",
  "май|мая|мае|маю",
  "июнь|июня|июне|июню|июн",
  "июль|июля|июле|июлю|июл",
  "август|августа|августе|августу|авг|авг.",
  "сентябрь|сентября|сентябре|сентябрю|сен|сент|сент.",
  "октябрь|октября|октябре|октябрю|окт|окт.",
  "ноябрь|ноября|ноябре|ноябрю|ноя|нояб|нояб.",
  "декабрь|декабря|декабре|декабрю|дек|дек.",
].map((forms, index) => w("MONTH", forms, index + 1));

const near = [
  w("RELDAY", "сегодня|сёдня|сегодняшнего дня|сегодняшний день", { count: 0 }),
  w("RELDAY", "завтра|завтрашнего дня|завтрашнего|завтрашний день|завтрашнему дню|завтро", { count: 1 }),
  w("RELDAY", "послезавтра|после завтра|послезавтрашнего дня", { count: 2 }),
  w("RELDAY", "через день после завтра", { count: 3 }),
  w("FEAST", "новый год|нового года", [1, 1]),
  w("FEAST", "рождество|рождества", [1, 7]),
  w("FEAST", "день победы|дня победы", [5, 9]),
  w("FEAST", "день россии|дня россии", [6, 12]),
];

export const days: Word[] = [...weekdays, ...groups, ...sets, ...months, ...near, ...namedDays];
