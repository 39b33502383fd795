import { expect, test } from "vitest";
import { applyProposal } from "@/lib/conversations";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

test.each([
  ["0 15 * * 5", "change friday to thursday", "0 15 * * 4"],
  ["0 15 * * 5", "move it from friday to monday", "0 15 * * 1"],
  ["0 15 * * 1", "change it to Monday to Friday", "0 15 * * 1-5"],
  ["0 9 * * 1,3,5", "change monday to tuesday", "0 9 * * 2,3,5"],
  ["0 9 * * 1,3,5", "ändere Montag auf Dienstag", "0 9 * * 2,3,5"],
  ["0 9 * * 1", "change lundi en mardi", "0 9 * * 2"],
  ["0 9 * * 1", "zmień poniedziałek na wtorek", "0 9 * * 2"],
  ["0 9 * * 1", "перенеси с понедельника на вторник", "0 9 * * 2"],
  ["0 9 * * 1", "把周一改成周二", "0 9 * * 2"],
  ["0 9 * * 1", "月曜を火曜に変更して", "0 9 * * 2"],
  ["0 8 * * 1", "and every Thursday", "0 8 * * 1,4"],
  ["0 8 * * 1", "und jeden Donnerstag", "0 8 * * 1,4"],
  ["0 8 * * 1", "and only on Wednesdays", "0 8 * * 3"],
  ["0 8 * * 1", "und nur mittwochs", "0 8 * * 3"],
  ["0 */2 * * 1-5", "only in the morning", "0 6-12/2 * * 1-5"],
])("of “%s”, “%s” makes “%s”", async (before, text, after) => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check", { schedule: { cronExpressions: [before] } });
  await say("when does the shop check run?");
  const { cronExpressions } = proposalIn(await say(text)).after?.schedule ?? {};
  expect(cronExpressions).toEqual([after]);
});

test.each(["抄送bob@example.com", "bob@example.com in Kopie", "en copia bob@example.com"])(
  "“%s” adds who gets it",
  async (text) => {
    const actor = await operator();
    const say = talkOf(actor);
    await taskOf(actor, "Shop Check");
    await say("when does the shop check run?");
    expect(proposalIn(await say(text)).changes[0]?.after).toEqual(["ana@example.com", "bob@example.com"]);
  },
);

test("“actually until …” is the other end of the pause that is proposed, not of the task", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await say("pause the shop check until 10 January 2036");
  const { schedule } = proposalIn(await say("actually until January 5, 2036")).after ?? {};
  expect(schedule).toMatchObject({ startsAt: "2036-01-04T23:00:00.000Z", endsAt: null });
});

test("a change and a pause in one sentence are one card that holds both", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check", { schedule: { cronExpressions: ["0 3 * * *"] } });
  await say("when does the shop check run?");
  expect(proposalIn(await say("move it to 4am and pause it until 2036-01-05")).after?.schedule).toMatchObject({
    cronExpressions: ["0 4 * * *"],
    startsAt: "2036-01-04T23:00:00.000Z",
  });
});

test("an address alone adds, “stop emailing bob” takes off, and a part of the name is enough to ask who gets it", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Rapport hebdo", { recipients: ["ann@example.com"] });
  await say("when does rapport hebdo run?");
  await applyProposal(actor, proposalIn(await say("bob@example.com")).id);
  expect((await say("qui reçoit le rapport ?")).text).toContain("ann@example.com, bob@example.com");
  expect(proposalIn(await say("stop emailing bob")).changes[0]?.after).toEqual(["ann@example.com"]);
});

test.each([
  ["every year", ["0 8 3 12 *"]],
  ["every month", ["0 8 3 * *"]],
  ["every week", ["0 8 * * 3"]],
])("what runs once keeps its date where it is to run %s", async (text, crons) => {
  const say = talkOf(await operator());
  await say("Remind me on 3 December 2036 at 8 to call Ann");
  expect((await say(text)).drafts[0]?.schedule.cronExpressions).toEqual(crons);
});

test("what is paused is listed, and “start it again” resumes it", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await taskOf(actor, "Disk Check");
  expect((await say("what's paused?")).text).toContain("None of your tasks is paused");
  await applyProposal(actor, proposalIn(await say("pause the shop check")).id);
  expect(proposalIn(await say("start it again"))).toMatchObject({ kind: "resume", taskName: "Shop Check" });
  for (const text of ["which tasks are paused?", "welche Aufgaben sind pausiert?", "哪些任务暂停了？"])
    expect(await say(text)).toMatchObject({ answer: { kind: "tasks", total: 1, tasks: [{ name: "Shop Check" }] } });
});

