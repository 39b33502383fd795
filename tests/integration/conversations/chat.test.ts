import { expect, test } from "vitest";
import {
  discardDraft,
  getConversation,
  listConversations,
  previewSchedule,
  scheduleDraft,
  sendMessage,
  updateDraft,
} from "@/lib/conversations";
import { db } from "@/lib/db";
import { actorOf } from "../../factories/actor";
import { createUser } from "../../factories/user";
import { useTestDatabase } from "../../setup/test-database";

useTestDatabase();

const timezone = "Europe/Berlin";
const text = "Check server health and send an email notification every weekday at 9 AM";
const operator = async () => actorOf(await createUser());

async function draftOf(actor: Awaited<ReturnType<typeof operator>>, request = text) {
  const conversation = await sendMessage(actor, { text: request, timezone });
  const draft = conversation.messages.at(-1)?.drafts[0];
  if (!draft) throw new Error(`No draft: ${JSON.stringify(conversation.messages)}`);
  return { conversation, draft };
}

test("a request becomes a draft in the browser's zone with the next runs; nothing is scheduled", async () => {
  const actor = await operator();
  const { draft } = await draftOf(actor);
  expect(draft).toMatchObject({
    ...{ status: "open", name: "Server Health Check", timezone, recipients: [actor.email], taskId: null },
    ...{ scheduleText: "every weekday at 9 AM", description: "At 09:00, Monday through Friday" },
  });
  expect(draft.nextRuns).toHaveLength(5);
  expect(await db.task.count({ where: { ownerId: actor.userId } })).toBe(0);
});

test("scheduling a draft twice at once makes one task", async () => {
  const actor = await operator();
  const { draft } = await draftOf(actor);
  const tasks = await Promise.all([scheduleDraft(actor, draft.id), scheduleDraft(actor, draft.id)]);
  expect(tasks[0]?.id).toBe(tasks[1]?.id);
  expect(await db.task.count({ where: { ownerId: actor.userId } })).toBe(1);
  await expect(discardDraft(actor, draft.id)).rejects.toMatchObject({ code: "conflict" });
});

test("an edit in place is read again, keeps the rest, and says what it cannot read", async () => {
  const actor = await operator();
  const { draft } = await draftOf(actor);
  const edited = await updateDraft(actor, draft.id, { scheduleText: "every Monday at 7:30", name: "Weekly check" });
  expect(edited).toMatchObject({ name: "Weekly check", timezone, schedule: { cronExpressions: ["30 7 * * 1"] } });
  const moved = await updateDraft(actor, draft.id, { timezone: "Asia/Tokyo" });
  expect(moved).toMatchObject({ timezone: "Asia/Tokyo", schedule: { cronExpressions: ["30 7 * * 1"] } });
  const unread = updateDraft(actor, draft.id, { scheduleText: "whenever it suits" });
  await expect(unread).rejects.toMatchObject({ code: "validation", fields: [{ path: "scheduleText" }] });
  await expect(updateDraft(actor, draft.id, { recipients: ["nobody"] })).rejects.toThrow(/e-mail/);
});

test("an instant in another zone is the same words there, another moment", async () => {
  const actor = await operator();
  const { draft } = await draftOf(actor, "Tomorrow at 3pm check https://example.com");
  const moved = await updateDraft(actor, draft.id, { timezone: "Asia/Tokyo" });
  expect(moved.schedule.kind).toBe("once");
  expect(moved.schedule.runAt).not.toBe(draft.schedule.runAt);
});

test("a discarded draft cannot be scheduled", async () => {
  const actor = await operator();
  const { draft } = await draftOf(actor);
  expect(await discardDraft(actor, draft.id)).toMatchObject({ status: "discarded" });
  await expect(scheduleDraft(actor, draft.id)).rejects.toMatchObject({ code: "conflict" });
});

test("a question with options is asked, and its answer completes the request", async () => {
  const actor = await operator();
  const asked = await sendMessage(actor, { text: "Check https://example.com around 4", timezone });
  const question = asked.messages.at(-1);
  expect(question).toMatchObject({ role: "assistant", question: true, drafts: [] });
  const option = question?.options[0] ?? "";
  const answered = await sendMessage(actor, { conversationId: asked.id, text: option, timezone });
  expect(answered.messages).toHaveLength(4);
  const draft = answered.messages.at(-1)?.drafts[0];
  expect(draft?.prompt).toContain("https://example.com");
  expect(draft?.nextRuns.length).toBeGreaterThan(0);
});

test("conversations and drafts of another person do not exist", async () => {
  const [owner, other] = [await operator(), await operator()];
  const { conversation, draft } = await draftOf(owner);
  await expect(getConversation(other, conversation.id)).rejects.toMatchObject({ code: "not_found" });
  await expect(scheduleDraft(other, draft.id)).rejects.toMatchObject({ code: "not_found" });
  const reply = sendMessage(other, { conversationId: conversation.id, text, timezone });
  await expect(reply).rejects.toMatchObject({ code: "not_found" });
  expect(await listConversations(other)).toEqual([]);
  expect(await listConversations(owner)).toMatchObject([{ id: conversation.id, title: text }]);
});

test("a preview says what a schedule text means, or why it means nothing", async () => {
  expect(await previewSchedule({ text: "0 9 * * 1-5", timezone })).toMatchObject({ ok: true, kind: "cron" });
  expect(await previewSchedule({ text: "on February 30 at 9", timezone })).toMatchObject({ ok: false });
  expect(await previewSchedule({ text: "every day at 9", timezone: "Mars/Base" })).toMatchObject({ ok: false });
});

test("tools are chosen by hand or follow a new prompt; one that does not exist is refused", async () => {
  const actor = await operator();
  const { draft } = await draftOf(actor);
  expect(await updateDraft(actor, draft.id, { tools: [] })).toMatchObject({ tools: [] });
  const { tools } = await updateDraft(actor, draft.id, { prompt: "E-mail me a summary of the week" });
  expect(tools).toContain("send_email");
  const chosen = await updateDraft(actor, draft.id, { prompt: "E-mail me a joke", tools: ["http_request"] });
  expect(chosen.tools).toEqual(["http_request"]);
  const unknown = updateDraft(actor, draft.id, { tools: ["telepathy"] });
  await expect(unknown).rejects.toMatchObject({ code: "validation", fields: [{ path: "tools.0" }] });
});

test("words that are no schedule are named, with an example", async () => {
  const preview = await previewSchedule({ text: "flurb", timezone });
  expect(preview).toMatchObject({ ok: false, error: expect.stringMatching(/^I could not read “flurb” .*Try “/) });
});
