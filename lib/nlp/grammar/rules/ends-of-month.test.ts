import { describe, expect, it } from "vitest";
import { parseRequest } from "../../index";

const read = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

describe("the end of one month is its last day", () => {
  it.each([
    ["end of next month at 5pm close the ledger", "2026-12-31"],
    ["at the end of this month at 5pm close the ledger", "2026-11-30"],
    ["Ende nächsten Monats um 17 Uhr das Hauptbuch schließen", "2026-12-31"],
    ["a fin del próximo mes a las 17 cierra el libro", "2026-12-31"],
    ["à la fin du mois prochain à 17h ferme le grand livre", "2026-12-31"],
    ["alla fine del prossimo mese alle 17 chiudi il registro", "2026-12-31"],
    ["no fim do próximo mês às 17h fecha o livro", "2026-12-31"],
    ["eind volgende maand om 17 uur het grootboek sluiten", "2026-12-31"],
    ["pod koniec przyszłego miesiąca o 17 zamknij księgę", "2026-12-31"],
    ["в конце следующего месяца в 17 закрой книгу", "2026-12-31"],
    ["gelecek ayın sonunda 17'de defteri kapat", "2026-12-31"],
    ["下个月底下午5点关账", "2026-12-31"],
    ["来月末の17時に帳簿を締めて", "2026-12-31"],
    ["다음 달 말 오후 5시에 장부 마감해줘", "2026-12-31"],
    ["end of December at 5pm close the ledger", "2026-12-31"],
  ])("%s", (text, day) => {
    expect(read(text)).toMatchObject({ schedule: { kind: "once", runAt: `${day}T17:00:00.000Z` } });
  });

  it("of each year and as an end it stays what it was", () => {
    const yearly = { schedule: { cronExpressions: ["0 17 L 12 *"] } };
    expect(read("every year at the end of December at 5pm close the ledger")).toMatchObject(yearly);
    const until = { schedule: { cronExpressions: ["0 9 * * 1"], endsAt: "2026-12-31T23:59:59.000Z" } };
    expect(read("every Monday at 9 until the end of next month send the report")).toMatchObject(until);
  });

  it.each(["end of next week at 5pm send the recap", "Ende dieser Woche um 17 Uhr das Hauptbuch schließen"])(
    "%s: which day ends a week is asked",
    (text) => {
      expect(read(text)).toMatchObject({ success: false, intent: "needs_clarification" });
    },
  );
});
