import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { useTestDatabase } from "../../setup/test-database";
import { operator, proposalIn, talkOf, taskOf } from "./talk";

useTestDatabase();

const daily = "Check https://example.com every day at 9";
const weekdays = "Check https://example.com every weekday at 9";
const two = "Check https://example.com every day at 9 and check https://example.org every day at 17:00";

test.each([
  [weekdays, "wait, exclude Fridays", ["0 9 * * 1-4"]],
  [weekdays, "hmm, at 10", ["0 10 * * 1-5"]],
  [weekdays, "oh, actually only on Mondays", ["0 9 * * 1"]],
  [weekdays, "aber nur montags", ["0 9 * * 1"]],
  [daily, "um 8 statt 9", ["0 8 * * *"]],
  [daily, "and 12", ["0 9,12 * * *"]],
  [daily, "and at 12", ["0 9,12 * * *"]],
  [daily, "und um 17 Uhr", ["0 9,17 * * *"]],
  [weekdays, "周六11点也要", ["0 9 * * 1-5", "0 11 * * 6"]],
])("%s: “%s” changes the draft and makes no other", async (request, text, crons) => {
  const actor = await operator();
  const say = talkOf(actor);
  await say(request);
  expect((await say(text)).drafts[0]?.schedule.cronExpressions).toEqual(crons);
  expect(await db.draft.count({ where: { ownerId: actor.userId } })).toBe(1);
});

test.each([
  ["en", "change it to Tuesday at 10", "put it on Tuesdays at 10"],
  ["zh", "把它改成星期二十点", "把它挪到星期二上午十点"],
  ["ja", "それを火曜日の10時に変更して", "火曜日の10時に変えて"],
  ["ko", "그걸 화요일 10시로 바꿔 줘", "화요일 10시로 옮겨 줘"],
  ["es", "cámbialo a los martes a las 10", "cambia eso a los martes a las 10"],
  ["de", "ändere es auf Dienstag um 10 Uhr", "leg das auf dienstags um 10 Uhr"],
  ["fr", "change-le au mardi à 10h", "change ça pour chaque mardi à 10h"],
  ["pt", "mude isso para terça-feira às 10h", "passe isso para toda terça às 10h"],
  ["it", "cambialo a martedì alle 10", "spostalo al martedì alle 10"],
  ["nl", "verander het naar dinsdag om 10 uur", "wijzig dit in elke dinsdag om 10 uur"],
  ["pl", "zmień to na wtorek o 10", "przesuń je na wtorek o 10"],
  ["ru", "перенеси его на вторник в 10", "измени это на вторник в 10"],
  ["tr", "onu salı saat 10'a değiştir", "bunu salı saat 10'a al"],
])("%s: “it” and a new schedule are a change of the draft", async (_language, ...commands) => {
  for (const command of commands) {
    const actor = await operator();
    const say = talkOf(actor);
    await say(daily);
    expect((await say(command)).drafts).toMatchObject([{ version: 2, schedule: { cronExpressions: ["0 10 * * 2"] } }]);
    expect(await db.draft.count({ where: { ownerId: actor.userId } })).toBe(1);
  }
});

test("what changed is said in the language of the request, however short its prompt is", async () => {
  const say = talkOf(await operator());
  await say("her gün saat 9'da sunucuyu kontrol et");
  expect((await say("bunu salı saat 10'a al")).changes).toEqual([
    { field: "schedule", before: ["Her gün saat 09:00"], after: ["Her salı saat 10:00"] },
  ]);
});

test.each(["also on weekends", "and 9", "and at 9", "auch am Wochenende", "also on Mondays"])(
  "“%s” of a daily draft is so already",
  async (text) => {
    const say = talkOf(await operator());
    await say(daily);
    expect(await say(text)).toMatchObject({ changes: [], drafts: [], intent: "edit" });
  },
);

test("a task's whole name and a time are a change of it", async () => {
  const actor = await operator();
  await taskOf(actor, "example.de prüfen");
  const proposal = proposalIn(await talkOf(actor)("example.de prüfen soll um 10 laufen"));
  expect(proposal.after?.schedule.cronExpressions).toEqual(["0 10 * * 1-5"]);
});

