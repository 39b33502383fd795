import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

test.each([
  "change the time zone to Tokyo",
  "stell die Zeitzone auf Tokio",
  "cambia la zona horaria a Tokio",
  "change le fuseau horaire pour Tokyo",
  "cambia il fuso orario a Tokyo",
  "muda o fuso horário para Tóquio",
  "zet de tijdzone op Tokio",
  "zmień strefę czasową na Tokio",
  "смени часовой пояс на Токио",
  "saat dilimini Tokyo yap",
  "시간대를 도쿄로 바꿔줘",
  "时区改成东京",
  "タイムゾーンを東京に変更して",
])("the zone of the only task: %s", async (text) => {
  const actor = await operator();
  const task = await taskOf(actor, "Weather Report");
  const { taskId, after } = proposalIn(await talkOf(actor)(text));
  expect({ taskId, zone: after?.schedule.timezone }).toEqual({ taskId: task.id, zone: "Asia/Tokyo" });
});

test.each([
  "rename weather report to Sky",
  "benenne weather report in Sky um",
  "renombra weather report a Sky",
  "renomme weather report en Sky",
  "rinomina weather report in Sky",
  "renomeia weather report para Sky",
  "hernoem weather report naar Sky",
  "zmień nazwę weather report na Sky",
  "переименуй weather report в Sky",
  "weather report adını Sky yap",
  "weather report 이름을 Sky로 바꿔줘",
  "把weather report改名为Sky",
  "weather reportの名前をSkyに変更して",
])("a new name: %s", async (text) => {
  const actor = await operator();
  await taskOf(actor, "Weather Report");
  expect(proposalIn(await talkOf(actor)(text)).changes).toMatchObject([{ field: "name", after: ["Sky"] }]);
});

test.each([
  ["Export mensuel", "mets l'export mensuel en pause jusqu'à lundi"],
  ["Export mensuel", "suspends l'export mensuel jusqu'à lundi"],
  ["Weather Report", "pon en pausa el Weather Report hasta el lunes"],
  ["Weather Report", "coloca o Weather Report em pausa até segunda"],
  ["Weather Report", "把Weather Report暂停到周一"],
])("a pause with an end starts again by itself: %s, %s", async (name, text) => {
  const actor = await operator();
  // With runs to leave out on whatever day the tests are run.
  await taskOf(actor, name, { schedule: { cronExpressions: ["* * * * *"] } });
  const { after } = proposalIn(await talkOf(actor)(text));
  expect(after?.schedule).toMatchObject({ startsAt: expect.any(String), endsAt: null });
});

test("the same verb is another command in another language", async () => {
  const actor = await operator();
  await taskOf(actor, "Relatório diário");
  await taskOf(actor, "Informe semanal");
  expect(proposalIn(await talkOf(actor)("apaga o Relatório diário"))).toMatchObject({ kind: "delete" });
  expect(proposalIn(await talkOf(actor)("apaga el Informe semanal"))).toMatchObject({ kind: "pause" });
});

test.each(["run both the weather report and the backup job now", "lance Weather Report et Backup Job maintenant"])(
  "two tasks in one command are a card each: %s",
  async (text) => {
    const actor = await operator();
    await taskOf(actor, "Weather Report");
    await taskOf(actor, "Backup Job");
    expect((await talkOf(actor)(text)).proposals).toMatchObject([{ kind: "run" }, { kind: "run" }]);
  },
);

test("a new name with another change behind it is both", async () => {
  const actor = await operator();
  await taskOf(actor, "Weather Report", { recipients: ["ann@example.com"] });
  const say = async (text: string) => {
    const talk = talkOf(actor);
    await talk("when does the weather report run?");
    return talk(text);
  };
  expect(proposalIn(await say("call it News and Weather and cc bob@example.com")).changes).toMatchObject([
    { field: "name", after: ["News and Weather"] },
    { field: "recipients", after: ["ann@example.com", "bob@example.com"] },
  ]);
  expect(proposalIn(await say("call it Bread and Butter")).changes).toMatchObject([
    { field: "name", after: ["Bread and Butter"] },
  ]);
  expect(proposalIn(await say("call it News and make it 8")).changes.map(({ field }) => field)).toEqual([
    "schedule",
    "name",
  ]);
});
