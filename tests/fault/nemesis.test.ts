import { expect, test } from "vitest";
import { type OrdealInput, ordeal } from "./nemesis/ordeal";
import { PACE } from "./nemesis/timeline";

// Four processes on one database, 200 schedules, and a nemesis: see docs/dispatch.md. FAULT_MINUTES says how long both
// together last (2), FAULT_SEED repeats the
// choices of an earlier run, FAULT_TASKS makes do with fewer schedules.

const MINUTES = Number(process.env.FAULT_MINUTES ?? 2);
const SEED = Number(process.env.FAULT_SEED ?? Math.floor(Math.random() * 2 ** 31));
const { "jump clock": jump, ...pace } = PACE;
/** Runs wait in the server for up to two minutes: one that forgot more often would hardly ever start one. */
const forget: [number, number] = MINUTES < 10 ? [15, 30] : [60, 240];
const common = { seed: SEED, tasks: Number(process.env.FAULT_TASKS ?? 200), slowEvery: 7 };

async function survives(input: OrdealInput): Promise<void> {
  process.stdout.write(`Fault test, ${input.title}: FAULT_SEED=${input.seed}\n`);
  const { faults, figures } = await ordeal(input);
  process.stdout.write(`\n${figures}`);
  expect(faults).toEqual([]);
}

const timeout = (MINUTES + 40) * 60_000;

test("embedded executors: every occurrence has its row, starts in time and once, whatever happens", {
  timeout,
}, async () => {
  const durationMs = MINUTES * 38_000;
  await survives({
    ...common,
    title: "embedded",
    engine: "embedded",
    smtp: true,
    durationMs,
    pace: { ...pace, "jump clock": jump },
  });
});

// Requests are signed with the time, so that here no clock may be wrong by more than five minutes (docs/inngest.md).
test("on an Inngest server that forgets what waits in it: the same", { timeout }, async () => {
  const durationMs = MINUTES * 22_000;
  await survives({
    ...common,
    title: "Inngest",
    engine: "inngest",
    smtp: false,
    durationMs,
    pace: { ...pace, forget },
  });
});
