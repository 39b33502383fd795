import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { foldWord } from "../grammar/fold";
import { matchesOf } from "../grammar/matches";
import { enterDayBefore } from "../shared-rules/day-before";
import { denial, enterDenials } from "../shared-rules/denials";
import { enterMiddleMonth } from "../shared-rules/middle-month";
import { enterNights } from "../shared-rules/nights";
import { enterAsides } from "../shared-rules/spoken-asides";
import { enterDropped } from "../slavic/enter-dropped";
import { enterMonthAdjectives, monthAdjective } from "../slavic/month-adjectives";
import { readCountedParts } from "./counted-parts";
import { dayForms, wednesday } from "./days";
import { asides } from "./spoken-asides";
import { readClocks } from "./spoken-clocks";
import { isHabitual } from "./verbs";

const governed =
  /(?:^|[^\p{L}])(?:с|со|до|по|от|кроме|без|исключая|исключением|помимо|\d\s(?:утра|вечера|часов)|каждого|каждои|любого|любои|эт\p{L}+|ближаиш\p{L}+|следующ\p{L}+|перв\p{L}+|втор\p{L}+|трет\p{L}+|четверт\p{L}+|пят\p{L}+|последн\p{L}+|предпоследн\p{L}+|и|или|в|после|раньше|(?:ближаиш|следующ)\p{L}+\s(?:два|три|четыре|[2-4]))\s$/u;
const eve = /(?<!\p{L})(?:накануне|за\sдень\sдо)(?=\s)/gu;
const yearWord = /(?<![\d.:/-])(20\d\d)\s?(?:года|году|год|г\.?)(?!\p{L})/gu;
const minuteOfHour =
  /(?<![\p{L}\d])(?:каждыи\sчас|ежечасно|каждого\sчаса|раз\sв\sчас)?,?\s?(?:на|в)\s((?:\d{1,2}(?:-?(?:и|ую|ои|ю))?(?:,\s|\sи\s|\s)?)+)минут[еуы]?(?:\s(?:каждого\sчаса|часа|каждыи\sчас))?(?!\p{L})/gu;
const notThen = /(?<=\s)(?:нет(?=\s?(?:[.;!]|$))|все(?:-таки|\sже)\s(?:нет|не\sнадо)(?=\s?(?:[,.;!]|$)))/gu;
/** Weeks by their number in the year. */
const evenWeeks = /(?<!\p{L})(?:(?:по|в|во|на|кажд\p{L}+)\s)?(?:не)?четн\p{L}{2,3}\sнедел\p{L}{1,3}(?!\p{L})/gu;
const monthStems =
  "январск февральск мартовск апрельск маиск июньск июльск августовск сентябрьск октябрьск ноябрьск декабрьск".split(
    " ",
  );
const adjective = monthAdjective(monthStems, "ие|их|им|ими|ии|ая|ую|ое|ои|ого");
/** "в понедельник выходной" is no Monday and weekend. */
const dayOff =
  /(?<!(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|(?<!\p{L})(?:пн|вт|ср|чт|пт|сб|вс)\.?),?\s(?:-\s)?(?:это\s)?(?:у\s(?:нас|меня)\s)?)(?<!\p{L})выходнои(?:\sдень)?(?!\p{L})/gu;
/** "с днём рождения", "с каждым днём" say what is wished or how; "днём" alone says when. */
const byDay =
  /(?<!(?<!\p{L})(?:с|со|под|над|между|перед)\s(?:\p{L}+[ыи]м\s)?)(?<!\p{L})днем(?!\p{L}|\s(?:рожден|раньше|позже|ранее|позднее))/gu;
/** "готовь обед", "обед в 13": a part of the day only beside others and behind "every". */
const everyLunch =
  /(?<=(?<!\p{L})(?:кажд\p{L}+|утро|утром)(?:,|\sи)?\s)обед(?!\p{L})|(?<!\p{L})обед(?=(?:,|\sи)\s(?:вечер|утро))/gu;
const beforeMonthEnd =
  /(?<![\p{L}])за\s(\d{1,2}|один|два|три|пять)?\s?(?:день|дня|днеи)\sдо\s(?:последнего\sдня|конца)(?:\s(?:каждого\s)?месяца|(?=\s(?:в|с)\s(?:январ|феврал|март|апрел|ма[ея]|июн|июл|август|сентяб|октябр|ноябр|декабр)))(?!\p{L})/gu;

/** "не в 8, а в 9": the first is not meant. */
const notButThen =
  /(?<!\p{L})не\s(?:в|во|по|на)\s(?:\d[\d:.]*|\p{L}+)(?:\s(?:утра|вечера|дня|часов))?,?\sа\s(?=(?:в|во|по|на)\s)/gu;

