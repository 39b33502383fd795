import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { foldWord } from "../grammar/fold";
import { matchesOf } from "../grammar/matches";
import { enterDayBefore } from "../shared-rules/day-before";
import { denial, enterDenials } from "../shared-rules/denials";
import { enterMiddleMonth } from "../shared-rules/middle-month";
import { enterNights } from "../shared-rules/nights";
import { enterNoSuchTimes } from "../shared-rules/no-such-times";
import { enterAsides } from "../shared-rules/spoken-asides";
import { enterDropped } from "../slavic/enter-dropped";
import { enterMonthAdjectives, monthAdjective } from "../slavic/month-adjectives";
import { readCountedParts } from "./counted-parts";
import { dayForms } from "./days";
import { asides } from "./spoken-asides";
import { asksOnce, isHabitual } from "./verbs";

const spelled =
  /(?<=(?<![\p{L}])(?:o|na|od|do|godz\.?|godzinie|około|okolo|po|przed|i|a)\s)(\d{1,2})[\s-](\d{2})(?![\d.:,%/-]|\s?(?:zl|szt|procent|razy|osob|minut|min|sek|godz|dni|tyg|mies|lat))/gu;
const inflected = /(?<![\p{L}\d.:,-])(\d{1,2})-?(?:tej|stej|szej|wszej|mej|dmej|smej|ej|giej|ciej)(?![\p{L}\d])/gu;
const noSuchHour = /(?<!\p{L})o\s((?:godzinie|godz\.?|g\.)\s(?:2[5-9]|[3-9]\d))(?![\p{L}\d:.])/gu;
const eve = /(?<!\p{L})(?:w\sprzeddzien|na\sdzien\sprzed)(?!\p{L})/gu;
const yearWord = /(?<![\d.:/-])(20\d\d)\s?(?:roku|r\.?)(?!\p{L})/gu;
const minuteOfHour =
  /(?<![\p{L}\d])(?:co\sgodzine|w\skazdej\sgodzinie|cogodzinnie),?\sw\s(?:minucie\s((?:\d{1,2}(?![\d.:]|\sdni\s)(?:,\s|\si\s)?)+)|((?:\d{1,2}\.?(?:,\s|\si\s)?)+)\sminucie)(?!\p{L}|\d|:)/gu;
const pastEveryHour =
  /(?<![\p{L}\d])(?:(\d{1,2}|kwadrans|piec|dziesiec|dwadziescia)(?:\sminut(?:y|e)?|\smin\.?)?\s(po|przed)|(wpol\sdo))\s(?:kazdej\s)(?:pelnej\s)?(?:godzin(?:ie|a|y))(?!\p{L})/gu;
const beforeMonthEnd =
  /(?<![\p{L}])(?:na\s)?(\d{1,2}|jeden|dwa|trzy|piec)\s?(?:dzien|dni)\sprzed\s(?:koncem|ostatnim\sdniem)(?:\s(?:kazdego\s)?miesiaca|(?=\sw\s\p{L}+(?:niu|iu|ym|cu|ju|dzie)(?!\p{L})))(?!\p{L})/gu;
/** Weeks by their number in the year. */
const evenWeeks =
  /(?<!\p{L})(?:(?:w|we|co|na|kazd\p{L}+)\s)?(?:nie)?parzyst\p{L}{1,3}\stygod\p{L}{2,4}(?!\p{L})|(?<!\p{L})(?:w\s)?tygodni[eau]\s(?:nie)?parzyst\p{L}{1,3}(?!\p{L})/gu;
const shortMonths = "sty lut mar kwi maj cze lip sie wrz paz lis gru".split(" ");
const monthStems =
  "styczniow lutow marcow kwietniow majow czerwcow lipcow sierpniow wrzesniow pazdziernikow listopadow grudniow".split(
    " ",
  );
