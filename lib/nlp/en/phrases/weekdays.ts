import type { PhraseFamily } from "../../core/slots";
import { list, readAll, readWeekday, WEEKDAY } from "../words";

const ITEM = `${WEEKDAY}(?:s|'s(?=\\s(?:at|and)))?(?![\\w'])`;
const days = new RegExp(
  `(?<![\\w'@-])(?:(?:only\\s)?(?:on\\s)?(?:every|each|all)\\s|(?:only\\s)?on\\s(?:the\\s)?|only\\s)?${list(ITEM, 6)}(?![\\w'])(?:\\sof\\s(?:every|each)\\sweek)?`,
  "g",
);
const range = new RegExp(
  `(?<![\\w'@])(?:(?:every|each|on|from)\\s)?(${WEEKDAY})s?\\s?(?:-|to|through|thru|till|until)\\s?(${WEEKDAY})s?(?:\\sinclusive)?(?![\\w'])`,
  "g",
);
const workdays =
  /(?<!\w)(?:(?:only\s)?(?:on\s)?(?:every|each|all)\s|(?:only\s)?(?:on|during)\s(?:the\s)?)?(?:weekdays?|workdays?|(?:business|working|work)\s(?:days?|week)|school\sdays?|m-f|mo-fr)(?![\w'])(?!\s(?:of|in)\s(?:the|each|every)\smonth)/g;
const weekends =
  /(?<!\w)(?:(?:only\s)?(?:on\s|over\s)?(?:every|each|all|the)\s|(?:only\s)?(?:on|at|over|during)\s(?:the\s)?)?(?:weekends?|weekend\sdays?)(?![\w'])/g;
const initials = /(?<!\w)(?:mwf|tth|tuth)(?!\w)/g;

export const namedDays: PhraseFamily = {
  name: "Mondays and Thursdays",
  pattern: days,
  read(match, folded) {
    const weekdays = readAll(match[0], `${WEEKDAY}s?`, readWeekday);
    const every = /every|each|all\s/.test(match[0]);
    const plural = /(?:day|mon|wed|fri|sat|sun|thu|tue)s(?!\w)/.test(match[0].replace(/\b(?:tues|weds)\b/g, ""));
    const stated = every || plural || /^(?:only\s)?on\s/.test(match[0]);
    if (!stated && weekdays.length === 1 && match[0].length <= 3 && !neighbour(folded, match)) return null;
    const recurring = every || plural || match[0].startsWith("only") || weekdays.length > 1;
    return { slots: [{ kind: "weekdays", weekdays, recurring }], strength: stated ? "strong" : "weak" };
  },
};

/** "sun", "sat", "wed" and "mon" are also words; a time beside them makes them days. */
function neighbour(folded: string, match: RegExpExecArray): boolean {
  return /^[\s,]{1,2}(?:at\s|@|\d|noon|morning|evening|afternoon|night)/.test(
    folded.slice(match.index + match[0].length),
  );
}

export const dayRange: PhraseFamily = {
  name: "Monday to Friday",
  pattern: range,
  read(match) {
    const first = readWeekday(match[1] ?? "");
    const last = readWeekday(match[2] ?? "");
    const length = ((last - first + 7) % 7) + 1;
    const weekdays = Array.from({ length }, (_, index) => (first + index) % 7);
    return { slots: [{ kind: "weekdays", weekdays, recurring: true }] };
  },
};

export const workingDays: PhraseFamily = {
  name: "weekdays",
  pattern: workdays,
  read(match, folded) {
    const singular = /(?:weekday|workday|day)$/.test(match[0]) && !/every|each/.test(match[0]);
    if (singular && /(?:last|first|nth|th|next|one|a)\s$/.test(folded.slice(0, match.index))) return null;
    return {
      slots: [{ kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true }],
      strength: singular ? "weak" : "strong",
    };
  },
};

export const weekendDays: PhraseFamily = {
  name: "weekends",
  pattern: weekends,
  read(match) {
    const stated = /every|each|on\s|at\s|over\s|during\s/.test(match[0]) || match[0].endsWith("s");
    return { slots: [{ kind: "weekdays", weekdays: [0, 6], recurring: true }], strength: stated ? "strong" : "weak" };
  },
};

export const dayInitials: PhraseFamily = {
  name: "MWF",
  pattern: initials,
  read: (match) => ({
    slots: [{ kind: "weekdays", weekdays: match[0] === "mwf" ? [1, 3, 5] : [2, 4], recurring: true }],
    strength: "weak",
  }),
};
