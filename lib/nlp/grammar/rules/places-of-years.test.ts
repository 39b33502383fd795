import { expect, it } from "vitest";
import { parseRequest } from "../../index";
import { outcomeOf } from "../../sentence-outcome.fixture";

it.each([
  ["on the last Sunday of this year at 9 swap the filter", "2026-12-27T09:00"],
  ["on the last working day of this year at 9 lock the office", "2026-12-31T09:00"],
  ["on the first Monday of next year at 9 open the books", "2027-01-04T09:00"],
  ["on the last Friday of next year at 9 lock the office", "2027-12-31T09:00"],
  ["on the first Monday of the new year at 9 open the books", "2027-01-04T09:00"],
  ["am letzten Sonntag dieses Jahres um 9 den Filter wechseln", "2026-12-27T09:00"],
  ["el último domingo de este año a las 9 cambia el filtro", "2026-12-27T09:00"],
  ["le premier lundi de l'année prochaine à 9h, ouvre les livres", "2027-01-04T09:00"],
  ["l'ultima domenica di quest'anno alle 9 cambia il filtro", "2026-12-27T09:00"],
  ["no último domingo deste ano às 9h troca o filtro", "2026-12-27T09:00"],
  ["op de laatste zondag van dit jaar om 9 uur het filter vervangen", "2026-12-27T09:00"],
  ["в последнее воскресенье этого года в 9 поменяй фильтр", "2026-12-27T09:00"],
  ["w ostatnią niedzielę tego roku o 9 wymień filtr", "2026-12-27T09:00"],
  ["bu yılın son pazarı saat 9'da filtreyi değiştir", "2026-12-27T09:00"],
  ["来年の最初の月曜日の9時に帳簿を開く", "2027-01-04T09:00"],
  ["明年第一个周一9点打开账本", "2027-01-04T09:00"],
  ["올해 마지막 일요일 9시에 필터 교체하기", "2026-12-27T09:00"],
  ["on the last Friday of every year at 9 lock the office", "0 9 * 12 5L"],
  ["every year on the first Monday of the year at 9 open the books", "0 9 * 1 1#1"],
  ["am ersten Montag jedes Jahres um 9 die Bücher öffnen", "0 9 * 1 1#1"],
  ["w ostatni piątek każdego roku o 9 zamknij biuro", "0 9 * 12 5L"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it.each([
  "on the last Friday of the year at 9 lock the office",
  "am letzten Freitag des Jahres um 9 das Büro abschließen",
  "el último viernes del año a las 9 cierra la oficina",
])("of the year it is of each, which is not sure: %s", (text) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result).toMatchObject({ success: true, cronExpression: "0 9 * 12 5L" });
  expect(result.success && result.confidence).toBeLessThan(0.8);
});
