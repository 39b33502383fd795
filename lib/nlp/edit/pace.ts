import type { ClockTime, IntervalUnit } from "../core/slots";
import type { Change, Choice } from "./change";
import { isWithinDay, withInterval } from "./change-interval";
import { isStepped, type Parts, timesOf } from "./parts";
import type { EditReading } from "./read-edit";

/** Twice as often as before, or half as often. */
export type Pace = "double" | "half";

/** Folded; a word of each form stands in `pacing`. */
const double =
  /(?<!\p{L})(?:(?:twice|2x|double) as (?:often|frequent(?:ly)?)|(?:at )?(?:double|twice) the (?:frequency|rate|pace)|double (?:its|the) (?:frequency|rate|pace)|(?:doppelt|zweimal|2 ?mal|2x) so (?:oft|haufig)|(?:mit )?doppelter haufigkeit|deux fois plus (?:souvent|frequemment)|(?:con )?(?:el )?doble de (?:veces|frecuencia|frecuente|seguido|a menudo)|(?:due volte|2 volte) piu (?:spesso|frequentemente)|(?:con )?il doppio della frequenza|(?:duas vezes|2 vezes|2x) mais (?:vezes|frequente(?:mente)?|frequencia|seguido)|(?:com )?o dobro (?:da frequencia|das vezes|de vezes)|(?:twee keer|2 keer|2x|dubbel|twee maal) zo (?:vaak|frequent)|(?:dwa razy|2 razy|dwukrotnie) czesciej|(?:в два раза|в 2 раза|вдвое) чаще|(?:iki|2) kat[iı]? (?:daha )?s[iı]k(?:l[iı]kta)?)(?!\p{L})|(?:频率|次数)(?:加倍|翻倍|翻一番|提高一倍|增加一倍)|(?:两|2|二)倍的?(?:频率|次数)|(?:頻度|回数)を?(?:2|2|二)?倍|(?:2|二)?倍の(?:頻度|回数)|(?:두|2) ?배(?:로|나|는)? ?(?:더 )?자주|빈도를? (?:두|2) ?배로?/u;
const half =
  /(?<!\p{L})(?:half as (?:often|frequent(?:ly)?)|(?:at )?half the (?:frequency|rate|pace)|halve (?:its|the) (?:frequency|rate|pace)|(?:nur )?halb so (?:oft|haufig)|(?:mit )?halber haufigkeit|(?:deux|2) fois moins (?:souvent|frequemment)|moitie moins (?:souvent|frequemment)|(?:a |con )?la mitad de (?:veces|frecuencia|frecuente|seguido|a menudo)|(?:due|2) volte meno (?:spesso|frequentemente)|(?:con )?(?:la )?meta della frequenza|la meta delle volte|(?:com )?(?:a )?metade (?:da frequencia|das vezes)|half zo (?:vaak|frequent)|(?:dwa razy|2 razy|dwukrotnie|o polowe) rzadziej|(?:в два раза|в 2 раза|вдвое) реже|yar[iı] yar[iı]ya (?:daha )?(?:az|seyrek)|yar[iı] s[iı]kl[iı]kta)(?!\p{L})|(?:频率|次数)(?:减半|降低一半|减少一半)|一半的?(?:频率|次数)|半分の(?:頻度|回数)|(?:頻度|回数)を半分|(?:頻度|回数)を?半減|절반만? (?:자주|빈도로)|빈도를? (?:절반|반)으로/u;
const pacing =
  /often|frequen|rate|pace|haufig|so oft|souvent|frecu|veces|seguido|menudo|spesso|volte|vezes|vaak|czesciej|rzadziej|чаще|реже|s[iı]k|seyrek|yar[iı]ya|频率|次数|頻度|回数|자주|빈도/u;

/** "twice as often": the words, and what they ask for; null where they ask for none. */
export function paceIn(folded: string): { pace: Pace; words: string } | null {
  if (!pacing.test(folded)) return null;
  const more = double.exec(folded)?.[0];
  if (more !== undefined) return { pace: "double", words: more };
  const less = half.exec(folded)?.[0];
  return less === undefined ? null : { pace: "half", words: less };
}

