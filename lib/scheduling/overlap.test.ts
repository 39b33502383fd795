import { describe, expect, it } from "vitest";
import { decideOverlap } from "./overlap";

describe("decideOverlap", () => {
  it("runs when nothing else does, whatever the policy", () => {
    for (const policy of ["skip", "queue", "allow", "replace"] as const) {
      expect(decideOverlap(policy, { running: 0, queued: 0 })).toEqual({ action: "run" });
    }
  });

  it("skips, waits, runs or replaces beside a running one", () => {
    const busy = { running: 1, queued: 0 };
    expect(decideOverlap("skip", busy).action).toBe("skip");
    expect(decideOverlap("queue", busy).action).toBe("wait");
    expect(decideOverlap("allow", busy).action).toBe("run");
    expect(decideOverlap("replace", busy).action).toBe("replace");
  });

  it("lets only one wait", () => {
    expect(decideOverlap("queue", { running: 1, queued: 1 }).action).toBe("skip");
  });
});
