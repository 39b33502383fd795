import { setTimeout as pause } from "node:timers/promises";
import { type Inngest, type InngestFunction, NonRetriableError, RetryAfterError } from "inngest";

/** Notes what ran; two engines that do the same write the same lines. */
export type Journal = (line: string) => void;

interface FailureContext {
  error: Error;
  event: { data: { event: { data: { n?: number } } } };
  step: { run(id: string, body: () => void): Promise<unknown> };
}

/** Functions that use all that the product may use. */
export function parityFunctions(client: Inngest, note: Journal): InngestFunction.Any[] {
  return [
    ...stepFunctions(client, note),
    ...failingFunctions(client, note),
    ...waitingFunctions(client, note),
    ...callingFunctions(client, note),
    ...guardedFunctions(client, note),
  ];
}

function stepFunctions(client: Inngest, note: Journal): InngestFunction.Any[] {
  const body = (line: string, value: unknown) => () => {
    note(line);
    return value;
  };
  return [
    client.createFunction({ id: "values", triggers: [{ event: "q/values" }] }, async ({ step, event }) => {
      const nothing = await step.run("nothing", body("nothing", undefined));
      const nil = await step.run("nil", body("nil", null));
      const time = await step.run("time", body("time", new Date(0)));
      const deep = await step.run("deep", body("deep", { a: [1, { b: "ü\u0000\ud800" }], c: event.data.n }));
      return { nothing, nil, time, deep, big: 2 ** 53, list: [undefined, 1] };
    }),
    client.createFunction({ id: "chains", triggers: [{ event: "q/chains" }] }, async ({ step }) => {
      const chain = async (name: string) => {
        const first = await step.run(`${name}1`, body(`${name}1`, name));
        return step.run(`${name}2`, body(`${name}2`, `${first}!`));
      };
      const settled = await Promise.allSettled([
        chain("x"),
        chain("y"),
        step.run("fails", () => Promise.reject(new NonRetriableError("on purpose"))),
      ]);
      return settled.map((part) => (part.status === "fulfilled" ? part.value : (part.reason as Error).message));
    }),
    client.createFunction(
      { id: "buffered", triggers: [{ event: "q/buffered" }], checkpointing: { bufferedSteps: 10 } },
      async ({ step }) => {
        let total = 0;
        for (let index = 0; index < 25; index++) total += await step.run("again", () => index);
        return total;
      },
    ),
    client.createFunction(
      { id: "plain", triggers: [{ event: "q/plain" }], checkpointing: false },
      async ({ step, attempt, runId }) => {
        const one = await step.run("one", body("one", attempt));
        return [one, await step.run("two", body("two", runId.length))];
      },
    ),
    client.createFunction({ id: "race", triggers: [{ event: "q/race" }] }, async ({ step, group }) => {
      const quick = async () => {
        await step.sleep("nap", "1s");
        return step.run("quick", body("quick", "quick"));
      };
      const winner = await group.parallel({ mode: "race" }, () =>
        Promise.race([quick(), step.waitForEvent("slow", { event: "q/nothing", timeout: "4s" })]),
      );
      await step.run("after", body("after", null));
      return winner;
    }),
  ];
}

function failingFunctions(client: Inngest, note: Journal): InngestFunction.Any[] {
  let failedAtMs = 0;
  return [
    client.createFunction({ id: "flaky", retries: 3, triggers: [{ event: "q/flaky" }] }, async ({ step, attempt }) => {
      const value = await step.run("flaky", () => {
        note(`attempt ${attempt}`);
        if (attempt < 2) throw new Error(`attempt ${attempt}`);
        return attempt;
      });
      return step.run("then", () => [value, attempt]);
    }),
    client.createFunction(
      {
        id: "hopeless",
        retries: 2,
        triggers: [{ event: "q/hopeless" }],
        onFailure: async ({ error, event, step }: FailureContext) => {
          await step.run("tell", () => note(`failed: ${error.message}, n=${event.data.event.data.n}`));
        },
      },
      async ({ attempt }) => {
        note(`attempt ${attempt}`);
        throw new TypeError(`attempt ${attempt}`);
      },
    ),
    client.createFunction({ id: "final", retries: 4, triggers: [{ event: "q/final" }] }, async ({ step }) => {
      await step.run("bad", () => {
        note("bad");
        throw new NonRetriableError("no way", { cause: new Error("root") });
      });
    }),
    client.createFunction({ id: "mended", retries: 1, triggers: [{ event: "q/mended" }] }, async ({ step }) => {
      try {
        await step.run("bad", () => {
          note("bad");
          throw new Error("boom");
        });
      } catch (error) {
        return step.run("mend", () => `mended ${(error as Error).message}`);
      }
    }),
    client.createFunction({ id: "later", retries: 1, triggers: [{ event: "q/later" }] }, async ({ attempt }) => {
      if (attempt === 0) {
        failedAtMs = performance.now();
        throw new RetryAfterError("later", "1s");
      }
      note(performance.now() - failedAtMs < 990 ? "too early" : "a second later");
      return attempt;
    }),
    client.createFunction({ id: "large", retries: 0, triggers: [{ event: "q/large" }] }, async ({ step }) => {
      await step.run("large", () => "x".repeat(4 * 1024 * 1024));
    }),
  ];
}

