import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

describe("some days have an hour of their own, in words that only say so", () => {
  it.each([
    ["Every day at 9 except when it's Sunday, in which case 10, open the shop", "0 9 * * 1-6 + 0 10 * * 0"],
    ["Check stock every day at 9, on Sundays it should be 10", "0 9 * * 1-6 + 0 10 * * 0"],
    ["Every weekday at 9 but at 10 if it's a Monday, post the rota", "0 9 * * 2-5 + 0 10 * * 1"],
    ["Lock the doors every evening at 9, on Saturdays in stead at 11", "0 21 * * 0-5 + 0 23 * * 6"],
    ["vérifie le stock chaque jour à 9h, le dimanche ce sera 10h", "0 9 * * 1-6 + 0 10 * * 0"],
    ["revisa el stock cada día a las 9, los domingos que sean las 10", "0 9 * * 1-6 + 0 10 * * 0"],
    ["verifica o estoque todo dia às 9, aos domingos que seja às 10", "0 9 * * 1-6 + 0 10 * * 0"],
    ["controlla le scorte ogni giorno alle 9, la domenica saranno le 10", "0 9 * * 1-6 + 0 10 * * 0"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});

describe("a condition for some days is the agent's to see", () => {
  it.each([
    ["report every day at 8, on Mondays only when there are errors", "on Mondays only when there are errors"],
    ["Täglich um 8 den Bericht schicken, montags nur wenn es Fehler gibt", "montags nur wenn es Fehler gibt"],
    ["envoie le rapport tous les jours à 8h, le lundi seulement s'il y a des erreurs", "le lundi seulement s'il y a"],
  ])("%s", (text, kept) => {
    expect(outcomeOf(text, "UTC")).toBe("0 8 * * *");
    expect(promptsOf(text, "UTC")).toContain(kept);
  });
});

describe("weekdays of one month beside those of another", () => {
  it.each([
    ["every Tuesday in December at 6pm and every Thursday in January at 7pm send the plan", "0 18 * 12 2 + 0 19 * 1 4"],
    ["every Tuesday in December and every Thursday in January at 7pm send the plan", "0 19 * 12 2 + 0 19 * 1 4"],
    ["jeden Montag im Juli um 8 und jeden Freitag im August um 9 Pool prüfen", "0 8 * 7 1 + 0 9 * 8 5"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});

describe("small words of English", () => {
  it.each([
    ["Workdays 8:20, except the whole of August, send the summary", "20 8 * 1-7,9-12 1-5"],
    ["at an interval of six hours, rotate the proxy list", "0 */6 * * *"],
    ["school days Monday to Thursday at 15:40 count the pupils", "40 15 * * 1-4"],
    ["weekdays and Saturday at 8 open the lab", "0 8 * * 1-6"],
    ["Sundays at 9, the rest of the week at 7 read the gauge", "0 9 * * 0 + 0 7 * * 1-6"],
    ["noonish on weekdays remind me to eat", "0 12 * * 1-5"],
    ["every 4 hours at half past check the queue", "30 */4 * * *"],
    ["Every six hours, offset by 30 minutes, check the queue", "30 */6 * * *"],
    ["tomorrow at 9 and the day after that at 10 call Bob", "0 9 26 11 * + 0 10 27 11 * until 2026-11-27 x2"],
    ["remind me at 8 tonight and 8 tomorrow morning to call", "0 20 25 11 * + 0 8 26 11 * until 2026-11-26 x2"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});
