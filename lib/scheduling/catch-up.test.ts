import { describe, expect, it } from "vitest";
import { decideCatchUp, decideLateClaim } from "./catch-up";

const now = new Date("2026-01-01T12:00:00Z");
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const due = [minutesAgo(600), minutesAgo(120), minutesAgo(60), minutesAgo(5)];

describe("decideCatchUp", () => {
  it("once: the latest runs, the others are missed with the reason", () => {
    const { run, covered } = decideCatchUp({ due, now, policy: "once", windowSeconds: 21_600 });
    expect(run).toEqual([minutesAgo(5)]);
    expect(covered.map(({ count, dueAt, dueUntil }) => ({ count, dueAt, dueUntil }))).toEqual([
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
      covered: [{ status: "missed", count: 4 }],
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
    expect(decision.covered).toHaveLength(1);
  });

  it("counts lateness from the start that the jitter gave, not from the due time", () => {
    const startOf = (dueAt: Date) => new Date(dueAt.getTime() + 10 * 60_000);
    const late = [minutesAgo(20), minutesAgo(5)];
    const decision = decideCatchUp({ due: late, now, policy: "skip", windowSeconds: 21_600, startOf });
    expect(decision).toMatchObject({ run: [minutesAgo(5)], covered: [{ count: 1, dueAt: minutesAgo(20) }] });
  });

  it("a later batch that is due as well supersedes all of this one under once", () => {
    expect(decideCatchUp({ due, now, policy: "once", windowSeconds: 86_400, laterDue: true }).run).toEqual([]);
  });

  it("what is left out is a skipped range of its own, and the latest of the others runs", () => {
    const excluded = (dueAt: Date) => (dueAt >= minutesAgo(60) ? "Blackout" : null);
    const decision = decideCatchUp({ due, now, policy: "once", windowSeconds: 86_400, excluded });
    expect(decision.run).toEqual([minutesAgo(120)]);
    expect(decision.covered).toMatchObject([
      { status: "missed", count: 1, dueAt: minutesAgo(600) },
      { status: "skipped", reason: "Blackout", count: 2, dueAt: minutesAgo(60), dueUntil: minutesAgo(5) },
    ]);
  });

  it("a run between two missed ones keeps their rows apart", () => {
    const startOf = (dueAt: Date) => (dueAt.getTime() === minutesAgo(60).getTime() ? now : dueAt);
    const decision = decideCatchUp({ due, now, policy: "skip", windowSeconds: 86_400, startOf });
    expect(decision.covered.map(({ count }) => count)).toEqual([2, 1]);
  });
});

describe("decideLateClaim", () => {
  const claim = { now, policy: "once", windowSeconds: 21_600, laterDue: true } as const;

  it("lets a run start within the grace and misses it after a later occurrence", () => {
    expect(decideLateClaim({ ...claim, startAt: minutesAgo(1) })).toBeNull();
    expect(decideLateClaim({ ...claim, startAt: minutesAgo(2) })).toContain("later occurrence");
    expect(decideLateClaim({ ...claim, startAt: minutesAgo(2), laterDue: false })).toBeNull();
  });
});
