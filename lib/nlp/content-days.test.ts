import { describe, expect, it } from "vitest";
import { parseRequest } from ".";
import { outcomeOf } from "./sentence-outcome.fixture";

const read = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

describe("a single day behind days that repeat is that of a thing", () => {
  it.each([
    ["every Monday remind me about the meeting on Wednesday at 3pm", "0 9 * * 1", "on Wednesday at 3pm"],
    ["remind the crew every Thursday at 2pm that timesheets are due Friday noon", "0 14 * * 4", "due Friday noon"],
    ["every Friday at 10 remind the parents about the trip next Tuesday at 8", "0 10 * * 5", "next Tuesday at 8"],
    ["every morning at 8 remind me about the exam on 12 December at 10", "0 8 * * *", "on 12 December at 10"],
    ["jeden Montag die Tagesordnung für das Treffen am Mittwoch um 15 Uhr schicken", "0 9 * * 1", "am Mittwoch"],
    ["jeden Donnerstag die Leute erinnern, dass die Zettel Freitag um 12 fällig sind", "0 9 * * 4", "Freitag um 12"],
    ["chaque jeudi rappelle à l'équipe que les feuilles sont à rendre vendredi à midi", "0 9 * * 4", "vendredi à midi"],
    ["cada jueves recuérdale al equipo que las hojas se entregan el viernes a mediodía", "0 9 * * 4", "el viernes"],
    ["toda segunda me lembra da reunião na quarta às 15h", "0 9 * * 1", "na quarta às 15h"],
    ["elke maandag herinner me aan de vergadering op woensdag om 15 uur", "0 9 * * 1", "op woensdag om 15 uur"],
    ["każdy poniedziałek przypomnij mi o spotkaniu w środę o 15", "0 9 * * 1", "w środę o 15"],
    ["每周一提醒我周三下午3点的会议", "0 9 * * 1", "周三下午3点的会议"],
    ["毎週月曜に水曜15時の会議をリマインドして", "0 9 * * 1", "水曜15時の会議"],
  ])("%s", (text, when, words) => {
    expect(outcomeOf(text, "UTC")).toBe(when);
    const result = read(text);
    expect(result.success && result.agentPrompt).toContain(words);
  });

  it.each([
    ["every Monday at 9 and on Wednesday at 10 check the mail", "0 9 * * 1 + 0 10 * * 3"],
    ["every Monday at 9 send the agenda, on Wednesday at 10 the minutes", "0 9 * * 1 | 0 10 * * 3"],
    ["jeden Montag um 9 die Agenda schicken und am Mittwoch um 10 das Protokoll", "0 9 * * 1 | 0 10 * * 3"],
  ])("but not behind a joint: %s", (text, when) => expect(outcomeOf(text, "UTC")).toBe(when));
});

describe("a day that is named before it is said comes as often as the words before tell", () => {
  it.each([
    "every year on mum's birthday, 3 May, send flowers at 9",
    "every year for mum's birthday, 3 May, send flowers at 9",
    "every year on mum's birthday (3 May) send flowers at 9",
    "jedes Jahr an Mamas Geburtstag, dem 3. Mai, um 9 Blumen schicken",
    "chaque année pour l'anniversaire de maman, le 3 mai, envoie des fleurs à 9h",
    "cada año en el cumpleaños de mamá, el 3 de mayo, manda flores a las 9",
    "todo ano no aniversário da mãe, 3 de maio, manda flores às 9",
    "ogni anno per il compleanno di mamma, il 3 maggio, manda i fiori alle 9",
    "elk jaar op mama's verjaardag, 3 mei, om 9 uur bloemen sturen",
    "каждый год на день рождения мамы, 3 мая, отправь цветы в 9",
    "co roku na urodziny mamy, 3 maja, wyślij kwiaty o 9",
    "her yıl annemin doğum gününde, 3 Mayıs, saat 9'da çiçek gönder",
    "每年妈妈生日，5月3日，早上9点送花",
    "毎年母の誕生日、5月3日の9時に花を送って",
    "매년 엄마 생일인 5월 3일 9시에 꽃을 보내줘",
  ])("%s", (text) => {
    expect(outcomeOf(text, "UTC")).toBe("0 9 3 5 *");
    const result = read(text);
    expect(result.success && result.agentPrompt).not.toMatch(
      /every year|jedes|chaque|cada|todo|ogni|elk|кажд|co roku|her yıl|每年|毎年|매년/iu,
    );
  });

  it.each([
    ["each year on our anniversary, June 14, order flowers the day before at 10", "0 10 13 6 *"],
    ["every week on bin day, Thursday, remind me at 7", "0 7 * * 4"],
  ])("%s", (text, when) => expect(outcomeOf(text, "UTC")).toBe(when));
});

describe("a reminder that is set says of what", () => {
  it.each([
    ["set a reminder for tomorrow at 9: call the bank", "Remind me to call the bank.", "Call Bank Reminder"],
    ["create a reminder every Friday at 16: timesheets", "Remind me of timesheets.", "Timesheets Reminder"],
    ["set up a reminder for 9am daily to take vitamins", "Remind me to take vitamins.", "Take Vitamins Reminder"],
    ["remind me 2 bring the keys tomorrow at 8", "Remind me to bring the keys.", "Bring Keys Reminder"],
    ["new task: every Friday at 16 collect the timesheets", "Collect the timesheets.", "Collect Timesheets"],
    ["herinnering morgen om 9: bank bellen", "Herinnering: bank bellen.", "Herinnering: bank bellen"],
    ["Erinnerung jeden Freitag um 16 Uhr: Bank anrufen", "Erinnerung: Bank anrufen.", "Erinnerung: Bank anrufen"],
  ])("%s", (text, agentPrompt, taskName) => expect(read(text)).toMatchObject({ success: true, agentPrompt, taskName }));
});
