import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Services, startServices } from "@/inngest/services";
import { db } from "@/lib/db";
import { getRun, listMails, type RunChange, type RunDetail, watchRun } from "@/lib/runs";
import { createTask, runTaskNow } from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { buildSchedule } from "../../factories/schedule";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

let services: Services;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.stop(2_000));

const operator = async () => actorOf(await createUser());
const prompt = "Check server health status and email the results to the administrator.";
const yearly = buildSchedule({ cronExpressions: ["0 0 1 1 *"] });

async function ended(actor: Awaited<ReturnType<typeof operator>>, id: string): Promise<RunDetail> {
  for (let turn = 0; turn < 400; turn += 1) {
    const run = await getRun(actor, id);
    if (!run.live) return run;
    await sleep(25);
  }
  throw new Error("The run did not end.");
}

test("run now: the built-in planner checks, mails and finishes, with every step, evidence and one mail", async () => {
  const actor = await operator();
  const task = await createTask(actor, { name: "Server Health Check", prompt, schedule: yearly });
  expect(task.tools).toEqual(["server_check", "send_email"]);
  const started = await runTaskNow(actor, task.id);
  const run = await ended(actor, started.id);
  expect(run).toMatchObject({ status: "succeeded", outcome: "done", tokens: { input: 0, output: 0 } });
  expect(run.model).toMatch(/planner/i);
  expect(run.steps.filter((step) => step.kind === "tool").map((step) => step.name)).toContain("send_email");
  expect(run.steps.every((step) => step.status === "done")).toBe(true);
  expect(run.evidence.length).toBeGreaterThan(0);
  expect(run.summary).toBeTruthy();
  const mails = await listMails(actor, { runId: run.id });
  expect(mails.items).toHaveLength(1);
  expect(mails.items[0]).toMatchObject({ to: [actor.email], taskName: "Server Health Check" });
  expect(mails.items[0]?.raw).toContain("MIME-Version: 1.0");
  expect(run.deliveries).toMatchObject([{ channel: "outbox", status: "sent" }]);
  expect(await db.effect.findMany({ where: { runId: run.id } })).toMatchObject([{ status: "done" }]);
});

test("a scheduled run starts by itself within a second of its due time", async () => {
  const actor = await operator();
  const runAt = new Date(Math.ceil(Date.now() / 1000) * 1000 + 2000).toISOString();
  const task = await createTask(actor, {
    name: "Once",
    prompt,
    schedule: { kind: "once", runAt },
    tools: ["server_check"],
  });
  const queued = await db.run.findFirstOrThrow({ where: { taskId: task.id } });
  const run = await ended(actor, queued.id);
  expect(run).toMatchObject({ scheduledFor: runAt, trigger: "schedule" });
  expect(run.latenessMs).toBeGreaterThanOrEqual(0);
  expect(run.latenessMs).toBeLessThan(1000);
  expect(await db.task.findUnique({ where: { id: task.id } })).toMatchObject({ status: "completed" });
});

test("a live reader sees every change once, in order, and the end; a late one gets only what is newer", async () => {
  const actor = await operator();
  const task = await createTask(actor, { name: "Watched", prompt, schedule: yearly });
  const started = await runTaskNow(actor, task.id);
  const changes: Extract<RunChange, { type: "change" }>[] = [];
  const stream = await watchRun(actor, started.id, 0n, AbortSignal.timeout(10_000));
  for await (const change of stream) if (change.type === "change") changes.push(change);
  const seqs = changes.map((change) => BigInt(change.seq));
  expect(seqs).toEqual(seqs.toSorted((a, b) => Number(a - b)));
  expect(changes.at(-1)?.run).toMatchObject({ status: "succeeded", live: false });
  const seen = new Set(changes.flatMap((change) => change.steps.map((step) => step.position)));
  expect(seen.size).toBe((await getRun(actor, started.id)).steps.length);
  const late = await watchRun(actor, started.id, seqs.at(-1) ?? 0n, AbortSignal.timeout(5_000));
  const rest: RunChange[] = [];
  for await (const change of late) rest.push(change);
  expect(rest).toMatchObject([{ type: "change", steps: [] }]);
});

test("what the planner cannot do fails with a sentence that says so", async () => {
  const actor = await operator();
  const task = await createTask(actor, {
    name: "Poem",
    prompt: "Write a poem about owls.",
    schedule: yearly,
    tools: [],
  });
  const run = await ended(actor, (await runTaskNow(actor, task.id)).id);
  expect(run).toMatchObject({ status: "failed", summary: expect.stringContaining("language model") });
});
