import { describe, expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

const outcome = (text: string): string => outcomeOf(text, "UTC");

describe("the now of a reason is none to run at", () => {
  it.each([
    ["bitte keine Surfberichte mehr, ich bin jetzt in den Alpen", "delete: Surfberichte"],
    ["den Surfbericht brauche ich nicht mehr, ich wohne jetzt woanders", "delete: Surfbericht"],
    ["geen surfberichten meer graag, ik zit nu in de Alpen", "delete: surfberichten"],
    ["no more surf reports please, I'm in the Alps now", "delete: surf reports"],
    // It is one where it says when.
    ["Starte das Backup jetzt, ich bin gleich weg", "run: Backup"],
  ])("%s → %s", (text, wanted) => expect(outcome(text)).toBe(wanted));
});

describe("commands in more words of German and Dutch", () => {
  it.each([
    ["du kannst mit den Surfberichten aufhören", "delete: Surfberichten"],
    ["hör auf mit den Surfberichten, ich bin weggezogen", "delete: Surfberichten"],
    ["du musst mir den Surfbericht nicht mehr schicken", "delete: Surfbericht"],
    ["je mag stoppen met het surfbericht", "delete: surfbericht"],
    ["je hoeft me het surfbericht niet meer te sturen", "delete: surfbericht"],
    ["bis auf die Rechnungsmails alles bis Montag pausieren", "pause: bis auf die Rechnungsmails alles"],
    ["behalve de factuurmails alles tot maandag op pauze zetten", "pause: behalve de factuurmails alles"],
    ["mach den Antennentest bitte sofort, nicht erst heute Nacht", "run: Antennentest"],
    ["doe de antennetest nu meteen, niet pas vannacht", "run: antennetest"],
    // What is denied is no command.
    ["Lösch den Termin mit dem Zahnarzt nicht, verschieb ihn nur auf Freitag", "edit: Termin mit dem Zahnarzt"],
    ["verwijder de herinnering niet, verplaats hem naar vrijdag", "edit: herinnering"],
    // It waits for something.
    ["Wenn der Server länger als 5 Minuten nicht antwortet, schreib mir sofort", "ask"],
    ["Als de server langer dan 5 minuten niet reageert, stuur me meteen een bericht", "ask"],
    // Something new to do.
    ["Hol die Notizen werktags um 9:20, freitags erst um 11", "20 9 * * 1-4 + 0 11 * * 5"],
  ])("%s → %s", (text, wanted) => expect(outcome(text)).toBe(wanted));
});
