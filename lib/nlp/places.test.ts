import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";

const now = new Date("2026-11-25T10:00:00Z");

function zoneIn(text: string): string {
  const answer = parseRequest(text, { now, timezone: "Europe/Berlin" });
  return answer.success ? answer.schedule.timezone : `${answer.intent}: ${answer.message}`;
}

describe("the time of a country", () => {
  it.each([
    ["Every weekday at 9 Malaysian time check the news", "Asia/Kuala_Lumpur"],
    ["9am Swiss time daily check the news", "Europe/Zurich"],
    ["at 6pm Philippines time every Friday send the roster to bob@example.com", "Asia/Manila"],
    ["Jeden Werktag um 9 Uhr norwegischer Zeit die Nachrichten zusammenfassen", "Europe/Oslo"],
    ["Cada día a las 9 hora de Malasia revisa el correo", "Asia/Kuala_Lumpur"],
    ["Tous les jours à 9h heure de Malaisie résume les nouvelles", "Asia/Kuala_Lumpur"],
    ["Elke werkdag 16u Singaporese tijd: vat het vrachtnieuws samen", "Asia/Singapore"],
    ["her gün saat 9'da Malezya saatiyle haberleri özetle", "Asia/Kuala_Lumpur"],
    ["every day at 9am local time check the news", "Europe/Berlin"],
  ])("%s", (text, zone) => expect(zoneIn(text)).toBe(zone));
});

describe("a place whose time is not known is asked about", () => {
  it.each([
    ["Every weekday at 9am Wakanda time check the news", "Wakanda time"],
    ["at 6pm Brazil time every Friday check the roster", "Brazil time"],
    ["Cada día a las 9 hora de Wakanda revisa el correo", "hora de Wakanda"],
    ["каждый день в 9 по времени Вакандии проверь почту", "времени Вакандии"],
  ])("%s", (text, words) => {
    expect(zoneIn(text)).toMatch(/^needs_clarification: /);
    expect(zoneIn(text)).toContain(words);
  });
});
