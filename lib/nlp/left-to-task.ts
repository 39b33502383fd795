import { changesTime } from "./changed-from";
import type { Language } from "./core/language";
import { isDaySlot, type Slot, type Span } from "./core/slots";
import { isClock, isStep, says } from "./doubts";
import type { Chart } from "./grammar/chart";
import { lastClause } from "./grammar/clusters";
import { leavesDates } from "./grammar/content-dates";
import { isStretch } from "./grammar/main-clusters";
import { hasOwnTask } from "./grammar/own-ahead";
import { reminderIn } from "./grammar/reminders";
import { recurs } from "./grammar/slot-tests";
import { hasUnheededCorrection } from "./grammar/unheeded";
import { addsCorrected, leavesCorrected, leavesOrdinal } from "./grammar/unread-beside";
import { leavesHoursOut } from "./hours-left-out";
import { leavesBeside } from "./leaves-beside";
import { leavesPlace } from "./left-places";
import { textBetween } from "./text-between";
import { tellsOnly } from "./told-event";
import { leavesFirstHour } from "./unplanned";

const weightOf: Partial<Record<Span["strength"], number>> = { strong: 0.06, firm: 0.02, aside: 0.02 };

/** "Every day at 9 check the page for the next 3 days": how long, or of which days? */
function endsInLength(chart: Chart, unused: readonly Span[]): boolean {
  return unused.some(
    (span) =>
      // "keep the last 14 days" is no length ahead.
      chart.isSpaced &&
      chart.all("NEXT").some(({ start, end }) => start >= span.start && end <= span.end) &&
      says(span, (slot) => slot.kind === "bound" && slot.bound.kind === "duration") &&
      !/[\p{L}\d]/u.test(chart.text.slice(span.end)),
  );
}

/** Phrases that could be schedule and were read as part of the task. */
function unusedDoubt(unused: readonly Span[]): number {
  const repeating = unused.filter((span) => recurs([span])).length * 0.14;
  const delays = unused.filter((span) => says(span, (slot) => slot.kind === "delay")).length * 0.14;
  // What is told of the task and nothing else was understood: "that day at 10".
  const unclear = unused.filter(({ slots }) => slots.some(({ kind }) => kind !== "dropped"));
  const others = unclear.reduce((sum, span) => sum + (weightOf[span.strength] ?? 0), 0);
  const pairs = unused.filter((span, index) => isDayWithTime(span, unused[index + 1])).length * 0.25;
  const counts = unused.filter((span) => says(span, (slot) => slot.kind === "count" && slot.count > 1)).length * 0.1;
  const stretches = unused.filter((span) => isStretch(span) && span.strength === "firm").length * 0.2;
  return Math.min(0.45, repeating + delays + others + pairs + counts + stretches);
}

/** "…, and nothing on Sundays": a day or time behind a "no" that was read as part of the task. */
function leavesOut(folded: string, unused: readonly Span[], { exclusionBefore }: Language): boolean {
  return unused.some(
    (span) =>
      says(span, (slot) => slot.kind.startsWith("exclude")) ||
      (says(span, (slot) => isDaySlot(slot) || isClock(slot)) &&
        exclusionBefore.test(folded.slice(Math.max(0, span.start - 40), span.start))),
  );
}

/** "at 9 Tokyo time and 9 New York time": a time of a second zone that was read as part of the task. */
function leavesZone(chart: Chart, spans: readonly Span[], unused: readonly Span[]): boolean {
  const isZone = (slot: Slot): boolean => slot.kind === "zone";
  if (!spans.some((span) => says(span, isZone))) return false;
  const isTimed = (start: number): boolean =>
    /\d(?:\s?[ap]\.?m\.?|\s?uhr|\s?h)?\s(?:in\s)?$/u.test(chart.text.slice(0, start));
  const isLeft = (start: number): boolean => spans.every((span) => span.end <= start || span.start > start);
  return (
    unused.some((span) => says(span, isZone) && isTimed(span.start)) ||
    chart.all("PLACE").some(({ start }) => isLeft(start) && isTimed(start))
  );
}

/** A time, window or zone that the schedule lacks was left to the task, or the time changes on a day. */
const leavesPart = (chart: Chart, spans: readonly Span[], unused: readonly Span[]): boolean =>
  lacksWindow(spans, unused) ||
  leavesOwnTime(spans, unused) ||
  leavesZone(chart, spans, unused) ||
  changesTime(chart.text, spans);

