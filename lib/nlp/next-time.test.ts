import { describe, expect, it } from "vitest";
import { parseRequest } from ".";

const startOf = (text: string): string | null => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success ? (/DTSTART;TZID=UTC:(\d{8}T\d{4})/.exec(result.schedule.rrule ?? "")?.[1] ?? null) : null;
};

describe("the next one says from where steps are counted", () => {
  it.each([
    [
      "Recycling goes every two weeks on Wednesdays, the next one on 9 December; remind me at 6 on those days",
      "20261209T0600",
    ],
    ["every other Wednesday, next time on 9 December, at 6 put the bin out", "20261209T0600"],
    ["alle zwei Wochen mittwochs um 6 die Tonne rausstellen, das nächste Mal am 9. Dezember", "20261209T0600"],
    ["cada dos semanas los miércoles a las 6 saca el cubo, la próxima vez el 9 de diciembre", "20261209T0600"],
    ["un mercredi sur deux à 6h sors la poubelle, la prochaine fois le 9 décembre", "20261209T0600"],
    [
      "de planten moeten om de drie dagen water, te beginnen zaterdag, dus zet om 7 uur een bericht klaar",
      "20261128T0700",
    ],
    ["sexta sim, sexta não, às 17h45, a começar já no dia 4 de dezembro, faz o fecho de caixa", "20261204T1745"],
  ])("%s", (text, wanted) => expect(startOf(text)).toBe(wanted));
});
