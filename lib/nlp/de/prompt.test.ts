import { expect, it } from "vitest";
import { parseRequest } from "../index";

const now = new Date("2026-11-25T10:00:00Z");

/** The prompts and names of a request's drafts. */
function writtenFor(text: string): string[] {
  const result = parseRequest(text, { now, timezone: "Europe/Berlin" });
  if (!result.success) return [];
  return [result, ...result.additional].map(({ taskName, agentPrompt }) => `${taskName}: ${agentPrompt}`);
}

/** A wish, a passive or a reminder becomes what is to be done. */
it.each([
  ["Ich möchte, dass du jeden Montag um 8 die Backups prüfst", ["Backups prüfen: Die Backups prüfen."]],
  ["Freitags um 9 muss der Müll rausgestellt werden", ["Müll rausstellen: Den Müll rausstellen."]],
  ["Täglich um 9 sollen die Server kontrolliert werden", ["Server kontrollieren: Die Server kontrollieren."]],
  [
    "Es wäre toll, wenn du werktags um 17:50 die offenen Tickets auflistest",
    ["Offenen Tickets auflisten: Die offenen Tickets auflisten."],
  ],
  [
    "Denk bitte daran, mich jeden 5. des Monats um 9 Uhr an die Umsatzsteuer zu erinnern",
    ["Erinnerung: Umsatzsteuer: Erinnere mich an die Umsatzsteuer."],
  ],
  [
    "Guck jeden Tag um 17:25 nach, ob der Pool noch über 24 Grad hat",
    ["Pool noch über 24 Grad: Guck nach, ob der Pool noch über 24 Grad hat."],
  ],
  [
    "Erinnere mich täglich um 9 an die Tabletten. Außerdem sonntags um 17 Uhr an den Anruf bei Papa.",
    [
      "Erinnerung: Tabletten: Erinnere mich an die Tabletten.",
      "Erinnerung: Anruf bei Papa: Erinnere mich an den Anruf bei Papa.",
    ],
  ],
])("%s", (text, expected) => {
  expect(writtenFor(text)).toEqual(expected);
});
