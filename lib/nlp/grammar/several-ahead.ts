import type { ClockTime, Slot } from "../core/slots";
import type { Chart } from "./chart";
import type { Amount } from "./meanings";
import { hasOwnTask } from "./own-ahead";
import { reminderIn, speaksOfReminder } from "./reminders";

const minutesOf: Partial<Record<Amount["unit"], number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };

/** NaN where the amount is about, or of months. */
export const minutesIn = ({ count, unit, approximate }: Amount): number =>
  approximate ? Number.NaN : count * (minutesOf[unit] ?? Number.NaN);

/** What says that an amount is so much before something; some languages say it before the amount. */
export const ahead =
  /(?:\sof\stevoren|\s(?:before(?:hand)?|earlier|prior|ahead|in\sadvance|vorher|davor|zuvor|im\svoraus|avant|plus\stot|a\sl'avance|de\santelacion|con\santelacion|antes|prima|in\santicipo|de\santecedencia|van\stevoren|vooraf|ervoor|eerder|tevoren|wczesniej|przed(?:tem)?|до(?:\s(?:этого|него|нее|начала))?|раньше|once(?:den|sinden)?))(?!\p{L})|(?:之?前|まえ|\s?전)/uy;
export const aheadFirst = /за\s|提前|提早/uy;
/** "the day before", "la veille": a day ahead without a number. */
const dayAhead =
  /(?:the\sday\s(?:before|prior)|am\s(?:vor)?tag\s(?:davor|vorher|zuvor)|am\svortag|la\sveille|el\sdia\s(?:de\s)?(?:antes|anterior)|le\sjour\sd'avant|il\sgiorno\s(?:prima|precedente)|no\sdia\s(?:anterior|antes)|(?:na\s)?vespera|de\sdag\s(?:ervoor|van\stevoren|voordien)|dzien\s(?:wczesniej|przed(?:tem)?)|накануне|bir\sgun\sonceden|前日|전날|前一天)(?!\p{L}(?<!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}))/uy;
const someAhead = new RegExp([ahead, aheadFirst, dayAhead].map(({ source }) => source).join("|"), "u");
export const joint =
  /(?:\s?[,\u3001\uff0c]\s?|(?=\s)|(?<=\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}))(?:\s?(?:and|und|sowie|y|e|et|en|i|oraz|и|ve|a|again|also|then|once\smore|noch\s?(?:ein)?mals?|nochmals?|otra(?:\svez)?|de\snuevo|encore|a\snouveau|ancora|di\snuovo|outra(?:\svez)?|de\snovo|nog\seens|nogmaals|jeszcze\sraz|еще\sраз|снова|tekrar|bir\sde|plus|和|跟|及|还有|與|と|に|과|와|및)(?!\p{L}(?<!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}))){0,3}\s?/uy;
/** What the words may be ahead of stands behind them; a day or an hour of its own makes them one reminder each. */
const event =
  /^\s(?:my|our|the|his|her|their|mein|unser|dem|der|den|die|das|mon|ma|le|la|les|l'|mi|el|meu|minha|il|lo|mijn|mojego|mojej|моего|моей)/u;

const MOST_ITEMS = 5;

interface Item {
  end: number;
  minutes: number;
  /** Said with a word for "before". */
  isAhead: boolean;
  unit: string;
  /** "the day before [at 18]" */
  at?: ClockTime;
  /** The same without it. */
  plain?: Item;
}

/** "remind me a day before and an hour before", "einen Tag und eine Stunde vorher": one reminder for each. */
export function readSeveralAhead(chart: Chart): void {
  if (!(chart.has("AMOUNT") || chart.has("UNIT")) || !someAhead.test(chart.text)) return;
  for (let at = 0; at < chart.text.length; at += 1) {
    if (/[\p{L}\d]/u.test(chart.text[at - 1] ?? "") && chart.isSpaced) continue;
    const items = itemsFrom(chart, at);
    const more = items.length === 1 ? onceMore(chart, at, items[0]?.end ?? at) : "";
    if (items.length === 0 || (items.length === 1 && more === "" && !opensAhead(chart, at, items[0]))) continue;
    const end = (items.at(-1)?.end ?? at) + more.length;
    const words = chart.text.slice(at, end);
    const slots = [...(more === "" ? [] : [{ minutes: 0, at: undefined }]), ...items].map(
      ({ minutes, at: own }): Slot => ({ kind: "earlier", minutes, words, ...(own ? { at: own } : {}) }),
    );
    const isKept = event.test(chart.text.slice(end)) ? { isKept: true as const } : {};
    chart.add("PHRASE", at, end, { slots, strength: "aside", ...isKept }, "several ahead");
    at = end;
  }
}

const again =
  /に?も(?:もう(?:一|1)[回度])?(?=、?(?:一声|ひと声|一言|お願い|知らせ|教え|リマインド|言っ|通知|声|$|[。]))|에?도(?:\s(?:한\s?번\s?더|또))?(?=\s|$|[.,])|(?:再|也|还|還)(?=提醒|叫|通知|说|說|发|發|来|來)/uy;

/** "在12月24号晚上七点提醒我…，提前两天再提醒一次", 2日前にもお願い: at the time that was said, and so long before it as well. */
function onceMore(chart: Chart, start: number, end: number): string {
  const isTimed = chart.all("CLOCK").some((clock) => clock.end <= start);
  return isTimed && speaksOfReminder(chart.text.slice(0, start)) ? matchAt(again, chart.text, end) : "";
}

const opensAhead = (chart: Chart, at: number, item: Item | undefined): boolean =>
  item !== undefined && (opensJob(chart, at, item.end) || isToldAhead(chart, at, item) || opensOwn(chart, at, item));

/** Of a language whose verb stands last, or with its object behind it. */
const verbLast = /once(?:den)?$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]$/u;

/** "毎年5月6日の10時に…教えて、[3日前]にもプレゼントを買うよう教えて": days ahead, at the head of a clause with a task of its own. */
function opensOwn(chart: Chart, start: number, { end, minutes }: Item): boolean {
  if (minutes % DAY !== 0 || !verbLast.test(chart.text.slice(start, end))) return false;
  const before = chart.text.slice(0, start).replace(/(?:再|また|あと|또|그리고\s)$/u, "");
  return (before === "" || clauseEnd.test(before)) && hasOwnTask(chart.text, end, (word) => chart.isVerb(word));
}

const clauseEnd = /(?:[,、。;]\s?|から|ので|んで|けど|니까\s|는데\s|인데\s|어서\s|라서\s|고\s)$/u;
const asks =
  /^(?:(?:の?(?:朝|昼|夕方|夜|午前|午後)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})時(?:半|\d{1,2}分)?)?(?:に(?:は)?|にも?、)(?:また)?(?:[^、。\d]{1,12}[をと])?(?:教え|知らせ|リマインド|通知|言って|声|連絡|アラート)|(?:\s(?:아침|오전|오후|저녁|밤)?\s?\d{1,2}시(?:\s반|\s\d{1,2}분)?)?에(?:는)?\s(?:[^,.\d]{1,14}\s)?(?:알려|알림|말해|불러|리마인드|챙기|통지|깨워)|(?:的?(?:早上|上午|中午|下午|傍晚|晚上|早|晚)(?:\d{1,2}|[一二三四五六七八九十]{1,3})[点點](?:半|一刻|[\d一二三四五六七八九十]{1,3}分?)?)?(?:的时候|時)?(?:再|就)?(?:提醒|通知|叫|告诉|告訴|喊))/u;

