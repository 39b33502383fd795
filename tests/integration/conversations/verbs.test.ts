import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

const request = "Check https://example.com every day at 9";

test.each([
  ["pause", "Pausiere example.de prüfen"],
  ["delete", "Lösche example.de prüfen"],
  ["delete", "borra example.de prüfen"],
  ["delete", "supprime example.de prüfen"],
  ["pause", "metti in pausa example.de prüfen"],
  ["delete", "exclua example.de prüfen"],
  ["pause", "zet example.de prüfen uit"],
  ["delete", "usuń example.de prüfen"],
  ["run", "запусти example.de prüfen"],
  ["delete", "example.de prüfen sil"],
  ["pause", "暂停 example.de prüfen"],
  ["delete", "删除 example.de prüfen"],
  ["run", "马上运行 example.de prüfen"],
  ["delete", "example.de prüfen を削除して"],
  ["pause", "example.de prüfen 일시 중지해 줘"],
] as const)("%s: “%s”, a verb and the whole name of a task", async (kind, text) => {
  const actor = await operator();
  const task = await taskOf(actor, "example.de prüfen");
  await taskOf(actor, "Disk Report");
  expect(proposalIn(await talkOf(actor)(text))).toMatchObject({ kind, taskId: task.id });
});

test.each([
  ["run", "run it now"],
  ["run", "jetzt ausführen"],
  ["run", "ejecútalo ahora"],
  ["run", "exécute-le maintenant"],
  ["run", "立即运行"],
  ["run", "今すぐ実行"],
  ["run", "지금 실행해 줘"],
  ["delete", "lösch es"],
  ["delete", "bórralo"],
  ["delete", "elimínalo"],
  ["delete", "supprime-le"],
  ["delete", "删除"],
  ["delete", "削除して"],
  ["pause", "turn it off"],
] as const)("%s: “%s” is about what was shown last", async (kind, text) => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Shop Check");
  await taskOf(actor, "Disk Report");
  await say("when does the shop check run?");
  expect(proposalIn(await say(text))).toMatchObject({ kind, taskId: task.id });
});

test("why it failed, asked without a name outside English", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Shop Check");
  await say("when does the shop check run?");
  expect(await say("为什么失败了？")).toMatchObject({ answer: { kind: "task", task: { id: task.id } } });
});

test("a verb with more beside it is a task of its own", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await say("when does the shop check run?");
  const answer = await say("delete old log files every Sunday at 3:00");
  expect(answer).toMatchObject({ proposals: [], drafts: [{ status: "open" }] });
});

test.each(["delete it", "lösch den Entwurf", "bórralo", "删除草稿"])("“%s” drops an open draft", async (text) => {
  const say = talkOf(await operator());
  const [draft] = (await say(request)).drafts;
  expect((await say(text)).drafts).toMatchObject([{ id: draft?.id, status: "discarded" }]);
});

test("of several drafts the one in that place is dropped", async () => {
  const say = talkOf(await operator());
  const { drafts } = await say(
    "Check https://example.com every day at 7 and check https://example.org every day at 17:00",
  );
  expect((await say("delete the first one")).drafts).toMatchObject([{ id: drafts[0]?.id, status: "discarded" }]);
});

test("two different verbs in one message: a proposal each", async () => {
  const actor = await operator();
  const shop = await taskOf(actor, "Shop Check");
  const disk = await taskOf(actor, "Disk Report");
  const answer = await talkOf(actor)("delete Shop Check and pause Disk Report");
  expect(answer.proposals).toMatchObject([
    { kind: "delete", taskId: shop.id },
    { kind: "pause", taskId: disk.id },
  ]);
});

test.each([
  "mach weiter",
  "retoma",
  "continúala",
  "continue-le",
  "ga verder",
  "kontynuuj",
  "продолжай",
  "devam et",
  "続けて",
  "계속해",
])("“%s” behind what is paused lets it go on", async (text) => {
  const actor = await operator();
  await taskOf(actor, "Paint Watch", { status: "paused" });
  await taskOf(actor, "Invoice Sync", { status: "paused" });
  const say = talkOf(actor);
  await say("when does Paint Watch run?");
  expect(proposalIn(await say(text))).toMatchObject({ kind: "resume", taskName: "Paint Watch" });
});

test("the list and a pause are read in Japanese words that begin with the sign for one", async () => {
  const actor = await operator();
  await taskOf(actor, "Paint Watch");
  await taskOf(actor, "Invoice Sync");
  const say = talkOf(actor);
  expect((await say("タスク一覧")).answer).toMatchObject({ kind: "tasks", total: 2 });
  const paused = await say("Paint Watchを一時停止して");
  expect(proposalIn(paused)).toMatchObject({ kind: "pause", taskName: "Paint Watch" });
  expect(paused.text).not.toContain("読み取れません");
});

test("“start it on 1 December 2027 and stop after 20 runs” keeps the draft's times", async () => {
  const say = talkOf(await operator());
  await say("Check https://example.com every day at 9");
  expect((await say("start it on 1 December 2027 and stop after 20 runs")).drafts[0]?.schedule).toMatchObject({
    cronExpressions: ["0 9 * * *"],
    startsAt: "2027-11-30T23:00:00.000Z",
    maxRuns: 20,
  });
});
