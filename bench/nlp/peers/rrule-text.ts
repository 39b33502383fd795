import type { Schedule } from "@/lib/scheduling";
import type { Entry } from "@/tests/evals/nlp/entry";
import { cronSchedule, DEFAULT_TIME, ruleSchedule } from "../schedules";
import { firmAnswer, loadPackage, type Peer } from "./peer";

type Weekday = number | { weekday: number; n?: number };
interface Options {
  freq?: number;
  interval?: number;
  byhour?: number | number[];
  byminute?: number | number[];
  bymonth?: number | number[];
  bymonthday?: number | number[];
  byweekday?: Weekday | Weekday[];
}
interface RRuleStatic {
  new (options: Options): { toString(): string };
  parseText(text: string): Options | null;
}

/** The library's numbers of the frequencies, from YEARLY = 0. */
const FREQUENCIES = ["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"];

/** Reads a text that is a recurrence from its first word on; what follows "every" is tried as well. */
export async function loadRruleText(): Promise<Peer> {
  const { module, version } = await loadPackage<{ RRule: RRuleStatic }>("rrule");
  const { RRule } = module;
  return {
    name: "rrule",
    version,
    languages: ["en"],
    read(entry) {
      const options = parse(RRule, entry.text) ?? parse(RRule, /\b(?:every|each)\b.*/is.exec(entry.text)?.[0]);
      return () => (options ? firmAnswer(scheduleOf(RRule, options, entry)) : null);
    },
  };
}

function parse(rrule: RRuleStatic, text: string | undefined): Options | null {
  try {
    const options = text === undefined ? null : rrule.parseText(text);
    return options?.freq === undefined ? null : options;
  } catch {
    return null;
  }
}

function scheduleOf(rrule: RRuleStatic, options: Options, entry: Entry): Schedule | null {
  const [hour] = list(options.byhour);
  const name = FREQUENCIES[options.freq ?? 0] ?? "";
  if (hour === undefined && /^(HOUR|MINUTE|SECOND)LY$/.test(name)) return steps(name, options, entry);
  const time = { hour: hour ?? DEFAULT_TIME.hour, minute: list(options.byminute)[0] ?? 0 };
  const rule = new rrule(withDay(name, options)).toString().replace(/^.*RRULE:/s, "");
  return ruleSchedule(rule, time, entry);
}

/** Hours and minutes that divide the day start on the clock, as a person means them. */
function steps(name: string, { interval = 1, byweekday }: Options, entry: Entry): Schedule | null {
  const weekdays = list(byweekday).map((day) => ((typeof day === "number" ? day : day.weekday) + 1) % 7);
  const days = weekdays.join(",") || "*";
  if (name === "HOURLY" && 24 % interval === 0) return cronSchedule([`0 */${interval} * * ${days}`], entry);
  if (name === "MINUTELY" && 60 % interval === 0) return cronSchedule([`*/${interval} * * * ${days}`], entry);
  return ruleSchedule(`FREQ=${name};INTERVAL=${interval}`, { hour: 0, minute: 0 }, entry);
}

/** "every week" is Monday, "every month" the 1st, "every year" 1 January. */
function withDay(name: string, options: Options): Options {
  if (options.byweekday !== undefined || options.bymonthday !== undefined) return options;
  if (name === "WEEKLY") return { ...options, byweekday: 0 };
  if (name === "MONTHLY") return { ...options, bymonthday: 1 };
  return name === "YEARLY" ? { ...options, bymonth: options.bymonth ?? 1, bymonthday: 1 } : options;
}

function list<T>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : ([value].flat() as T[]);
}
