import { expect, test } from "vitest";
import type { StepSpec } from "@/lib/agent";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { claimRun } from "@/lib/runs/claim";
import { createStepIo, type Engine } from "@/lib/runs/steps";
import { createRun } from "../../factories/run";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

/** An engine that forgets everything, as after the loss of its own state. */
const forgetful: Engine = { runStep: (_id, body) => body(), sleepUntil: async () => undefined };
const mail: StepSpec = { kind: "tool", name: "send_email", input: { subject: "Report" }, effect: true };

async function claimedRun() {
  const run = await createRun();
  const claim = await claimRun(run.id, "engine-1");
  if (claim.action !== "run") throw new Error(`not claimed: ${JSON.stringify(claim)}`);
  return { runId: run.id, fence: claim.fence };
}

test("a finished step returns its stored output, even when the engine has lost its own state", async () => {
  const claimed = await claimedRun();
  let calls = 0;
  const body = async () => {
    calls += 1;
    return { output: { answer: 42 }, usage: { input: 10, output: 5, cached: 0 }, costUsd: "0.01" };
  };
  const spec = { kind: "model", name: "think", input: { prompt: "?" } } as const;
  const first = await createStepIo(claimed, forgetful).step(spec, body);
  const again = await createStepIo(claimed, forgetful).step(spec, body);
  expect(again).toEqual(first);
  expect(calls).toBe(1);
  const run = await db.run.findUniqueOrThrow({ where: { id: claimed.runId }, include: { steps: true } });
  expect(run).toMatchObject({ inputTokens: 10, outputTokens: 5 });
  expect(run.costUsd?.toString()).toBe("0.01");
  expect(run.steps).toHaveLength(1);
  expect(run.steps[0]).toMatchObject({ position: 1, status: "done", attempt: 1, output: { answer: 42 } });
});

test("a step that two executors of one claim did at once ends once: both get the first output", async () => {
  const claimed = await claimedRun();
  const stopped = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const spec = { kind: "model", name: "think", input: {} } as const;
  const usage = { input: 10, output: 5, cached: 0 };
  const late = createStepIo(claimed, forgetful).step(spec, async () => {
    begun.resolve();
    await stopped.promise;
    return { output: "late", usage };
  });
  await begun.promise;
  const first = await createStepIo(claimed, forgetful).step(spec, async () => ({ output: "first", usage }));
  stopped.resolve();
  expect([first, await late]).toEqual(["first", "first"]);
  const run = await db.run.findUniqueOrThrow({ where: { id: claimed.runId }, include: { steps: true } });
  expect(run).toMatchObject({ inputTokens: 20, steps: [{ status: "done", output: "first", attempt: 2 }] });
});

test("an attempt that fails late does not undo what another executor of the claim has done", async () => {
  const claimed = await claimedRun();
  const stopped = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const spec = { kind: "model", name: "think", input: {} } as const;
  const late = createStepIo(claimed, forgetful).step(spec, async () => {
    begun.resolve();
    await stopped.promise;
    throw new AppError("unavailable", "no answer");
  });
  await begun.promise;
  await createStepIo(claimed, forgetful).step(spec, async () => ({ output: "first" }));
  stopped.resolve();
  await expect(late).rejects.toMatchObject({ code: "unavailable" });
  expect(await db.step.findMany({ where: { runId: claimed.runId } })).toMatchObject([
    { status: "done", output: "first" },
  ]);
});

test("every write raises the run's seq and stamps the row it wrote", async () => {
  const claimed = await claimedRun();
  const before = (await db.run.findUniqueOrThrow({ where: { id: claimed.runId } })).seq;
  await createStepIo(claimed, forgetful).step({ kind: "tool", name: "server_check", input: {} }, async () => ({
    output: 1,
  }));
  const run = await db.run.findUniqueOrThrow({ where: { id: claimed.runId }, include: { steps: true } });
  expect(run.seq - before).toBe(2n);
  expect(run.steps[0]?.seq).toBe(run.seq);
});

test("an executor with an outdated fence writes nothing and stops", async () => {
  const claimed = await claimedRun();
  await db.run.update({ where: { id: claimed.runId }, data: { fence: { increment: 1 } } });
  let called = false;
  const late = createStepIo(claimed, forgetful).step({ kind: "tool", name: "server_check", input: {} }, async () => {
    called = true;
    return { output: null };
  });
  await expect(late).rejects.toMatchObject({ name: "FencedError" });
  expect(called).toBe(false);
  expect(await db.step.count({ where: { runId: claimed.runId } })).toBe(0);
});

