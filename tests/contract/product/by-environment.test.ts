import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Services, startServices } from "@/inngest/services";
import { db } from "@/lib/db";
import { createTask, runTaskNow } from "@/lib/tasks";
import { actorOf } from "@/tests/factories/actor";
import { buildSchedule } from "@/tests/factories/schedule";
import { createUser } from "@/tests/factories/user";
import { useTestDatabase } from "@/tests/setup/test-database";
import { listen } from "../double/listen";
import { type Double, startDouble } from "../double/server";
import { eventually } from "../wire/eventually";
import { recordedKeys } from "../wire/recording";

let double: Double;
let route: { url: string; stop(): Promise<void> };
let services: Services;

// What a person sets, before anything reads it.
beforeAll(async () => {
  double = await startDouble({ ...recordedKeys, retryDelayMs: () => 100 });
  process.env.INNGEST_BASE_URL = double.url;
  process.env.INNGEST_EVENT_KEY = recordedKeys.eventKey;
  process.env.INNGEST_SIGNING_KEY = recordedKeys.signingKey;
});

useTestDatabase();

beforeAll(async () => {
  const { POST, PUT, GET } = await import("@/app/api/inngest/route");
  route = await listen(async (request) => {
    const methods: Record<string, (request: never, context: never) => Response | Promise<Response>> = {
      POST,
      PUT,
      GET,
    };
    const method = methods[request.method];
    return method ? method(request as never, undefined as never) : new Response(null, { status: 405 });
  });
  services = await startServices();
});

afterAll(async () => {
  await services?.stop(1_000);
  await double?.stop();
  await route?.stop();
});

describe("with an Inngest server named by the environment", () => {
  it("the route answers to nobody without a signature, and registers the product's functions", async () => {
    expect((await fetch(route.url)).status).toBe(401);
    expect(
      (await fetch(`${route.url}?fnId=nighthawks-execute-run&stepId=step`, { method: "POST", body: "{}" })).status,
    ).toBe(401);
    await double.register(route.url);
    const stranger = await startDouble({ ...recordedKeys, eventKey: "other", signingKey: "signkey-test-00" });
    await stranger.stop();
    expect(double.violations).toEqual([]);
  });

  it("a run is executed by the server's requests, once, and the server has nothing to complain of", async () => {
    const actor = actorOf(await createUser());
    const prompt = "Check server health status and email the results to the administrator.";
    const schedule = buildSchedule({ cronExpressions: ["0 0 1 1 *"] });
    const task = await createTask(actor, { name: "Health", prompt, schedule });
    const { id } = await runTaskNow(actor, task.id);
    const run = await eventually("the run to end", async () => {
      const row = await db.run.findUniqueOrThrow({ where: { id } });
      return row.finishedAt !== null && row;
    });
    expect(run).toMatchObject({ status: "succeeded", fence: 1 });
    const executed = await eventually("the server to know", () => {
      const runs = double.runs.filter(({ config }) => config.id === "nighthawks-execute-run");
      return runs.every(({ status }) => status !== "running") && runs;
    });
    expect(executed.map(({ status, event }) => [status, event.data.runId])).toEqual([["completed", id]]);
    expect(await db.effect.findMany({ where: { runId: id } })).toMatchObject([{ status: "done" }]);
    expect(double.violations).toEqual([]);
  });
});
