import { describe, expect, it } from "vitest";
import { FunctionRegistry } from "./function-registry";

const steps = { step: { runtime: { url: "http://localhost/api/inngest" } } };

function register(...configs: object[]): FunctionRegistry {
  const functions = configs.map((config) => ({ id: "a-f", name: "f", triggers: [], steps, ...config }));
  return new FunctionRegistry({ appName: "a", functions });
}

describe("a function whose options the executor does not have", () => {
  it.each(["batchEvents", "debounce", "priority", "rateLimit", "singleton", "throttle", "timeouts"])(
    "%s is refused at start, not ignored",
    (option) => {
      expect(() => register({ [option]: {} })).toThrow(`Function "a-f" uses ${option}`);
    },
  );

  it("is refused with more than the real server takes", () => {
    const event = { event: "e" };
    expect(() => register({ triggers: Array(11).fill(event) })).toThrow("11 of triggers; 10 are allowed");
    expect(() => register({ cancel: Array(6).fill(event) })).toThrow("6 of cancel; 5 are allowed");
    expect(() => register({ concurrency: Array(3).fill({ limit: 1 }) })).toThrow("3 of concurrency; 2 are allowed");
    expect(() => register({ steps: { step: { ...steps.step, retries: { attempts: 21 } } } })).toThrow("21 retries");
    expect(() => register({}, {})).toThrow("the same id");
  });

  it("is refused with an expression that cannot be read", () => {
    expect(() => register({ triggers: [{ event: "e", expression: "event.data ==" }] })).toThrow();
    expect(() => register({ cancel: [{ event: "e", if: "async.data ==" }] })).toThrow();
  });
});

describe("what a function listens to", () => {
  it("is its triggers, by name or beginning, and what cancels it", () => {
    const registry = register({ triggers: [{ event: "order/*" }], cancel: [{ event: "stop" }] });
    expect(registry.listensTo("order/paid")).toBe(true);
    expect(registry.listensTo("stop")).toBe(true);
    expect(registry.listensTo("orders")).toBe(false);
  });
});