const adjective = monthAdjective(monthStems, "[eyai]|ych|ymi|ego|ej");
const shortMonth = /(?<=(?<!\d)\d{1,2}\.?\s)(sty|lut|mar|kwi|cze|lip|sie|wrz|paz|lis|gru)\.?(?!\p{L})/gu;
const may =
  /(?<=\d\.?\s|(?:od|do|poczatku|konca|polowy|pierwszego|drugiego|trzeciego|dziesiatego|pietnastego|dwudziestego|ostatniego|\p{L}+ego|niedziele|niedziela|sobote|sobota|srode|sroda|wyjatkiem|oprocz|(?:stycznia|lutego|marca|kwietnia)(?:,|\s(?:i|oraz|a)))\s)maja(?!\p{L})/gu;
/** "oprócz lata": elsewhere the word is "years". */
/** "co godzinę kwadrans po": the hour itself is left out. */
const pastEach =
  /(?<![\p{L}\d])co\sgodzine,?\s(\d{1,2}|kwadrans|piec|dziesiec|dwadziescia)(?:\sminut(?:y|e)?|\smin\.?)?\spo(?=\s(?!godzin|kazdej|pelnej|poludni|polnocy|\d|pierwsz|drugiej|trzeciej|czwart|piatej|szostej|siodmej|osmej|dziewiat|dziesiat|jedenast|dwunast|wpol)|$)/gu;
const seasonLeftOut =
  /(?<=(?:oprocz|procz|poza|wyjatkiem|bez|pomijajac|wylaczeniem)\s)(?:lata|latem|zimy|zima|wiosny|wiosna|jesieni|jesienia|wakacji|ferii|urlopu)(?!\p{L})/gu;
const notThen = /(?<=\s)nie(?=\s?(?:[,.;!]|$))/gu;
const named: Record<string, number> = {
  kwadrans: 15,
  jeden: 1,
  dwa: 2,
  trzy: 3,
  piec: 5,
  dziesiec: 10,
  dwadziescia: 20,
};
const numberOf = (word: string): number => named[word] ?? Number(word);

const joinedNumbers: Record<string, number> = {
  jedno: 1,
  dwu: 2,
  trzy: 3,
  cztero: 4,
  piecio: 5,
  szescio: 6,
  osmio: 8,
  dziesiecio: 10,
  dwunasto: 12,
  pietnasto: 15,
  dwudziesto: 20,
  trzydziesto: 30,
  czterdziesto: 40,
};
/** "w odstępach 20-minutowych", "w odstępach pięciogodzinnych", "w odstępach co 20 minut" */
const rhythm =
  /(?<!\p{L})w\s(?:odstepach|interwalach|interwale)\s(?:co\s)?(?<count>\d{1,3}|jedno|dwu|trzy|cztero|piecio|szescio|osmio|dziesiecio|dwunasto|pietnasto|dwudziesto|trzydziesto|czterdziesto)[\s-]?(?:minutow\p{L}+|minut[ay]?|godzinn\p{L}+|godzin[ay]?|dniow\p{L}+|dni)(?!\p{L})/gu;

/** "Czynsz trzeba zapłacić 28.": a day of the month that is told. */
const due =
  /(?<=(?:zaplacic|oplacic|platn\p{L}+|przypada|wypada|mija|uplywa)\s(?:do\s)?)(\d{1,2})(?:\.|-?go)(?=\s\p{L}|$)/gu;

/** "nie o 8, tylko o 9": the first is not meant. */
const notButThen =
  /(?<!\p{L})nie\s(?:o|we?|na)\s(?:\d[\d:.]*|\p{L}+)(?:\s(?:rano|wieczorem|w\snocy|po\spoludniu))?,?\s(?:tylko|lecz|ale|a)\s(?=(?:o|we?|na)\s)/gu;

/** "W tygodniu o 7, w weekendy o 9": beside the weekend the week is its working days. */
const workWeek = /(?<!(?:raz[y]?|\d|dni|tym|przyszlym|zeszlym)\s)(?<=(?<!\p{L})w\s)tygodniu(?!\p{L})/gu;

