import cronstrue from "cronstrue";
import { localOfInstant, type Schedule } from "@/lib/scheduling";
import { formatDate, formatTime } from "./core/calendar";
import { describeRrule } from "./en/describe-rrule";
import { phrasebook } from "./en/phrasebook";

/** A schedule in words: "At 09:00, Monday through Friday". English until the other languages come. */
export function describeSchedule(schedule: Schedule, _locale = "en"): string {
  const words = describeKind(schedule);
  const from = schedule.startsAt === null ? "" : `, from ${localDate(schedule.startsAt, schedule.timezone)}`;
  const until = schedule.endsAt === null ? "" : `, until ${localDate(schedule.endsAt, schedule.timezone)}`;
  const count = schedule.maxRuns === null ? "" : `, ${schedule.maxRuns} ${schedule.maxRuns === 1 ? "time" : "times"}`;
  return `${words}${from}${until}${count}`;
}

function describeKind(schedule: Schedule): string {
  if (schedule.kind === "once") {
    const local = localOfInstant(schedule.timezone, Date.parse(schedule.runAt ?? ""));
    return phrasebook.onceAt(formatDate(local), formatTime(minutesOf(local), Math.floor((local % 60_000) / 1000)));
  }
  if (schedule.kind === "rrule") return describeRrule(schedule.rrule ?? "");
  return describeSet(schedule.cronExpressions);
}

function minutesOf(local: number): number {
  return Math.floor((local % 86_400_000) / 60_000);
}

function localDate(instant: string, zone: string): string {
  return formatDate(localOfInstant(zone, Date.parse(instant)));
}

/** Expressions on the same days share the words for them: "At 07:20 and 18:50". */
function describeSet(expressions: readonly string[]): string {
  const fixed = expressions.map((expression) => /^(\d+(?:,\d+)*) (\d+(?:,\d+)*) (\S+ \S+ \S+)$/.exec(expression));
  const days = new Set(fixed.map((match) => match?.[3] ?? ""));
  if (expressions.length > 1 && days.size === 1 && !days.has("")) {
    const times = fixed.flatMap((match) => timesOf(match?.[1] ?? "", match?.[2] ?? "")).sort();
    if (times.length <= 24) return describeCron(`0 9 ${[...days][0]}`).replace("09:00", listOf(times));
  }
  return expressions
    .map(describeCron)
    .map((words, index) => (index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1)))
    .join("; and ");
}

function timesOf(minutes: string, hours: string): string[] {
  return hours
    .split(",")
    .flatMap((hour) => minutes.split(",").map((minute) => formatTime(Number(hour) * 60 + Number(minute))));
}

function listOf(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function describeCron(expression: string): string {
  try {
    const words = cronstrue.toString(expression, { use24HourTimeFormat: true, verbose: false });
    return /^\d+ [\d,]+ \* \* \*$/.test(expression) ? `${words}, every day` : words;
  } catch {
    return expression;
  }
}
