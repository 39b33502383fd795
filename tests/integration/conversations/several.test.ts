import { expect, test } from "vitest";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf, taskOf } from "./talk";

useTestDatabase();

async function twoTasks() {
  const actor = await operator();
  const shop = await taskOf(actor, "Shop Check");
  const disk = await taskOf(actor, "Disk Report");
  return { say: talkOf(actor), shop: shop.id, disk: disk.id };
}

test.each([
  ["delete the shop and pause the disk report", "delete", "pause"],
  ["pause the shop check and move the disk report to 10", "pause", "edit"],
  ["delete the shop check and make the disk report weekly", "delete", "edit"],
  ["pause the shop check and rename the disk report to Disk Watch", "pause", "edit"],
  ["lösche den Shop Check und pausiere den Disk Report bis Dienstag", "delete", "edit"],
  ["暂停 Shop Check，删除 Disk Report", "pause", "delete"],
])("“%s” is a card for each part", async (text, first, second) => {
  const { say, shop, disk } = await twoTasks();
  expect((await say(text)).proposals).toMatchObject([
    { kind: first, taskId: shop },
    { kind: second, taskId: disk },
  ]);
});

test("“it” is what was talked about, or what the part before is about", async () => {
  const { say, shop, disk } = await twoTasks();
  await say("when does the shop check run?");
  const answer = await say("delete it and pause the disk report");
  expect(answer.proposals).toMatchObject([
    { kind: "delete", taskId: shop },
    { kind: "pause", taskId: disk },
  ]);
  expect((await say("run the disk report and then delete it")).proposals).toMatchObject([
    { kind: "run", taskId: disk },
    { kind: "delete", taskId: disk },
  ]);
});

test("a part that is not understood, or names nothing that exists, is said", async () => {
  const { say, shop } = await twoTasks();
  const only = { kind: "delete", taskId: shop };
  const unread = await say("delete the shop check and email bob");
  expect(unread.proposals).toMatchObject([only]);
  expect(unread.text).toContain("I did not understand “email bob”");
  const unknown = await say("delete the shop check and pause the crawler");
  expect(unknown).toMatchObject({ proposals: [only], answer: { kind: "tasks" } });
  expect(unknown.text).toContain("I found no task called “crawler”");
});

test("two names, two days and a request with a schedule are not torn apart", async () => {
  const { say, shop, disk } = await twoTasks();
  const both = await say("pause the shop check and the disk report");
  expect(both.proposals.map(({ kind, taskId }) => [kind, taskId])).toEqual([
    ["pause", shop],
    ["pause", disk],
  ]);
  const days = await say("move the shop check to Mondays and Thursdays at 9");
  expect(days.proposals).toMatchObject([{ kind: "edit", after: { schedule: { cronExpressions: ["0 9 * * 1,4"] } } }]);
  const request = await say("delete old log files and email me every Monday at 9");
  expect(request).toMatchObject({ proposals: [], drafts: [{ status: "open" }] });
});