/** "w tygodniu o dziewiątej", not "raz w tygodniu o 9". */
const isWorkWeek = (text: string, start: number, end: number): boolean =>
  /^\s(?:(?:rano|wieczorem)\s)?o\s/.test(text.slice(end)) &&
  !/(?:razy?|\d|dni|krotnie|kazdym|tym|przyszlym|zeszlym|nastepnym)\sw\s$/.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** "środkowego miesiąca kwartału" */
const middleMonth = /(?<!\p{L})srodkow\p{L}{1,3}(?=\smiesiac\p{L}{0,2}(?!\p{L}))/gu;

/** "…, w piątki nie trzeba" */
const denials = denial(
  "(?:(?:to\\s|juz\\s)?nie\\s(?:trzeba|potrzeba|musisz|chce|potrzebuje)|niepotrzebn(?:e|y|a)|wcale(?:\\snie)?|w\\sogole(?:\\snie)?|lepiej\\snie|bez\\stego|nie\\sliczac|wylaczajac|nie\\swliczajac|sie\\snie\\sliczy|(?:-\\s)?(?:(?:mam|mamy|jest|to)\\s)?(?:woln[eya](?:\\sdzien)?|dzien\\swolny|zamkniete|nieczynne|odpoczynek)|odpoczywam(?:y)?|nie\\spracujemy|nie\\s(?:przypominaj|rob|sprawdzaj|wysylaj|wysylac|pisz|uruchamiaj|uruchamiac|przesylaj|dzwon|dawaj|wlaczaj|odpalaj)(?:\\s(?:mi|tego|go|jej))?)",
);

const takes = "(?:wyrzuc|usun|wykresl|skresl|odpusc|wywal|wyklucz|wytnij)(?:cie)?";
const manyDays = "(?:weekendy|swieta|poniedzialki|wtorki|srody|czwartki|piatki|soboty|niedziele)";
/** "…, weekendy wyrzuć": days as what is taken out, and not "w soboty wyrzuć". */
const takenOut = new RegExp(
  `(?<=(?<!(?:w|we|na)\\s)(?<!\\p{L})${manyDays}\\s)(?:stamtad\\s|tez\\s|z\\stego\\s)?${takes}(?=\\s?(?:[.,;!)]|$))`,
  "gu",
);
const takesOut = new RegExp(
  `(?<!\\p{L})${takes}(?:\\sstamtad|\\sz\\stego)?(?=\\s${manyDays}(?:\\sstamtad|\\sz\\stego)?\\s?(?:[.,;!)]|$))`,
  "gu",
);

