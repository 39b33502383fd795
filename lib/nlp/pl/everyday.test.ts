import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["za dwie godziny dziesięć rozwieś pranie", "2026-11-25T13:10"],
  ["za godzinę piętnaście zadzwoń do dentysty", "2026-11-25T12:15"],
  ["za dobę i sześć godzin nakarm zakwas", "2026-11-26T17:00"],
  ["za dwie godziny 20 maili wyślij", "2026-11-25T13:00"],
  ["pięć po wpół do trzeciej po południu w piątki zamknij kasę", "35 14 * * 5"],
  ["od jutra przez 5 dni o 8, 14 i 20 weź antybiotyk", "0 8,14,20 * * * from 2026-11-26 until 2026-11-30"],
  ["pogoda o 7, giełda o 9, obie w dni robocze", "0 7 * * 1-5 | 0 9 * * 1-5"],
  ["gazeta o 7, giełda o 9, w dni robocze", "0 7 * * 1-5 | 0 9 * * 1-5"],
  ["w poniedziałki, środy i piątki o 7 bieganie, środa jednak nie, tylko czwartek", "0 7 * * 1,4,5"],
  ["w każdy poniedziałek, ach nie, wtorek o 8 roześlij grafik – bzdura, wpół do dziewiątej", "30 8 * * 2"],
  ["wtorki i czwartki o 8:00 i 20:00, soboty o 12:00 – policz paczki", "0 8,20 * * 2,4 + 0 12 * * 6"],
  ["poniedziałki o 8, środy o 10: wyślij listę", "0 8 * * 1 + 0 10 * * 3"],
  ["niedziele o 10 podlej kwiaty", "0 10 * * 0"],
  ["codziennie o 22:00 rób backup z wyjątkiem grudniowych weekendów", "0 22 * 1-11 * + 0 22 * 12 1-5"],
  ["każdego dnia roku poza 25 grudnia o 10 otwórz drzwi", "0 10 * 1-11 * + 0 10 1-24,26-31 12 *"],
  [
    "1. codziennie o 8 sprawdź pocztę\n2. w piątki o 15 raport tygodniowy\n3. pierwszego o 9 faktury",
    "0 8 * * * | 0 15 * * 5 | 0 9 1 * *",
  ],
  ["- w poniedziałki o 7 śmieci\n- w środy o 18 podlej kwiaty", "0 7 * * 1 | 0 18 * * 3"],
  ["za dziesięć wpół do dziewiątej w środy włącz projektor", "20 8 * * 3"],
  ["trzy razy dziennie mierz ciśnienie: 8, 13 i 20", "0 8,13,20 * * *"],
  ["jutro w południe kwadrans po dwunastej zamów sushi", "2026-11-26T12:15"],
  ["dziś w nocy o wpół do trzeciej zrestartuj serwer", "2026-11-26T02:30"],
  ["w tygodniu o dziewiątej, tylko w czwartki dopiero o jedenastej, sprawdź zamówienia", "0 9 * * 1-3,5 + 0 11 * * 4"],
  ["co trzy miesiące 15. o 10 wymień filtry", "0 10 15 */3 *"],
  ["co roku w drugą niedzielę maja o 9 przypomnij o Dniu Matki", "0 9 * 5 0#2"],
  ["w kazdy czwatek o 18 worki na smieci", "0 18 * * 4"],
  ["tylko w tym tygodniu codziennie o 9 protokół testów", "0 9 * * * until 2026-11-29"],
  ["usuń zadanie z newsletterem", "delete: z newsletterem"],
  ["usuń Anię z raportu tygodniowego", "edit: raportu tygodniowego"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
