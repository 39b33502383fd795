import { expect, test } from "vitest";
import { completeSetup, createKey, issueSetupToken, listKeys, revokeKey, setupNeeded } from "@/lib/auth";
import { endSession } from "@/lib/auth/end-session";
import { hashPassword } from "@/lib/auth/password";
import { signIn } from "@/lib/auth/sign-in";
import { db } from "@/lib/db";
import { actorOf } from "../../factories/actor";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const account = { name: "Ada", email: "Ada@Example.com", password: "a lantern in the window" };

test("the printed link makes one admin, once; an older or wrong token makes none", async () => {
  expect(await setupNeeded()).toBe(true);
  const older = await issueSetupToken();
  const token = (await issueSetupToken()) ?? "";
  await expect(completeSetup({ ...account, token: older ?? "" })).rejects.toMatchObject({ code: "forbidden" });
  await expect(completeSetup({ ...account, token, password: "short" })).rejects.toThrow();
  const results = await Promise.allSettled([
    completeSetup({ ...account, token }),
    completeSetup({ ...account, token, email: "b@example.com" }),
  ]);
  expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  expect(await db.user.findMany({ select: { role: true } })).toEqual([{ role: "admin" }]);
  expect(await issueSetupToken()).toBeNull();
  await expect(completeSetup({ ...account, token })).rejects.toMatchObject({ code: "conflict" });
});

test("sign-in takes the right password only, and after ten wrong ones refuses every one for a while", async () => {
  await db.user.deleteMany();
  const token = (await issueSetupToken()) ?? "";
  await completeSetup({ ...account, token });
  expect(await signIn(account.email, account.password)).toMatchObject({ email: "ada@example.com" });
  expect(await signIn("nobody@example.com", account.password)).toBeNull();
  for (let turn = 0; turn < 10; turn += 1) expect(await signIn(account.email, "wrong")).toBeNull();
  await expect(signIn(account.email, account.password)).rejects.toMatchObject({ code: "rate_limited" });
  await db.signInFailure.updateMany({ data: { at: new Date(Date.now() - 16 * 60_000) } });
  expect(await signIn(account.email, account.password)).not.toBeNull();
});

test("only a key's hash is kept; its owner alone lists and revokes it; a key makes no keys", async () => {
  const [owner, other] = [actorOf(await createUser()), actorOf(await createUser())];
  const { key, view } = await createKey(owner, { name: "Script", scopes: ["tasks:read"] });
  expect(JSON.stringify(await db.apiKey.findMany())).not.toContain(key);
  expect((await listKeys(owner)).map((row) => row.id)).toEqual([view.id]);
  expect(await listKeys(other)).toEqual([]);
  await expect(revokeKey(other, view.id)).rejects.toMatchObject({ code: "not_found" });
  expect((await revokeKey(owner, view.id)).revokedAt).not.toBeNull();
  const asKey = { ...owner, kind: "key" as const, keyId: view.id, scopes: ["*"] };
  await expect(createKey(asKey, { name: "More", scopes: ["*"] })).rejects.toMatchObject({ code: "forbidden" });
});

test("the audit log is chained and refuses to be changed", async () => {
  const rows = await db.auditEvent.findMany({ orderBy: { seq: "asc" } });
  expect(rows.length).toBeGreaterThanOrEqual(3);
  for (const [index, row] of rows.entries()) expect(row.previousHash).toBe(rows[index - 1]?.hash ?? "");
  await expect(db.auditEvent.deleteMany()).rejects.toThrow(/append-only/);
  await expect(db.auditEvent.updateMany({ data: { action: "nothing" } })).rejects.toThrow(/append-only/);
});

test("many guesses at once do not get past the limit", async () => {
  const { email } = await createUser({ passwordHash: await hashPassword(account.password) });
  const guesses = await Promise.allSettled(Array.from({ length: 30 }, () => signIn(email, "wrong")));
  expect(guesses.filter((guess) => guess.status === "fulfilled").length).toBeLessThanOrEqual(10);
});

test("an ended session is remembered until its token would have expired, and forgotten then", async () => {
  await endSession("old", -1);
  await endSession("session-1", 60);
  await endSession("session-1", 60);
  expect(await db.endedSession.findMany({ select: { id: true } })).toEqual([{ id: "session-1" }]);
});