/** "Do 17 Uhr", "утром в 9": a day or a part of it and a time side by side are seldom only content. */
function isDayWithTime(span: Span, next: Span | undefined): boolean {
  if (!next || next.start - span.end > 4) return false;
  const saysWhen = (slot: Slot): boolean => isDaySlot(slot) || slot.kind === "partOfDay";
  return span.slots.some(saysWhen) && next.slots.some((slot) => slot.kind === "times");
}

/** "stop the server every night at 23 and start it [at 6]" */
const itsOwn =
  /\s(?:and|und|y|e|et|en|i|и|ve)\s\p{L}+\s(?:it|them|es|ihn|sie|lo|la|los|las|le|les|het|ze|его|ее|их|go|je)\s(?:\p{L}+\s)?$/u;

/** "mail Bob at 9 and Amy at 10": a time with its own "at" that was read as part of the task, before an "and". */
function sharesTime(chart: Chart, unused: readonly Span[]): boolean {
  return unused.some(
    (span) =>
      says(span, isClock) &&
      chart.from("AT", span.start).length > 0 &&
      (itsOwn.test(chart.text.slice(0, span.start)) ||
        chart.from("AND", chart.skip(span.end)).length > 0 ||
        chart.all("AND").some(({ end }) => chart.skip(end) === span.start)),
  );
}

/** "one at 8 for the pills and one [at 9pm] for the cat": a sure time of a clause of its own. */
function leavesClock(chart: Chart, spans: readonly Span[], unused: readonly Span[], language: Language): boolean {
  // "the vet is at 14:00, remind me the day before at 18:00": the other time is told.
  if (spans.some((span) => says(span, ({ kind }) => kind === "earlier" || kind === "delay"))) return false;
  const { text } = chart;
  const isTimed = spans.some((span) => says(span, isClock)) && spans.some((span) => says(span, isDay));
  return unused.some(
    (span) =>
      !(isTimed && ofEvent.test(text.slice(0, span.start))) &&
      (span.strength === "strong" || (span.strength === "bare" && endsSentence(text, span, spans))) &&
      says(span, isClock) &&
      chart.from("AT", span.start).length > 0 &&
      !language.subordinate.test(lastClause(text.slice(0, span.start))) &&
      !language.isHabit?.(lastClause(text.slice(0, span.end)).trim()) &&
      !tellsOnly(lastClause(text.slice(0, span.start)).trim(), language),
  );
}

/** "@daily [alle 8] backup": a number behind a word for "at", of whatever language it is. */
const hourBehind = /^\s(?:at|um|a|as|o|om|alle|ore|ora|kl|в|saat)\s(?:las\s|les\s)?\d/u;
const leavesBehindNickname = (text: string, spans: readonly Span[]): boolean =>
  spans.some(
    (span) =>
      text[span.start] === "@" &&
      says(span, ({ kind }) => kind === "cron") &&
      hourBehind.test(text.slice(span.end, span.end + HOUR_AHEAD)) &&
      spans.every(({ start }) => start < span.end || start > span.end + HOUR_AHEAD),
  );
const HOUR_AHEAD = 16;

const isDay = (slot: Slot): boolean => isDaySlot(slot) || slot.kind === "interval";

/** "remind me at 8 every Monday of the appointment [at 9:30]": what happens at its own hour. */
const ofEvent =
  /(?<=\s)(?:\p{L}*(?:termin|treffen|meeting|besprechung|sitzung|kurs|unterricht|probe|vorlesung|training|konzert|afspraak|vergadering|overleg|les|repetitie|wedstrijd)|spotkani\p{L}{1,2}|zajec\p{L}{1,4}|lekcj\p{L}|wizy[ct]\p{L}{1,2}|prob\p{L}{1,2}|treningu?|wyklad\p{L}{0,3}|zebrani\p{L}|заняти\p{L}|встреч\p{L}|урок\p{L}?|совещани\p{L}|приеме?|созвон\p{L}?|тренировк\p{L}|репетици\p{L}|лекци\p{L}|собрани\p{L}|сеанс\p{L}?)\s$/u;

