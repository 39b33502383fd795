import { expect, test } from "vitest";
import type { StepSpec } from "@/lib/agent";
import { db } from "@/lib/db";
import { claimRun } from "@/lib/runs/claim";
import { createStepIo, type Engine } from "@/lib/runs/steps";
import { waitForPerson } from "@/lib/runs/unknown-effect";
import { createRun } from "../../factories/run";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const forgetful: Engine = { runStep: (_id, body) => body(), sleepUntil: async () => undefined };
const mail: StepSpec = { kind: "tool", name: "send_email", input: {}, effect: true };

async function claimedRun(id: string, engineRunId: string) {
  const claim = await claimRun(id, engineRunId);
  if (claim.action !== "run") throw new Error(`not claimed: ${JSON.stringify(claim)}`);
  return { runId: id, fence: claim.fence };
}

/** An act that its executor began, and that another one of the same claim comes across. */
async function heldUp() {
  const { id } = await createRun();
  const claimed = await claimedRun(id, "engine-1");
  const held = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const act = createStepIo(claimed, forgetful).step(mail, async () => {
    begun.resolve();
    await held.promise;
    return { output: { ok: true } };
  });
  await begun.promise;
  const second = createStepIo(claimed, forgetful).step(mail, async () => ({ output: "done again" }));
  await expect(second).rejects.toMatchObject({ name: "UnknownEffectError" });
  return { claimed, act, goOn: held.resolve };
}

test("a run waits for a person as long as nobody knows whether its act arrived", async () => {
  const { claimed, act, goOn } = await heldUp();
  await waitForPerson(claimed.runId, claimed.fence);
  const run = await db.run.findUniqueOrThrow({ where: { id: claimed.runId }, include: { effects: true } });
  expect(run).toMatchObject({ status: "waiting", effects: [{ status: "unknown" }] });
  goOn();
  await expect(act).rejects.toMatchObject({ name: "FencedError" });
});

test("a run whose act turns out to have arrived before the question is asked goes on by itself", async () => {
  const { claimed, act, goOn } = await heldUp();
  goOn();
  await expect(act).resolves.toEqual({ ok: true });
  await waitForPerson(claimed.runId, claimed.fence);
  const run = await db.run.findUniqueOrThrow({ where: { id: claimed.runId }, include: { effects: true } });
  expect(run).toMatchObject({ status: "queued", sendNo: 2, effects: [{ status: "done" }] });
  expect(await db.pendingEvent.count({ where: { eventId: `${run.id}:2` } })).toBe(1);
  const again = createStepIo(await claimedRun(run.id, "engine-2"), forgetful).step(mail, async () => {
    throw new Error("sent twice");
  });
  await expect(again).resolves.toEqual({ ok: true });
});