test("an effect that arrived is kept in the journal even when its executor was overtaken meanwhile", async () => {
  const claimed = await claimedRun();
  const overtaken = createStepIo(claimed, forgetful).step(mail, async () => {
    await db.run.update({ where: { id: claimed.runId }, data: { fence: { increment: 1 } } });
    return { output: { ok: true } };
  });
  await expect(overtaken).rejects.toMatchObject({ name: "FencedError" });
  const effect = await db.effect.findFirstOrThrow({ where: { runId: claimed.runId } });
  expect(effect).toMatchObject({ status: "done", output: { ok: true } });
  const again = createStepIo({ ...claimed, fence: claimed.fence + 1 }, forgetful).step(mail, async () => {
    throw new Error("sent twice");
  });
  await expect(again).resolves.toEqual({ ok: true });
});

test("an interrupted effect is unknown when its sink takes no key, and repeated under the same key when it does", async () => {
  const claimed = await claimedRun();
  const idempotencyKey = `${claimed.runId}:1`;
  await db.effect.create({ data: { runId: claimed.runId, position: 1, kind: "send_email", idempotencyKey } });
  const unkeyed = createStepIo(claimed, forgetful).step(mail, async () => ({ output: null }));
  await expect(unkeyed).rejects.toMatchObject({ name: "UnknownEffectError" });
  const keyed = createStepIo(claimed, forgetful).step({ ...mail, sinkTakesKey: true }, async (context) => ({
    output: context.idempotencyKey,
  }));
  await expect(keyed).resolves.toBe(idempotencyKey);
});

/** The journal refuses so many times in a row that an act is done. */
async function journalRefuses(times: number): Promise<void> {
  for (const sql of [
    "CREATE SEQUENCE IF NOT EXISTS refusals",
    `CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       IF nextval('refusals') <= ${times} THEN RAISE EXCEPTION 'refused'; END IF;
       RETURN NEW;
     END $$`,
    `CREATE OR REPLACE TRIGGER refuse BEFORE UPDATE ON "Effect" FOR EACH ROW WHEN (NEW."status" = 'done')
       EXECUTE FUNCTION refuse()`,
    "ALTER SEQUENCE refusals RESTART",
  ])
    await db.$executeRawUnsafe(sql);
}

test("an act that is done is done, though the journal has to be told more than once", async () => {
  const claimed = await claimedRun();
  await journalRefuses(2);
  await expect(createStepIo(claimed, forgetful).step(mail, async () => ({ output: { ok: true } }))).resolves.toEqual({
    ok: true,
  });
  expect(await db.effect.findFirst({ where: { runId: claimed.runId } })).toMatchObject({ status: "done" });
});

test("an act that is done and cannot be journalled is unknown, and never done again by itself", async () => {
  const claimed = await claimedRun();
  await journalRefuses(1_000);
  let acts = 0;
  const act = async () => {
    acts += 1;
    return { output: { ok: true } };
  };
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const step = createStepIo(claimed, forgetful).step(mail, act);
    await expect(step).rejects.toMatchObject({ name: "UnknownEffectError" });
  }
  expect(acts).toBe(1);
  expect(await db.effect.findFirst({ where: { runId: claimed.runId } })).toMatchObject({ status: "started" });
  await journalRefuses(0);
});

test("a failed step keeps its error, and the next attempt counts up; unknown errors stay inside", async () => {
  const claimed = await claimedRun();
  const spec = { kind: "model", name: "think", input: {} } as const;
  const failing = (error: Error) => createStepIo(claimed, forgetful).step(spec, () => Promise.reject(error));
  await expect(failing(new AppError("rate_limited", "Slow down", { retryAfterSeconds: 7 }))).rejects.toThrow(
    "Slow down",
  );
  const leaseUntil = (await db.run.findUniqueOrThrow({ where: { id: claimed.runId } })).leaseUntil;
  expect((leaseUntil?.getTime() ?? 0) - Date.now()).toBeGreaterThan(7_000 + 55_000);
  await expect(failing(new Error("password=hunter2"))).rejects.toThrow();
  const step = await db.step.findFirstOrThrow({ where: { runId: claimed.runId } });
  expect(step).toMatchObject({ status: "failed", attempt: 2, error: { name: "internal" } });
  expect(JSON.stringify(step.error)).not.toContain("hunter2");
});
