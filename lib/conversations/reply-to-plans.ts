import { db, type Task } from "@/lib/db";
import { quoted } from "@/lib/i18n";
import { askedDay, askedHours, isWithin, parseRequest } from "@/lib/nlp";
import { isActive, scheduleOf, whereNotDeleted } from "@/lib/runs";
import { localOfInstant, occurrencesBetween, runsLeft } from "@/lib/scheduling";
import { exclusionsOf } from "@/lib/tasks";
import { findWritten } from "./find-named";
import { askedOfAll, asksForPlans, asksWhatIsPaused } from "./read-question";
import { type Reply, t } from "./reply";
import { replyWithTasks } from "./reply-to-question";
import { readSubjects } from "./subjects";
import type { Talk } from "./talk";

type Hours = ReturnType<typeof askedHours>[number];

const MOST_LISTED = 8;
const MOST_READ = 500;
/** Of one task, before "…". */
const MOST_TIMES = 3;

/** "What's on for tomorrow?": all tasks, or those that are due on the day that is named. */
export async function replyToPlans(talk: Talk): Promise<Reply | null> {
  const { text, now, timezone } = talk;
  const counts = askedOfAll(text) === "count" && !parseRequest(text, { now, timezone }).success;
  if (counts) return replyWithTasks(talk.actor);
  const isPaused = asksWhatIsPaused(text);
  if (!(isPaused || asksForPlans(text)) || findWritten(text, await readSubjects(talk))) return null;
  if (isPaused) return replyWithTasks(talk.actor, "paused");
  return (await replyWithPlans(talk)) ?? replyWithTasks(talk.actor);
}

/** The tasks that are due on the day that is named, with their times; null where none is. */
export async function replyWithPlans({ actor, text, timezone, language, now }: Talk): Promise<Reply | null> {
  const context = { now, timezone };
  const hours = askedHours(text, context);
  const named = askedDay(text, context);
  const day = named ?? (hours.length > 0 ? { from: now.getTime(), to: now.getTime() + WEEK_MS } : null);
  if (!day || day.to <= now.getTime()) return null;
  const rows = await db.task.findMany({
    where: { ...whereNotDeleted, OR: [{ ownerId: actor.userId }, { visibility: "team" }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_READ,
  });
  const from = new Date(Math.max(day.from - 1, now.getTime()));
  const due: { id: string; name: string; times: Date[] }[] = [];
  for (const task of rows.filter(isActive)) {
    const found = dueBetween(task, now, from, new Date(day.to - 1));
    const excludedAt = found.length > 0 ? await exclusionsOf(actor, task.id) : null;
    const times = found.filter(
      (time) => excludedAt?.(time.getTime()) === null && isAsked(localOfInstant(timezone, time.getTime()), hours),
    );
    if (times.length > 0) due.push({ id: task.id, name: task.name, times });
  }
  due.sort((a, b) => Number(a.times[0]) - Number(b.times[0]));
  const shown = due.slice(0, MOST_LISTED);
  const words = dayWords(language, timezone, day);
  const lines = shown.map(({ name, times }) => `${quoted(language, name)} ${words.times(times)}`);
  const asked = [...(named ? [words.day] : []), ...hours.map(hoursWords)].join(", ");
  const said = t("tasksOn", { day: asked, count: due.length });
  const list = lines.length > 0 ? [`${lines.join("; ")}${due.length > shown.length ? "; …" : "."}`] : [];
  const ids = shown.map(({ id }) => id);
  return {
    text: [said, ...list],
    stored: {
      intent: "list",
      shown: ids.length > 0 ? { kind: "tasks", ids, total: due.length } : null,
    },
  };
}

/** Of a task that starts only so many times those that are left. */
function dueBetween(task: Task, now: Date, from: Date, until: Date): Date[] {
  const schedule = scheduleOf(task);
  const left = runsLeft(schedule, task.startedRuns);
  if (left > MOST_READ) return occurrencesBetween(schedule, from, until, MOST_READ);
  return occurrencesBetween(schedule, now, until, left).filter((time) => time > from);
}

/** In a question about hours alone the week ahead is meant. */
const WEEK_MS = 7 * 86_400_000;
const DAY_MS = 86_400_000;

function isAsked(local: number, hours: readonly Hours[]): boolean {
  const minutes = Math.floor((local % DAY_MS) / 60_000);
  return hours.length === 0 || isWithin({ minutes }, hours);
}

/** 22:00–06:00 */
function hoursWords({ from, to }: Hours): string {
  const clock = (minutes: number) =>
    `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, "0")}`.padStart(5, "0");
  return to === from + 1 ? clock(from) : `${clock(from)}–${clock(to)}`;
}

/** With the hour that a clock change may add. */
const ONE_DAY = DAY_MS + 7_200_000;

function dayWords(language: string, timeZone: string, { from, to }: { from: number; to: number }) {
  const locale = language === "en" ? "en-GB" : language;
  const isOneDay = to - from <= ONE_DAY;
  const date = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone });
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
  const near = new Intl.DateTimeFormat(locale, isOneDay ? clock : { ...clock, weekday: "short", day: "numeric" });
  return {
    day: isOneDay ? date.format(from) : date.formatRange(from, to - 1),
    times: (times: readonly Date[]): string =>
      [
        ...times.slice(0, MOST_TIMES).map((time) => near.format(time)),
        ...(times.length > MOST_TIMES ? ["…"] : []),
      ].join(", "),
  };
}
