import { setTimeout as pause } from "node:timers/promises";
import type { Outcome, ParityEngine } from "./engines";

export interface ParityCase {
  name: string;
  /** The events that belong to it on the wire. */
  events: string[];
  drive(engine: ParityEngine): Promise<unknown>;
  /** How the runs of each function end, in any order. */
  ends: Record<string, Outcome[]>;
  /** What the bodies note, in any order. */
  notes: string[];
  /** The conversation is the same word for word; not where the order is a matter of milliseconds. */
  sameWords: boolean;
}

type Data = Record<string, unknown>;
const send =
  (name: string, data: Data = {}) =>
  ({ client }: ParityEngine) =>
    client.send({ name, data });
const sendAll =
  (name: string, all: Data[]) =>
  ({ client }: ParityEngine) =>
    client.send(all.map((data) => ({ name, data })));
const completed = (output: unknown): Outcome => ({ status: "completed", output });
const failed = (name: string, message: string): Outcome => ({ status: "failed", output: { name, message } });

function simple(
  name: string,
  id: string,
  outcome: Outcome,
  notes: string[],
  data: Data = {},
  sameWords = true,
): ParityCase {
  const events = [`q/${id}`];
  return { name, events, drive: send(`q/${id}`, data), ends: { [id]: [outcome] }, notes, sameWords };
}

const deep = { a: [1, { b: "ü\u0000\ud800" }], c: 7 };
const values = { nil: null, nothing: null, time: "1970-01-01T00:00:00.000Z", deep, big: 2 ** 53, list: [null, 1] };
const timedOut = "InngestInvokeTimeoutError: Timed out waiting for invoked function to complete";

async function stopOne(engine: ParityEngine): Promise<void> {
  await sendAll("q/stops", [{ id: "one" }, { id: "other" }])(engine);
  while (engine.journal.filter((line) => line.startsWith("before ")).length < 2) await pause(20);
  await pause(400);
  await send("q/stop", { id: "one" })(engine);
}

async function answerOne(engine: ParityEngine): Promise<void> {
  await send("q/waits", { id: 7 })(engine);
  await pause(1_000);
  await sendAll("q/answer", [{ id: 8 }, { id: 7, text: "yes" }])(engine);
}

export const CASES: ParityCase[] = [
  simple("values of all kinds", "values", completed(values), ["nothing", "nil", "time", "deep"], { n: 7 }),
  simple(
    "chains side by side, one failing",
    "chains",
    completed(["x!", "y!", "on purpose"]),
    ["x1", "x2", "y1", "y2"],
    {},
    false,
  ),
  simple("25 steps of one id, checkpointed by tens", "buffered", completed(300), []),
  simple("no checkpoints", "plain", completed([0, 26]), ["one", "two"]),
  simple("a race", "race", completed("quick"), ["quick", "after"], {}, false),
  simple("a step that fails twice", "flaky", completed([2, 0]), ["attempt 0", "attempt 1", "attempt 2"]),
  {
    ...{
      name: "a function that fails to the end, and its onFailure",
      events: ["q/hopeless", "inngest/function.failed"],
    },
    ...{ drive: send("q/hopeless", { n: 5 }), sameWords: true },
    ends: { hopeless: [failed("TypeError", "attempt 2")], "hopeless-failure": [completed(null)] },
    notes: ["attempt 0", "attempt 1", "attempt 2", "failed: attempt 2, n=5"],
  },
  simple("an error that is final", "final", failed("NonRetriableError", "no way"), ["bad"]),
  simple("a failed step that is caught", "mended", completed("mended boom"), ["bad", "bad"]),
  simple("Retry-After", "later", completed(1), ["a second later"]),
  simple("sleeps beside work", "sleeps", completed("after"), ["work"], {}, false),
  {
    ...{ name: "waits side by side", events: ["q/waits", "q/answer"], drive: answerOne, notes: [], sameWords: false },
    ends: { waits: [completed([{ id: 7, text: "yes" }, null])] },
  },
  {
    ...{ name: "invocations: well, badly, too slowly", events: ["q/calls"], drive: send("q/calls"), sameWords: true },
    ends: { calls: [completed([{ n: 1 }, "Error: bad mood", timedOut])] },
    notes: ["child 1"],
  },
  {
    ...{ name: "events from a step, two under one id", events: ["q/fans", "q/child"], drive: send("q/fans") },
    ...{ ends: { fans: [completed(3)] }, notes: ["child 10", "child 11"], sameWords: true },
  },
  {
    ...{ name: "cancelOn, for one of two", events: ["q/stops", "q/stop"], drive: stopOne, sameWords: true },
    ends: { stops: [{ status: "cancelled", output: null }, completed(null)] },
    notes: ["before one", "before other", "after other"],
  },
  {
    name: "concurrency keys",
    ...{ events: ["q/keyed"], sameWords: true },
    drive: sendAll("q/keyed", [{ k: "a" }, { k: "a" }, { k: "b" }, { k: "a" }]),
    ends: { keyed: ["a", "a", "a", "b"].map(completed) },
    notes: ["a with 1 inside", "a with 1 inside", "a with 1 inside", "b with 1 inside"],
  },
  {
    ...{ name: "idempotency", events: ["q/once"], drive: sendAll("q/once", [{ id: 1 }, { id: 1 }, { id: 2 }]) },
    ...{ ends: { once: [completed(1), completed(2)] }, notes: [], sameWords: true },
  },
  {
    ...{
      name: "a trigger's expression",
      events: ["q/picky"],
      ends: { picky: [completed(4)] },
      notes: [],
      sameWords: true,
    },
    drive: sendAll("q/picky", [{ n: 3, kind: "a" }, { n: 4, kind: "a" }, { n: 4, kind: "b" }, { kind: "a" }]),
  },
  {
    ...{
      name: "an event that is due later",
      events: ["q/delayed"],
      ends: { delayed: [completed(null)] },
      sameWords: true,
    },
    drive: ({ client }) => client.send({ name: "q/delayed", data: {}, ts: Date.now() + 1_500 }),
    notes: ["on time"],
  },
  {
    ...{
      name: "a step's output over the limit",
      events: ["q/large"],
      drive: send("q/large"),
      notes: [],
      sameWords: true,
    },
    ends: {
      large: [
        failed(
          "Error",
          "step 5296d5cced2aa1cf19afd9cf498d89f0d85481f2 output too large: step output size is greater than the limit",
        ),
      ],
    },
  },
];
