import { isDaySlot, type Slot, type Span } from "../core/slots";
import { isWholePeriod } from "../core/whole-periods";
import { type Cluster, lastClause } from "./clusters";
import { withoutPart } from "./implied-days";
import { isClock, isHour, isOneDate, isOneDay, isWithinDay, lacksDay, recurs, says, saysDays } from "./slot-tests";
import { isOtherSide } from "./window-sides";

const FAR_BEHIND = 3;

/** The clusters that say when: repetition before one day, one day before a time of day. */
export function mainClusters(clusters: Cluster[]): Cluster[] {
  const repeating = clusters.filter(({ spans }) => recurs(spans));
  const likely = withoutDose(repeating.filter(({ score }) => score > -2));
  if (likely.length > 0) return best(likely);
  const single = clusters.filter(({ spans, score }) => says(spans, isOneDay) && stands(spans, score));
  const adjectives = clusters.filter(({ spans }) => spans.some((span) => span.strength === "adjective"));
  const clocks = clusters.filter(
    ({ spans, score }) => says(spans, isHour) && !says(spans, isOneDay) && stands(spans, score),
  );
  const ahead = tellsTime(clusters, single) ? [] : farAhead(clocks, single);
  if (single.length > 0) return best([...single, ...ahead]).slice(0, 1);
  if (repeating.length > 0) return best(repeating);
  const isRefused = clusters.some(({ spans, score }) => says(spans, isImpossible) && stands(spans, score));
  if (adjectives.length > 0 && !isRefused) return adjectives.slice(0, 1);
  const timed = clusters.filter(
    ({ spans, score }) => (says(spans, isClock) || says(spans, isTold)) && stands(spans, score),
  );
  return best(timed).slice(0, 1);
}

/** "the trial with 2x daily doses, on Thursdays at 16": how often a day stands inside the task, and other words say when. */
function withoutDose(clusters: Cluster[]): Cluster[] {
  const isDose = ({ spans, isLead }: Cluster): boolean =>
    !isLead && spans.every(({ slots }) => slots.every((slot) => slot.kind === "perDay" && slot.count > 1));
  const isWhole = ({ spans }: Cluster): boolean => says(spans, saysDays) && says(spans, isHour);
  return clusters.some(isWhole) ? clusters.filter((cluster) => !isDose(cluster)) : clusters;
}

/** "on Thursday the dentist is at 14:30, remind me at 13:45": behind its day a time is only told, and the day is meant. */
function tellsTime(clusters: readonly Cluster[], days: readonly Cluster[]): boolean {
  const from = Math.min(...days.flatMap(({ spans }) => spans.map(({ end }) => end)));
  return clusters.some(({ spans }) =>
    spans.some(({ start, slots }) => start >= from && slots.every(({ kind }) => kind === "dropped")),
  );
}

/** "Write at 8 pm that practice tomorrow at 6 is cancelled": the day of a clause inside is not the task's. */
function farAhead(clocks: Cluster[], days: readonly Cluster[]): Cluster[] {
  const top = Math.max(...days.map(({ score }) => score));
  // "tomorrow at 10 call the bank, I mean at 11": the hour is put right, and the day stays.
  return clocks.filter(({ spans, score }) => score >= top + 2 && !spans.some(({ corrects }) => corrects));
}

const isImpossible = (slot: Slot): boolean => slot.kind === "impossible";

const isTold = (slot: Slot): boolean => isImpossible(slot) || slot.kind === "past" || slot.kind === "window";

/** A weak phrase is schedule at the edge of its clause only, or as a day with its time. */
export function stands(spans: readonly Span[], score: number): boolean {
  if (spans.some((span) => span.strength === "strong")) return score > -2;
  if (spans.some((span) => span.strength === "firm")) return score >= 0;
  if (says(spans, isOneDay) && says(spans, isClock)) return score >= 0;
  return spans.some((span) => span.strength === "weak" || span.strength === "bare") && score >= 2;
}

export function best(clusters: Cluster[]): Cluster[] {
  // "我们食堂工作日十点四十报一次，周末人少，十一点报一次就够了": what is other than the rest says where no rest is.
  const plain = clusters.filter(
    ({ spans }) => !(isException(spans) && says(spans, isHour) && !spans.some(({ corrects }) => corrects)),
  );
  const top = Math.max(...(plain.length > 0 ? plain : clusters).map(({ score }) => score));
  return clusters.filter(({ score }) => score > top - FAR_BEHIND).sort((a, b) => b.score - a.score);
}

