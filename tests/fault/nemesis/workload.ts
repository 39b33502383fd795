import { db, newId } from "@/lib/db";
import { actorOf } from "@/tests/factories/actor";
import { buildSchedule } from "@/tests/factories/schedule";
import { createUser } from "@/tests/factories/user";
import { dueTimesOf } from "./due-times";

type Actor = ReturnType<typeof actorOf>;
type Form = Parameters<typeof buildSchedule>[0];

/** Between 10 s and a minute: intervals, lists, sets, single seconds, rules with an anchor. */
const FORMS: ((number: number, anchor: string) => Form)[] = [
  (number) => ({ cronExpressions: [number % 16 === 0 ? "*/20 * * * * *" : `${number % 60} * * * * *`] }),
  (number) => ({ cronExpressions: [`${number % 60} * * * * *`] }),
  (number) => ({ cronExpressions: [`${number % 30},${(number % 30) + 30} * * * * *`], timezone: "Asia/Kolkata" }),
  (number) => ({ cronExpressions: ["0 * * * * *", `${(number % 49) + 10} */2 * * * *`] }),
  (number, anchor) => rule(anchor, `FREQ=SECONDLY;INTERVAL=${31 + (number % 25)}`),
  (_number, anchor) => rule(anchor, "FREQ=MINUTELY"),
  (number) => ({ cronExpressions: ["*/30 * * * * *"], jitterSeconds: 1 + (number % 8), timezone: "America/New_York" }),
  (number) => ({ cronExpressions: number % 32 === 7 ? ["*/10 * * * * *"] : ["7/45 * * * * *"] }),
];

const rule = (anchor: string, text: string): Form => ({
  ...{ kind: "rrule" as const, cronExpressions: [] },
  rrule: `DTSTART;TZID=UTC:${anchor}\nRRULE:${text}`,
});

const OVERLAPS = ["skip", "queue", "allow", "replace"] as const;
const CATCH_UPS = ["once", "all", "skip"] as const;

export interface Workload {
  tasks: number;
  startsAt: Date;
  endsAt: Date;
  sinkUrl: string;
  /** Every so many tasks one has a model that takes some seconds. */
  slowEvery: number;
}

/**
 * Tasks whose due times all lie between two instants; three of four write to the sink, the others send a mail. They are
 * there before any process is, as after a restart.
 */
export async function createWorkload(workload: Workload): Promise<{ actor: Actor; taskIds: string[] }> {
  const actor = actorOf(await createUser());
  const tasks = Array.from({ length: workload.tasks }, (_, number) => ({ id: newId(), ...taskOf(number, workload) }))
    // In a run of less than a minute some have no due time at all.
    .filter(({ firstDue }) => !Number.isNaN(firstDue.getTime()));
  await db.task.createMany({
    data: tasks.map(({ firstDue, ...task }) => ({
      ...{ ...task, ownerId: actor.userId, recipients: [actor.email] },
      ...{ timezone: task.schedule.timezone, cursorAt: firstDue },
    })),
  });
  await db.taskVersion.createMany({
    data: tasks.map(({ id, firstDue: _, ...snapshot }) => ({
      ...{ taskId: id, version: 1, actorKind: "user", actorId: actor.userId },
      snapshot: { ...snapshot, recipients: [actor.email], model: null, visibility: "private" },
    })),
  });
  return { actor, taskIds: tasks.map(({ id }) => id) };
}

function taskOf(number: number, { startsAt, endsAt, sinkUrl, slowEvery }: Workload) {
  const anchor = startsAt.toISOString().replace(/[-:]|\.\d+Z/g, "");
  const act = number % 4 === 3 ? "Send the report by e-mail." : `POST to ${sinkUrl} that all is well.`;
  const pace = number % slowEvery === 0 ? ` Take ${2 + (number % 3)} seconds.` : "";
  const schedule = buildSchedule({
    ...FORMS[number % FORMS.length]?.(number, anchor),
    ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    overlap: OVERLAPS[Math.floor(number / 8) % 4] ?? "skip",
    catchUp: CATCH_UPS[Math.floor(number / 32) % 3] ?? "once",
  });
  const firstDue = new Date(dueTimesOf(schedule)[0] ?? Number.NaN);
  const tools = number % 4 === 3 ? ["send_email"] : ["http_request"];
  return {
    name: `Task ${number}`,
    prompt: `${act}${pace}`,
    schedule: { ...schedule },
    scheduleText: "",
    tools,
    firstDue,
  };
}