test.each([
  ["both at 8", ["0 8 * * *", "0 8 * * *"]],
  ["las dos a las 8", ["0 8 * * *", "0 8 * * *"]],
  ["den zweiten um 9", ["0 9 * * *"]],
  ["der erste lieber um 7", ["0 7 * * *"]],
  ["第二个改成周四", ["0 17 * * 4"]],
])("of two drafts: “%s”", async (text, crons) => {
  const say = talkOf(await operator());
  await say(two);
  expect((await say(text)).drafts.map(({ schedule }) => schedule.cronExpressions[0])).toEqual(crons);
});

test.each(["no, drop the afternoon one", "den am Nachmittag streichen", "下午那次不要了"])(
  "one of two times goes, of a draft and of a task: “%s”",
  async (text) => {
    const actor = await operator();
    const say = talkOf(actor);
    await say("Email me the sales numbers every weekday at 7:45 and 16:00");
    expect((await say(text)).drafts[0]?.schedule.cronExpressions).toEqual(["45 7 * * 1-5"]);
    await taskOf(actor, "Payroll Export", { schedule: { cronExpressions: ["0 9,17 * * 1-5"] } });
    const other = talkOf(actor);
    await other("when does the payroll export run?");
    expect(proposalIn(await other(text)).after?.schedule.cronExpressions).toEqual(["0 9 * * 1-5"]);
  },
);

test("days that no schedule of two times can leave out are named, and not called all that there is", async () => {
  const say = talkOf(await operator());
  await say("Take out the trash on Tuesdays at 19:00 and on Fridays at 20:00");
  const { text } = await say("except the last Friday of the month");
  expect(text).toContain("“except the last Friday of the month”");
  expect(text).not.toContain("nothing would be left");
});

test("stop after five runs, another zone, and an end change the draft", async () => {
  const say = talkOf(await operator());
  await say(daily);
  expect((await say("stop after 5 runs")).drafts[0]?.schedule.maxRuns).toBe(5);
  expect((await say("change the time zone to Tokyo")).drafts[0]?.timezone).toBe("Asia/Tokyo");
  expect((await say("end of January is enough")).drafts[0]?.schedule.endsAt).toMatch(/^202\d-01-31/);
});

test("people are put on the list by their address, and taken off by their name", async () => {
  const actor = await operator();
  const say = talkOf(actor);
  await say(daily);
  expect((await say("cc carol@example.com")).drafts[0]?.recipients).toEqual([actor.email, "carol@example.com"]);
  expect((await say("replace carol@example.com by dan@example.com")).drafts[0]?.recipients).toContain(
    "dan@example.com",
  );
  expect((await say("remove dan")).drafts[0]?.recipients).toEqual([actor.email]);
  expect(await say("for Bob too")).toMatchObject({
    drafts: [],
    text: expect.stringContaining("no address of that name"),
  });
});

test("a change that is not understood is named, and what follows is still read as a change", async () => {
  const say = talkOf(await operator());
  await say(daily);
  for (const text of ["swap them", "make it quieter"]) expect((await say(text)).text).toContain(`“${text}”`);
  expect((await say("at 10")).drafts[0]?.schedule.cronExpressions).toEqual(["0 10 * * *"]);
});

test("a question that led nowhere does not keep later changes from being read", async () => {
  const say = talkOf(await operator());
  await say(daily);
  await say("Check https://example.org");
  expect((await say("delete it")).drafts).toMatchObject([{ status: "discarded" }]);
});

test("a change in other words, or of what is so already, says so and offers no button", async () => {
  const actor = await operator();
  await taskOf(actor, "Payroll Export", { schedule: { cronExpressions: ["0 9 * * 1,2,3,4,5"] } });
  for (const text of ["move the payroll export to 9:00", "run the payroll export on weekdays only"]) {
    expect(await talkOf(actor)(text)).toMatchObject({
      proposals: [],
      text: expect.stringContaining("like this already"),
    });
  }
});

test.each([
  ["Twice a week water plants reminder", "Tuesday and Saturday at 18", "0 18 * * 2,6"],
  ["Tell me the exchange rate at market open", "Mondays at 9", "0 9 * * 1"],
])(
  "“%s” beside an open draft is a request of its own, and so is the answer to its question",
  async (request, text, cron) => {
    const actor = await operator();
    const say = talkOf(actor);
    await say(daily);
    expect(await say(request)).toMatchObject({ question: true, drafts: [] });
    expect((await say(text)).drafts).toMatchObject([{ schedule: { cronExpressions: [cron] } }]);
    const drafts = await db.draft.findMany({ where: { ownerId: actor.userId }, orderBy: { createdAt: "asc" } });
    expect(drafts).toMatchObject([{ schedule: { cronExpressions: ["0 9 * * *"] } }, {}]);
  },
);

