import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["bis zum 20. täglich um 8 den Baum gießen", "0 8 * * * until 2026-12-20"],
  ["schick mir bis zum 5. jeden Tag um 9 den Kontostand", "0 9 * * * until 2026-12-05"],
  ["werktags um 7:30 bis zum 18. die Zeitung holen", "30 7 * * 1-5 until 2026-12-18"],
  ["bis zum 3. Januar täglich um 8 üben", "0 8 * * * until 2027-01-03"],
  ["ab 12. Dezember bis zum 20. täglich um 8 den Baum gießen", "0 8 * * * from 2026-12-12 until 2026-12-20"],
  ["do 20. codziennie o 8 podlewaj choinkę", "0 8 * * * until 2026-12-20"],
  ["codziennie o 8 do 20. podlewaj choinkę", "0 8 * * * until 2026-12-20"],
  ["до 20-го ежедневно в 8 поливай ёлку", "0 8 * * * until 2026-12-20"],
  ["до 20-го числа каждый день в 8 поливай ёлку", "0 8 * * * until 2026-12-20"],
  ["ayın 20'sine kadar her gün 8'de ağacı sula", "0 8 * * * until 2026-12-20"],
])("the day of the month that is the last: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it("'bis zum 20. Geburtstag' is no day of the month", () => {
  expect(outcomeOf("bis zum 20. Geburtstag jeden Tag um 8 üben", "UTC")).toBe("ask");
});
