import { describe, expect, it, vi } from "vitest";
import { databaseClock, databaseConnectionString, db, listen, notify, pool, transaction } from "@/lib/db";
import { useTestDatabase } from "../../setup/test-database";

const database = useTestDatabase();

it("points lib/db at the test's own database", async () => {
  expect(databaseConnectionString()).toBe(database.connectionString);
  expect(await db.user.count()).toBe(0);
});

it("keeps instants exact in a session of UTC", async () => {
  const at = new Date("2026-03-29T01:30:00.120Z");
  await db.signInFailure.create({ data: { email: "a@example.com", at } });
  const { rows } = await pool().query<{ at: Date; zone: string }>(
    `SELECT at, current_setting('TimeZone') AS zone FROM "SignInFailure"`,
  );
  expect(rows[0]).toEqual({ at, zone: "UTC" });
  expect((await db.signInFailure.findFirstOrThrow()).at).toEqual(at);
});

it("rolls a transaction back when its work throws", async () => {
  const before = await db.setting.count();
  const work = transaction(async (tx) => {
    await tx.setting.create({ data: { key: "half", value: 1 } });
    throw new Error("stop");
  });
  await expect(work).rejects.toThrow("stop");
  expect(await db.setting.count()).toBe(before);
});

it("reads a clock that moves on within a transaction", async () => {
  const first = await databaseClock.now();
  const second = await databaseClock.now();
  expect(second.getTime()).toBeGreaterThanOrEqual(first.getTime());
  expect(Math.abs(first.getTime() - Date.now())).toBeLessThan(5_000);
});

it("refuses to change or delete an audit event", async () => {
  const event = { actorKind: "system", action: "test", targetKind: "test", previousHash: "", hash: "h" };
  const { seq } = await db.auditEvent.create({ data: event });
  await expect(db.auditEvent.update({ where: { seq }, data: { action: "other" } })).rejects.toThrow("append-only");
  await expect(db.auditEvent.delete({ where: { seq } })).rejects.toThrow("append-only");
});

describe("notifications", () => {
  async function listening(channel: string, payloads: string[], onListening = vi.fn()) {
    const unsubscribe = listen(channel, (payload) => payloads.push(payload), onListening);
    await vi.waitFor(() => expect(onListening).toHaveBeenCalledTimes(1));
    return { unsubscribe, onListening };
  }

  it("arrive after the commit, and not after unsubscribing", async () => {
    const payloads: string[] = [];
    const { unsubscribe } = await listening("runs", payloads);
    await transaction((tx) => notify(tx, "runs", "one"));
    await vi.waitFor(() => expect(payloads).toEqual(["one"]));
    unsubscribe();
    await notify(db, "runs", "two");
    const others: string[] = [];
    await listening("other", others);
    await notify(db, "other", "three");
    await vi.waitFor(() => expect(others).toEqual(["three"]));
    expect(payloads).toEqual(["one"]);
  });

  it("go on after a lost connection, and the listener is told to read again", async () => {
    const payloads: string[] = [];
    const { onListening } = await listening("broken", payloads);
    await pool().query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'");
    await vi.waitFor(() => expect(onListening).toHaveBeenCalledTimes(2), 5_000);
    await notify(db, "broken", "after");
    await vi.waitFor(() => expect(payloads).toEqual(["after"]));
  });

  it("refuse a payload that PostgreSQL would not take", async () => {
    await expect(notify(db, "runs", "x".repeat(8_000))).rejects.toThrow("at most 7999 fit");
  });
});