/** What the other clusters add: what the main ones leave open, where it stands by itself. */
export function complements(whole: Cluster[], clusters: Cluster[], text: string, again?: RegExp): Cluster[] {
  if (whole.length === 0) return [];
  const stepped = [...stepsBefore(whole, clusters, text), ...openingDay(whole, clusters, text)];
  const main = [...whole, ...stepped];
  const spans = main.flatMap((cluster) => cluster.spans);
  const hasTime =
    says(spans, isHour) || says(spans, (slot) => slot.kind === "delay" || slot.kind === "cron" || slot.kind === "now");
  const isStepped = says(spans, isWithinDay);
  const isWindowed = says(spans, isWindow);
  // "We are closed on Sundays, but the other days at 17:45 …": others than those that are left out.
  const lacksNamed =
    says(spans, (slot) => slot.kind === "weekdays" && slot.others === true) &&
    !says(spans, (slot) => slot.kind === "exclude" || (slot.kind === "weekdays" && !slot.others));
  const others = clusters.filter((cluster) => !main.includes(cluster)).sort((a, b) => b.score - a.score);
  const added: Cluster[] = [...stepped];
  for (const { spans: given, score, isLead } of others) {
    const beside = hasTime ? given : given.map(withoutPart);
    // "on Fridays at 16 the weekly report, no, at 15": the adjective is of the report.
    const plain = beside.filter(({ strength }) => strength !== "adjective");
    const more = plain.length > 0 ? plain : beside;
    const isOther = isStepped && isWindowed && isOtherWindow(more, spans, text);
    const kept = isOther
      ? more
      : isStepped && isLead && more.every((span) => says([span], isOneDate) && isOwnDay(span, spans, text))
        ? more
        : hasTime && !isStepped && isAgain(more, spans, text, again)
          ? more
          : hasTime && score >= 0 && isSoftException(more)
            ? more
            : !hasTime && (isYearly(spans) || refersBack(more)) && more.every(saysYearAgain)
              ? more
              : isException(spans) && says(more, isHour) && !says(more, saysDays) && score >= 0
                ? more
                : isLead && score >= 2 && recurs(spans) && more.every((span) => isPeriodAhead(span, text))
                  ? more
                  : says(more, isWithinDay) && (isOpenWindow(spans) ? score > -3 : isOpenPart(spans) && score >= 1)
                    ? more
                    : lacksDay(
                          spans,
                          more.flatMap((span) => span.slots),
                        ) &&
                        (score >= 0 || says(spans, isDaysAhead))
                      ? more
                      : more.filter(
                          (span) =>
                            addsTo(span, { score, isLead }, hasTime, isStepped, text) ||
                            isBeforeEvent(span, spans) ||
                            (more.length > 1 && isFiller(span)) ||
                            (lacksNamed && span.slots.every(({ kind }) => kind === "exclude")) ||
                            (isStepped && says(more, isWindow) && says([span], isPart)),
                        );
    const repeatsTime =
      !isAgain(kept, spans, text, again) &&
      says(kept, isClock) &&
      says(
        added.flatMap((one) => one.spans),
        isClock,
      );
    // "The outage lasted until 14:00. Check between 7 and 19 every 20 minutes": the steps have their window.
    const repeatsWindow = isWindowed && !isOther && says(kept, isWindow) && !isOtherSide(kept, spans);
    if (kept.length > 0 && !repeatsTime && !repeatsWindow && kept.length === more.length)
      added.push({ spans: kept, score, isLead });
  }
  return added;
}

/** "at 7:15 every weekday take your pills, and again at 21": times behind the others, at the end of the text. */
function isAgain(more: readonly Span[], main: readonly Span[], text: string, again: RegExp | undefined): boolean {
  const [first] = more;
  const isTimes = more.every(({ slots }) => slots.every(isClock));
  if (!again || !first || !isTimes || main.some(({ start }) => start > first.start)) return false;
  const behind = text.slice(more.at(-1)?.end ?? 0);
  return !/[\p{L}\d]/u.test(behind) && again.test(text.slice(0, first.start));
}

const isWindow = ({ kind }: Slot): boolean => kind === "window" || kind === "windowStart" || kind === "windowEnd";

/** "my wife's birthday is 3 June so nudge me a week before that every year": days ahead of a date that is told. */
const isDaysAhead = (slot: Slot): boolean => slot.kind === "earlier" && slot.minutes % 1440 === 0;

