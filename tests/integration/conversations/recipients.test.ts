import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf, taskOf } from "./talk";

useTestDatabase();

async function tasks() {
  const actor = await operator();
  const recipients = ["bob@example.com"];
  await taskOf(actor, "Sales Report", { recipients, schedule: { cronExpressions: ["0 9 * * 1"] } });
  await taskOf(actor, "Disk Check", { schedule: { cronExpressions: ["0 8 * * 0"] } });
  await taskOf(actor, "Shop Check", { schedule: { cronExpressions: ["30 22 * * *"] } });
  return talkOf(actor);
}

test.each([
  "which tasks mail bob?",
  "which tasks go to bob@example.com?",
  "Welche Aufgaben schicken Bob eine Mail?",
  "Welche Aufgaben mailen an bob@example.com?",
  "¿Qué tareas envían correo a Bob?",
  "Quelles tâches envoient un mail à Bob ?",
  "Quali attività mandano mail a Bob?",
  "Quais tarefas enviam e-mail para o Bob?",
  "Welke taken mailen Bob?",
  "Które zadania wysyłają maila do boba?",
  "Какие задачи отправляют письмо bob@example.com?",
  "Hangi görevler bob'a e-posta gönderiyor?",
  "哪些任务给bob发邮件？",
  "bobにメールを送るタスクはどれ？",
  "어떤 작업이 bob에게 메일을 보내?",
])("“%s” is answered by the tasks that do", async (text) => {
  const answer = await (await tasks())(text);
  expect(answer.text).toContain("bob@example.com");
  expect(answer.answer).toMatchObject({ kind: "tasks", total: 1, tasks: [{ name: "Sales Report" }] });
});

test("of a person who gets none it is said, and without a person all that send mail are named", async () => {
  const say = await tasks();
  expect((await say("which tasks mail carol?")).text).toContain("None of your tasks sends e-mail to carol");
  expect(await say("which tasks send mail?")).toMatchObject({ answer: { kind: "tasks", total: 3 } });
});

test.each([
  ["en", "who gets the sales report?"],
  ["en", "does the sales report go to bob?"],
  ["de", "Wer bekommt den Sales Report?"],
  ["es", "¿Quién recibe Sales Report?"],
  ["fr", "Qui reçoit Sales Report ?"],
  ["it", "Chi riceve Sales Report?"],
  ["pt", "Quem recebe Sales Report?"],
  ["nl", "Wie krijgt Sales Report?"],
  ["pl", "Kto dostaje Sales Report?"],
  ["ru", "Кто получает Sales Report?"],
  ["tr", "Sales Report kime gidiyor?"],
  ["zh", "Sales Report发给谁？"],
  ["ja", "Sales Reportは誰に送られる？"],
  ["ko", "Sales Report는 누가 받아?"],
])("%s: “%s” is answered by its addresses", async (language, text) => {
  const answer = await (await tasks())(text);
  expect(answer).toMatchObject({ language, answer: { kind: "task", task: { name: "Sales Report" } } });
  expect(answer.text).toContain("bob@example.com");
});

test.each([
  ["what runs at night?", ["Shop Check"]],
  ["which tasks run at 9?", ["Sales Report"]],
  ["which tasks run on Sundays?", ["Disk Check", "Shop Check"]],
  ["¿Qué se ejecuta el domingo?", ["Disk Check", "Shop Check"]],
  ["Hangi görevler pazar günleri çalışıyor?", ["Disk Check", "Shop Check"]],
  ["日曜日に実行されるタスクは？", ["Disk Check", "Shop Check"]],
  ["일요일에 실행되는 작업은?", ["Disk Check", "Shop Check"]],
])("“%s” is answered by what is due then", async (text, names) => {
  const answer = await (await tasks())(text);
  const listed = answer.answer?.kind === "tasks" ? answer.answer.tasks : [];
  expect(listed.map(({ name }) => name)).toEqual(names);
});