/** Clock times, days and dates that words and rules cannot say. */
export function readSpoken(chart: Chart, original: string): void {
  const { text } = chart;
  readCountedParts(chart);
  enterAsides(chart, asides);
  enterDenials(chart, denials);
  enterDenials(chart, takenOut);
  for (const { 0: words, index } of matchesOf(chart.text, takesOut))
    chart.add("EXCEPT", index, index + words.length, {}, "taken out");
  for (const { 0: words, index } of matchesOf(chart.text, evenWeeks))
    chart.add("UNREAD", index, index + words.length, {}, "even weeks");
  for (const { 0: words, index } of matchesOf(chart.text, seasonLeftOut))
    chart.add("UNREAD", index, index + words.length, {}, "season");
  enterDayBefore(chart, eve);
  for (const { 0: whole, index } of matchesOf(text, workWeek))
    if (/weekend/.test(text) || isWorkWeek(text, index, index + whole.length))
      chart.add("DAYGROUP", index, index + whole.length, { weekdays: [1, 2, 3, 4, 5], recurring: true }, "week");
  enterMiddleMonth(chart, middleMonth);
  enterDropped(chart, notButThen);
  for (const { 0: whole, 1: day, index } of matchesOf(text, due)) {
    const slots: Slot[] = [{ kind: "monthDays", days: [Number(day)], recurring: false }];
    if (Number(day) <= 31) chart.add("PHRASE", index, index + whole.length, { slots, strength: "firm" }, "due");
  }
  for (const { 0: whole, index, groups } of matchesOf(text, rhythm)) {
    const unit = /minut/.test(whole) ? "minute" : /godzin/.test(whole) ? "hour" : "day";
    const count = joinedNumbers[groups?.count ?? ""] ?? Number(groups?.count);
    const slots: Slot[] = [{ kind: "interval", count, unit }];
    chart.add("PHRASE", index, index + whole.length, { slots, strength: "strong" }, "rhythm");
  }
  for (const match of matchesOf(text, spelled)) {
    const end = match.index + match[0].length;
    const isNumber = match[0].includes(" ") && !chart.endsCleanly(end);
    if (!isNumber) enterClock(chart, match.index, end, Number(match[1]), Number(match[2]));
  }
  for (const match of matchesOf(text, inflected))
    enterClock(chart, match.index, match.index + match[0].length, Number(match[1]), 0);
  for (const match of matchesOf(text, yearWord))
    chart.add("YEAR", match.index, match.index + match[0].length, Number(match[1]), "year");
  for (const match of matchesOf(text, shortMonth))
    chart.add("MONTH", match.index, match.index + match[0].length, shortMonths.indexOf(match[1] ?? "") + 1, "month");
  // "mają" (they have) is written like "maja" (of May).
  for (const match of matchesOf(text, may)) chart.add("MONTH", match.index, match.index + 4, 5, "month");
  enterNights(chart, night, dayOf, isHabitual(text));
  // "w niedziele nie": left out.
  for (const match of matchesOf(text, notThen)) chart.add("EXCEPT_POST", match.index, match.index + 3, {}, "not then");
  enterNoSuchTimes(chart, noSuchHour);
  readMinutes(chart);
  for (const match of matchesOf(text, beforeMonthEnd))
    enter(chart, match.index, match[0].length, {
      kind: "monthDays",
      days: [-1 - numberOf(match[1] ?? "")],
      recurring: true,
    });
  readDays(chart, original);
  enterMonthAdjectives(chart, adjective, monthStems);
}

function enter(chart: Chart, start: number, length: number, ...slots: Slot[]): void {
  chart.add("PHRASE", start, start + length, { slots, strength: "strong" }, "spoken");
}

function enterClock(chart: Chart, start: number, end: number, hour: number, minute: number): void {
  if (hour > 24 || minute > 59) return;
  const open = hour > 0 && hour <= 12 ? { open: true } : {};
  chart.add("CLOCK", start, end, { minutes: (hour % 24) * 60 + minute, clear: true, ...open }, "spoken");
}

const hourly: Slot = { kind: "interval", count: 1, unit: "hour" };

function readMinutes(chart: Chart): void {
  for (const match of matchesOf(chart.text, minuteOfHour)) {
    const minutes = ((match[1] ?? match[2])?.match(/\d{1,2}/g) ?? []).map(Number);
    const isSaid = /minuci/.test(match[0]) && minutes.length > 0 && minutes.every((minute) => minute < 60);
    if (isSaid)
      enter(chart, match.index, match[0].replace(/(?:,| i)?\s*$/, "").length, hourly, {
        kind: "minuteOfHour",
        minutes,
      });
  }
  for (const { 0: words, 1: said = "", index } of matchesOf(chart.text, pastEach))
    enter(chart, index, words.length, hourly, { kind: "minuteOfHour", minutes: [numberOf(said)] });
  for (const match of matchesOf(chart.text, pastEveryHour)) {
    const after = match[3] === undefined ? numberOf(match[1] ?? "") : 30;
    const minute = match[2] === "przed" ? 60 - after : after;
    if (minute >= 0 && minute < 60)
      enter(chart, match.index, match[0].length, hourly, { kind: "minuteOfHour", minutes: [minute] });
  }
}

