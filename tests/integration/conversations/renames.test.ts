import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

test.each([
  "rename the newsletter to Morning Mail",
  "change the name of the newsletter to Morning Mail",
  "call the newsletter Morning Mail",
  "the newsletter should be called Morning Mail",
  "benenne den Newsletter in Morgenpost um",
  "ändere den Namen des Newsletters in Morgenpost",
  "renombra el boletín a Correo",
  "cambia el nombre del boletín a Correo",
  "renomme la newsletter en Courrier",
  "rinomina la newsletter in Posta",
  "renomeia o boletim para Correio",
  "hernoem de nieuwsbrief naar Post",
  "zmień nazwę biuletynu na Poczta",
  "переименуй рассылку в Почта",
  "Bültenin adını Posta yap",
  "bülteni Posta olarak yeniden adlandır",
  "把简报改名为邮件",
  "ニュースレターの名前をメールに変えて",
  "뉴스레터 이름을 메일로 바꿔줘",
])("“%s” renames nothing else than what it names", async (text) => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Disk Report");
  const task = await taskOf(actor, "Shop Check");
  await say("when does the shop check run?");
  const answer = await say(text);
  expect(answer).toMatchObject({ proposals: [], drafts: [], answer: { kind: "tasks" } });
  expect(answer.answer).toMatchObject({ tasks: expect.arrayContaining([expect.objectContaining({ id: task.id })]) });
});

test("near names are offered, and a typing error is forgiven", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Sales Report North");
  const task = await taskOf(actor, "Disk Report");
  await say("when does the disk report run?");
  const answer = await say("rename the sales overview to Money");
  expect(answer).toMatchObject({ question: true, options: ["Sales Report North"], proposals: [] });
  expect(proposalIn(await say("rename the disk reprt to Money"))).toMatchObject({
    taskId: task.id,
    changes: [{ field: "name", after: ["Money"] }],
  });
});

test.each([
  ["rename it to “The “Big” One”", "The “Big” One"],
  ['call it "Sales "North" Report"', 'Sales "North" Report'],
  ['rename the shop check to "News" and cc bob@example.com', "News"],
  ["Shop Check adını Günlük Satış yap ve bob@example.com ekle", "Günlük Satış"],
  ["adını Haber yap ve bob@example.com ekle", "Haber"],
])("“%s”: quotes around a name are no part of it, and more may follow", async (text, name) => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await say("when does the shop check run?");
  const { changes } = proposalIn(await say(text));
  expect(changes[0]).toMatchObject({ field: "name", after: [name] });
  expect(changes.map(({ field }) => field)).toEqual(text.includes("@") ? ["name", "recipients"] : ["name"]);
});

test("the name that it has is no change", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await say("when does the shop check run?");
  expect(await say('call it "Shop Check"')).toMatchObject({ proposals: [], text: expect.stringContaining("already") });
});