/** "12月24日19時に忘年会、2日前に教えて": days ahead of the day that is told, where no spaces part the words of a language. */
function isToldAhead(chart: Chart, start: number, { end, minutes }: Item): boolean {
  const before = chart.text.slice(0, start);
  if (chart.isSpaced || minutes % 1440 !== 0 || !clauseEnd.test(before) || !asks.test(chart.text.slice(end)))
    return false;
  return days.some((category) => chart.all(category).some((day) => day.end <= start));
}

const days = ["DATE", "DAY", "WEEKDAY", "WEEKDAYS", "RELDAY", "MONTH", "ORD"] as const;

/** Behind a clause, or "and". */
const clauseBefore = /(?:^|[,;.]\s(?:\p{L}{1,4}\s)?|\s(?:and|und|y|e|et|en|i|oraz|и|а|ve)\s)$/u;
/** An hour may stand between the words and the verb. */
const hour =
  /^,?\s(?:(?:at|um|om|a\slas?|as|a|alle|all'|o|в|saat)\s\S{1,6}(?:\s(?:uhr|uur|h|pm|am|heures?))?,?\s)?(?:me\s|mi\s|nos\s|bitte\s|please\s|por\sfavor\s)?(\p{L}+)/u;

/** The word that says what is to be done behind a place of a folded text, behind an hour where there is one. */
export const verbBehind = (folded: string, at: number): string | undefined => hour.exec(folded.slice(at))?.[1];

/** "…, y [dos días antes] avísame": at the head of a clause that asks for something. */
function opensJob(chart: Chart, start: number, end: number): boolean {
  if (!chart.isSpaced || !clauseBefore.test(chart.text.slice(0, start))) return false;
  const verb = verbBehind(chart.text, end);
  // "ricordamelo": the verb with the words that are joined to it.
  const isAsked = verb !== undefined && (chart.isVerb(verb) || chart.isVerb(verb.replace(/(?<=m)el[oaei]$/, "i")));
  return isAsked && reminderIn(chart.text.slice(end).trim()) !== "";
}

function itemsFrom(chart: Chart, start: number): Item[] {
  const items: Item[] = [];
  for (let at: number | null = start; at !== null && items.length < MOST_ITEMS; ) {
    const plain = itemAt(chart, at);
    if (!plain) break;
    const item = withHour(chart, plain);
    items.push(item);
    const gap = matchAt(joint, chart.text, item.end);
    // "week week": nothing joins them.
    at = /\S/.test(gap) ? item.end + gap.length : null;
  }
  const last = items.findLastIndex((item) => item.isAhead);
  const said = items.slice(0, last + 1);
  // Alone it is read with its hour elsewhere.
  const [only, ...others] = said;
  if (only?.at && others.length === 0) return only.plain ? [only.plain] : [];
  return said.every((item, index) => item.isAhead || isElliptic(item, said[index + 1])) ? said : [];
}

const DAY = 1440;

/** "the day before at noon": an hour of its own. */
function withHour(chart: Chart, item: Item): Item {
  if (!item.isAhead || item.minutes % DAY !== 0) return item;
  const behind = chart.text[item.end] === "," ? item.end + 1 : item.end;
  const [at] = [...chart.from("AT", chart.skip(behind))].sort((a, b) => b.end - a.end);
  const [clock] = [...chart.from("CLOCK", chart.skip(at?.end ?? behind))].sort((a, b) => b.end - a.end);
  if (!clock || !(at || clock.value.clear)) return item;
  const { clear, ...time } = clock.value;
  return { ...item, end: clock.end, at: time, plain: item };
}

/** "a day and an hour before", but not "an hour and 30 minutes before". */
const isElliptic = (item: Item, next: Item | undefined): boolean =>
  next !== undefined && item.minutes > next.minutes && (item.unit === next.unit || item.minutes >= 1440);

function itemAt(chart: Chart, start: number): Item | null {
  const whole = matchAt(dayAhead, chart.text, start);
  if (whole !== "") return { end: start + whole.length, minutes: 1440, isAhead: true, unit: "day" };
  const first = matchAt(aheadFirst, chart.text, start);
  const from = start + first.length;
  const [amount] = [...chart.from("AMOUNT", from)].sort((a, b) => b.end - a.end);
  const [unit] = chart.from("UNIT", from);
  const edge = amount ?? unit;
  if (!edge) return null;
  const { count, unit: name, approximate } = amount?.value ?? { count: 1, unit: unit?.value, approximate: false };
  const minutes = name && !approximate ? count * (minutesOf[name] ?? Number.NaN) : Number.NaN;
  if (!Number.isInteger(minutes) || minutes <= 0) return null;
  const word = matchAt(ahead, chart.text, edge.end);
  return { end: edge.end + word.length, minutes, isAhead: first !== "" || word !== "", unit: name ?? "" };
}

/** "…, remind me [two days before] and on the day": so long ahead, and left to the task. */
export function leavesAhead(chart: Chart, used: readonly { start: number; end: number }[]): boolean {
  const { text } = chart;
  if (!speaksOfReminder(text)) return false;
  return chart.all("AMOUNT").some(({ start, end }) => {
    const word = matchAt(ahead, text, end);
    if (word === "" || used.some((piece) => piece.start < end && piece.end > start)) return false;
    return /^(?:\s?[,.;!?]|$|\s(?:and|und|y|e|et|en|i|oraz|и|ve|at|um|om)\s)/u.test(text.slice(end + word.length));
  });
}

export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
