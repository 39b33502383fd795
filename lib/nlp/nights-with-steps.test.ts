import { describe, expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

describe("a night from one day to the next", () => {
  it.each([
    ["In der Nacht von Freitag auf Samstag stündlich zwischen 23 und 4 Uhr nachsehen", "0 23 * * 5 + 0 0-4 * * 6"],
    ["every night from Friday to Saturday check the cameras hourly from 23 to 4", "0 23 * * 5 + 0 0-4 * * 6"],
    ["In den Nächten von Freitag auf Samstag und von Samstag auf Sonntag um 2 Uhr Backup", "0 2 * * 6 + 0 2 * * 0"],
    ["Every night at 1 except the night from Saturday to Sunday, run the backup", "0 1 * * 1-6"],
    ["every night at 23:00 except the night from Saturday to Sunday run the backup", "0 23 * * 0-5"],
    ["Jede Nacht um 1 außer in der Nacht von Samstag auf Sonntag das Backup starten", "0 1 * * 1-6"],
    ["toutes les nuits à 1h sauf la nuit de samedi à dimanche lance la sauvegarde", "0 1 * * 1-6"],
    ["cada noche a la 1 excepto la noche del sábado al domingo haz la copia", "0 1 * * 1-6"],
    ["On 29 February, whenever there is one, at 9 post the joke", "0 9 29 2 *"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});

describe("a.m. and p.m. in one letter", () => {
  it("stand at both ends of a window", () => {
    expect(outcomeOf("Each Mon/Wed/Fri 6:15a-7:45a every 15m ping the pool", "UTC")).toBe(
      "15,30,45 6 * * 1,3,5 + */15 7 * * 1,3,5",
    );
  });
});
