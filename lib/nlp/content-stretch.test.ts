import { describe, expect, it } from "vitest";
import { parseRequest } from ".";
import { outcomeOf } from "./sentence-outcome.fixture";

const read = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

describe("days of what is sent stay in the task", () => {
  it.each([
    ["every Monday at 9 send me the sales from Friday to Sunday", "0 9 * * 1", "from Friday to Sunday"],
    ["takings from Saturday to Monday every Tuesday at 7:30", "30 7 * * 2", "Saturday to Monday"],
    ["send the bookings for Friday to Sunday every Thursday at 18:00", "0 18 * * 4", "for Friday to Sunday"],
    ["on the first Monday of the month at 10 post the shifts for Tuesday to Saturday", "0 10 * * 1#1", "Saturday"],
    ["tomorrow at 10 send Ann the rota for Monday through Thursday", "2026-11-26T10:00", "Monday through Thursday"],
    ["jeden Donnerstag um 18 Uhr den Dienstplan für Montag bis Freitag posten", "0 18 * * 4", "Montag bis Freitag"],
    ["chaque lundi à 9h envoie les ventes de vendredi à dimanche", "0 9 * * 1", "de vendredi à dimanche"],
    ["cada lunes a las 9 mándame las ventas del viernes al domingo", "0 9 * * 1", "del viernes al domingo"],
    ["ogni lunedì alle 9 mandami le vendite da venerdì a domenica", "0 9 * * 1", "da venerdì a domenica"],
    ["toda segunda às 9 me mande as vendas de sexta a domingo", "0 9 * * 1", "de sexta a domingo"],
    ["elke maandag om 9 de verkopen van vrijdag tot en met zondag sturen", "0 9 * * 1", "vrijdag tot en met zondag"],
    ["каждый понедельник в 9 присылай продажи с пятницы по воскресенье", "0 9 * * 1", "с пятницы по воскресенье"],
    ["co poniedziałek o 9 wyślij sprzedaż od piątku do niedzieli", "0 9 * * 1", "od piątku do niedzieli"],
    ["her pazartesi 9'da cumadan pazara kadar satışları gönder", "0 9 * * 1", "umadan pazara kadar"],
  ])("%s", (text, when, words) => {
    expect(outcomeOf(text, "UTC")).toBe(when);
    const result = read(text);
    expect(result.success && result.confidence).toBeGreaterThan(0.8);
    expect(result.success && result.agentPrompt).toContain(words);
  });

  it.each([
    ["at 3pm tell Ann the meeting moved from Tuesday to Thursday", "2026-11-25T15:00"],
    ["tomorrow at 9 tell the team the release moves from Friday to Monday", "2026-11-26T09:00"],
    ["demain à 9h écris à l'équipe que la livraison passe de vendredi à lundi", "2026-11-26T09:00"],
  ])("as do days between which something else was moved: %s", (text, when) => {
    expect(outcomeOf(text, "UTC")).toBe(when);
  });

  it.each([
    ["on Sundays at 10 open the shop and Monday to Friday at 9", "0 10 * * 0 + 0 9 * * 1-5"],
    ["every Sunday water the plants, feed the cat Monday to Saturday", "0 9 * * 0 | 0 9 * * 1-6"],
    ["Mondays at 9 send the plan and check the mail Tuesday to Friday", "0 9 * * 1 | 0 9 * * 2-5"],
    ["every day at 9 send the sales Monday to Friday", "0 9 * * 1-5"],
  ])("but not days with a time or a task of their own, nor those that restrict others: %s", (text, when) => {
    expect(outcomeOf(text, "UTC")).toBe(when);
  });
});

it.each([
  ["every Friday at 9 send the end of June forecast", "0 9 * * 5", "Send the end of June forecast."],
  ["end of June report every Friday at 9", "0 9 * * 5", "End of June report."],
  ["jeden Montag um 9 die Zahlen von Ende Juni schicken", "0 9 * * 1", "Die Zahlen von Ende Juni schicken."],
  ["at the end of June at 9 remind me to pay the tax", "2027-06-30T09:00", "Remind me to pay the tax."],
  ["every year at the end of June remind me to pay the tax", "0 9 L 6 *", "Remind me to pay the tax."],
])("the end of a month is a day as a date is: %s", (text, when, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(when);
  const result = read(text);
  expect(result).toMatchObject({ success: true, agentPrompt: prompt });
  expect(result.success && result.confidence).toBeGreaterThan(0.8);
});

it.each([
  ["tous les jours à 8h dis bonjour à l'équipe", "Dis bonjour à l'équipe."],
  ["demain à 9h dis à Paul que c'est prêt", "Dis à Paul que c'est prêt."],
  ["dis, rappelle-moi demain à 9h d'appeler Paul", "Rappelle-moi d'appeler Paul."],
  ["jeden Morgen um 8 guten Morgen in den Kanal posten", "Guten Morgen in den Kanal posten."],
])("a greeting that is to be said is the task: %s", (text, prompt) => {
  expect(read(text)).toMatchObject({ success: true, agentPrompt: prompt });
});
