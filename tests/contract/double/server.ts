import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isTooLarge, tooLarge } from "./answers";
import {
  checkpointFaults,
  checkpointSchema,
  eventsFaults,
  eventsSchema,
  type Message,
  registrationFaults,
  registrationSchema,
} from "./checks";
import { CronClock } from "./cron-clock";
import { Engine, type EngineOptions } from "./engine";
import { queueItemOf, seededIds, uuidFor } from "./identifiers";
import { bearerOf } from "./signing";
import type { Run } from "./types";

const MAX_EVENT_BYTES = 512 * 1024;

interface Reply {
  status: number;
  body: unknown;
}

export interface Double {
  url: string;
  /** Everything an app has said that a real server would not have taken, or that was never recorded. */
  violations: string[];
  runs: Run[];
  /** Asks the app at this address to register, as a person does after a deployment. */
  register(appUrl: string): Promise<void>;
  /** Loses every event and run that waits. */
  forget(): void;
  /** Signs as if its clock were wrong by so much. */
  skew(milliseconds: number): void;
  stop(): Promise<void>;
}

/** A strict stand-in for a self-hosted Inngest server on a loopback port. */
export async function startDouble(options: EngineOptions): Promise<Double> {
  const engine = new Engine(options);
  const crons = new CronClock(engine);
  const server = createServer((request, response) => void respond(engine, crons, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    violations: engine.violations,
    runs: engine.runs,
    async register(appUrl) {
      const answer = await fetch(appUrl, { method: "PUT" });
      if (!answer.ok) throw new Error(`The app did not register: ${answer.status} ${await answer.text()}`);
    },
    forget: () => engine.forget(),
    skew(milliseconds) {
      engine.skewMs = milliseconds;
    },
    async stop() {
      crons.close();
      engine.forget();
      await close(server);
    },
  };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

async function respond(engine: Engine, crons: CronClock, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = request.headers as Message["headers"];
  const message: Message = { headers, text: Buffer.concat(chunks).toString() };
  const { status, body } = route(engine, crons, `${request.method} ${request.url}`, message);
  response.writeHead(status, { "content-type": "application/json", "x-inngest-server-kind": "cloud" });
  response.end(JSON.stringify(body));
}

function route(engine: Engine, crons: CronClock, call: string, message: Message): Reply {
  if (call === "POST /fn/register") return register(engine, crons, message);
  const [, key] = /^POST \/e\/(\w+)$/.exec(call) ?? [];
  if (key !== undefined) return receiveEvents(engine, key, message);
  const [, runId] = /^POST \/v1\/checkpoint\/(\w+)\/async$/.exec(call) ?? [];
  if (runId !== undefined) return checkpoint(engine, runId, message);
  engine.complain(["there is no such call"], call);
  return { status: 404, body: { error: "Not found", status: 404 } };
}

function refusal(engine: Engine, faults: string[], call: string): Reply {
  engine.complain(faults, call);
  return { status: 400, body: { error: faults.join("; "), status: 400 } };
}

function isAuthorised(engine: Engine, { headers }: Message): boolean {
  return headers.authorization === bearerOf(engine.options.signingKey);
}

const UNAUTHORISED: Reply = { status: 401, body: { error: "Unauthorized", status: 401 } };

/** The functions are those of the last registration: crons of functions that are gone fire no more. */
function register(engine: Engine, crons: CronClock, message: Message): Reply {
  const faults = registrationFaults(message, engine.options);
  if (faults.length > 0) engine.complain(faults, "the registration");
  if (!isAuthorised(engine, message)) return UNAUTHORISED;
  if (faults.length > 0) return refusal(engine, [], "the registration");
  const { functions, appName } = registrationSchema.parse(JSON.parse(message.text));
  engine.functions = functions;
  crons.follow(functions);
  return { status: 200, body: { ok: true, modified: true, sync_id: uuidFor(message.text), app_id: uuidFor(appName) } };
}

function receiveEvents(engine: Engine, key: string, message: Message): Reply {
  if (key !== engine.options.eventKey) {
    engine.complain(["an event key that is not known"], "events");
    return { status: 401, body: { error: "Event key not found", status: 401 } };
  }
  const faults = eventsFaults(message);
  if (faults.length > 0) return refusal(engine, faults, "events");
  const events = eventsSchema.parse(JSON.parse(message.text));
  const internal = events.find(({ name }) => name.startsWith("inngest/"));
  if (internal) return refusal(engine, [`event name is reserved for internal use: ${internal.name}`], "events");
  if (events.some((event) => Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES)) {
    return { status: 413, body: { error: "An event is larger than 512 KB.", status: 413 } };
  }
  const ids = seededIds(message.headers["x-inngest-event-id-seed"] ?? "", events.length);
  for (const [index, { id, user, data, name, ts }] of events.entries()) {
    const stored = ids[index] ?? "";
    if (engine.once(`stored ${stored}`))
      engine.receive({ id: id ?? stored, name, data, ts, user: user ?? {} }, id ?? null);
  }
  return { status: 200, body: { ids, status: 200 } };
}

/** Steps that ended while their request goes on. 409: the request is not this run's any more. */
function checkpoint(engine: Engine, runId: string, message: Message): Reply {
  const faults = checkpointFaults(message, engine.options);
  if (faults.length > 0) engine.complain(faults, "a checkpoint");
  if (!isAuthorised(engine, message)) return UNAUTHORISED;
  if (faults.length > 0) return refusal(engine, [], "a checkpoint");
  const body = checkpointSchema.parse(JSON.parse(message.text));
  const run = engine.runs.find(({ id, status }) => id === runId && status === "running");
  const job = [...(run?.jobs ?? [])].find(({ id }) => queueItemOf(id) === body.qi_id);
  const holds = job?.requestId === body.request_id && job.generation === body.generation_id;
  if (!run || !holds) return { status: 409, body: { error: "stale dispatch", status: 409 } };
  if (body.run_id !== runId || body.fn_id !== uuidFor(run.config.id)) {
    return refusal(engine, ["ids that do not belong together"], "a checkpoint");
  }
  const large = body.steps.find(isTooLarge);
  if (large) return { status: 413, body: { error: tooLarge(large), data: { run_id: runId }, status: 413 } };
  for (const step of body.steps) run.ended.set(step.id, { data: step.data ?? null });
  return { status: 200, body: null };
}