/** "среднего месяца квартала" */
const middleMonth = /(?<!\p{L})(?:средн|серединн)\p{L}{2,3}(?=\sмесяц\p{L}{0,2}(?!\p{L}))/gu;

/** "…, по пятницам не напоминай" */
const denials = denial(
  "(?:(?:это\\s|уже\\s|мне\\s)?не\\s(?:надо|нужно|требуется|обязательно|хочу|буди|напоминаи|шли|делаи|проверяи|присылаи|запускаи|отправляи|пиши|звони|включаи|присылать|запускать|отправлять|напоминать|делать|проверять)(?:\\s(?:мне|это|его|ее))?|необязательно|вообще\\s(?:нет|не\\s(?:надо|нужно))|никогда|даи\\s(?:мне\\s)?(?:поспать|выспаться|отдохнуть)|не\\sтревожь|не\\sбеспокои|(?:-\\s)?(?:у\\s(?:нас|меня)\\s)?(?:это\\s)?(?:отдых(?:аем|аю)?|выходн(?:ые|ои(?:\\sдень)?)|нерабочии(?:\\sдень)?|закрыто|не\\sработа(?:ем|ю))|без\\sэтого|не\\sсчитая|исключая|не\\sв\\sсчет|не\\sсчитается|выпада(?:ет|ют)|отпада(?:ет|ют)|мимо|можно\\sне\\s(?:присылать|напоминать|делать|запускать|отправлять))",
);

const takes =
  "(?:убери(?:те)?|убрать|исключи(?:те)?|вычеркни(?:те)?|выкини?ь?(?:те)?|выброси(?:те)?|не\\sвключаи(?:те)?)";
const manyDays = "(?:выходные|праздники|понедельники|вторники|среды|четверги|пятницы|субботы|воскресенья)";
/** "…, выходные оттуда убери": days as what is taken out, and not "по субботам убери". */
const takenOut = new RegExp(
  `(?<=(?<!(?:в|во|по|на)\\s)(?<!\\p{L})${manyDays}\\s)(?:оттуда\\s|тоже\\s|из\\sрасписания\\s)?${takes}(?=\\s?(?:[.,;!)]|$))`,
  "gu",
);
const takesOut = new RegExp(
  `(?<!\\p{L})${takes}(?:\\sоттуда|\\sтолько)?(?=\\s${manyDays}(?:\\s(?:оттуда|из\\sрасписания))?\\s?(?:[.,;!)]|$))`,
  "gu",
);

/** Clock times, days and years that words and rules cannot say. */
export function readSpoken(chart: Chart): void {
  readCountedParts(chart);
  enterAsides(chart, asides);
  enterDenials(chart, denials);
  enterDenials(chart, takenOut);
  for (const { 0: words, index } of matchesOf(chart.text, takesOut))
    chart.add("EXCEPT", index, index + words.length, {}, "taken out");
  enterDayBefore(chart, eve);
  enterMiddleMonth(chart, middleMonth);
  readClocks(chart);
  for (const { index } of matchesOf(chart.text, byDay))
    chart.add("PART", index, index + 4, { part: "afternoon" }, "by day");
  for (const { index } of matchesOf(chart.text, everyLunch))
    chart.add("PART", index, index + 4, { part: "lunch" }, "lunch");
  for (const { 0: words, index } of matchesOf(chart.text, dayOff))
    chart.add("DAYGROUP", index, index + words.length, { weekdays: [0, 6] }, "day off");
  for (const { 0: words, index } of matchesOf(chart.text, evenWeeks))
    chart.add("UNREAD", index, index + words.length, {}, "even weeks");
  readDays(chart);
  const { text } = chart;
  for (const match of matchesOf(text, yearWord))
    chart.add("YEAR", match.index, match.index + match[0].length, Number(match[1]), "year");
  enterDropped(chart, notButThen);
  enterMonthAdjectives(chart, adjective, monthStems);
  for (const match of matchesOf(text, minuteOfHour)) readMinuteOfHour(chart, match);
  enterNights(chart, night, dayOf, isHabitual(text));
  // "в воскресенье нет": left out.
  for (const match of matchesOf(text, notThen))
    chart.add("EXCEPT_POST", match.index, match.index + match[0].length, {}, "not then");
  for (const match of matchesOf(text, beforeMonthEnd)) {
    const count = { один: 1, два: 2, три: 3, пять: 5 }[match[1] ?? ""] ?? Number(match[1] ?? 1);
    enter(chart, match.index, match[0].length, { kind: "monthDays", days: [-1 - count], recurring: true });
  }
}

