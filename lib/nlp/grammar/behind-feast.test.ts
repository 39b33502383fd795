import { expect, it } from "vitest";
import { parseRequest } from "../parse-request";

const context = { now: new Date("2026-11-27T12:00:00Z"), timezone: "UTC" };

it.each([
  ["remind me the day after Christmas at 10 to take down the tree", "2026-12-26", "Remind me to take down the tree."],
  ["remind me 2 days after Christmas at 10 to take down the tree", "2026-12-27", "Remind me to take down the tree."],
  ["on the day after New Year's Eve at 10 take down the tree", "2027-01-01", "Take down the tree."],
  ["am Tag nach Weihnachten um 10 den Baum abbauen", "2026-12-26", "Den Baum abbauen."],
  ["el día después de Navidad a las 10 quita el árbol", "2026-12-26", "Quita el árbol."],
  ["le lendemain de Noël à 10h démonte le sapin", "2026-12-26", "Démonte le sapin."],
  ["il giorno dopo Natale alle 10 smonta l'albero", "2026-12-26", "Smonta l'albero."],
  ["de dag na Kerstmis om 10 de boom weghalen", "2026-12-26", "De boom weghalen."],
])("%s", (text, day, agentPrompt) => {
  expect(parseRequest(text, context)).toMatchObject({
    agentPrompt,
    schedule: { runAt: expect.stringContaining(`${day}T10:00`) },
  });
});
