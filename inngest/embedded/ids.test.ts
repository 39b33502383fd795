import { describe, expect, it } from "vitest";
import { eventIds, itemIdOf, queueItemId, traceparent, ulid, uuidOf } from "./ids";

describe("event ids", () => {
  it("are those that a real server made of the same seed", () => {
    expect(eventIds("1795420263622,PvNp/ks2e0pezQ==", 2, 0)).toEqual([
      "01M83P65667VSPKZJB6SXMMQPE",
      "01M83P65667VSPKZJB6SXMMQPF",
    ]);
    expect(eventIds("1795420210614,rDCyV4ZJp74UMA==", 1, 0)).toEqual(["01M83P4HDPNGRB4NW696KVW51H"]);
  });

  it("differ within one request, also where the entropy is at its end", () => {
    const ids = eventIds(`1795420263622,${Buffer.alloc(10, 255).toString("base64")}`, 3, 0);
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toBe(true);
  });

  it.each([null, "", "soon,AAAA", "1795420263622,AAAA"])("are random when the seed is %j", (seed) => {
    expect(eventIds(seed, 1, 5)[0]).not.toBe(eventIds(seed, 1, 5)[0]);
  });
});

describe("other ids", () => {
  it("a ULID sorts by its time", () => {
    expect(ulid(1_000) < ulid(2_000)).toBe(true);
    expect(ulid(0, new Uint8Array(10))).toBe("0".repeat(26));
  });

  it("the queue item's id names the job and its queue, as a real server writes it", () => {
    expect(queueItemId("19q3lk2aou0dd")).toBe("MTlxM2xrMmFvdTBkZDo6ZGVmYXVsdA==");
    expect(itemIdOf("MTlxM2xrMmFvdTBkZDo6ZGVmYXVsdA==")).toBe("19q3lk2aou0dd");
  });

  it("a function keeps its UUID, a run its trace", () => {
    expect(uuidOf("wire-a")).toBe(uuidOf("wire-a"));
    expect(uuidOf("wire-a")).not.toBe(uuidOf("wire-b"));
    expect(traceparent("run").slice(0, 35)).toBe(traceparent("run").slice(0, 35));
    expect(traceparent("run")).not.toBe(traceparent("run"));
  });
});