/** "Mon-Thu 8-17 hourly check the stock, Friday until 14": other days with a window of their own, at the end of the text. */
function isOtherWindow(more: readonly Span[], main: readonly Span[], text: string): boolean {
  const [days, window, ...rest] = more;
  if (!days || !window || rest.length > 0 || main.some(({ start }) => start > days.start)) return false;
  const isDays = days.slots.every((slot) => slot.kind === "weekdays") && says(main, (slot) => slot.kind === "weekdays");
  return isDays && window.slots.every(isWindow) && !/[\p{L}\d]/u.test(text.slice(window.end));
}

/** "in the evening, from 6 to 9, check the oven every 15 minutes" */
const isPart = ({ kind }: Slot): boolean => kind === "partOfDay";

/** "next week …", not "next week's menu". */
function isPeriodAhead({ slots, end }: Span, text: string): boolean {
  return slots.every(isWholePeriod) && !/^(?:'s|s'|\s?[\u306e\u7684\uc758])/.test(text.slice(end, end + 2));
}

/** "every weekday at 8 check the queue, but on Fridays only at 7" */
function isSoftException(spans: readonly Span[]): boolean {
  const [first, second, ...more] = spans;
  const isSoft =
    first?.slots.every((slot) => slot.kind === "exclude" && slot.soft && slot.weekdays.length > 0) ?? false;
  return isSoft && more.length === 0 && (second?.slots.every((slot) => slot.kind === "times") ?? false);
}

/** "the fair is on the second Tuesday of March: each year on that day at 10 …" */
function isYearly(spans: readonly Span[]): boolean {
  const days = spans.flatMap((span) => span.slots).filter(saysDays);
  return days.length > 0 && days.every((slot) => slot.kind === "yearDay" || ("months" in slot && slot.months));
}

/** "…, post the agenda at 17:00 on those days" */
const refersBack = (more: readonly Span[]): boolean =>
  says(more, isClock) && says(more, (slot) => slot.kind === "dropped" && !slot.takesBack);

const saysYearAgain = ({ slots }: Span): boolean =>
  slots.every((slot) => slot.kind === "dropped" || isClock(slot) || (slot.kind === "interval" && slot.unit === "year"));

/** "check at 6, 12 and 18; Sundays only at 12": days with times of their own, and the others stand elsewhere. */
function isException(spans: readonly Span[]): boolean {
  const days = spans.flatMap((span) => span.slots).filter(saysDays);
  return days.length > 0 && days.every((slot) => slot.kind === "weekdays" && slot.only === true);
}

/** "between 8 and 14, Monday to Friday, check every 15 minutes": a window whose steps stand elsewhere. */
function isOpenWindow(spans: readonly Span[]): boolean {
  const isStretch = says(
    spans,
    (slot) => slot.kind === "window" || (slot.kind === "partOfDay" && slot.part === "hours"),
  );
  return isStretch && !says(spans, isHour) && !says(spans, isWithinDay);
}

/** "la nuit, regarde le four toutes les heures": a part of each day whose steps stand elsewhere. */
const isOpenPart = (spans: readonly Span[]): boolean =>
  says(spans, isPart) && spans.every(({ slots }) => slots.every((slot) => isPart(slot) || slot.kind === "everyDay"));

/** "hourly check the backups [all day] except 3am": words that say nothing, beside what does. */
const isFiller = ({ slots, strength }: Span): boolean =>
  strength === "weak" && slots.every((slot) => slot.kind === "dropped" && !slot.takesBack);

/** "tonight check the queue every hour": the day of steps, in one clause with them where it is said weakly. */
function isOwnDay({ strength, start, end }: Span, [steps]: readonly Span[], text: string): boolean {
  if (strength !== "weak") return true;
  return start === 0 && steps !== undefined && /^\s[^,.;:!?]+$/.test(text.slice(end, steps.start));
}

/** "Check [every 30 minutes] if there are orders. Saturdays only.": the steps of weekdays that stand alone behind them. */
function stepsBefore(main: Cluster[], clusters: Cluster[], text: string): Cluster[] {
  const spans = main.flatMap((cluster) => cluster.spans);
  const [days] = spans;
  if (!days || !spans.every(({ slots }) => slots.every(({ kind }) => kind === "weekdays"))) return [];
  if (!/[.,;?!]\s?$/.test(text.slice(0, days.start))) return [];
  const isSteps = ({ spans: more, score }: Cluster): boolean =>
    says(more, isWithinDay) && score > -3 && more.every(({ end }) => end < days.start);
  return clusters.filter((cluster) => !main.includes(cluster) && isSteps(cluster)).slice(0, 1);
}

