import { describe, expect, it } from "vitest";
import { parseRequest } from ".";

const read = (text: string) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  if (!result.success) return result.intent;
  const { schedule, additional, confidence } = result;
  expect(confidence).toBeGreaterThanOrEqual(0.8);
  return [schedule, ...additional.map((job) => job.schedule)].map((one) => one.cronExpressions.join(";")).join(" + ");
};

describe("a sentence behind the task that only tells is no job and no doubt", () => {
  it.each([
    ["remind me at 2:45pm on Fridays to post the letters; last collection is at 5", "45 14 * * 5"],
    ["remind me every Friday at 14:00 to go to the bank. They close at 4.", "0 14 * * 5"],
    ["Check the cert at 6am daily. It expires in 21 days.", "0 6 * * *"],
    ["Check the cert at 6am daily; it has 21 days left.", "0 6 * * *"],
    ["Erinnere mich freitags um 14 Uhr an die Bank. Die schließen um 16 Uhr.", "0 14 * * 5"],
    ["Recuérdame los viernes a las 14 ir al banco; el banco cierra a las 16.", "0 14 * * 5"],
    ["Lembre-me às sextas às 14 de ir ao banco. O banco fecha às 16.", "0 14 * * 5"],
    ["Every day at 6pm read the school's emails and tell me if there is a test tomorrow, or a meeting", "0 18 * * *"],
    [
      "Mondays at 9 open the form; Wednesdays at 15:00 close it, since the supplier needs the list 48 hours ahead",
      "0 9 * * 1 + 0 15 * * 3",
    ],
    ["Every Monday at 8 open the shop, at 18 close the shop", "0 8 * * 1 + 0 18 * * 1"],
  ])("%s", (text, wanted) => expect(read(text)).toBe(wanted));
});

describe("months counted by two, nights of the month, quarters that are over", () => {
  it.each([
    ["last Friday of every other month 3pm retro", "0 15 * */2 5L"],
    ["every other month, 2nd Tuesday, 10am, committee reminder", "0 10 * */2 2#2"],
    ["nightly at 2:30 except the last night of the month dump the db", "30 2 1-27,L-1,L-2,L-3 * *"],
    ["on the last night of each month at 11pm back up the books", "0 23 L * *"],
    ["am 10. des Monats nach Quartalsende um 8 Uhr die Belege zusammenstellen", "0 8 10 */3 *"],
    ["le 10 du mois suivant la fin du trimestre à 8h, préparer la TVA", "0 8 10 */3 *"],
    ["il 10 del mese successivo alla fine del trimestre alle 8 prepara l'IVA", "0 8 10 */3 *"],
    ["10. dnia miesiąca po zakończeniu kwartału o 8 przygotuj VAT", "0 8 10 */3 *"],
    ["Inventurliste ziehen, immer am letzten Tag vom Quartal um 17 Uhr", "0 17 L 3-12/3 *"],
  ])("%s", (text, wanted) => expect(read(text)).toBe(wanted));
});

describe("times, windows and bounds beside other figures", () => {
  it.each([
    ["0400 UTC every day rotate the TLS logs", "0 4 * * *"],
    ["1830 GMT Tuesdays ping the oncall", "30 18 * * 2"],
    ["Feed the hamster Mondays 8:05 and Fridays 14:55 - 1 spoon is enough.", "5 8 * * 1;55 14 * * 5"],
    ["from 1 to 24 December at 7 light a candle", "0 7 * * *"],
    ["between the 1st and 24th of December at 7 send a joke", "0 7 * * *"],
    ["Fridays from 11pm to 4am Saturday, every hour, count the visitors", "0 23 * * 5;0 0-4 * * 6"],
    [
      "Each night look at the queue every 10 minutes from 22:00 to 2:00 while the batch runs",
      "*/10 22,23 * * *;*/10 0,1 * * *;0 2 * * *",
    ],
    ["Fais le rapport tous les jours à 18h… euh non, pas tous les jours, seulement le 1er et le 15", "0 18 1,15 * *"],
  ])("%s", (text, wanted) => expect(read(text)).toBe(wanted));
});

describe("words that only introduce an expression go with it", () => {
  it.each([
    ["make this a cron job, 0 5 * * 0: purge the nginx logs", "Purge the nginx logs."],
    ["mets ça en cron 0 5 * * 0 stp : purge des logs", "Purge des logs."],
    ["Server backup 0 5 * * 0: copy to NAS", "Server backup: copy to NAS."],
  ])("%s", (text, wanted) => {
    const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
    expect(result.success && result.agentPrompt).toBe(wanted);
  });
});
