import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type ChatRequest,
  type FakeModelServer,
  type ScriptedReply,
  startFakeModelServer,
} from "@/tests/fakes/openai-compatible-server";
import { type SmtpSink, startSmtpSink } from "@/tests/fakes/smtp-sink";

/** What arrived outside, under which key, and when. */
export interface Receipt {
  key: string;
  atMs: number;
}

export interface Sinks {
  httpUrl: string;
  receipts: Receipt[];
  model: FakeModelServer;
  smtp: SmtpSink;
  close(): Promise<void>;
}

/** Takes everything; every fourth answer takes 300 ms, so that processes die between an act and its answer. */
async function startHttpSink(receipts: Receipt[]) {
  const server = createServer((request, response) => {
    const { "idempotency-key": key } = request.headers;
    receipts.push({ key: String(key), atMs: performance.timeOrigin + performance.now() });
    request.resume().on("end", () => {
      const answer = () => response.writeHead(200, { "content-type": "text/plain" }).end("taken");
      setTimeout(answer, receipts.length % 4 === 0 ? 300 : 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

const finish = { outcome: "done", summary: "Done.", evidence: [] };
const mail = { subject: "Report", text: "All is well." };

/** One outward act, as the task's text says, then the end. "Take 3 seconds" makes each answer last so long. */
async function answer({ messages }: ChatRequest): Promise<ScriptedReply> {
  const text = JSON.stringify(messages);
  const [, seconds = "0"] = /Take (\d+) seconds/.exec(text) ?? [];
  await sleep(Number(seconds) * 1000);
  const call = (name: string, input: object) => ({ calls: [{ name, arguments: JSON.stringify(input) }] });
  if (messages.some(({ role }) => role === "tool")) return call("finish", finish);
  const [, url] = /POST to (http:\S+?)[\s"\\]/.exec(text) ?? [];
  return url ? call("http_request", { url, method: "POST", json: {} }) : call("send_email", mail);
}

export async function startSinks(): Promise<Sinks> {
  const receipts: Receipt[] = [];
  const http = await startHttpSink(receipts);
  const model: FakeModelServer = await startFakeModelServer((request) => {
    model.requests.length = 0;
    return answer(request);
  });
  const smtp = await startSmtpSink();
  return {
    ...{ httpUrl: http.url, receipts, model, smtp },
    async close() {
      await Promise.all([http.close(), model.close(), smtp.close()]);
    },
  };
}