/** "Saturday, watch …", 土曜は…, 토요일엔…: a weekday that opens the text, set apart from what is to be done. */
const setApart = /^(?:,|は|には|、|엔|에는|은|는)|^(?![的の])\p{Script=Han}/u;

/** "[土曜は]申込ページを10時から12時まで20分おきに": the day of steps that name none. */
function openingDay(main: Cluster[], clusters: Cluster[], text: string): Cluster[] {
  const spans = main.flatMap((cluster) => cluster.spans);
  if (
    !says(spans, isWithinDay) ||
    spans.some(({ slots }) => slots.some((slot) => saysDays(slot) && !isWithinDay(slot)))
  )
    return [];
  const opens = ({ spans: [day, ...more] }: Cluster): boolean =>
    day !== undefined &&
    more.length === 0 &&
    day.slots.every(({ kind }) => kind === "weekdays") &&
    !/[\p{L}\d]/u.test(text.slice(0, day.start)) &&
    setApart.test(text.slice(day.end));
  return clusters.filter((cluster) => !main.includes(cluster) && opens(cluster));
}

/** "10 minutes before my meeting tomorrow [at 3]": what is not understood moves the time that follows, or there is none. */
function isBeforeEvent(span: Span, main: readonly Span[]): boolean {
  const isUnread = span.strength === "firm" && says([span], (slot) => slot.kind === "unread");
  return isUnread && !main.some((one) => one.start < span.start && says([one], isHour));
}

/** A first and a last day. */
export const isStretch = ({ slots }: Span): boolean =>
  slots.length === 2 && slots.every((slot) => slot.kind === "bound" && slot.bound.kind !== "duration");

/** "…, since the supplier needs the list [48 hours ahead]": told of why. */
const reason =
  /^\s*(?:since|because|cos|cuz|weil|denn|omdat|want|parce\sque|car|puisque|porque|ya\sque|pues|perche|siccome|pois|потому\sчто|так\sкак|bo|poniewaz|gdyz|cunku)\s(?:\p{L}+\s){2}/u;

/** One word, set apart. */
const greeting = /^[\p{L}']+\s?[,.!]/u;

function addsTo(
  span: Span,
  { score, isLead }: Omit<Cluster, "spans">,
  hasTime: boolean,
  isStepped: boolean,
  text: string,
): boolean {
  const [slot] = span.slots;
  if (!slot) return false;
  if (slot.kind === "earlier") return !reason.test(lastClause(text.slice(0, span.start)));
  if (slot.kind === "unread" && slot.left) return score >= 0;
  if (slot.kind === "unread")
    return span.strength !== "firm" && (isLead || !(hasTime && span.strength === "weak")) && (isLead || score >= 2);
  if (span.slots.some((one) => isDaySlot(one) || one.kind === "interval")) return false;
  if (slot.kind === "bound" && span.corrects) return isLead || score >= 0;
  // "find flights to Faro from 12 to 19 June for two": inside the task it is as likely the task's own.
  if (isStretch(span) && span.strength === "firm") return score >= (isLead ? 0 : 2);
  if (slot.kind === "count" && span.strength === "aside") return score >= 2;
  if (slot.kind === "count" || (slot.kind === "bound" && span.strength === "weak")) return isLead && score >= 2;
  // "… a od 1 grudnia potrzebuję …": where a clause begins, though other words stand before it.
  if (slot.kind === "bound" && span.strength === "strong" && !isStretch(span)) return score >= 0;
  if (isWindow(slot)) return isStepped && score >= 1;
  if (slot.kind === "partOfDay" && slot.part === "hours" && isStepped) return isLead || score >= 2;
  // "at night check the log every hour": the part of the day bounds the steps; "morning, check …" greets.
  if (slot.kind === "partOfDay" && isStepped)
    return isLead && score >= 2 && !greeting.test(text.slice(span.start, span.end + 2));
  if (isClock(slot)) return !hasTime && !isStepped && (span.strength === "strong" ? score >= 1 : score >= 2);
  // What takes the place of days that are left out is as strong as any correction.
  if (span.strength === "firm" || span.strength === "aside" || slot.kind === "exclude") return score >= 0;
  return score >= 2 && (slot.kind === "zone" || slot.kind === "months" || slot.kind === "excludePart");
}
