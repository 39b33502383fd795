import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";

function endOf(text: string): string | undefined {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  const end = result.success ? result.schedule.endsAt : undefined;
  return end ? new Date(end).toISOString().slice(0, 10) : undefined;
}

describe("how long it goes on may stand behind what is to do", () => {
  it.each([
    ["Every 8 hours, starting today at 22:00, remind me of the antibiotic for 7 days", "2026-12-02"],
    ["Remind me every Monday at 9 of the physio exercises for 6 weeks", "2027-01-06"],
    ["De 8 em 8 horas, começando hoje às 22h, me lembra do antibiótico da Luna por 7 dias", "2026-12-02"],
    ["Cada día a las 9 recuérdame el antibiótico durante 7 días", "2026-12-02"],
    ["Tous les matins à 9h envoie-moi la météo pendant 7 jours", "2026-12-02"],
    ["Erinnere mich jeden Tag um 9 an das Antibiotikum, 7 Tage lang", "2026-12-02"],
    ["Przypominaj mi codziennie o 9 o antybiotyku przez 7 dni", "2026-12-02"],
  ])("%s → %s", (text, end) => {
    expect(endOf(text)).toBe(end);
  });

  it.each([
    "Every day at 9 send me the weather for 3 days",
    "Remind me every Monday at 9 to book the car for 3 days",
    "Cada día a las 9 lista quién ha estado de baja durante 7 días",
    "cada noche a las 22 recuérdame regar durante 10 minutos",
  ])("of the task: %s", (text) => {
    expect(endOf(text)).toBeUndefined();
  });
});
