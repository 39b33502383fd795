import type { IntervalUnit, PartOfDay } from "../core/slots";
import { type Word, w } from "../grammar/lexicon";
import type { Amount } from "../grammar/meanings";
import { inflected } from "./suffixes";

const join = (forms: readonly string[]): string => forms.join("|");

const units: [string, IntervalUnit][] = [
  ["saniye", "second"],
  ["sn", "second"],
  ["dakika", "minute"],
  ["dk", "minute"],
  ["saat", "hour"],
  ["sa", "hour"],
  ["gün", "day"],
  ["hafta", "week"],
  ["ay", "month"],
  ["çeyrek", "quarter"],
  ["yıl", "year"],
  ["sene", "year"],
];
const unitWords: Word[] = [
  ...units.map(([name, unit]) =>
    w("UNIT", join(name.length < 3 && name !== "ay" ? [name, `${name}.`] : inflected(name)), unit),
  ),
  w("UNIT", "sat|satte", "hour"),
  w("UNIT", "günleri|günlerin|günlük", "day"),
  w("UNIT", join(["çeyreğin", "çeyreği", "çeyreğinde", "üç aylık dönem", "üç aylık dönemin"]), "quarter"),
  w(
    "UNIT",
    join([
      "iş günü",
      "iş gününde",
      "iş gününün",
      "iş gününe",
      "iş günün",
      "işgünü",
      "işgününde",
      "mesai günü",
      "çalışma günü",
      "çalışma gününde",
    ]),
    "workday",
  ),
];

const amounts: [string, Amount][] = [
  ["yarım saat", { count: 30, unit: "minute" }],
  ["yarım saatte", { count: 30, unit: "minute" }],
  ["buçuk saat", { count: 30, unit: "minute" }],
  ["çeyrek saat", { count: 15, unit: "minute" }],
  ["çeyrek saatte", { count: 15, unit: "minute" }],
  ["üç çeyrek saat", { count: 45, unit: "minute" }],
  ["yarım gün", { count: 12, unit: "hour" }],
  ["yarım günde", { count: 12, unit: "hour" }],
  ["yarım yıl", { count: 6, unit: "month" }],
  ["on beş gün", { count: 15, unit: "day" }],
];

const parts: [string, PartOfDay][] = [
  [
    join([
      ...inflected("sabah"),
      "sabahleyin",
      "sabah erken",
      "sabah erkenden",
      "erken sabah",
      "sabahın köründe",
      "sabah vakti",
      "öğleden önce",
      "sabah saatlerinde",
    ]),
    "morning",
  ],
  [
    join([
      ...inflected("öğle"),
      "öğlen",
      "öğleyin",
      "öğle vakti",
      "öğle arası",
      "öğle arasında",
      "öğle molasında",
      "öğlenleri",
      "öğle saatlerinde",
    ]),
    "lunch",
  ],
  [
    join(["öğleden sonra", "öğleden sonrası", "ikindi", "ikindi vakti", "ikindide", "ikindiyin", "öğleden sonraki"]),
    "afternoon",
  ],
  [
    join([
      ...inflected("akşam"),
      "akşamüstü",
      "akşam üstü",
      "akşamleyin",
      "akşam vakti",
      "akşama doğru",
      "akşam üzeri",
      "akşamüzeri",
      "akşam saatlerinde",
    ]),
    "evening",
  ],
  [join([...inflected("gece"), "geceleyin", "gece geç", "gece geç saatte", "yatmadan önce", "gece vakti"]), "night"],
  [
    join([
      "iş çıkışı",
      "iş çıkışında",
      "mesai bitimi",
      "mesai bitiminde",
      "mesai sonu",
      "mesai sonunda",
      "gün sonu",
      "gün sonunda",
      "iş günü sonunda",
      "paydosta",
      "mesai bitmeden",
    ]),
    "endOfDay",
  ],
  [
    join([
      "mesai saatleri",
      "mesai saatlerinde",
      "mesai saatleri içinde",
      "iş saatleri",
      "iş saatlerinde",
      "çalışma saatleri",
      "çalışma saatlerinde",
      "mesai saatleri boyunca",
      "mesai içinde",
      "iş saatleri içinde",
      "çalışma saatleri içinde",
    ]),
    "hours",
  ],
  [join(["gündüz", "gündüzleri", "gün boyunca", "gündüz saatlerinde", "gün içinde"]), "day"],
];
const habits: [string, PartOfDay][] = [
  ["sabahları|her sabah|sabahlar", "morning"],
  ["öğlenleri|öğleleri|öğle saatlerinde her gün", "lunch"],
  ["öğleden sonraları|ikindileri", "afternoon"],
  ["akşamları|akşamlar", "evening"],
  ["geceleri|geceler", "night"],
];

/** Units, amounts and the parts of the day, with their case endings. */
export const timeWords: Word[] = [
  ...unitWords,
  ...amounts.map(([form, amount]) => w("AMOUNT", form, amount)),
  ...habits.map(([forms, part]) => w("PART", forms, { part, recurring: true })),
  ...parts.map(([forms, part]) => w("PART", forms, { part })),
];
