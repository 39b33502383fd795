import { expect, test } from "vitest";
import { applyProposal } from "@/lib/conversations";
import { db } from "@/lib/db";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

const daily = { schedule: { cronExpressions: ["0 8 * * *"] } };

test.each([
  "end the pause on Monday",
  "end the pause of the disk check on Monday",
  "resume it on Monday",
  "pause it until Monday",
  "beende die Pause am Montag",
  "setze es am Montag fort",
  "termina la pausa el lunes",
  "reanúdalo el lunes",
  "termine la pause lundi",
  "termina la pausa lunedì",
  "termine a pausa na segunda",
  "beëindig de pauze op maandag",
  "zakończ pauzę w poniedziałek",
  "закончи паузу в понедельник",
  "pazartesi duraklatmayı bitir",
  "周一结束暂停",
  "月曜日に一時停止を終了して",
  "월요일에 일시 중지를 끝내줘",
])("“%s” of a paused task lets it go on then, by one button", async (text) => {
  const actor = await operator();
  const say = talkOf(actor);
  const task = await taskOf(actor, "Disk Check", { ...daily, status: "paused" });
  await taskOf(actor, "Other");
  await say("when does the disk check run?");
  const proposal = proposalIn(await say(text));
  expect(proposal).toMatchObject({ kind: "resume", taskId: task.id });
  await applyProposal(actor, proposal.id);
  const { status, schedule } = await db.task.findUniqueOrThrow({ where: { id: task.id } });
  const { startsAt } = schedule as { startsAt: string };
  expect(status).toBe("active");
  expect(new Date(startsAt).toLocaleString("en", { weekday: "long", timeZone: "Europe/Berlin" })).toBe("Monday");
});

test("a pause that has an end gets another one, also an earlier one; what is not paused is said to run", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Disk Check", {
    ...daily,
    schedule: { ...daily.schedule, startsAt: "2036-01-04T23:00:00.000Z" },
  });
  await say("when does the disk check run?");
  expect(proposalIn(await say("end the pause on 1 January 2036"))).toMatchObject({
    kind: "edit",
    after: { schedule: { startsAt: "2035-12-31T23:00:00.000Z" } },
  });
  await taskOf(actor, "Shop Check");
  expect((await say("resume the shop check on Monday")).text).toContain("later");
});

test.each([
  "pause it in December",
  "pause the disk check in December",
  "pausiere es im Dezember",
  "páusalo en diciembre",
  "mets-le en pause en décembre",
  "mettilo in pausa a dicembre",
  "pause em dezembro",
  "pauzeer het in december",
  "wstrzymaj to w grudniu",
  "приостанови это в декабре",
  "aralıkta duraklat",
  "十二月暂停",
  "12月は一時停止して",
  "12월에 일시 중지해 줘",
  "don't run it in December",
])("“%s” leaves out what is due in that month once, and the schedule stays", async (text) => {
  const actor = await operator();
  const say = talkOf(actor);
  await taskOf(actor, "Disk Check", daily);
  await say("when does the disk check run?");
  const { changes } = proposalIn(await say(text));
  const skipped = changes.find(({ field }) => field === "skips")?.after ?? [];
  const isDecember = new Date().getUTCMonth() === 11;
  if (!isDecember) expect(skipped).toHaveLength(31);
  if (!isDecember) expect(changes.map(({ field }) => field)).toEqual(["skips"]);
});

test("pausing everything until a day names also what starts nothing before it anyway", async () => {
  const actor = await operator();
  await taskOf(actor, "Disk Check", daily);
  await taskOf(actor, "Later Check", { schedule: { ...daily.schedule, startsAt: "2036-01-04T23:00:00.000Z" } });
  const { text } = await talkOf(actor)("pause everything until 2030-01-02");
  expect(text).toMatch(/: “Disk Check”\. This one starts nothing before that anyway: “Later Check”/);
});
