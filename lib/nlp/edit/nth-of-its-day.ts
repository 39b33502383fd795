import type { DaySlot } from "../core/slots";
import type { Choice } from "./change";
import { weekdaysOf } from "./only-times";
import type { Parts } from "./parts";
import type { EditReading } from "./read-edit";

/** "the first one of the month" is one of its days, "on the first of the month" a day of the month; folded. */
const ofThem =
  /(?<!\p{L})(?:(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:one|run|time)s? (?:of|in|each|every)|(?:nur|jeweils) (?:den|das|die) (?:jeweils )?(?:erste|zweite|dritte|vierte|letzte)n? (?:im|des|jede[nms]|pro) monat\p{L}*|la (?:primera|segunda|ultima) (?:del|de cada) mes|la (?:premiere|deuxieme|derniere) (?:fois )?(?:du|de chaque) mois|a (?:primeira|segunda|ultima) (?:vez )?(?:do|de cada) mes|(?:pierwszy|drugi|ostatni) raz w miesiacu|(?:первыи|второи|последнии) раз в месяц\p{L}*|ayin (?:ilki|ikincisi|sonuncusu))(?!\p{L})|毎月(?:の)?(?:最初|最後|第?[1-4一二三四])の?回|매[달월] (?:첫|두|마지막) ?번째?만/u;
const MOST = 4;
/** More days than so many are hardly meant one by one. */
const FEW_DAYS = 3;
const WORKDAYS = "1,2,3,4,5";

/**
 * "only the first one of the month" of what runs on Fridays: the first Friday; of what runs on several days it is asked
 * which. Null where it is said of something else.
 */
export function nthOfItsDay(
  parts: Parts,
  days: readonly DaySlot[],
  { text, language }: EditReading,
): DaySlot | Choice | null {
  const [day, ...more] = days;
  const [group, ...others] = parts.groups;
  const own =
    group && others.length === 0 && group.days.every(({ kind }) => kind === "weekdays") ? weekdaysOf(group.days) : null;
  if (day?.kind !== "monthDays" || more.length > 0 || !group || !own || !ofThem.test(text)) return null;
  const { days: ordinals } = day;
  if (!ordinals.every((one) => one === -1 || (one > 0 && one <= MOST))) return null;
  const nth = (weekdays: number[]): DaySlot => ({ kind: "nthWeekday", ordinals, weekdays });
  if (own.length === 1) return nth(own);
  const sorted = own.toSorted((a, b) => a - b);
  const workday: DaySlot[] = sorted.join() === WORKDAYS ? [{ kind: "nthWorkday", ordinals }] : [];
  const each = sorted.length > FEW_DAYS ? sorted.slice(0, 1).map((one) => nth([one])) : sorted.map((one) => nth([one]));
  const all = sorted.length > FEW_DAYS ? [] : [nth(sorted)];
  const alternatives = [...workday, ...each, ...all].map((one) => ({ ...parts, groups: [{ ...group, days: [one] }] }));
  return { question: language.phrasebook.askWhen, alternatives };
}
