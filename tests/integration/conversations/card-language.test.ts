import { expect, test } from "vitest";
import { scheduleDraft } from "@/lib/conversations";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf, taskOf } from "./talk";

useTestDatabase();

test("around a card the assistant speaks the language of the request, and of its follow-ups", async () => {
  const say = talkOf(await operator());
  const made = await say("Prüfe jeden Montag um halb acht https://example.com");
  expect(made).toMatchObject({ text: "So habe ich es verstanden.", language: "de" });
  expect(made.drafts[0]).toMatchObject({ language: "de", example: expect.stringContaining("jeden Werktag") });
  expect((await say("lieber um 8")).text).toMatch(/^Geändert\./);
});

test("a reading that may be wrong says so above its card, in the language of the request", async () => {
  const say = talkOf(await operator());
  expect((await say("Friday at 16:20 send the rota to mo@example.com")).text).toBe(
    "This is what I understood. I am not sure of it: check the days and times.",
  );
  expect((await say("Am Freitag um 16:20 den Dienstplan an mo@example.com schicken")).text).toBe(
    "So habe ich es verstanden. Ich bin mir nicht sicher: Prüfe Tage und Zeiten.",
  );
});

test("before and after of a task are in its language, with the runs that only one of them has", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [draft] = (await say("每个工作日早上九点检查 https://example.com")).drafts;
  await scheduleDraft(actor, draft?.id ?? "");
  const answer = await say("改成十点");
  expect(answer.text).toMatch(/将作如下更改。$/);
  const [proposal] = answer.proposals;
  expect(proposal?.before?.description).toBe("每周一至周五 09:00");
  expect(proposal?.after?.description).toBe("每周一至周五 10:00");
  expect(proposal?.changedRuns).toEqual([...(proposal?.before?.nextRuns ?? []), ...(proposal?.after?.nextRuns ?? [])]);
});

test("runs that both schedules have are no change", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [draft] = (await say("Check https://example.com every Monday at 8:00")).drafts;
  await scheduleDraft(actor, draft?.id ?? "");
  const [proposal] = (await say("also on Tuesday at 10")).proposals;
  const changed = (proposal?.changedRuns ?? []).map((at) => new Date(at).getUTCDay());
  expect(new Set(changed)).toEqual(new Set([2]));
});

test("a draft says how many runs a day it makes", async () => {
  const say = talkOf(await operator());
  expect((await say("every second check https://example.com")).drafts[0]?.runsPerDay).toBe(86_400);
  expect((await say("check https://example.org every weekday at 9")).drafts[0]?.runsPerDay).toBe(1);
});

test.each([
  ["de", "Wann läuft der Shop Check?", "lösch es", "„Shop Check“ würde gelöscht."],
  ["tr", "Shop Check ne zaman çalışıyor?", "9 yap", "“Shop Check” zaten böyle: hiçbir şey değişmez."],
  ["pt", "Quando o Shop Check roda?", "apague", "“Shop Check” seria apagada."],
  ["en", "When does the Shop Check run?", "lösch es", "“Shop Check” would be deleted."],
])("%s: a few words are answered in the language of the conversation", async (language, first, words, answer) => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await say(first);
  expect(await say(words)).toMatchObject({ language, text: answer });
});

test.each([
  ["fr", "vérifie le serveur tous les jours à 9h", "oui", "Schedule"],
  ["es", "revisa el servidor todos los días a las 9", "no", "Discard"],
  ["ja", "毎日9時にサーバーをチェックして", "8時に", "変更しました"],
  ["fr", "vérifie le serveur tous les jours à 9h", "qwert", "Il n'y a rien à planifier"],
  ["fr", "vérifie le serveur tous les jours à 9h et 17h", "8", "Laquelle des heures"],
])("%s: “%s”, “%s”", async (language, request, words, answer) => {
  const say = talkOf(await operator());
  await say(request);
  expect(await say(words)).toMatchObject({ language, text: expect.stringContaining(answer) });
});
