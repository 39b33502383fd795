import { expect, test } from "vitest";
import { applyProposal, discardProposal, getConversation, rereadProposal } from "@/lib/conversations";
import { db } from "@/lib/db";
import { updateTask } from "@/lib/tasks";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

async function standings(actor: Awaited<ReturnType<typeof operator>>) {
  const { id } = await db.conversation.findFirstOrThrow({ where: { userId: actor.userId } });
  const { messages } = await getConversation(actor, id);
  return messages.flatMap(({ proposals }) => proposals.map(({ standing }) => standing));
}

test("a change behind one that is not decided takes its place and holds both", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Shop Check");
  const older = proposalIn(await say("make the shop check run at 10"));
  const newer = proposalIn(await say("and only on Mondays"));
  expect(newer.after?.description).toBe("At 10:00, every Monday");
  expect(await standings(actor)).toEqual(["replaced", "ready"]);
  await expect(applyProposal(actor, older.id)).rejects.toMatchObject({ code: "conflict" });
  await applyProposal(actor, newer.id);
  expect((await standings(actor))[0]).toBe("replaced");
  await expect(applyProposal(actor, older.id)).rejects.toMatchObject({ code: "conflict" });
  const { schedule } = await db.task.findUniqueOrThrow({ where: { id: task.id } });
  expect(schedule).toMatchObject({ cronExpressions: ["0 10 * * 1"] });
});

test("the older one is back once the newer is discarded", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  const older = proposalIn(await say("rename the shop check to News"));
  const newer = proposalIn(await say("also send it to bob@example.com"));
  expect(newer.changes.map(({ field }) => field)).toEqual(["name", "recipients"]);
  await discardProposal(actor, newer.id);
  expect(await applyProposal(actor, older.id)).toMatchObject({ status: "applied" });
});

test("one of another conversation takes its place as well, and holds only its own change", async () => {
  const actor = await operator();
  await taskOf(actor, "Shop Check");
  const older = proposalIn(await talkOf(actor)("make the shop check run at 10"));
  const newer = proposalIn(await talkOf(actor)("rename the shop check to News"));
  expect(newer.changes.map(({ field }) => field)).toEqual(["name"]);
  await expect(applyProposal(actor, older.id)).rejects.toMatchObject({ code: "conflict" });
});

test("both are read again for a task that was changed meanwhile, and what was said is no change twice", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Shop Check");
  await say("make the shop check run at 10");
  const newer = proposalIn(await say("rename it to News"));
  expect(proposalIn(await say("call it News")).changes).toMatchObject([{ field: "schedule" }, { field: "name" }]);
  await updateTask(actor, task.id, { recipients: ["ann@example.com"] });
  const [last] = await db.proposal.findMany({ orderBy: { createdAt: "desc" }, take: 1 });
  expect(await rereadProposal(actor, last?.id ?? newer.id)).toMatchObject({
    standing: "ready",
    changes: [{ field: "schedule" }, { field: "name", after: ["News"] }],
  });
});

test("words that take the open change back name its button", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Shop Check");
  await say("make the shop check run at 10");
  expect(await say("no, at 9")).toMatchObject({ proposals: [], text: expect.stringContaining("Discard") });
});

test("“resume it” turns away from a pause that nobody applied", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Build Report");
  await say("pause the build report for a week");
  expect((await say("resume it")).text).toContain("Press Discard on the card");
  expect(proposalIn(await say("rename build report to Nightly Digest")).changes).toEqual([
    { field: "name", before: ["Build Report"], after: ["Nightly Digest"] },
  ]);
});