function enter(chart: Chart, start: number, length: number, ...slots: Slot[]): void {
  chart.add("PHRASE", start, start + length, { slots, strength: "strong" }, "spoken");
}

function readMinuteOfHour(chart: Chart, match: RegExpExecArray): void {
  const minutes = (match[1]?.match(/\d{1,2}/g) ?? []).map(Number);
  const says = /час/.test(match[0]);
  if (!says || minutes.length === 0 || minutes.some((minute) => minute > 59)) return;
  const lead = /^[,\s]*/.exec(match[0])?.[0].length ?? 0;
  const hourly = { kind: "interval" as const, count: 1, unit: "hour" as const };
  enter(chart, match.index + lead, match[0].length - lead, hourly, { kind: "minuteOfHour", minutes });
}

const anyDay = [...dayForms, wednesday].map(({ day, singular, genitive, plural }) => ({
  day,
  forms: `${singular}|${genitive}|${plural}`.split("|").map(foldWord),
}));
const dayOf = (name: string): number => anyDay.find(({ forms }) => forms.includes(name))?.day ?? -1;
const anyForm = anyDay.flatMap(({ forms }) => forms).join("|");
/** "в ночь с субботы на воскресенье", "в ночь на воскресенье" */
const night = new RegExp(
  `(?<!\\p{L})(?:(?<every>каждую|по)\\s|в\\s)?(?:ночь|ночам|ночью)\\s(?:со?\\s(?<from>${anyForm})\\s)?на\\s(?<to>${anyForm})(?!\\p{L})`,
  "gu",
);
const genitives = dayForms.map(({ day, genitive }) => ({ day, forms: genitive.split("|").map(foldWord) }));
const wednesdays = `${wednesday.singular}|${wednesday.genitive}`.split("|").map(foldWord);
/** Forms that are days only where `readSpoken` says so; no typos of others. */
export const guardedDays = [...genitives.flatMap(({ forms }) => forms), ...wednesdays];
const anyDayBefore = new RegExp(`(?:${anyDay.flatMap(({ forms }) => forms).join("|")}),\\s?$`, "u");
const wednesdayBefore =
  /(?:^|[^\p{L}])(?:в|во|кажд\p{L}+|любую|эту|следующ\p{L}+|ближаиш\p{L}+|будущую|перв\p{L}+|втор\p{L}+|трет\p{L}+|четверт\p{L}+|пятую|пятые|последн\p{L}+|предпоследн\p{L}+|с|со|до|по|на|кроме|к|или|тольк\p{L}|завтра,|без|исключая|исключением|не|:|-)\s?$/u;
const wednesdayAfter =
  /^(?:\s(?:все(?:-таки|\sже)\s)?не[\s,]|\s(?:все(?:-таки|\sже)\s)?нет(?!\p{L})|,?\s(?:в\s)?\d{1,2}[:.\s]|,?\s(?:и\s)?(?:воскресен|понедел|вторник|четверг|пятниц|суббот)|,?\s(?:утр|вечер|дн[её]м|ноч)|\s?-\s?[вчпс]|\s(?:-\s|это\s|у\s(?:нас|меня)\s)*выходнои)/u;

/** "с понедельника", "кроме субботы": a genitive is a day of the schedule behind a word that asks for it. */
function readDays(chart: Chart): void {
  const { text } = chart;
  for (const match of text.matchAll(/\p{L}{5,12}/gu)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    const found = genitives.find(({ forms }) => forms.includes(match[0]));
    const end = match.index + match[0].length;
    if (found && (governed.test(before) || anyDayBefore.test(before)))
      chart.add(
        "WEEKDAY",
        match.index,
        end,
        { day: found.day, ...(isPlural(match[0], before) ? { recurring: true } : {}) },
        "day",
      );
    if (
      wednesdays.includes(match[0]) &&
      (wednesdayBefore.test(before) || anyDayBefore.test(before) || governedList(before) || wednesdayAfter.test(after))
    )
      chart.add(
        "WEEKDAY",
        match.index,
        end,
        { day: 3, ...(isPlural(match[0], before) ? { recurring: true } : {}) },
        "day",
      );
  }
}

/** "в пятницы", "во все субботы": the same form as the genitive, but many. */
function isPlural(word: string, before: string): boolean {
  return word.endsWith("ы") && /(?:^|[^\p{L}])(?:в|во|все|по)\s$/u.test(before);
}

function governedList(before: string): boolean {
  return new RegExp(`(?:${anyDay.flatMap(({ forms }) => forms).join("|")})\\s(?:и|или)\\s$`, "u").test(before);
}