/** "The menu at 7. On Sundays mail the rota [at 9].": an hour at the end of a sentence whose days are read. */
function endsSentence(text: string, { start, end }: Span, spans: readonly Span[]): boolean {
  const sentence =
    text
      .slice(0, start)
      .split(/[.;!?]\s/)
      .pop() ?? "";
  const from = start - sentence.length;
  const isOfDays = spans.some((span) => span.start >= from && span.end <= start && !says(span, isClock));
  return (
    isOfDays &&
    spans.some((span) => span.end <= from && says(span, isClock)) &&
    /^\s?(?:[.;!?]|$)/.test(text.slice(end))
  );
}

/** "…, bir hafta önce [de] sor" */
const tooBehind = /^\s(?:de|da)\s\p{L}/u;
/** The same where the verb stands last: "3日前[にも]…", "3일 전[에도] …". */
const tooLast = /^(?:\s(?:de|da)\s|に?も|에도|也)/u;
/** What is done on the day itself: "每周五15点[发报告]，", "毎週金曜15時に[レポートを送って]、". */
const asking =
  /(?:^|[\s,、点點时時分半的])(?:请|要|帮我)?(?:发|發|查|检|檢|准备|準備|整理|统计|統計|写|寫|打|买|買|更新|备份|備份)\P{P}{0,12}[,、]?\s?$|(?:(?<!があっ|となっ)て|で)、?\s?$|고,?\s?$/u;
const asksBefore = (before: string, spans: readonly Span[]): boolean => spans.length > 1 && asking.test(before);
const again = /^に?も|^에도|^[也再还還又]|^に?(?:もう一度|再度|改めて)|^에?\s?(?:다시|또|한\s?번\s?더)/u;
const andBefore = /[,;\s](?:and|und|y|e|et|en|i|oraz|и|а|a|ve)\s$/u;

/** "every Monday at 8 prepare the order and [two days before] remind me": two things to do, of which one is ahead. */
function isAheadOfTask(
  { text }: Chart,
  spans: readonly Span[],
  unused: readonly Span[],
  { isVerb }: Language,
): boolean {
  return spans.some((span) => {
    if (!says(span, ({ kind }) => kind === "earlier")) return false;
    // "…，前一天17点再提醒我": the hour of the reminder may stand between.
    const hour = spans.find(({ start }) => start >= span.end && start <= span.end + 1);
    const behind = text.slice(hour && says(hour, isClock) ? hour.end : span.end);
    if (again.test(behind) && asksBefore(text.slice(0, span.start), spans)) return true;
    if (tooLast.test(text.slice(span.end)) && hasOwnTask(text, span.end, (word) => isVerb(word))) return true;
    if (!andBefore.test(text.slice(0, span.start)) && !tooBehind.test(text.slice(span.end))) return false;
    // The hour of the first thing may have been left to it.
    const used = [...spans, ...unused].filter(({ end }) => end <= span.start).sort((a, b) => a.start - b.start);
    const rest = textBetween(text, 0, span.start, used).trim().replace(andBefore, "");
    const verb = /^\P{L}*(\p{L}+)/u.exec(rest)?.[1] ?? "";
    return isVerb(verb) && reminderIn(rest) === null;
  });
}

