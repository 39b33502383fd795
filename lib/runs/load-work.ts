import type { AgentTask } from "@/lib/agent";
import { pool } from "@/lib/db";
import { taskSnapshotSchema } from "./task-snapshot";

interface WorkRow {
  task_id: string;
  owner_id: string;
  started_at: Date;
  snapshot: unknown;
  last: string | null;
}

/** The task as it was at the version that the claim recorded, and when the run began. Null when the run is gone. */
export async function loadWork(runId: string): Promise<{ task: AgentTask; startedAt: Date } | null> {
  const { rows } = await pool().query<WorkRow>({
    name: "run.work",
    text: `SELECT run."taskId" AS task_id, "ownerId" AS owner_id, coalesce(run."startedAt", run."dueAt") AS started_at, snapshot,
        (SELECT "summary" FROM "Run" AS earlier
         WHERE earlier."taskId" = run."taskId" AND earlier."id" <> run."id" AND earlier."summary" IS NOT NULL
           AND earlier."finishedAt" < coalesce(run."startedAt", run."dueAt")
         ORDER BY earlier."dueAt" DESC, earlier."id" DESC LIMIT 1) AS last
      FROM "Run" AS run JOIN "Task" ON "Task"."id" = run."taskId"
      JOIN "TaskVersion" AS version ON version."taskId" = run."taskId" AND version."version" = run."taskVersion"
      WHERE run."id" = $1`,
    values: [runId],
  });
  const row = rows[0];
  if (!row) return null;
  const { schedule, name, prompt, tools, recipients, model } = taskSnapshotSchema.parse(row.snapshot);
  const task = {
    ...{ runId, taskId: row.task_id, ownerId: row.owner_id },
    ...{ name, prompt, tools, recipients, model, timezone: schedule.timezone },
    ...{ lastOutcome: row.last, facts: [] },
  };
  return { task, startedAt: row.started_at };
}
