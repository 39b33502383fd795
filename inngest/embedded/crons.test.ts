import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Crons } from "./crons";
import type { DatabaseTime } from "./database";
import { FunctionRegistry } from "./function-registry";
import type { Intake } from "./records";
import type { Store } from "./store";
import type { WakeTimers } from "./wake-timers";

const silent = { debug() {}, info() {}, warn() {}, error() {} };
let received: Intake[];
let broken: boolean;
let crons: Crons[];

/** An executor's crons on a database clock that runs `aheadMs` before the process's. */
function start(triggers: object[], aheadMs = 0): void {
  const steps = { step: { runtime: { url: "http://localhost/api/inngest" } } };
  const registry = new FunctionRegistry({ appName: "a", functions: [{ id: "a-f", name: "f", triggers, steps }] });
  const store = {
    receive: async (intake: Intake) => {
      if (broken) throw new Error("The database is away.");
      received.push(intake);
      return [];
    },
  } as unknown as Store;
  const time = { nowMs: () => Date.now() + aheadMs } as DatabaseTime;
  const timers = { in() {} } as unknown as WakeTimers;
  const started = new Crons({ store, registry, time, timers, logger: silent });
  started.start();
  crons.push(started);
}

const fireTimes = () => received.map(({ bodies }) => JSON.parse(bodies[0] ?? "").id as string);

beforeEach(() => {
  received = [];
  broken = false;
  crons = [];
  vi.useFakeTimers({ now: Date.parse("2026-03-08T06:58:30Z") });
});

afterEach(() => {
  for (const started of crons) started.close();
  vi.useRealTimers();
});

describe("cron triggers", () => {
  it("fire at their times, which are those of the zone that they name", async () => {
    // Clocks in New York go from 2:00 to 3:00 at 07:00Z on this day.
    start([{ cron: "TZ=America/New_York 5 3 * * *" }]);
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    expect(fireTimes()).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fireTimes()).toEqual(["2026-03-08T07:05:00Z"]);
  });

  it("follow the database's clock, not the process's", async () => {
    start([{ cron: "0 * * * *" }], 60_000);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(fireTimes()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_001);
    expect(fireTimes()).toEqual(["2026-03-08T07:00:00Z"]);
  });

  it("have one key for a time, whichever executor fires, and the same delay where they have jitter", async () => {
    const trigger = { cron: "* * * * *", jitter: "20s" };
    start([trigger]);
    start([trigger]);
    await vi.advanceTimersByTimeAsync(31_000);
    const [one, other] = received.map(({ runs }) => runs[0]);
    expect(one?.key).toMatch(/^a-f:cron:\w+:2026-03-08T06:59:00Z$/);
    expect([other?.key, other?.ts]).toEqual([one?.key, one?.ts]);
    const delayMs = (one?.ts ?? 0) - Date.parse("2026-03-08T06:59:00Z");
    expect(delayMs).toBeGreaterThan(0);
    expect(delayMs).toBeLessThan(20_000);
  });

  it("fire late rather than never when the database is away", async () => {
    broken = true;
    start([{ cron: "0 7 * * *" }]);
    await vi.advanceTimersByTimeAsync(95_000);
    expect(fireTimes()).toEqual([]);
    broken = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fireTimes()).toEqual(["2026-03-08T07:00:00Z"]);
  });

  it("do not fire any more after closing", async () => {
    start([{ cron: "* * * * *" }]);
    crons[0]?.close();
    await vi.advanceTimersByTimeAsync(180_000);
    expect(fireTimes()).toEqual([]);
  });
});