/** What it is then, or what it may be; a question without choices where how often it runs has no double or half. */
export function atPace(parts: Parts, pace: Pace, { language, words }: EditReading): Change | Choice {
  const [only, ...others] = paced(parts, pace);
  if (!only) return { question: words.unclear, alternatives: [] };
  if (others.length > 0) return { question: language.phrasebook.askWhen, alternatives: [only, ...others] };
  return { parts: only, settled: null, doubt: 0 };
}

function paced(parts: Parts, pace: Pace): Parts[] {
  const { interval, groups } = parts;
  const [group, ...others] = groups;
  if (interval) {
    const next = pace === "half" ? { ...interval, count: interval.count * 2 } : halved(interval);
    if (!next) return [];
    return [isWithinDay(interval) ? { ...parts, interval: next } : withInterval(parts, next, null, [])];
  }
  if (!group || others.length > 0 || isStepped(parts)) return [];
  return pace === "half" ? lessOften(parts, timesOf([group])) : moreOften(parts, timesOf([group]));
}

function halved(interval: NonNullable<Parts["interval"]>): Parts["interval"] {
  const { count, unit } = interval;
  if (count % 2 === 0) return { ...interval, count: count / 2 };
  return unit === "hour" ? { ...interval, count: count * 30, unit: "minute" } : null;
}

const DAY = 1440;
const DAYS_OF_WORK = 5;

function moreOften(parts: Parts, times: readonly ClockTime[]): Parts[] {
  const [group] = parts.groups;
  const [day, ...days] = group?.days ?? [];
  const [time, ...more] = times;
  if (!group || !day || days.length > 0 || !time || more.length > 0) return [];
  const at = (hours: number): Parts => {
    const other = { minutes: (time.minutes + hours * 60) % DAY };
    const all = [time, other].toSorted((one, next) => one.minutes - next.minutes);
    return { ...parts, groups: [{ ...group, clock: [{ kind: "times", times: all }] }] };
  };
  const on = (other: typeof day): Parts => ({ ...parts, groups: [{ ...group, days: [other] }] });
  if (day.kind === "everyDay" || (day.kind === "weekdays" && day.weekdays.length >= DAYS_OF_WORK))
    return [at(12), at(8)];
  const [first = 0, ...rest] = day.kind === "weekdays" ? day.weekdays : day.kind === "monthDays" ? day.days : [];
  if (rest.length > 0) return [];
  if (day.kind === "weekdays")
    return [3, 4].map((away) => on({ ...day, weekdays: [first, (first + away) % 7].toSorted((a, b) => a - b) }));
  if (day.kind !== "monthDays" || first < 1 || first > 28) return [];
  return [on({ ...day, days: [first, first > 14 ? first - 14 : first + 14].toSorted((a, b) => a - b) })];
}

function lessOften(parts: Parts, times: readonly ClockTime[]): Parts[] {
  const [group] = parts.groups;
  const [day, ...days] = group?.days ?? [];
  if (!group || !day || days.length > 0) return [];
  const every = (unit: IntervalUnit): Parts => withInterval(parts, { kind: "interval", count: 2, unit }, null, []);
  const on = (other: typeof day): Parts => ({ ...parts, groups: [{ ...group, days: [other] }] });
  const alone = times.map(
    (time): Parts => ({ ...parts, groups: [{ ...group, clock: [{ kind: "times", times: [time] }] }] }),
  );
  const apart = times.length === 2 ? alone : [];
  if (day.kind === "everyDay") return [...apart, every("day")];
  if (day.kind === "monthDays") return day.days.length === 1 ? [...apart, every("month")] : [];
  if (day.kind !== "weekdays") return [];
  if (day.weekdays.length >= DAYS_OF_WORK) return [...apart, on({ ...day, weekdays: [1, 3, 5] }), every("day")];
  const each = day.weekdays.length === 2 ? day.weekdays.map((weekday) => on({ ...day, weekdays: [weekday] })) : [];
  return [...apart, ...each, every("week")];
}
