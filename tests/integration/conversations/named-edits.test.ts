import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

test.each([
  ["the payroll export should run on Mondays only", "At 09:00, every Monday"],
  ["make the payroll export weekly", "At 09:00, every Monday"],
  ["run the payroll export every 6 hours", "Every 6 hours, Monday through Friday"],
  ["payroll export at 10 instead", "At 10:00, Monday through Friday"],
  ["what about the payroll export at 8?", "At 08:00, Monday through Friday"],
  ["don't run the payroll export on Fridays", "At 09:00, Monday through Thursday"],
  ["the payroll export should also go out on Saturdays", "At 09:00, Monday through Saturday"],
  ["limit the payroll export to 5 runs", "At 09:00, Monday through Friday, 5 times in total"],
  ["Payroll Export nur noch montags", "At 09:00, every Monday"],
  ["mueve el Payroll Export a las 10", "At 10:00, Monday through Friday"],
])("%s", async (text, description) => {
  const actor = await operator();
  const task = await taskOf(actor, "Payroll Export");
  const proposal = proposalIn(await talkOf(actor)(text));
  expect(proposal).toMatchObject({ kind: "edit", taskId: task.id, after: { description } });
});

test.each([
  ["rename the payroll export to Pay", { field: "name", before: ["Payroll Export"], after: ["Pay"] }],
  ["benenne den Payroll Export in Lohn um", { field: "name", before: ["Payroll Export"], after: ["Lohn"] }],
  [
    "add bob@example.com to the payroll export",
    { field: "recipients", before: ["ana@example.com"], after: ["ana@example.com", "bob@example.com"] },
  ],
  [
    "stop sending the payroll export to ana@example.com",
    { field: "recipients", before: ["ana@example.com"], after: [] },
  ],
  ["no emails for the payroll export", { field: "recipients", before: ["ana@example.com"], after: [] }],
])("%s", async (text, change) => {
  const actor = await operator();
  await taskOf(actor, "Payroll Export");
  expect(proposalIn(await talkOf(actor)(text)).changes).toContainEqual(change);
});

test("a new time, new days and a further address in one sentence are one change", async () => {
  const actor = await operator();
  await taskOf(actor, "Health Watch");
  const say = talkOf(actor);
  const moved = proposalIn(
    await say("move the health watch to 9:45 on mondays, tuesdays and fridays and send it to carol@example.com too"),
  );
  expect(moved).toMatchObject({ kind: "edit", after: { description: "At 09:45, every Monday, Tuesday and Friday" } });
  expect(moved.changes.find(({ field }) => field === "recipients")?.after).toContain("carol@example.com");
  const stopped = proposalIn(await talkOf(actor)("stop sending me the health watch on Fridays"));
  expect(stopped).toMatchObject({ kind: "edit", after: { description: "At 09:00, Monday through Thursday" } });
});

test("a name that holds schedule words changes only what stands beside it", async () => {
  const actor = await operator();
  await taskOf(actor, "Weekly Sales Report", { schedule: { cronExpressions: ["0 8 * * 1"] } });
  const proposal = proposalIn(await talkOf(actor)("the weekly sales report should also go out on Thursdays"));
  expect(proposal.after?.description).toBe("At 08:00, every Monday and Thursday");
});

test("a request that names a task but asks for more is a new task", async () => {
  const actor = await operator();
  await taskOf(actor, "Payroll Export");
  const say = talkOf(actor);
  const answer = await say("Email bob@example.com a summary of the payroll export every Friday at 15:00");
  expect(answer).toMatchObject({ proposals: [], drafts: [{ status: "open" }] });
});

test("what a button does later is named as such, and two tasks in one command are two proposals", async () => {
  const actor = await operator();
  await taskOf(actor, "Payroll Export");
  await taskOf(actor, "Disk Report");
  const later = await talkOf(actor)("resume the payroll export on Monday");
  expect(later).toMatchObject({ drafts: [], proposals: [], text: expect.stringContaining("later") });
  const both = await talkOf(actor)("pause the payroll export and the disk report");
  expect(both.proposals.map(({ kind, taskName }) => [kind, taskName])).toEqual([
    ["pause", "Payroll Export"],
    ["pause", "Disk Report"],
  ]);
});

