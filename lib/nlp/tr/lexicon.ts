import { foldWord } from "../grammar/fold";
import { type Word, w } from "../grammar/lexicon";
import { monthParity, otherDays, quarterMonths } from "../shared-rules/day-sets";
import { markers } from "./markers";
import { numbers } from "./numbers";
import { type Base, inflected, plurals, withAsFor } from "./suffixes";
import { timeWords } from "./times";

const dayNames = ["pazar", "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi"];
const shortDays = ["paz", "pzt|pts|pazrt", "sal", "çar|çrş", "per|prş", "cum", "cmt|cts"];
const monthNames = [
  "ocak",
  "şubat",
  "mart",
  "nisan",
  "mayıs",
  "haziran",
  "temmuz",
  "ağustos",
  "eylül",
  "ekim",
  "kasım",
  "aralık",
];
const shortMonths = ["oca", "şub", "mar", "nis", "may", "haz", "tem", "ağu", "eyl", "eki", "kas", "ara"];
const mutated: Record<string, string> = { ocak: "ocag", aralık: "aralig" };
const join = (forms: readonly string[]): string => forms.join("|");

const GUN = ["günü", "gün", "gününde", "gününün", "gününe", "gününden", "gunu"];
const GUNLER = ["günleri", "günlerinde", "günler", "günlerde", "günlerinin"];

const weekdays: Word[] = dayNames.flatMap((name, day) => [
  w("WEEKDAY", join(withAsFor([...inflected(name), ...GUN.map((one) => `${name} ${one}`)])), { day }),
  w("WEEKDAY", join(withAsFor([...plurals(name), ...GUNLER.map((one) => `${name} ${one}`)])), { day, recurring: true }),
  ...(shortDays[day]
    ? [w("WEEKDAY", join((shortDays[day] ?? "").split("|").flatMap((one) => [one, `${one}.`, `${one} günü`])), { day })]
    : []),
]);

const months: Word[] = monthNames.flatMap((name, index) => [
  w("MONTH", join([...inflected(name), ...(mutated[name] ? inflected(mutated[name]) : [])]), index + 1),
  w("MONTH", join([`${name} ayındaki`, ...["da", "de", "ta", "te"].map((at) => `${name}${at}ki`)]), index + 1),
  w("MONTH", join([shortMonths[index] ?? name, `${shortMonths[index]}.`]), index + 1),
]);

const WORKDAYS = [1, 2, 3, 4, 5];
const groups: Word[] = [
  w(
    "DAYGROUP",
    join(
      withAsFor([
        "hafta içi",
        "haftaiçi",
        "hafta içleri",
        "haftaiçleri",
        "hafta içi günleri",
        "hafta içi günlerinde",
        "hafta içinde",
        "hafta içi her gün",
        "haftaiçi her gün",
        "iş günleri",
        "iş günlerinde",
        "işgünleri",
        "işgünlerinde",
        "her iş günü",
        "mesai günleri",
        "mesai günlerinde",
        "çalışma günleri",
        "çalışma günlerinde",
        "okul günleri",
        "okul günlerinde",
        "hafta içlerinde",
        "hafta içi günler",
      ]),
    ),
    { weekdays: WORKDAYS, recurring: true },
  ),
  w(
    "DAYGROUP",
    join(
      withAsFor([
        "hafta sonları",
        "haftasonları",
        "hafta sonlarında",
        "haftasonlarında",
        "hafta sonlarını",
        "haftasonlarını",
        "hafta sonu günleri",
        "hafta sonu günlerinde",
        "her hafta sonu",
        "her haftasonu",
        "hafta sonları her gün",
      ]),
    ),
    { weekdays: [0, 6], recurring: true },
  ),
  w(
    "DAYGROUP",
    join(withAsFor(["hafta sonu", "haftasonu", "hafta sonunda", "haftasonunda", "hafta sonuna", "hafta sonunun"])),
    {
      weekdays: [0, 6],
    },
  ),
  w("DAYGROUP", "iş günü|iş gününde|iş gününün|çalışma günü|mesai günü|okul günü|okul gününde|ders günü", {
    weekdays: WORKDAYS,
  }),
];

