import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** The times of the first days stand before them, those of the others behind; "once" between days and their time ends nothing. */
it.each([
  ["в 7:40 и в 19:10 по будням, по выходным разок в полдень — пробки", "40 7 * * 1-5 + 10 19 * * 1-5 + 0 12 * * 0,6"],
  ["в 6:15 и в 18:15 по будням, в воскресенье только в 10 — давление папы", "15 6,18 * * 1-5 + 0 10 * * 0"],
  ["в 8 утра и в 9 вечера в учебные дни, в выходные один раз в 10: проверь слова", "0 8,21 * * 1-5 + 0 10 * * 0,6"],
  ["o 7:40 i o 19:10 w dni robocze, w weekend raz w południe: korki", "40 7 * * 1-5 + 10 19 * * 1-5 + 0 12 * * 0,6"],
  ["o 9 i o 16 w dni robocze, w soboty o wpół do jedenastej: stan kasy", "0 9,16 * * 1-5 + 30 10 * * 6"],
  [
    "7.40'ta ve 19.10'da hafta içi, hafta sonu bir kez öğlen 12'de: trafiği bildir",
    "40 7 * * 1-5 + 10 19 * * 1-5 + 0 12 * * 0,6",
  ],
  [
    "um 7:40 und um 19:10 werktags, am Wochenende einmal um zwölf: Staumeldungen schicken",
    "40 7 * * 1-5 + 10 19 * * 1-5 + 0 12 * * 0,6",
  ],
  [
    "om 6 uur en om 18 uur op werkdagen, in het weekend één keer om 9 uur: temperatuur uitlezen",
    "0 6,18 * * 1-5 + 0 9 * * 0,6",
  ],
  ["at 7:40 and 19:10 on weekdays, weekends just once at noon: traffic", "40 7 * * 1-5 + 10 19 * * 1-5 + 0 12 * * 0,6"],
  ["в 9 по вторникам, четвергам: отчёт", "0 9 * * 2,4"],
  ["w poniedziałki o 9, we wtorki raz o 10 sprawdź pocztę", "0 9 * * 1 + 0 10 * * 2"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
