import { afterEach, describe, expect, it } from "vitest";
import { memoryMailStore } from "@/tests/fakes/memory-mail-store";
import { type SmtpSink, type SmtpSinkOptions, startSmtpSink } from "@/tests/fakes/smtp-sink";
import { sendMail } from "./send";

const input = {
  to: ["ada@example.com"],
  subject: "Server check",
  text: "All well.",
  idempotencyKey: "run-1:4",
  ownerId: "user-1",
  runId: "run-1",
};
const from = "Nighthawks <hawk@example.org>";
const sinks: SmtpSink[] = [];

async function sinkWith(options: SmtpSinkOptions = {}) {
  const sink = await startSmtpSink(options);
  sinks.push(sink);
  const store = memoryMailStore();
  const egress = { allow: [], trusted: { smtp: sink.url } };
  return { sink, store, dependencies: { store, from, smtpUrl: sink.url, egress } };
}

afterEach(async () => {
  await Promise.all(sinks.splice(0).map((sink) => sink.close()));
});

describe("sendMail by SMTP", () => {
  it("delivers the very message that it keeps", async () => {
    const { sink, store, dependencies } = await sinkWith();
    const sent = await sendMail(input, dependencies);
    expect(sent).toMatchObject({ channel: "smtp", mailId: "mail-1" });
    expect(sent.providerMessage).toMatch(/^250/);
    expect(sink.received).toHaveLength(1);
    expect(sink.received[0]).toMatchObject({ from: "hawk@example.org", to: ["ada@example.com"] });
    expect(sink.received[0]?.raw.trim()).toBe(store.mails.get("run-1:4")?.raw.trim());
  });

  it("sends once per idempotency key and returns the first result again", async () => {
    const { sink, dependencies } = await sinkWith();
    const first = await sendMail(input, dependencies);
    const second = await sendMail({ ...input, text: "Other words." }, dependencies);
    expect(second).toEqual(first);
    expect(sink.received).toHaveLength(1);
  });

  it("signs in with the credentials of the URL", async () => {
    const { sink, dependencies } = await sinkWith({ credentials: { user: "me@x", password: "p:/w" } });
    await sendMail(input, dependencies);
    expect(sink.received).toHaveLength(1);
    const wrong = { ...dependencies, smtpUrl: sink.url.replace("p%3A%2Fw", "nope") };
    const attempt = sendMail({ ...input, idempotencyKey: "other" }, wrong);
    await expect(attempt).rejects.toMatchObject({ code: "validation" });
  });

  it("speaks TLS to smtps servers and takes no certificate that does not verify, unless told to", async () => {
    const { sink, dependencies } = await sinkWith({ secure: true });
    await expect(sendMail(input, dependencies)).rejects.toMatchObject({ code: "unavailable" });
    expect(sink.received).toHaveLength(0);
    const lenient = { ...dependencies, smtpUrl: `${sink.url}?tls.rejectUnauthorized=false` };
    expect(await sendMail(input, lenient)).toMatchObject({ channel: "smtp" });
    expect(sink.received).toHaveLength(1);
  });

  it("calls a refusal final and a temporary failure worth a retry, which sends the same message", async () => {
    const refusing = await sinkWith({ refuses: ["ada@example.com"] });
    await expect(sendMail(input, refusing.dependencies)).rejects.toMatchObject({ code: "validation" });
    expect(refusing.store.mails.get("run-1:4")?.delivery).toMatchObject({ status: "failed" });

    const busy = await sinkWith({ answersDataWith: 452 });
    await expect(sendMail(input, busy.dependencies)).rejects.toMatchObject({ code: "unavailable" });
    const raw = busy.store.mails.get("run-1:4")?.raw;
    const { sink, dependencies } = await sinkWith();
    await sendMail(input, { ...dependencies, store: busy.store });
    expect(sink.received[0]?.raw.trim()).toBe(raw?.trim());
  });

  it("never takes a message that is out for one that failed, whatever becomes of the record", async () => {
    const { sink, store, dependencies } = await sinkWith();
    const refusing = (times: number) => {
      let left = times;
      const record: typeof store.record = async (mail, owner, delivery) => {
        if (delivery.status === "sent" && left-- > 0) throw new Error("The connection was lost.");
        await store.record(mail, owner, delivery);
      };
      return { ...dependencies, store: { ...store, record } };
    };
    expect(await sendMail(input, refusing(2))).toMatchObject({ channel: "smtp" });
    expect(store.mails.get("run-1:4")?.delivery).toMatchObject({ status: "sent" });

    const unrecorded = sendMail({ ...input, idempotencyKey: "run-1:5" }, refusing(Number.POSITIVE_INFINITY));
    await expect(unrecorded).rejects.toMatchObject({ details: { uncertain: true } });
    expect(store.mails.get("run-1:5")?.delivery).toMatchObject({ status: "pending" });
    expect(sink.received).toHaveLength(2);
  }, 20_000);

  it("reaches a mail server on a private address only when it is the configured one", async () => {
    const { sink, dependencies } = await sinkWith();
    const elsewhere = { allow: [], trusted: { smtp: "smtp://mail.example.org" } };
    await expect(sendMail(input, { ...dependencies, egress: elsewhere })).rejects.toMatchObject({ code: "forbidden" });
    expect(sink.received).toHaveLength(0);
  });

  it("reports a server that is down as worth a retry", async () => {
    const { sink, dependencies } = await sinkWith();
    await sink.close();
    sinks.pop();
    await expect(sendMail(input, dependencies)).rejects.toMatchObject({ code: "unavailable" });
  });
});

describe("sendMail without a mail server", () => {
  it("keeps the message in the Outbox, once per key", async () => {
    const store = memoryMailStore();
    const first = await sendMail(input, { store, from, smtpUrl: undefined });
    expect(first).toMatchObject({ channel: "outbox", mailId: "mail-1" });
    expect(await sendMail(input, { store, from, smtpUrl: undefined })).toEqual(first);
    expect(store.mails.get("run-1:4")?.raw).toContain("Subject: Server check");
  });
});
