import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf, taskOf } from "./talk";

useTestDatabase();

/** Three tasks, and somebody who talks. */
async function withTasks() {
  const actor = await operator();
  const backup = await taskOf(actor, "CRM Backup");
  const fruit = await taskOf(actor, "Order Fruit");
  const report = await taskOf(actor, "Weekly Report");
  return { say: talkOf(actor), backup, fruit, report };
}

test.each([
  ["delete", "delete everything except the crm backup"],
  ["delete", "delete all but the crm backup"],
  ["delete", "Except for the CRM Backup, delete everything please"],
  ["delete", "delete all tasks but keep the crm backup"],
  ["run", "run all my tasks apart from the crm backup"],
  ["delete", "lösche alle Aufgaben außer CRM Backup"],
  ["pause", "Pausiere alles bis auf CRM Backup"],
  ["delete", "borra todo menos el CRM Backup"],
  ["pause", "pausa todas las tareas salvo CRM Backup"],
  ["delete", "supprime toutes les tâches sauf CRM Backup"],
  ["delete", "supprime tout à part CRM Backup"],
  ["pause", "metti in pausa tutto tranne CRM Backup"],
  ["delete", "apague todas as tarefas exceto CRM Backup"],
  ["delete", "verwijder alles behalve CRM Backup"],
  ["delete", "verwijder alle taken op CRM Backup na"],
  ["delete", "usuń wszystko oprócz CRM Backup"],
  ["delete", "удали все задачи кроме CRM Backup"],
  ["delete", "CRM Backup hariç hepsini sil"],
  ["pause", "CRM Backup dışındaki tüm görevleri duraklat"],
  ["delete", "删除除了CRM Backup之外的所有任务"],
  ["delete", "把CRM Backup以外的任务都删掉"],
  ["pause", "除了CRM Backup，其他任务全部暂停"],
  ["delete", "CRM Backup以外を全部削除して"],
  ["pause", "CRM Backup以外のタスクをすべて一時停止"],
  ["delete", "CRM Backup 빼고 모두 삭제해 줘"],
  ["delete", "CRM Backup을 제외한 모든 작업을 삭제해 줘"],
])("%s: “%s” is for all the others, and names what is left out", async (kind, text) => {
  const { say, fruit, report } = await withTasks();
  const answer = await say(text);
  expect(answer.proposals.map(({ taskId }) => taskId).sort()).toEqual([fruit.id, report.id].sort());
  expect(new Set(answer.proposals.map((one) => one.kind))).toEqual(new Set([kind]));
  expect(answer.text.split(". ").at(-1)).toContain("CRM Backup");
});

test.each([
  "delete everything except the crm backup and the weekly report",
  "supprime tout sauf CRM Backup et Weekly Report",
])("several are left out: %s", async (text) => {
  const { say, fruit } = await withTasks();
  expect((await say(text)).proposals).toMatchObject([{ kind: "delete", taskId: fruit.id }]);
});

test("until when stands behind what is left out", async () => {
  const { say, fruit, report } = await withTasks();
  const { proposals } = await say("pause everything except the crm backup until 3 January 2031");
  expect(proposals.map(({ taskId }) => taskId).sort()).toEqual([fruit.id, report.id].sort());
  expect(proposals.every(({ kind }) => kind === "edit")).toBe(true);
});

test.each(["delete everything except this one", "delete everything else", "lösche alle anderen Aufgaben"])(
  "“%s” leaves out what was talked about",
  async (text) => {
    const { say, fruit, report } = await withTasks();
    await say("when does the crm backup run?");
    const { proposals } = await say(text);
    expect(proposals.map(({ taskId }) => taskId).sort()).toEqual([fruit.id, report.id].sort());
  },
);

test("a name that only nearly fits is asked about, and the option leaves it out", async () => {
  const { say, backup, report } = await withTasks();
  const asked = await say("delete everything but the fruit reminder");
  expect(asked).toMatchObject({ proposals: [], options: ["delete everything but Order Fruit"] });
  const { proposals } = await say(asked.options[0] ?? "");
  expect(proposals.map(({ taskId }) => taskId).sort()).toEqual([backup.id, report.id].sort());
});

test.each([
  "delete everything except the paused ones",
  "delete all other tasks",
  "lösche alles außer den wichtigen",
  "borra todo menos las importantes",
  "pause everything except on Fridays",
])("what cannot be told apart does nothing, and says so: %s", async (text) => {
  const { say } = await withTasks();
  const answer = await say(text);
  expect(answer).toMatchObject({ proposals: [], drafts: [] });
  expect(answer.text).toMatch(/nothing would be done|es geschieht nichts|no se haría nada/);
});
