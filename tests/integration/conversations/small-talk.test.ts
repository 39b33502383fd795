import { expect, test } from "vitest";
import { createRun } from "../../factories/run";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

test.each([
  ["hello", "Hello!"],
  ["thanks!", "You are welcome"],
  ["help", "I make a draft"],
  ["what can you do?", "I make a draft"],
  ["Hallo!", "Hallo!"],
  ["gracias", "De nada"],
  ["你好", "你好"],
  ["ありがとう", "どういたしまして"],
])("“%s” gets a kind word and what can be said", async (text, part) => {
  expect((await talkOf(await operator())(text)).text).toContain(part);
});

test("answers to commands are in the language of the conversation, short words as well", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Kursbericht");
  expect((await say("Wann läuft der Kursbericht?")).text).toContain("Montag bis Freitag um 09:00 (Europe/Berlin)");
  expect((await say("nenne es Kaffee")).text).toBe("Das würde sich an „Kursbericht“ ändern.");
  expect((await say("lösch es")).text).toBe("„Kursbericht“ würde gelöscht.");
  expect((await say("pausiere alles bis zum 4. Januar 2030")).text).toContain("von selbst weiterlaufen");
});

test("whether it ran, and what it does, is answered from the records", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Payroll Export");
  expect((await say("did the payroll export run yesterday?")).text).toContain("has not run yet");
  const run = await createRun({ taskId: task.id, status: "succeeded", dueAt: new Date("2026-11-24T08:00:00Z") });
  expect(await say("did it run yesterday?")).toMatchObject({ answer: { kind: "run", run: { id: run.id } } });
  expect((await say("what will it do?")).text).toContain("Payroll Export.");
});

test("questions about all tasks", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Newsletter", { tools: ["send_email"] });
  await taskOf(actor, "Disk Report", { tools: [] });
  expect((await say("which tasks send mail?")).answer).toMatchObject({ kind: "tasks", tasks: [{ id: task.id }] });
  expect((await say("how many tasks do I have?")).answer).toMatchObject({ kind: "tasks" });
  expect((await say("what happened last night?")).text).toContain("Runs");
});

test("a prompt that sends to the administrator sends to the new address", async () => {
  const actor = await operator();
  const task = await taskOf(actor, "Disk Report", {
    ...{ prompt: "Check the disk and email a report to the administrator.", recipients: [actor.email] },
  });
  const proposal = proposalIn(await talkOf(actor)("send the disk report to bob@example.com instead"));
  expect(proposal.taskId).toBe(task.id);
  const prompt = proposal.changes.find(({ field }) => field === "prompt");
  expect(prompt?.after).toEqual(["Check the disk and email a report to bob@example.com."]);
});

test("a prompt that mails the person who asked mails the new address", async () => {
  const say = talkOf(await operator());
  await say("Email me the weather every day at 9");
  expect((await say("send it to bob@example.com instead")).drafts[0]?.prompt).toBe(
    "Email bob@example.com the weather.",
  );
});