/** "On weekdays weather at 7, [market at 9]": a thing with a time of its own, behind a comma at the end. */
function listsThing(folded: string, unused: readonly Span[], language: Language): boolean {
  const { isVerb, isHabit } = language;
  return unused.some((span) => {
    if (!says(span, isClock) || /[\p{L}\d]/u.test(folded.slice(span.end))) return false;
    const words = /[,;]\s((?:[\p{L}'-]+\s){1,3})$/u.exec(folded.slice(0, span.start))?.[1]?.trim().split(" ") ?? [];
    const told = `${words.join(" ")} ${folded.slice(span.start, span.end)}`;
    // "text me at 7, the van comes [at 8]" tells why.
    const isTold = isHabit?.(told) || tellsOnly(words.join(" "), language);
    return words.length > 0 && !words.some((word) => isVerb(word)) && !isTold;
  });
}

/** "Saturdays only [check at 10]": a time behind days that have one of their own was left to the task. */
function leavesOwnTime(spans: readonly Span[], unused: readonly Span[]): boolean {
  const apart = spans.filter(
    (span) => says(span, (slot) => slot.kind === "weekdays" && slot.only === true) && !says(span, isClock),
  );
  return apart.some(({ end }) =>
    unused.some((span) => says(span, isClock) && span.start >= end && span.start - end <= NEARBY),
  );
}

const NEARBY = 6;

/** "hourly but only while the sun is up, say 7 to 19": steps without a window, and one that was left to the task. */
function lacksWindow(spans: readonly Span[], unused: readonly Span[]): boolean {
  const isWindow = ({ kind }: Slot): boolean => kind === "window" || kind === "windowEnd";
  const isUnused = unused.some((span) => span.strength !== "barest" && says(span, isWindow));
  return isUnused && spans.some((span) => says(span, isStep)) && !spans.some((span) => says(span, isWindow));
}

/** "täglich um 7 – nee, [nur am Wochenende], um 8": does the time before days that put others right still hold? */
function keepsTimeBefore(spans: readonly Span[]): boolean {
  const isDays = (slot: Slot): boolean => slot.kind === "weekdays" && slot.only === true;
  const at = spans.findIndex((span) => span.corrects && span.slots.every(isDays));
  const isTimed = (some: readonly Span[]): boolean => some.some((span) => says(span, isClock));
  return at > 0 && isTimed(spans.slice(0, at)) && isTimed(spans.slice(at + 1));
}

/** "a little after midnight", "kurz vor Mitternacht": nobody knows how many minutes. */
const near =
  /(?<!\p{L})(?:(?:a\s(?:little|bit)|shortly|just|kurz|etwas|(?:ein\s)?bisschen|gleich|juste|(?:un\s|tres\s)?peu|(?:un\s)?poco|(?:um\s)?pouco|un\spo'|net|vlak|kort|even|iets|logo|appena|чуть|немного|незадолго|сразу|krotko|tuz|nieco|troche|zaraz|(?:na\s)?chwile)\s(?:before|after|past|vor|nach|avant|apres|antes\sd[ea]l?|despues\sd[ea]l?|depois\sd[ao]|prima\sd[ei]ll?[ae']?|dopo|voor|na|до|после|перед|раньше|позже|przed|po))\s(?:the\s|der\s|la\s|le\s|el\s|o\s|a\s)*(?:noon|midnight|\d|mitternacht|mittag|minuit|midi|medianoche|mediodia|meia-noite|meio-dia|mezzanotte|mezzogiorno|middernacht|полудн|полуноч|poludni|polnoc)/u;

/** "in the night [from 31 December to 1 January] at 2": one night, of which the hour says the day. */
const nightBefore = /(?<!\p{L})(?:night|nacht|nuit|noche|notte|noite|noc\p{L}?|ночь\p{L}?)\s(?:\p{L}{1,4}\s)?$/u;
const isNightOfDates = (text: string, spans: readonly Span[]): boolean =>
  spans.some(
    ({ slots, start }) =>
      slots.filter(({ kind }) => kind === "bound").length === 2 &&
      nightBefore.test(text.slice(Math.max(0, start - 16), start)),
  );

/** What phrases that were left to the task make unsure. */
export function leftDoubt(chart: Chart, spans: readonly Span[], unused: readonly Span[], language: Language): number {
  const { text } = chart;
  const leaves =
    sharesTime(chart, unused) ||
    leavesClock(chart, spans, unused, language) ||
    isAheadOfTask(chart, spans, unused, language) ||
    leavesOut(text, unused, language) ||
    listsThing(text, unused, language) ||
    leavesPart(chart, spans, unused) ||
    leavesBeside(text, spans, unused) ||
    leavesHoursOut(spans) ||
    near.test(text) ||
    leavesFirstHour(text, spans) ||
    leavesDates(text, spans) ||
    isNightOfDates(text, spans) ||
    keepsTimeBefore(spans) ||
    leavesPlace(chart, spans) ||
    leavesBehindNickname(text, spans) ||
    endsInLength(chart, unused);
  const isMisread =
    leavesOrdinal(chart, spans) || leavesCorrected(chart, spans, language) || addsCorrected(chart, spans, language);
  const isUnheeded = hasUnheededCorrection(text, spans, unused, language);
  return unusedDoubt(unused) + [leaves, isMisread, isUnheeded].filter(Boolean).length * 0.25;
}