test("“twice a week” for a task offers two days at its own time", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check", { schedule: { cronExpressions: ["30 7 * * *"] } });
  await say("when does the shop check run?");
  const { options } = await say("twice a week");
  expect(options).toEqual(["At 07:30, every Monday and Thursday", "At 07:30, every Tuesday and Friday"]);
  expect(proposalIn(await say(options[1] ?? "")).after?.schedule.cronExpressions).toEqual(["30 7 * * 2,5"]);
});

test("a question about a draft is answered by its schedule, and that it is a draft", async () => {
  const say = talkOf(await operator());
  await say("report sales every Monday at 8");
  expect((await say("when does it run?")).text).toMatch(/At 08:00, every Monday.*still a draft/);
});

test("what is due in a month is answered by its runs", async () => {
  const actor = await operator();
  await taskOf(actor, "Yearly Check", { schedule: { cronExpressions: ["0 9 1 2 *"] } });
  await taskOf(actor, "Shop Check", { schedule: { cronExpressions: ["0 9 1 3 *"] } });
  expect(await talkOf(actor)("what runs in February?")).toMatchObject({
    answer: { kind: "tasks", tasks: [{ name: "Yearly Check" }] },
  });
});

test.each([
  [
    "Remind me on Feb 30 to pay the tax",
    "remind me to call the dentist",
    "next Friday",
    "Remind me to call the dentist.",
  ],
  [
    "Erinnere mich am 30. Februar an die Steuer",
    "erinnere mich an den Zahnarzt",
    "nächsten Freitag",
    "Erinnere mich an den Zahnarzt.",
  ],
  ["2月30日提醒我交税", "提醒我给牙医打电话", "下周五", "提醒我给牙医打电话。"],
  [
    "2月30日に税金を払うようリマインドして",
    "歯医者に電話するようリマインドして",
    "来週の金曜日",
    "歯医者に電話するようリマインドしてください。",
  ],
])(
  "an answer that asks for something of its own is what is asked about then: %s, %s",
  async (first, second, when, prompt) => {
    const say = talkOf(await operator());
    await say(first);
    await say(second);
    expect((await say(when)).drafts).toMatchObject([{ prompt }]);
  },
);

test.each([
  [
    "send the report to a@x.com every Monday at 9 and water the garden every Friday at 15:00",
    "remind me twice a week of yoga at 7",
    "delete the first",
  ],
  [
    "Cada lunes a las 9 envía el informe a a@x.es y cada viernes a las 15 riega el huerto",
    "avísame dos veces por semana del yoga a las 7",
    "elimina el primero",
  ],
  [
    "Każdego dnia o 9 wyślij raport do a@x.pl, a w każdy piątek o 15 podlej ogród",
    "przypominaj mi dwa razy w tygodniu o 7 o jodze",
    "usuń pierwszy",
  ],
])("%s: behind another question “%s” “%s” is of the cards, and no day of the month", async (two, asked, text) => {
  const say = talkOf(await operator());
  await say(two);
  await say(asked);
  expect((await say(text)).drafts).toMatchObject([{ status: "discarded" }]);
});

test.each([
  "the api check an hour earlier",
  "the api check twice as often",
  "I want the api check to run twice as often",
])("“%s” is of what it names, and not of what was talked about", async (text) => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "api.example.com Check", { schedule: { cronExpressions: ["*/30 8-17 * * *"] } });
  await say("Remind me to water the ficus every Sunday at 10");
  expect(proposalIn(await say(text)).taskId).toBe(task.id);
});

test("“the reminder an hour later” is a change of it", async () => {
  const say = talkOf(await operator());
  await say("Remind me to water the ficus every Sunday at 10");
  expect((await say("the reminder an hour later")).drafts[0]?.schedule.cronExpressions).toEqual(["0 11 * * 0"]);
});

test.each(["let me know what's next", "sag mir, was als nächstes ansteht"])("“%s” asks for the plans", async (text) => {
  const actor = await operator();
  await taskOf(actor, "Order Fruit");
  expect(await talkOf(actor)(text)).toMatchObject({ drafts: [], answer: { kind: "tasks" } });
});
