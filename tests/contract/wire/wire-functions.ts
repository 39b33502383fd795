import { setTimeout as sleep } from "node:timers/promises";
import { type Inngest, type InngestFunction, NonRetriableError, RetryAfterError } from "inngest";

/** The functions that ran while the real server was recorded, word for word as far as the wire shows. */
export function wireFunctions(inngest: Inngest): InngestFunction.Any[] {
  const nochk = threeSteps(inngest, "three-nochk", false);
  return [
    threeSteps(inngest, "three-steps"),
    nochk,
    ...plainFunctions(inngest),
    ...failingFunctions(inngest),
    ...waitingFunctions(inngest, nochk),
    ...guardedFunctions(inngest),
  ];
}

function threeSteps(inngest: Inngest, id: string, checkpointing?: false): InngestFunction.Any {
  const event = id === "three-steps" ? "t/three" : "t/three-nochk";
  return inngest.createFunction(
    { id, triggers: [{ event }], ...(checkpointing === false ? { checkpointing } : {}) },
    async ({ step }) => {
      await step.run("a", () => ({ n: 1 }));
      await step.run("b", () => 2);
      const c = await step.run("c", () => 3);
      return { c };
    },
  );
}

function plainFunctions(inngest: Inngest): InngestFunction.Any[] {
  return [
    inngest.createFunction({ id: "parallel", triggers: [{ event: "t/parallel" }] }, async ({ step }) => {
      // Long enough that all three are under way before the first ends, as they were in the recording.
      const take = (value: number) => sleep(300, value);
      const parts = await Promise.all([
        step.run("p1", () => take(1)),
        step.run("p2", () => take(2)),
        step.run("p3", () => take(3)),
      ]);
      return step.run("sum", () => parts.reduce((total, part) => total + part, 0));
    }),
    inngest.createFunction({ id: "same-id", triggers: [{ event: "t/same-id" }] }, async ({ step }) => {
      const results: number[] = [];
      for (let index = 0; index < 3; index++) results.push(await step.run("loop", () => index));
      return results;
    }),
    inngest.createFunction({ id: "stop-early", triggers: [{ event: "t/undef" }] }, async ({ step }) => {
      await step.run("u", () => undefined);
      await step.run("n", () => null);
    }),
    inngest.createFunction({ id: "sender", triggers: [{ event: "t/send" }] }, async ({ step }) =>
      step.sendEvent("emit", [
        { name: "t/sent", data: { k: 1 }, id: "fixed-1" },
        { name: "t/sent", data: { k: 2 } },
      ]),
    ),
    inngest.createFunction({ id: "sent", triggers: [{ event: "t/sent" }] }, async ({ event }) => event.data),
    inngest.createFunction({ id: "delayed", triggers: [{ event: "t/delayed" }] }, async () => 1),
  ];
}

function failingFunctions(inngest: Inngest): InngestFunction.Any[] {
  return [
    inngest.createFunction({ id: "retry", retries: 2, triggers: [{ event: "t/retry" }] }, async ({ step, attempt }) =>
      step.run("flaky", () => {
        if (attempt === 0) throw new RetryAfterError("later", "2s");
        return `ok${attempt}`;
      }),
    ),
    inngest.createFunction(
      { id: "nonretriable", triggers: [{ event: "t/nonretriable" }], onFailure: async () => "handled" },
      async ({ step }) =>
        step.run("bad", () => {
          throw new NonRetriableError("no way", { cause: new Error("root") });
        }),
    ),
    inngest.createFunction({ id: "caught", retries: 0, triggers: [{ event: "t/caught" }] }, async ({ step }) => {
      try {
        await step.run("bad", () => {
          throw new Error("boom");
        });
      } catch {
        return step.run("after", () => "recovered");
      }
    }),
    inngest.createFunction({ id: "fn-error", retries: 0, triggers: [{ event: "t/fn-error" }] }, async () => {
      throw new Error("outside a step");
    }),
    inngest.createFunction({ id: "big", retries: 0, triggers: [{ event: "t/big" }] }, async ({ step, event }) => {
      await step.run("big", () => "x".repeat(event.data.size));
    }),
  ];
}

function waitingFunctions(inngest: Inngest, invoked: InngestFunction.Any): InngestFunction.Any[] {
  return [
    inngest.createFunction({ id: "sleeper", triggers: [{ event: "t/sleep" }] }, async ({ step }) => {
      await step.run("before", () => 1);
      await step.sleep("nap", "2s");
      await step.sleepUntil("until", new Date(Date.now() + 1500));
      return step.run("after", () => 2);
    }),
    inngest.createFunction({ id: "waiter", triggers: [{ event: "t/wait" }] }, async ({ step }) => {
      const e = await step.waitForEvent("w", {
        event: "t/answer",
        timeout: "20s",
        if: "async.data.id == event.data.id",
      });
      const e2 = await step.waitForEvent("w2", { event: "t/never", timeout: "2s" });
      return { e: e?.data, e2 };
    }),
    inngest.createFunction({ id: "invoker", triggers: [{ event: "t/invoke" }] }, async ({ step }) =>
      step.invoke("call", { function: invoked, data: { x: 1 } }),
    ),
  ];
}

function guardedFunctions(inngest: Inngest): InngestFunction.Any[] {
  return [
    inngest.createFunction(
      {
        id: "cancelme",
        cancelOn: [{ event: "t/cancel", if: "async.data.id == event.data.id" }],
        triggers: [{ event: "t/cancelme" }],
      },
      async ({ step }) => {
        await step.run("a", () => 1);
        await step.sleep("long", "30s");
        await step.run("never", () => 2);
      },
    ),
    inngest.createFunction(
      { id: "keyed", concurrency: [{ key: "event.data.k", limit: 1 }], triggers: [{ event: "t/keyed" }] },
      async ({ step }) => {
        await step.run("work", async () => {
          await sleep(300);
          return 1;
        });
      },
    ),
    inngest.createFunction(
      { id: "idem", idempotency: "event.data.id", triggers: [{ event: "t/idem" }] },
      async () => 1,
    ),
  ];
}
