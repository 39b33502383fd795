import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

describe("so long before an event that is told", () => {
  it.each([
    [
      "My daughter has swimming Tuesdays and Thursdays at 4:30pm, ping me 45 min before so we leave on time",
      "45 15 * * 2,4",
    ],
    ["The staff meeting is every Tuesday at 14:00. Send the agenda to Ana two hours before it starts", "0 12 * * 2"],
    ["Doors open at 19:00 on Fridays and Saturdays. 90 minutes before doors, check the guest list", "30 17 * * 5,6"],
    [
      "We open at 7 except Sundays when it's 9. Send me the checklist a quarter of an hour before we open",
      "45 6 * * 1-6 + 45 8 * * 0",
    ],
    ["We're open from 10 to 18 on weekdays, remind me 15 minutes before we close to lock up", "45 17 * * 1-5"],
    ["The market closes at 4pm. Ten minutes before the close on weekdays, summarise my positions", "50 15 * * 1-5"],
    ["La réunion est le mardi à 14h. Envoie l'ordre du jour à Léa deux heures avant", "0 12 * * 2"],
    ["Mi hijo tiene piano los miércoles a las 17, avísame 30 minutos antes para no llegar tarde", "30 16 * * 3"],
    [
      "Mein Sohn hat mittwochs um 17 Uhr Klavier, erinner mich 30 Minuten vorher, damit wir pünktlich sind",
      "30 16 * * 3",
    ],
    [
      "Mijn zoon heeft elke woensdag om 17 uur pianoles, herinner me een half uur van tevoren zodat we er zijn",
      "30 16 * * 3",
    ],
    ["У сына по средам в 17:00 фортепиано, напомни за 30 минут, чтобы не опоздать", "30 16 * * 3"],
    ["会議は毎週火曜14時。2時間前に議題をアナに送って", "0 12 * * 2"],
    ["회의는 매주 화요일 14시야. 2시간 전에 안건을 보내줘", "0 12 * * 2"],
    ["Toplantı salıları 14'te. İki saat önce gündemi Ana'ya gönder", "0 12 * * 2"],
    ["会议每周二下午两点。提前两小时把议程发给安娜", "0 12 * * 2"],
    ["12月3日18:40的航班，提前24小时提醒我值机", "2026-12-02T18:40"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));

  it.each([
    ["Thursdays 10:00, remind crew that gate 22 closes 15 minutes before departure", "0 10 * * 4"],
    ["Каждый понедельник в 10:10 посчитай, сколько заявок закрыто быстрее чем за 2 часа", "10 10 * * 1"],
  ])("but not what belongs to the task: %s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});

describe("so long before the end of something", () => {
  it.each([
    ["The auction ends Sunday 29 Nov 21:00. Ten minutes before, remind me to bid", "2026-11-29T20:50"],
    ["La subasta termina el domingo a las 21. Diez minutos antes recuérdame pujar", "2026-11-29T20:50"],
    ["Registration closes on 4 December at 17:00; an hour before, send me the link", "2026-12-04T16:00"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});

describe("an event that is told is no job of its own", () => {
  it.each([
    ["The bakery delivers at 5:15 mon-sat; ten minutes after that, check the note", "25 5 * * 1-6"],
    ["Yoga is Tuesdays at 19:00. Two hours before, remind me to eat", "0 17 * * 2"],
    ["La reunión es los martes a las 14. Dos horas antes, manda la agenda a Ana", "0 12 * * 2"],
    ["Le yoga est le mardi à 19h. Deux heures avant, rappelle-moi de manger", "0 17 * * 2"],
    ["A reunião é às terças às 14h. Duas horas antes, manda a agenda à Ana", "0 12 * * 2"],
    ["Every Monday at 8 the report goes out. Ten minutes later check the replies", "10 8 * * 1"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));

  it.each([
    ["De vergadering is elke dinsdag om 14 uur, stuur me een half uur van tevoren de lijst", "de lijst"],
    ["Die Sitzung ist dienstags um 14 Uhr, schick 20 Minuten vorher der Gruppe die Liste", "der Gruppe"],
    ["La reunión es los martes a las 14, mándame 30 minutos antes la lista", "la lista"],
    ["Совещание по вторникам в 14:00, отправь за 2 часа письмом повестку", "письмом"],
    ["The meeting is every Tuesday at 14:00, send me half an hour beforehand the list", "the list"],
  ])("leaves what is sent: %s", (text, kept) => expect(promptsOf(text, "UTC")).toContain(kept));

  it("stays in the words for the agent", () => {
    expect(promptsOf("Yoga is Tuesdays at 19:00. Two hours before, remind me to eat", "UTC")).toBe(
      "Yoga is Tuesdays at 19:00. Remind me to eat.",
    );
  });

  it("unless it is something to do", () => {
    expect(outcomeOf("Post the menu on Mondays at 8; an hour before, check the stock", "UTC")).toBe(
      "0 8 * * 1 | 0 7 * * 1",
    );
  });
});