test.each([
  ["in the afternoon", "0 17 * * *"],
  ["afternoon", "0 17 * * *"],
  ["in the morning", "0 5 * * *"],
  ["morning", "0 5 * * *"],
  ["nachmittags", "0 17 * * *"],
  ["por la mañana", "0 5 * * *"],
])("“%s” to the question which five is meant keeps the five", async (answer, cron) => {
  const say = talkOf(await operator());
  await say(daily);
  expect((await say("make it 5")).text).toContain("5 in the morning or in the afternoon?");
  expect((await say(answer)).drafts).toMatchObject([{ schedule: { cronExpressions: [cron] } }]);
});

test.each([
  ["de", "nachmittags", "0 14 * * 2"],
  ["de", "lieber abends", "0 18 * * 2"],
  ["fr", "plutôt l'après-midi", "0 14 * * 2"],
  ["nl", "'s avonds", "0 18 * * 2"],
  ["de", "jeden Abend", "0 18 * * *"],
  ["en", "every evening", "0 18 * * *"],
])("%s: “%s” of a draft with a day", async (_language, text, cron) => {
  const say = talkOf(await operator());
  await say("Check https://example.com every Tuesday at 9");
  expect((await say(text)).drafts).toMatchObject([{ schedule: { cronExpressions: [cron] } }]);
});

test.each([
  ["move it an hour later", "0 10 * * 1-5"],
  ["move it 30 minutes earlier", "30 8 * * 1-5"],
  ["shift it by 15 minutes", "15 9 * * 1-5"],
  ["verleg es eine Stunde nach hinten", "0 10 * * 1-5"],
  ["muévelo una hora más tarde", "0 10 * * 1-5"],
  ["décale-le d'une heure plus tard", "0 10 * * 1-5"],
])("“%s” behind a task that was shown moves that one", async (text, cron) => {
  const actor = await operator();
  await taskOf(actor, "Paint Watch");
  await taskOf(actor, "Invoice Sync");
  const say = talkOf(actor);
  await say("when does Paint Watch run?");
  expect(proposalIn(await say(text))).toMatchObject({
    taskName: "Paint Watch",
    after: { schedule: { cronExpressions: [cron] } },
  });
});

test.each([
  ["Check https://example.com every 30 minutes between 9 and 17", "until 20:00", ["*/30 9-19 * * *", "0 20 * * *"]],
  ["Check https://example.com every 30 minutes between 9 and 17", "stop at 8pm", ["*/30 9-19 * * *", "0 20 * * *"]],
  ["Check https://example.com every 30 minutes between 9 and 17", "start at 8", ["*/30 8-16 * * *", "0 17 * * *"]],
])("behind “%s” “%s” is a change of its window", async (request, words, crons) => {
  const say = talkOf(await operator());
  await say(request);
  expect((await say(words)).drafts).toMatchObject([{ schedule: { cronExpressions: crons } }]);
});

test.each(["use http instead", "also text me", "during the winter only"])(
  "“%s” behind a draft is no request of its own",
  async (words) => {
    const say = talkOf(await operator());
    await say("Check https://example.com every day at 9");
    const answer = await say(words);
    expect(answer).toMatchObject({ drafts: [], options: [] });
    expect(answer.text).toContain(words);
  },
);

test.each([
  ["weekdays at 9:30 check https://a.org", "every day at noon instead and to bob@x.com", "0 12 * * *"],
  ["weekdays at 9:30 check https://a.org", "and also send it to bob@x.com every Friday", "30 9 * * 5"],
  ["werktags um 9 Bericht schicken", "stattdessen täglich um 12 und an bob@x.com", "0 12 * * *"],
  ["cada lunes a las 9 manda el informe", "y envíalo también a bob@x.com cada viernes", "0 9 * * 5"],
])("“%s”: “%s” is a change of it, with who gets it", async (request, words, cron) => {
  const say = talkOf(await operator());
  const [draft] = (await say(request)).drafts;
  expect((await say(words)).drafts).toMatchObject([
    { id: draft?.id, schedule: { cronExpressions: [cron] }, recipients: expect.arrayContaining(["bob@x.com"]) },
  ]);
  expect((await say("send the sales report to bob@x.com every Friday")).drafts).not.toMatchObject([{ id: draft?.id }]);
});
