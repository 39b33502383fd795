import { finishedStep, isFinishedStep, isTooLarge, outputTooLarge } from "./answer";
import type { DatabaseTime } from "./database";
import type { FunctionRegistry } from "./function-registry";
import { eventIds, itemIdOf } from "./ids";
import { type IncomingEvent, planIntake } from "./intake";
import { MAX_EVENT_BYTES, MAX_EVENTS } from "./limits";
import { checkpointSchema, type StoredEvent, sentEventSchema } from "./protocol";
import { settle } from "./settle";
import type { Store } from "./store";
import type { ExecutorLogger } from "./types";
import type { WakeTimers } from "./wake-timers";
import type { WorkStore } from "./work-store";

const RESERVED = "inngest/";

/** The two calls of the server's API that an app makes while it works: events and checkpoints. */
export class Api {
  constructor(
    private readonly parts: {
      store: Store;
      work: WorkStore;
      registry: FunctionRegistry;
      time: DatabaseTime;
      timers: WakeTimers;
      logger: ExecutorLogger;
    },
  ) {}

  /** A failure of ours is a 500, as it would be over HTTP: the SDK sends the same again. */
  async answer(call: "events" | "checkpoint", request: Request): Promise<Response> {
    try {
      const body: unknown = await request.json();
      if (call === "checkpoint") return await this.#checkpoint(body);
      return await this.#receiveEvents(body, request.headers.get("x-inngest-event-id-seed"));
    } catch (error) {
      this.parts.logger.error("The executor could not answer the app", { call, error });
      return problem(500, "Internal error");
    }
  }

  async #receiveEvents(body: unknown, seed: string | null): Promise<Response> {
    const { store, registry, time, timers } = this.parts;
    const sent = (Array.isArray(body) ? body : [body]).map((event) => sentEventSchema.safeParse(event));
    if (sent.some((result) => !result.success)) return problem(400, "An event needs a name and, if any, a valid time.");
    const reserved = sent.find((result) => result.data?.name.startsWith(RESERVED));
    if (reserved) return problem(400, `event name is reserved for internal use: ${reserved.data?.name}`);
    if (sent.length > MAX_EVENTS) return problem(413, `More than ${MAX_EVENTS} events in one request.`);
    const nowMs = time.nowMs();
    const ids = eventIds(seed, sent.length, nowMs);
    const incoming = sent.map((result, index): IncomingEvent => {
      const { id, name, data, ts, user, ...rest } = result.data ?? { name: "" };
      const { _inngest: _internal, ...payload } = data ?? {};
      const storedId = ids[index] ?? "";
      const event: StoredEvent = {
        ...rest,
        data: payload,
        id: id || storedId,
        name,
        ts: ts || Math.trunc(nowMs),
        user: user ?? {},
      };
      return { storedId, event, onceId: id || null };
    });
    const tooLarge = incoming.find(({ event }) => Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES);
    if (tooLarge) return problem(413, `The event ${tooLarge.event.name} is larger than ${MAX_EVENT_BYTES} bytes.`);
    const unsettled = await store.receive(planIntake(registry, incoming, nowMs));
    for (const { event } of incoming) if (event.ts > nowMs) timers.in(event.ts - nowMs);
    await settle({ store, registry, nowMs: () => time.nowMs() }, unsettled);
    return Response.json({ ids, status: 200 });
  }

  async #checkpoint(body: unknown): Promise<Response> {
    const request = checkpointSchema.parse(body);
    const unknown = request.steps.find((op) => !isFinishedStep(op));
    if (unknown) return problem(400, `The embedded executor takes no ${unknown.op} in a checkpoint.`);
    const steps = request.steps.map(finishedStep);
    const tooLarge = steps.find(isTooLarge);
    const data = { run_id: request.run_id };
    if (tooLarge) return Response.json({ error: outputTooLarge(tooLarge.id), data, status: 413 }, { status: 413 });
    const verdict = await this.parts.work.checkpoint(
      { runId: request.run_id, itemId: itemIdOf(request.qi_id), generation: request.generation_id },
      steps,
    );
    if (verdict === "ok") return Response.json(null);
    if (verdict === "stale") return problem(409, "Another request has taken over this run, or it has ended.");
    return problem(413, verdict);
  }
}

export function problem(status: number, error: string): Response {
  return Response.json({ error, status }, { status });
}
