import { expect, test } from "vitest";
import { previewSchedule, scheduleDraft } from "@/lib/conversations";
import { db } from "@/lib/db";
import { getTask, nextRuns } from "@/lib/tasks";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf } from "./talk";

useTestDatabase();

const request = "every monday at 9, 3 times only, check https://example.com";

test("a card shows no more next runs than there are", async () => {
  const say = talkOf(await operator());
  const [draft] = (await say(request)).drafts;
  expect(draft).toMatchObject({ schedule: { maxRuns: 3 }, nextRuns: { length: 3 } });
  const [ended] = (await say("every monday at 9 for two weeks, check https://example.org")).drafts;
  expect(ended?.schedule.endsAt).not.toBeNull();
  expect(ended?.nextRuns).toHaveLength(2);
});

test("the preview of a schedule's words does the same", async () => {
  const preview = await previewSchedule({ text: "every monday at 9, 3 times only", timezone: "UTC" });
  expect(preview).toMatchObject({ ok: true, nextRuns: { length: 3 } });
});

test("a task shows those that are left, and a change of it what it takes away", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const [draft] = (await say("every monday at 9 check https://example.com")).drafts;
  const { id } = await scheduleDraft(actor, draft?.id ?? "");
  const proposal = proposalIn(await say("only 3 times"));
  expect(proposal.after?.nextRuns).toEqual(proposal.before?.nextRuns.slice(0, 3));
  expect(proposal.changedRuns).toEqual(proposal.before?.nextRuns.slice(3));
  const task = await db.task.findUniqueOrThrow({ where: { id } });
  const limited = { ...(task.schedule as object), maxRuns: 3 };
  await db.task.update({ where: { id }, data: { startedRuns: 2, schedule: limited } });
  expect(await getTask(actor, id)).toMatchObject({ startedRuns: 2, nextRuns: { length: 1 } });
  expect(await nextRuns(actor, id, 10)).toHaveLength(1);
  expect((await say("when does it run?")).answer).toMatchObject({ task: { nextRuns: { length: 1 } } });
});
