import { afterAll, beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db";
import { sendMail } from "@/lib/mail";
import { priceOf, seedPrices } from "@/lib/models";
import { type SmtpSink, startSmtpSink } from "@/tests/fakes/smtp-sink";
import { useTestDatabase } from "@/tests/setup/test-database";

useTestDatabase();

let sink: SmtpSink;

beforeAll(async () => {
  sink = await startSmtpSink();
});

afterAll(() => sink.close());

const input = { to: ["ada@example.com"], subject: "Report", text: "All well.", ownerId: "user-1", runId: null };
const from = "Nighthawks <hawk@example.org>";

it("keeps each message once, as the MIME text that the server got", async () => {
  const dependencies = { from, smtpUrl: sink.url, egress: { allow: [], trusted: { smtp: sink.url } } };
  const sent = await sendMail({ ...input, idempotencyKey: "k-smtp" }, dependencies);
  const row = await db.mail.findUniqueOrThrow({ where: { id: sent.mailId } });
  expect(row).toMatchObject({
    ownerId: "user-1",
    recipients: ["ada@example.com"],
    subject: "Report",
    text: "All well.",
  });
  expect(sink.received[0]?.raw.trim()).toBe(row.raw.trim());
});

async function createRun(): Promise<string> {
  const user = await db.user.create({ data: { email: "ada@example.com", name: "Ada", passwordHash: "x" } });
  const about = { name: "Check", prompt: "Check.", schedule: {}, scheduleText: "daily", timezone: "UTC" };
  const task = await db.task.create({ data: { ...about, ownerId: user.id } });
  const now = new Date();
  const run = { taskId: task.id, taskVersion: 1, trigger: "manual" as const, dueAt: now, startAfter: now };
  return (await db.run.create({ data: run })).id;
}

it("records each attempt of a run's delivery and the server's answer, and sends no second copy", async () => {
  const mail = { ...input, runId: await createRun(), idempotencyKey: "k-run" };
  const egress = { allow: [], trusted: { smtp: sink.url } };
  const busy = await startSmtpSink({ answersDataWith: 451 });
  const attempt = sendMail(mail, { from, smtpUrl: busy.url, egress: { allow: [], trusted: { smtp: busy.url } } });
  await expect(attempt).rejects.toMatchObject({ code: "unavailable" });
  await busy.close();
  const delivery = () => db.delivery.findUniqueOrThrow({ where: { idempotencyKey: "k-run" } });
  expect(await delivery()).toMatchObject({ status: "failed", attempts: 1, target: "ada@example.com" });
  const before = sink.received.length;
  const sent = await sendMail(mail, { from, smtpUrl: sink.url, egress });
  expect(await delivery()).toMatchObject({
    status: "sent",
    attempts: 2,
    channel: "smtp",
    providerMessage: sent.providerMessage,
  });
  expect(await sendMail(mail, { from, smtpUrl: sink.url, egress })).toEqual(sent);
  expect(sink.received).toHaveLength(before + 1);
});

it("looks prices up by model, and knows no cost without a row", async () => {
  await db.modelPrice.create({ data: { model: "m", input: "0.25", cached: "0.025", output: "2" } });
  expect(await priceOf("m", { input: 1000, cached: 400, output: 100 })).toBe("0.000360000");
  expect(await priceOf("unknown", { input: 1, cached: 0, output: 1 })).toBeNull();
});

it("seeds list prices and leaves an admin's own alone", async () => {
  await db.modelPrice.create({ data: { model: "gpt-5-mini", input: "9", output: "9" } });
  await seedPrices();
  await seedPrices();
  expect(await priceOf("gpt-5-mini", { input: 1_000_000, cached: 0, output: 0 })).toBe("9.000000000");
  expect(await priceOf("gpt-5", { input: 1_000_000, cached: 0, output: 0 })).toBe("1.250000000");
});

it("returns the first mail for the same key when it stays in the Outbox", async () => {
  const dependencies = { from, smtpUrl: undefined };
  const first = await sendMail({ ...input, idempotencyKey: "k-outbox" }, dependencies);
  const second = await sendMail({ ...input, idempotencyKey: "k-outbox", text: "Other words." }, dependencies);
  expect(second).toEqual(first);
  expect(await db.mail.count({ where: { idempotencyKey: "k-outbox" } })).toBe(1);
});