function waitingFunctions(client: Inngest, note: Journal): InngestFunction.Any[] {
  return [
    client.createFunction({ id: "sleeps", triggers: [{ event: "q/sleeps" }] }, async ({ step }) => {
      await Promise.all([
        step.sleep("short", "500ms"),
        step.sleepUntil("past", new Date(Date.now() - 1_000)),
        step.run("work", () => note("work")),
      ]);
      return step.run("after", () => "after");
    }),
    client.createFunction({ id: "waits", triggers: [{ event: "q/waits" }] }, async ({ step }) => {
      const [one, other] = await Promise.all([
        step.waitForEvent("one", { event: "q/answer", match: "data.id", timeout: "1h" }),
        step.waitForEvent("other", { event: "q/answer", if: "async.data.id == 'nobody'", timeout: "2s" }),
      ]);
      return [one?.data, other];
    }),
  ];
}

function callingFunctions(client: Inngest, note: Journal): InngestFunction.Any[] {
  const child = client.createFunction(
    { id: "child", retries: 0, triggers: [{ event: "q/child" }] },
    async ({ event, step }) => {
      const { mood, n } = event.data as { mood?: string; n?: number };
      if (mood === "bad") throw new Error("bad mood");
      if (mood === "slow") await step.sleep("sleep", "1h");
      note(`child ${n}`);
      return { n };
    },
  );
  return [
    child,
    client.createFunction({ id: "calls", triggers: [{ event: "q/calls" }] }, async ({ step }) => {
      const call = (mood: string, timeout?: string) =>
        step
          .invoke(mood, { function: child, data: { mood, n: 1 }, ...(timeout ? { timeout } : {}) })
          .catch((error: Error) => `${error.name}: ${error.message}`);
      return [await call("good"), await call("bad"), await call("slow", "1s")];
    }),
    client.createFunction({ id: "fans", triggers: [{ event: "q/fans" }] }, async ({ step }) => {
      const { ids } = await step.sendEvent("fan", [
        { name: "q/child", data: { n: 10 } },
        { name: "q/child", data: { n: 11 }, id: "only-once" },
        { name: "q/child", data: { n: 12 }, id: "only-once" },
      ]);
      return ids.length;
    }),
  ];
}

function guardedFunctions(client: Inngest, note: Journal): InngestFunction.Any[] {
  const inside = new Map<string, number>();
  return [
    client.createFunction(
      { id: "stops", triggers: [{ event: "q/stops" }], cancelOn: [{ event: "q/stop", match: "data.id" }] },
      async ({ step, event }) => {
        await step.run("before", () => note(`before ${event.data.id}`));
        await step.sleep("nap", "2s");
        await step.run("after", () => note(`after ${event.data.id}`));
      },
    ),
    client.createFunction(
      { id: "keyed", triggers: [{ event: "q/keyed" }], concurrency: [{ key: "event.data.k", limit: 1 }] },
      async ({ step, event }) => {
        const key = String(event.data.k);
        return step.run("work", async () => {
          const count = (inside.get(key) ?? 0) + 1;
          inside.set(key, count);
          note(`${key} with ${count} inside`);
          await pause(50);
          inside.set(key, count - 1);
          return key;
        });
      },
    ),
    client.createFunction(
      { id: "once", triggers: [{ event: "q/once" }], idempotency: "event.data.id" },
      async ({ event }) => event.data.id,
    ),
    client.createFunction(
      { id: "picky", triggers: [{ event: "q/picky", if: "event.data.n > 3 && event.data.kind == 'a'" }] },
      async ({ event }) => event.data.n,
    ),
    client.createFunction({ id: "delayed", triggers: [{ event: "q/delayed" }] }, async ({ event }) => {
      const isEarly = Date.now() < (event.ts ?? 0);
      note(isEarly ? "early" : "on time");
    }),
  ];
}
