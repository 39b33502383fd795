import { describe, expect, it } from "vitest";
import { decideCatchUp, decideLateClaim } from "./catch-up";

const now = new Date("2026-01-01T12:00:00Z");
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const due = [minutesAgo(600), minutesAgo(120), minutesAgo(60), minutesAgo(5)];

describe("decideCatchUp", () => {
  it("once: the latest runs, the others are missed with the reason", () => {
    const { run, missed } = decideCatchUp({ due, now, policy: "once", windowSeconds: 21_600 });
    expect(run).toEqual([minutesAgo(5)]);
    expect(missed.map(({ count, dueAt, dueUntil }) => ({ count, dueAt, dueUntil }))).toEqual([
      { count: 1, dueAt: minutesAgo(600), dueUntil: minutesAgo(600) },
      { count: 2, dueAt: minutesAgo(120), dueUntil: minutesAgo(60) },
    ]);
  });

  it("all: everything inside the window runs", () => {
    expect(decideCatchUp({ due, now, policy: "all", windowSeconds: 21_600 }).run).toHaveLength(3);
  });

  it("skip: everything late is one missed range", () => {
    expect(decideCatchUp({ due, now, policy: "skip", windowSeconds: 21_600 })).toMatchObject({
      run: [],
      missed: [{ count: 4 }],
    });
  });

  it("always runs what is within the grace, and then nothing late under once", () => {
    const decision = decideCatchUp({
      due: [minutesAgo(5), minutesAgo(0.5), now],
      now,
      policy: "once",
      windowSeconds: 21_600,
    });
    expect(decision.run).toEqual([minutesAgo(0.5), now]);
    expect(decision.missed).toHaveLength(1);
  });
});

describe("decideLateClaim", () => {
  const claim = { now, policy: "once", windowSeconds: 21_600, laterDue: true } as const;

  it("lets a run start within the grace and misses it after a later occurrence", () => {
    expect(decideLateClaim({ ...claim, dueAt: minutesAgo(1) })).toBeNull();
    expect(decideLateClaim({ ...claim, dueAt: minutesAgo(2) })).toContain("later occurrence");
    expect(decideLateClaim({ ...claim, dueAt: minutesAgo(2), laterDue: false })).toBeNull();
  });
});
