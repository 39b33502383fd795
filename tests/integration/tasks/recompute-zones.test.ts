import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { createTask, recomputeZones } from "@/lib/tasks";
import { actorOf } from "../../factories/actor";
import { buildSchedule } from "../../factories/schedule";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const HOUR_MS = 3_600_000;
const going = new AbortController().signal;

/** As the cursor was computed under other rules: an hour later. */
async function misplaced(timezone: string) {
  const actor = actorOf(await createUser());
  const schedule = buildSchedule({ timezone, cronExpressions: ["0 12 1 7 *"] });
  const { id } = await createTask(actor, { name: "Ping", prompt: "Check https://example.com.", schedule });
  const { cursorAt } = await db.task.findUniqueOrThrow({ where: { id } });
  const right = cursorAt ?? new Date(0);
  await db.task.update({ where: { id }, data: { cursorAt: new Date(right.getTime() + HOUR_MS) } });
  return { right, cursor: async () => (await db.task.findUniqueOrThrow({ where: { id } })).cursorAt };
}

test("another version of the time zone database moves due times of its zones, once", async () => {
  expect(await recomputeZones("2025a", going)).toBe(0);
  const [berlin, utc] = [await misplaced("Europe/Berlin"), await misplaced("UTC")];
  expect(await recomputeZones("2025a", going)).toBe(0);
  expect(await berlin.cursor()).not.toEqual(berlin.right);
  expect(await recomputeZones("2026b", going)).toBe(1);
  expect(await berlin.cursor()).toEqual(berlin.right);
  expect(await utc.cursor()).not.toEqual(utc.right);
  expect(await recomputeZones("2026b", going)).toBe(0);
});

test("stopped half-way, it is done again", async () => {
  await recomputeZones("2026b", going);
  const berlin = await misplaced("Europe/Berlin");
  const stopped = new AbortController();
  stopped.abort();
  await recomputeZones("2026c", stopped.signal);
  expect(await recomputeZones("2026c", going)).toBe(1);
  expect(await berlin.cursor()).toEqual(berlin.right);
});