test("another time zone is taken by the name of a place", async () => {
  const actor = await operator();
  await taskOf(actor, "Payroll Export");
  const proposal = proposalIn(await talkOf(actor)("change the time zone of the payroll export to Tokyo"));
  expect(proposal.after?.schedule.timezone).toBe("Asia/Tokyo");
});

test("a new name behind the whole name of a task renames that task, whatever other task has the new name", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const press = await taskOf(actor, "Prensa");
  await taskOf(actor, "Diario");
  await taskOf(actor, "Copia");
  await say("when does Copia run?");
  for (const text of ["renombra Prensa a Diario", "renombra la tarea Prensa a Diario"])
    expect(proposalIn(await say(text))).toMatchObject({
      taskId: press.id,
      changes: [{ field: "name", after: ["Diario"] }],
    });
  expect(proposalIn(await say("renombra Prensa a Diario y ponla a las 6"))).toMatchObject({
    taskId: press.id,
    after: { schedule: { cronExpressions: ["0 6 * * 1-5"] } },
    changes: [{ field: "schedule" }, { field: "name", after: ["Diario"] }],
  });
});

test.each([
  ["en", "call it Hive and put bob@example.com in cc", "Hive"],
  ["de", "nenn es Bienenstock und setz bob@example.com in cc", "Bienenstock"],
  ["es", "llámala Colmena y pon a bob@example.com en copia", "Colmena"],
  ["fr", "appelle-la Ruche et mets bob@example.com en copie", "Ruche"],
])("%s: an address behind a new name is no part of it", async (_language, text, name) => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await say("when does the shop check run?");
  const changed = Object.fromEntries(proposalIn(await say(text)).changes.map(({ field, after }) => [field, after]));
  expect(changed).toMatchObject({ name: [name], recipients: expect.arrayContaining(["bob@example.com"]) });
});

test.each(["end it on March 31", "end the Shop Check on March 31", "beende es am 31. März", "termine-la le 31 mars"])(
  "“%s” is a change of its end",
  async (text) => {
    const actor = await operator();
    const say = talkOf(actor);
    const task = await taskOf(actor, "Shop Check");
    await say("when does the shop check run?");
    const { taskId, after } = proposalIn(await say(text));
    expect(taskId).toBe(task.id);
    expect(after?.schedule.endsAt).toMatch(/-03-31T/);
  },
);

test.each(["end Prensa on March 31", "beende Prensa am 31. März", "termina Prensa el 31 de marzo"])(
  "“%s” is a change of the end of the task that is named",
  async (text) => {
    const actor = await operator();
    const task = await taskOf(actor, "Prensa");
    await taskOf(actor, "Copia");
    const { taskId, after } = proposalIn(await talkOf(actor)(text));
    expect(taskId).toBe(task.id);
    expect(after?.schedule.endsAt).toMatch(/-03-31T/);
  },
);

test.each(["stop the weather post on December 24", "stop it after December 24"])(
  "“%s” is a change of the end of what is there, and no task of its own",
  async (text) => {
    const actor = await operator();
    const say = talkOf(actor);
    const task = await taskOf(actor, "Post Weather");
    await taskOf(actor, "Copia");
    await say("when does the weather post run?");
    const { taskId, after } = proposalIn(await say(text));
    expect(taskId).toBe(task.id);
    expect(after?.schedule.endsAt).toMatch(/-12-24T/);
  },
);

test("a new prompt may name a time, which is none of the schedule", async () => {
  const actor = await operator();
  await taskOf(actor, "CI Digest", { schedule: { cronExpressions: ["0 9,17 * * *"] } });
  const text = "change the prompt of the CI Digest to: Summarise failed builds since 17:00 yesterday";
  expect(proposalIn(await talkOf(actor)(text)).changes).toEqual([
    { field: "prompt", before: ["CI Digest."], after: ["Summarise failed builds since 17:00 yesterday"] },
  ]);
});
