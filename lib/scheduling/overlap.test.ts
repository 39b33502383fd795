import { describe, expect, it } from "vitest";
import { decideOverlap } from "./overlap";

const policies = ["skip", "queue", "allow", "replace"] as const;
const busy = { running: 1, catchingUp: 0, queued: 0 };

describe("decideOverlap", () => {
  it("runs when nothing else does, whatever the policy", () => {
    for (const policy of policies) expect(decideOverlap(policy, { ...busy, running: 0 })).toEqual({ action: "run" });
  });

  it("skips, waits, runs or replaces beside a running one", () => {
    expect(policies.map((policy) => decideOverlap(policy, busy).action)).toEqual(["skip", "wait", "run", "replace"]);
  });

  it("lets only one wait", () => {
    expect(decideOverlap("queue", { ...busy, queued: 1 }).action).toBe("skip");
  });

  it("lets every run that catches up wait for its turn, however many wait", () => {
    const actions = policies.map((policy) => decideOverlap(policy, { ...busy, queued: 7 }, true).action);
    expect(actions).toEqual(["wait", "wait", "run", "wait"]);
  });

  it("does not skip a punctual run because of one that catches up", () => {
    expect(decideOverlap("skip", { running: 1, catchingUp: 1, queued: 3 }).action).toBe("wait");
    expect(decideOverlap("skip", { running: 2, catchingUp: 1, queued: 0 }).action).toBe("skip");
  });
});