const rest = ["diğer", "kalan", "geri kalan", "öbür"];
const parity = (word: string): string =>
  ["ayın", "her ayın", "ayların"]
    .flatMap((of) => [`${of} ${word} günlerinde`, `${of} ${word} günleri`])
    .concat(`${word} günlerde`)
    .join("|");
const sets: Word[] = [
  ...otherDays(
    rest
      .flatMap((word) => [
        `${word} iş günlerinde`,
        `${word} iş günleri`,
        `${word} hafta içi günlerde`,
        `${word} hafta içi günlerinde`,
        `${word} hafta içi`,
      ])
      .join("|"),
    rest.flatMap((word) => [`${word} günlerde`, `${word} günler`, `${word} tüm günlerde`]).join("|"),
  ),
  ...monthParity(parity("tek"), parity("çift")),
  ...quarterMonths(
    ["ilk|birinci", "ikinci", "üçüncü", "dördüncü|son"].map((names, index) =>
      [...names.split("|").map((name) => `${name} çeyrekte`), `${index + 1}. çeyrekte`]
        .flatMap((one) => [one, `sadece ${one}`, `yalnızca ${one}`])
        .join("|"),
    ),
  ),
];

const near: Word[] = [
  w("RELDAY", join(["bugün", "bugünden", "bugünün", "bu gün"]), { count: 0 }),
  w("RELDAY", "bu gece", { count: 0, part: "night" }),
  w("RELDAY", "bu akşam|bugün akşam|bugün akşama|bu akşama", { count: 0, part: "evening" }),
  w("RELDAY", "bu sabah", { count: 0, part: "morning" }),
  w("RELDAY", "bu öğlen|bugün öğlen|bu öğle", { count: 0, part: "lunch" }),
  w("RELDAY", "bu öğleden sonra|bugün öğleden sonra", { count: 0, part: "afternoon" }),
  w("RELDAY", join([...inflected("yarın"), "yarin", "yarınki gün"]), { count: 1 }),
  w(
    "RELDAY",
    "öbür gün|öbürgün|ertesi günden sonra|yarından sonraki gün|öbürsü gün|yarın değil öbür gün|ertesi gün değil öbür gün",
    { count: 2 },
  ),
  w("FEAST", "yılbaşında|yeni yılın ilk günü|yılbaşı günü", [1, 1]),
  w("FEAST", "yılbaşı gecesi|yılbaşı akşamı|yılbaşı gecesinde", [12, 31]),
  w("FEAST", "cumhuriyet bayramında|cumhuriyet bayramı günü", [10, 29]),
  w("FEAST", "23 nisan çocuk bayramında", [4, 23]),
  w("FEAST", "sevgililer günü|sevgililer gününde", [2, 14]),
  w("FEAST", "emekçi bayramında|işçi bayramında", [5, 1]),
];

export const words: Word[] = [
  ...numbers,
  ...groups,
  ...sets,
  ...weekdays,
  ...months,
  ...timeWords,
  ...near,
  ...markers,
];

/** Words that take case endings, folded; "cuma'ya" and "cumaya" are cuma and an ending. */
export const bases = new Map<string, Base>([
  ...dayNames.flatMap((name, day): [string, Base][] => [[foldWord(name), { category: "WEEKDAY", value: { day } }]]),
  ...monthNames.map((name, index): [string, Base] => [foldWord(name), { category: "MONTH", value: index + 1 }]),
  ...Object.entries(mutated).map(([name, form]): [string, Base] => [
    form,
    { category: "MONTH", value: monthNames.indexOf(name) + 1 },
  ]),
  ["bugun", { category: "RELDAY", value: { count: 0 } }],
  ["yarin", { category: "RELDAY", value: { count: 1 } }],
  ["bucug", { category: "CLOCK_SUFFIX", value: 30 }],
  ["bucuk", { category: "CLOCK_SUFFIX", value: 30 }],
  ["yarim", { category: "NAMED_TIME", value: 750 }],
  ["oglen", { category: "NAMED_TIME", value: 720 }],
  ["gun", { category: "DAY_WORD", value: {} }],
  ["sabah", { category: "PART", value: { part: "morning" } }],
  ["aksam", { category: "PART", value: { part: "evening" } }],
]);
