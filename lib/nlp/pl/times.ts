import { mark, type Word, w } from "../grammar/lexicon";

const units = [
  w("UNIT", "sekunda|sekundę|sekundy|sekund|sekundach|sek|sek.|s", "second"),
  w("UNIT", "minuta|minutę|minuty|minut|minucie|minutach|minutki|minutek|min|min.", "minute"),
  w("UNIT", "godzina|godzinę|godziny|godzin|godzinie|godzinach|godz|godz.|h|g.", "hour"),
  w("UNIT", "dzień|dnia|dni|dniu|dniem|dniach|doba|dobę|doby|dób", "day"),
  w("UNIT", "tydzień|tygodnia|tygodnie|tygodni|tygodniu|tygodniach|tyg|tyg.", "week"),
  w("UNIT", "miesiąc|miesiąca|miesiące|miesięcy|miesiącu|miesiącach|mies|mies.|m-c", "month"),
  w("UNIT", "kwartał|kwartału|kwartały|kwartałów|kwartale", "quarter"),
  w("UNIT", "rok|roku|lata|lat|roczek", "year"),
  w("UNIT", "dzień roboczy|dnia roboczego|dni robocze|dni roboczych|dniu roboczym|dniach roboczych", "workday"),
  w("AMOUNT", "pół godziny|pół godzinki|półgodziny|pol godz", { count: 30, unit: "minute" }),
  w("AMOUNT", "kwadrans|kwadransa|kwadransik", { count: 15, unit: "minute" }),
  w("AMOUNT", "trzy kwadranse", { count: 45, unit: "minute" }),
  w("AMOUNT", "półtorej godziny|półtora godziny|godzinę i pół|godzina i pół", { count: 90, unit: "minute" }),
  w("AMOUNT", "dwie i pół godziny|2 i pół godziny|dwie godziny i pół", { count: 150, unit: "minute" }),
  w("AMOUNT", "pół minuty", { count: 30, unit: "second" }),
  w("AMOUNT", "półtorej minuty", { count: 90, unit: "second" }),
  w("AMOUNT", "pół dnia", { count: 12, unit: "hour" }),
  w("AMOUNT", "półtora dnia|półtorej doby", { count: 36, unit: "hour" }),
  w("AMOUNT", "pół roku|półrocze", { count: 6, unit: "month" }),
  w("AMOUNT", "godzinę|godzinkę", { count: 1, unit: "hour" }),
  w("AMOUNT", "minutę|minutkę", { count: 1, unit: "minute" }),
  w("AMOUNT", "dobę", { count: 1, unit: "day" }),
  w("AMOUNT", "tydzień", { count: 1, unit: "week" }),
  w("AMOUNT", "miesiąc", { count: 1, unit: "month" }),
  w("AMOUNT", "kwartał", { count: 1, unit: "quarter" }),
  w("AMOUNT", "rok", { count: 1, unit: "year" }),
];

const hard = (stem: string): string =>
  "y a e ego ej ą emu ym ych"
    .split(" ")
    .map((ending) => stem + ending)
    .join("|");
const soft = (stem: string): string =>
  "i ia ie iego iej ią iemu im ich"
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
    "codziennie|codz.|codz|dziennie|każdego dnia roku|każdego dnia w roku|w każdy dzień roku|przez cały rok codziennie|codziennie przez cały rok|co dzień|dzień w dzień|dzień po dniu|każdego dnia|codzień|każdego dnia tygodnia|co dnia",
    { count: 1, unit: "day" },
  ),
  w(
    "ADVERB",
    "cogodzinnie|co pełną godzinę|o pełnych godzinach|o każdej pełnej godzinie|o pełnej godzinie|co okrągłą godzinę",
    { count: 1, unit: "hour" },
  ),
  w("ADVERB", "cotygodniowo|tydzień w tydzień", { count: 1, unit: "week" }),
  w("ADVERB", "dwutygodniowo", { count: 2, unit: "week" }),
  w("ADVERB", "co pół roku|półrocznie|raz na pół roku|dwa razy w roku|dwa razy do roku", { count: 6, unit: "month" }),
  w("ADVERB", hard("codzienn"), { count: 1, unit: "day", adjective: true }),
  w("ADVERB", hard("cogodzinn"), { count: 1, unit: "hour", adjective: true }),
  w("ADVERB", `${hard("cotygodniow")}|${hard("tygodniow")}`, { count: 1, unit: "week", adjective: true }),
  w("ADVERB", `${hard("comiesięczn")}|${hard("miesięczn")}`, { count: 1, unit: "month", adjective: true }),
  w("ADVERB", `${hard("cokwartaln")}|${hard("kwartaln")}`, { count: 1, unit: "quarter", adjective: true }),
  w("ADVERB", `${hard("coroczn")}|${soft("doroczn")}`, { count: 1, unit: "year", adjective: true }),
  w("FREQUENCY", "raz|jeden raz|jednokrotnie", 1),
  w("FREQUENCY", "dwa razy|dwukrotnie|2 razy", 2),
  w("FREQUENCY", "trzy razy|trzykrotnie|3 razy", 3),
  w("FREQUENCY", "cztery razy|czterokrotnie|4 razy", 4),
  w(
    "PHRASE",
    "w parzyste dni|w dni parzyste|w dniach parzystych|w parzyste dni miesiąca|w dni parzyste miesiąca",
    monthDays(even),
  ),
  w("PHRASE", "w nieparzyste dni|w dni nieparzyste|w dniach nieparzystych|w nieparzyste dni miesiąca", monthDays(odd)),
  w(
    "PHRASE",
    "siedem dni w tygodniu|7 dni w tygodniu|przez wszystkie dni tygodnia|codziennie, także w weekendy|codziennie łącznie z weekendami|codziennie również w weekendy",
    {
      slots: [{ kind: "everyDay" }],
      strength: "strong",
    },
  ),
  w(
    "PHRASE",
    "na koniec każdego dnia pracy|pod koniec każdego dnia pracy|na koniec każdego dnia roboczego|pod koniec każdego dnia roboczego",
    {
      slots: [
        { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true },
        { kind: "partOfDay", part: "endOfDay" },
      ],
      strength: "strong",
    },
  ),
  w("PHRASE", "na koniec każdego dnia|pod koniec każdego dnia", {
    slots: [{ kind: "everyDay" }, { kind: "partOfDay", part: "endOfDay" }],
    strength: "strong",
  }),
];

