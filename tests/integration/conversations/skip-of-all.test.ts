import { expect, test } from "vitest";
import { applyProposal } from "@/lib/conversations";
import { getTask } from "@/lib/tasks";
import { useTestDatabase } from "../../setup/test-database";
import { operator, talkOf, taskOf } from "./talk";

useTestDatabase();

test("“everything” on one day leaves out what is due then of all tasks, and nothing is paused or deleted", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  const daily = await taskOf(actor, "Shop Check", { schedule: { cronExpressions: ["0 9 * * *"] } });
  await taskOf(actor, "News", { schedule: { cronExpressions: ["0 20 * * *"] } });
  await taskOf(actor, "Rent Reminder", { schedule: { cronExpressions: ["0 8 1 * *"] } });
  await taskOf(actor, "Tide Table", { status: "paused", schedule: { cronExpressions: ["0 20 * * *"] } });
  const skippedBy = async (text: string) => {
    const { proposals } = await say(text);
    expect(proposals.every(({ changes }) => changes.every(({ field }) => field === "skips"))).toBe(true);
    return proposals.map(({ taskName }) => taskName).sort();
  };
  const all = ["News", "Shop Check"];
  expect(await skippedBy("cancel everything on 7 January 2030")).toEqual(all);
  await say("when does the news run?");
  expect(await skippedBy("skip all tasks on 7 January 2030")).toEqual(all);
  expect(await skippedBy("am 7. Januar 2030 alles aussetzen")).toEqual(all);
  expect(await skippedBy("cancela todo para el 7 de enero de 2030")).toEqual(all);
  expect(await skippedBy("пропусти всё 7 января 2030")).toEqual(all);
  expect(await skippedBy("2030年1月7日全部取消")).toEqual(all);
  const answer = await say("pause everything on 7 January 2030");
  for (const { id } of answer.proposals) await applyProposal(actor, id);
  expect(await getTask(actor, daily.id)).toMatchObject({ status: "active", skips: ["2030-01-07T08:00:00.000Z"] });
});

test("of an open draft it is left out as well, and where nothing is due we say so", async () => {
  const say = talkOf(await operator());
  expect((await say("nothing tomorrow please")).text).toContain("None of your tasks is due then");
  const [draft] = (await say("Ogni giorno alle 8 controlla https://a.it")).drafts;
  const { drafts } = await say("annulla tutto per il 2 gennaio 2030");
  expect(drafts).toMatchObject([{ id: draft?.id, scheduleText: expect.stringContaining("2 gennaio") }]);
});