const genitives = dayForms.map(({ day, genitive }) => ({ day, form: foldWord(genitive) }));
const allForms = dayForms
  .flatMap(({ singular, genitive, plural }) => `${singular}|${genitive}|${plural}`.split("|").map(foldWord))
  .concat("niedziele");
const namedDays = dayForms.map(({ day, singular, genitive, plural }) => ({
  day,
  forms: `${singular}|${genitive}|${plural}`.split("|").map(foldWord),
}));
const dayOf = (name: string): number =>
  name === "niedziele" ? 0 : (namedDays.find(({ forms }) => forms.includes(name))?.day ?? -1);
/** "w nocy z soboty na niedzielę" */
const night = new RegExp(
  `(?<!\\p{L})(?:(?<every>co|kazdej|w\\skazda)\\s|w\\s)?noc[ye]?\\s(?:ze?\\s(?<from>${allForms.join("|")})\\s)?na\\s(?<to>${allForms.join("|")})(?!\\p{L})`,
  "gu",
);
const listed = new RegExp(`(?:${allForms.join("|")}),?\\s(?:i\\s|oraz\\s|lub\\s|albo\\s|a\\stakze\\s|a\\s)?$`, "u");
const governed =
  /(?:^|[^\p{L}])(?:od|do|oprocz|procz|poza|wyjatkiem|wylaczeniem|pominieciem|bez|kazde(?:go|j)|najblizsze(?:go|j)|przyszle(?:go|j)|nastepne(?:go|j)|te(?:go|j)|(?:pierwsz|drug|trzec|czwart|ostatn)(?:i?e(?:go|j)|i?m|ym)|pomijajac|minus|w|we|same|tylko|po|przed)\s$/u;
/** Forms that are days only where `readSpoken` says so; no typos of others. */
export const guardedDays = [...genitives.map(({ form }) => form), "niedziele", "maja"];

/** "…, soboty o 12:00": a day and its time where a clause begins. */
const opensPair = (before: string, behind: string): boolean =>
  /[,;:\u2013\u2014-]\s$/u.test(before) && /^\s(?:o\s)?\d/.test(behind);

/** "od poniedziałku", "w soboty": a genitive is a day of the schedule behind a word that asks for it. */
function readDays(chart: Chart, original: string): void {
  const { text } = chart;
  const isPlain = !/[ąćęłńóśźż]/iu.test(original);
  const isOnce = isPlain && text.includes("niedziele") && asksOnce(text);
  for (const match of text.matchAll(/(?<!\p{L})\p{L}{5,13}(?!\p{L})/gu)) {
    const before = text.slice(Math.max(0, match.index - 26), match.index);
    const end = match.index + match[0].length;
    if (match[0] === "niedziele") {
      // "niedzielę" is one Sunday, "niedziele" all; without accents the verb decides.
      // Without "w" before it the word is a nominative, and a plural.
      const isOne = /ę$/iu.test(original.slice(match.index, end)) || (isOnce && /(?:^|\s)w\s$/u.test(before));
      const recurring = !isOne && !/(?:kazda|co|te|nastepna|najblizsza|przyszla)\s$/u.test(before);
      chart.add("WEEKDAY", match.index, end, { day: 0, ...(recurring ? { recurring } : {}) }, "day");
      continue;
    }
    const found = genitives.find(({ form }) => form === match[0]);
    const opens = opensPair(before, text.slice(end));
    if (!found || !(governed.test(before) || listed.test(before) || match.index === 0 || opens)) continue;
    const isPlural =
      /(?:^|[^\p{L}])(?:w|we|same|wszystkie)\s$/u.test(before) ||
      ((match.index === 0 || opens) && /^(?:soboty|srody)/.test(match[0]));
    chart.add("WEEKDAY", match.index, end, { day: found.day, ...(isPlural ? { recurring: true } : {}) }, "day");
  }
}