const parts = [
  w(
    "PART",
    "rano|ranek|ranka|poranka|z rana|o poranku|nad ranem|z samego rana|wczesnym rankiem|wcześnie rano|przy śniadaniu|przed południem|przedpołudniem|poranek|rankiem|dziś rano",
    { part: "morning" },
  ),
  w("PART", "rankami|porankami", { part: "morning", recurring: true }),
  w("PART", "w porze obiadowej|w porze lunchu|przy obiedzie|w przerwie obiadowej|w czasie lunchu|w porze obiadu", {
    part: "lunch",
  }),
  w(
    "PART",
    "po południu|popołudniu|popołudnie|popołudnia|po obiedzie|późnym popołudniem|wczesnym popołudniem|po poludniu",
    { part: "afternoon" },
  ),
  w("PART", "popołudniami", { part: "afternoon", recurring: true }),
  w(
    "PART",
    "wieczorem|wieczór|wieczora|wieczoru|wieczorkiem|późnym wieczorem|pod wieczór|wczesnym wieczorem|na wieczór",
    { part: "evening" },
  ),
  w("PART", "wieczorami", { part: "evening", recurring: true }),
  w("PART", "w nocy|nocy|w środku nocy|w głębi nocy|nocą|noc|późno w nocy|przed snem|późną nocą", { part: "night" }),
  w("PART", "godzin nocnych|godzinami nocnymi|pory nocnej", { part: "night" }),
  w("MEAL", "przerwy obiadowej|przerwą obiadową|obiadu|lunchu|przerwy na lunch", "lunch"),
  w("PART", "nocami|co noc|każdej nocy|po nocach", { part: "nightly", recurring: true }),
  w(
    "PART",
    "na koniec dnia|pod koniec dnia|na koniec dnia pracy|pod koniec dnia pracy|z końcem dnia|na zakończenie dnia",
    { part: "endOfDay" },
  ),
  w("PART", "w godzinach pracy|w godzinach roboczych|w godzinach urzędowania|w godzinach biurowych|w czasie pracy", {
    part: "hours",
  }),
  w("PART", "w ciągu dnia|za dnia|w dzień", { part: "day" }),
  w("NAMED_TIME", "w południe|w samo południe|południa|południem", 720),
  w("NAMED_TIME", "północy|o północy|północą", 0),
  w("CLOCK_PREFIX", "wpół do|w pół do|pół do|o wpół do", -30),
  w("CLOCK_PREFIX", "kwadrans po|piętnaście po|15 po", 15),
  w("CLOCK_PREFIX", "za kwadrans|kwadrans przed|za piętnaście|za 15", -15),
  w("PAST_HOUR", "po", 1),
  w("PAST_HOUR", "przed", -1),
  mark("HOUR_WORD", "godzina|godzinie|godziny|godzin|godz|godz.|h|g"),
  mark("MINUTE_WORD", "minut|minuty|minuta|minutę|min|min."),
  mark("SECOND_WORD", "sekund|sekundy|sekunda|sek|sek."),
];

export const times: Word[] = [...units, ...adverbs, ...parts];
