import { describe, expect, it } from "vitest";
import { type Outcome, readAnswer } from "./answer";

function read(status: number, body: unknown, headers: Record<string, string> = {}, attempt = 0): Outcome {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return readAnswer({ status, headers: new Headers(headers), body: text }, attempt, 3, 0);
}

const op = (name: string, rest: object = {}) => ({ op: name, id: "x", name: "s", displayName: "s", opts: {}, ...rest });

describe("an answer of the app", () => {
  it("of 200 ends the run with its result as it stands", () => {
    expect(read(200, { c: 3 }).end).toEqual({ status: "completed", output: '{"c":3}' });
    expect(read(200, "").end).toEqual({ status: "completed", output: "null" });
  });

  it("of 500 is tried again until the attempts are used up", () => {
    expect(read(500, { name: "E", message: "m" }).retry).toMatchObject({ afterMs: null, error: { message: "m" } });
    expect(read(500, { name: "E", message: "m" }, {}, 2).end).toMatchObject({ status: "failed" });
  });

  it("with x-inngest-no-retry is final at once", () => {
    expect(read(400, { name: "E", message: "m" }, { "x-inngest-no-retry": "true" }).end).toMatchObject({
      error: { name: "E", message: "m" },
    });
  });

  it("that is no JSON is an error like any other", () => {
    expect(read(502, "<html>").retry?.error).toEqual({ name: "Error", message: "<html>" });
    expect(read(206, "<html>").end).toMatchObject({ status: "failed" });
  });

  it("with a StepError waits as long as Retry-After says, and stores the error when no attempt is left", () => {
    const failed = [op("StepError", { error: { name: "E", message: "m", __serialized: true } })];
    expect(read(206, failed, { "retry-after": "2" })).toMatchObject({ retry: { afterMs: 2_000 }, steps: [] });
    expect(read(206, failed, {}, 2).steps).toEqual([
      { id: "x", name: "s", output: '{"error":{"message":"m","name":"E"}}' },
    ]);
  });

  it("begins sleeps, waits, invocations and planned steps", () => {
    const { pending, invocations } = read(206, [
      op("Sleep", { id: "1", name: "2s" }),
      op("WaitForEvent", { id: "2", name: "e", opts: { timeout: "1m", if: "true" } }),
      op("InvokeFunction", { id: "3", opts: { function_id: "f", payload: { data: { x: 1 } } } }),
      op("StepPlanned", { id: "4", opts: { parallelMode: "race" } }),
    ]);
    expect(pending).toMatchObject([
      { kind: "sleep", delayMs: 2_000, timerOutput: "null", race: false },
      { kind: "wait", eventName: "e", expression: "true", delayMs: 60_000 },
      { kind: "invoke" },
      { kind: "planned", race: true },
    ]);
    expect(invocations).toMatchObject([{ stepId: "3", functionId: "f", payload: { data: { x: 1 } } }]);
  });

  it("keeps the steps that came before the end of the run, and reads nothing after it", () => {
    const outcome = read(206, [op("StepRun", { data: 1 }), op("RunComplete", { data: { ok: true } }), op("Unknown")]);
    expect(outcome.steps).toEqual([{ id: "x", name: "s", output: '{"data":1}' }]);
    expect(outcome.end).toEqual({ status: "completed", output: '{"ok":true}' });
  });

  it("with an op that this executor does not know fails the run and names it", () => {
    expect(read(206, [op("AIGateway")]).end).toMatchObject({
      status: "failed",
      error: { message: expect.stringContaining("AIGateway") },
    });
  });

  it("with a sleep that is neither duration nor time fails the run", () => {
    expect(read(206, [op("Sleep", { name: "soon" })]).end).toMatchObject({ status: "failed" });
  });

  it("with more than 4 MiB for a step fails the run", () => {
    const big = "x".repeat(4 * 1024 * 1024);
    expect(read(206, [op("StepRun", { data: big })]).end).toMatchObject({ status: "failed" });
  });
});
