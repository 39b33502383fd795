import { db } from "@/lib/db";
import { createTask, createTaskSchema } from "@/lib/tasks";
import { actorOf } from "@/tests/factories/actor";
import { createUser } from "@/tests/factories/user";
import { dueTimes, inParallel, type Order, yearly } from "./protocol";

const CALLERS = 8;
const OWNER = "bench@example.com";

const schedule = (at: number) => ({
  kind: "cron" as const,
  cronExpressions: [yearly(at)],
  timezone: "UTC",
  overlap: "skip" as const,
});

async function owner() {
  return (await db.user.findUnique({ where: { email: OWNER } })) ?? (await createUser({ email: OWNER }));
}

/** Tasks as the API makes them, with their version, audit event and inline dispatch. */
export async function createTasks(order: Order): Promise<void> {
  const actor = actorOf(await owner());
  await inParallel(dueTimes(order), CALLERS, ({ number, at }) =>
    createTask(
      actor,
      createTaskSchema.parse({
        name: `Task ${number}`,
        prompt: "Say hello.",
        schedule: schedule(at),
        tools: [],
        recipients: [],
      }),
    ),
  );
}

/** The same rows in bulk, by SQL: tasks that the dispatcher has not looked at yet, with their versions. */
export async function copyTasks({ first, count, from, perSecond }: Order): Promise<void> {
  const { id } = await owner();
  const [pattern] = dueTimes({ first, count: 1, from, perSecond });
  const template = JSON.stringify({ ...createTaskSchema.shape.schedule.parse(schedule(pattern?.at ?? from)) });
  await db.$executeRaw`
    WITH stored AS (
      INSERT INTO "Task" ("id", "ownerId", "name", "prompt", "schedule", "scheduleText", "timezone", "tools", "recipients",
        "cursorAt", "updatedAt")
      SELECT 'bench-' || (${first}::int + number), ${id}, 'Task ' || (${first}::int + number), 'Say hello.',
        jsonb_set(${template}::jsonb, '{cronExpressions}', jsonb_build_array(to_char(due AT TIME ZONE 'UTC', 'FMSS FMMI FMHH24 FMDD FMMM "*"'))),
        'once a year', 'UTC', '{}', '{}', due, clock_timestamp()
      FROM generate_series(0, ${count}::int - 1) AS number,
        LATERAL (SELECT to_timestamp(${from}::float8 / 1000) + number / ${perSecond}::int * interval '1 second' AS due) AS times
      RETURNING *
    ) INSERT INTO "TaskVersion" ("id", "taskId", "version", "snapshot", "actorKind")
    SELECT "id" || '-1', "id", 1, jsonb_build_object('name', "name", 'prompt', "prompt", 'schedule', "schedule",
      'scheduleText', "scheduleText", 'tools', "tools", 'recipients', "recipients", 'model', "model", 'visibility', "visibility"),
      'system' FROM stored`;
}
