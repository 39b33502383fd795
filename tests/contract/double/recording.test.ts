import { describe, expect, it } from "vitest";
import { everyRecorded, type RecordedExchange, recordedKeys } from "../wire/recording";
import { answerFaults, checkpointFaults, eventsFaults, type Message, registrationFaults } from "./checks";
import { requestOf } from "./jobs";
import { bearerOf, canonical, signatureFault } from "./signing";
import type { Job, Run } from "./types";

const { signingKey, eventKey } = recordedKeys;
const SIGNATURE = "x-inngest-signature";
const signedAt = (header = "") => Number(/t=(\d+)/.exec(header)?.[1]);

const requests = everyRecorded.filter(({ direction, method }) => direction === "server to app" && method === "POST");
const answers = requests.filter(({ rawResponse }) => rawResponse !== undefined);
const calls = everyRecorded.filter(({ direction }) => direction === "app to server");
const sent = ({ headers, body }: RecordedExchange): Message => ({ headers, text: JSON.stringify(body) });

function faultsOf(exchange: RecordedExchange, message = sent(exchange)): string[] {
  if (exchange.path === "/fn/register") return registrationFaults(message, recordedKeys);
  if (exchange.path.startsWith("/e/")) return eventsFaults(message);
  return checkpointFaults(message, recordedKeys);
}

function faultsOfAnswer(exchange: RecordedExchange, message?: Message): string[] {
  const answer = message ?? { headers: exchange.responseHeaders, text: exchange.rawResponse ?? "" };
  const nowSeconds = signedAt(exchange.responseHeaders[SIGNATURE]);
  const asked = { status: exchange.status, traceparent: exchange.headers.traceparent ?? "", nowSeconds };
  return answerFaults(answer, asked, recordedKeys);
}

const without = (headers: Message["headers"], name: string) => ({ ...headers, [name]: undefined });

describe("signatures", () => {
  it("of the recording are those that the double computes, in both directions", () => {
    const bodies = requests.flatMap(({ rawBody, headers }) =>
      rawBody ? [[rawBody, headers[SIGNATURE]] as const] : [],
    );
    const responses = answers.map(
      ({ rawResponse, responseHeaders }) => [rawResponse, responseHeaders[SIGNATURE]] as const,
    );
    expect(bodies.length).toBeGreaterThanOrEqual(5);
    expect(responses.length).toBeGreaterThanOrEqual(5);
    for (const [text = "", header] of [...bodies, ...responses]) {
      expect(signatureFault(header, text, signingKey, signedAt(header))).toBeNull();
      expect(signatureFault(header, `${text} `, signingKey, signedAt(header))).toContain("does not fit");
      expect(signatureFault(header, text, signingKey.replace(/.$/, "0"), signedAt(header))).toContain("does not fit");
      expect(signatureFault(header, text, signingKey, signedAt(header) + 301)).toContain("another time");
    }
  });

  it("are there on every request and every answer", () => {
    for (const { headers, responseHeaders } of requests) {
      expect([headers[SIGNATURE], responseHeaders[SIGNATURE]]).toEqual(
        Array(2).fill(expect.stringMatching(/^t=\d{10}&s=/)),
      );
    }
  });

  it("are made of the body as the server wrote it: keys in order, nothing between", () => {
    for (const { rawBody } of requests) if (rawBody) expect(canonical(JSON.parse(rawBody))).toBe(rawBody);
  });

  it("and calls of the API carry the hash of the key, never the key", () => {
    const authorised = calls.filter(({ headers }) => headers.authorization !== undefined);
    expect(authorised.length).toBeGreaterThan(20);
    expect(new Set(authorised.map(({ headers }) => headers.authorization))).toEqual(new Set([bearerOf(signingKey)]));
    expect(calls.filter(({ path }) => path.startsWith("/e/")).every(({ path }) => path === `/e/${eventKey}`)).toBe(
      true,
    );
  });
});

describe("the double's checks", () => {
  it("take everything that an app said to the real server", () => {
    expect(calls.length).toBeGreaterThan(40);
    for (const call of calls) expect([call.path, faultsOf(call)]).toEqual([call.path, []]);
    for (const answer of answers) expect([answer.path, faultsOfAnswer(answer)]).toEqual([answer.path, []]);
  });

  it("miss each recorded header that is taken away or changed", () => {
    const kinds = [/^\/fn\/register$/, /^\/e\//, /^\/v1\/checkpoint\//];
    for (const kind of kinds) {
      const call = calls.find(({ path }) => kind.test(path)) as RecordedExchange;
      for (const name of Object.keys(call.headers)) {
        const text = JSON.stringify(call.body);
        expect([name, faultsOf(call, { headers: without(call.headers, name), text })]).not.toEqual([name, []]);
        expect([name, faultsOf(call, { headers: { ...call.headers, [name]: "?" }, text })]).not.toEqual([name, []]);
      }
    }
    const answer = answers[0] as RecordedExchange;
    for (const name of Object.keys(answer.responseHeaders)) {
      const message = { headers: without(answer.responseHeaders, name), text: answer.rawResponse ?? "" };
      expect([name, faultsOfAnswer(answer, message)]).not.toEqual([name, []]);
    }
  });

  it("miss each recorded field of a checkpoint that is taken away, and any that was never recorded", () => {
    const call = calls.find(({ path }) => path.startsWith("/v1/checkpoint/")) as RecordedExchange;
    const body = call.body as Record<string, unknown>;
    for (const name of Object.keys(body)) {
      const { [name]: _gone, ...rest } = body;
      expect([name, faultsOf(call, sent({ ...call, body: rest }))]).not.toEqual([name, []]);
    }
    expect(faultsOf(call, sent({ ...call, body: { ...body, extra: 1 } }))).not.toEqual([]);
  });
});

describe("the double's requests", () => {
  it("have exactly the headers and the fields of the recorded ones", () => {
    const recorded = requests[0] as RecordedExchange;
    const config = { id: "f", name: "f", triggers: [], steps: { step: { runtime: { url: "http://localhost/" } } } };
    const event = { id: "e", name: "e", data: {}, ts: 1, user: {} };
    const run: Run = {
      ...{ id: "r", config, event, trace: "0", createdAtMs: 0, status: "running", output: null, version: -1 },
      ...{ ended: new Map(), pending: new Map(), jobs: new Set(), parent: null },
    };
    const job: Job = {
      ...{ id: "j", run, stepId: "step", attempt: 0, generation: 1, planOnly: false, requestId: null, timer: null },
    };
    const { headers, body } = requestOf(job, recordedKeys, Date.now());
    expect(Object.keys(headers).sort()).toEqual(Object.keys(recorded.headers).sort());
    const made = JSON.parse(body);
    const said = recorded.body as { ctx: object };
    expect(Object.keys(made)).toEqual(Object.keys(said).sort());
    expect(Object.keys(made.ctx)).toEqual(Object.keys(said.ctx).sort());
    expect(signatureFault(headers[SIGNATURE], body, signingKey, Date.now() / 1_000)).toBeNull();
  });
});
