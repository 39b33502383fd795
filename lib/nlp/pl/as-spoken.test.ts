import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Everyday sentences in the order in which they were tried; Wednesday, 25 November 2026. */
it.each([
  ["co godzinę sprawdzaj logi, oprócz nocy od 23 do 6", "0 6-22 * * *"],
  ["za dwa i pół dnia zapytać o paczkę", "2026-11-27T23:00"],
  ["za cztery i pół godziny podlej kwiaty", "2026-11-25T15:30"],
  ["dzień po drugim wtorku miesiąca o 10 sprawdź łatki", "FREQ=MONTHLY;BYMONTHDAY=9,10,11,12,13,14,15;BYDAY=WE"],
  [
    "na następny dzień po drugim wtorku miesiąca o 10 sprawdź łatki",
    "FREQ=MONTHLY;BYMONTHDAY=9,10,11,12,13,14,15;BYDAY=WE",
  ],
  ["dzień przed ostatnią środą miesiąca o 10 sprawdź łatki", "FREQ=MONTHLY;BYMONTHDAY=-8,-7,-6,-5,-4,-3,-2;BYDAY=TU"],
  ["dwa dni po pierwszej sobocie miesiąca o 10 sprawdź kasę", "FREQ=MONTHLY;BYMONTHDAY=3,4,5,6,7,8,9;BYDAY=MO"],
  [
    "w przeddzień ostatniego piątku miesiąca o 9 przygotuj wypłaty",
    "FREQ=MONTHLY;BYMONTHDAY=-8,-7,-6,-5,-4,-3,-2;BYDAY=TH",
  ],
  ["trzy dni przed końcem kwartału o 14 przygotuj zamknięcie", "0 14 L-3 3-12/3 *"],
  ["do końca kwartału codziennie o 9 sprawdzaj zaległości", "0 9 * * * until 2026-12-31"],
  ["codziennie o 9 oprócz 1 i 15 dnia miesiąca sprawdź kasę", "0 9 2-14,16-31 * *"],
  ["rano o 6 włącz ogrzewanie, wieczorem o 22 wyłącz", "0 6 * * * | 0 22 * * *"],
  ["rano o 6 i wieczorem o 22 sprawdź piec", "0 6 * * * + 0 22 * * *"],
  ["Raport tygodniowy ma od teraz przychodzić we wtorki zamiast w poniedziałki", "edit: Raport tygodniowy"],
  ["Mail z obrotem od teraz o 8 zamiast o 9", "edit: Mail z obrotem"],
  ["Co jutro się uruchamia?", "list"],
  ["przed 8 i po 18 co godzinę sprawdzaj alarm", "0 0-7,18-23 * * *"],
  [
    "od poniedziałku do piątku o 9, ale w lipcu i sierpniu tylko w środy, podlewaj kwiaty",
    "0 9 * 1-6,9-12 1-5 + 0 9 * 7,8 3",
  ],
  ["codziennie o 23 odczytaj stan kotła, oprócz lata", "0 23 * 1-5,9-12 *"],
  ["każdego dnia o 8 oprócz niedzieli nakarm psa, w niedzielę o dziewiątej", "0 8 * * 1-6 + 0 9 * * 0"],
  ["dwa razy dziennie o 8 i 20 tabletki", "0 8,20 * * *"],
  ["w piątki o 16 raport tygodniowy, albo nie, o 15", "0 15 * * 5"],
  [
    "od stycznia zawsze trzeciego dnia roboczego o 8:30 przygotuj deklarację VAT",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3 from 2027-01-01",
  ],
  ["codz. 7.30 krótki raport", "30 7 * * *"],
  ["Serwer restartuje się w każdą niedzielę o 3.", "none"],
  ["dziś za trzy tygodnie odbierz zdjęcie", "2026-12-16T09:00"],
  [
    "pn-czw 8-17 co pół godziny, pt tylko do 13, sprawdzaj rampę",
    "*/30 8-16 * * 1-4 + 0 17 * * 1-4 + */30 8-12 * * 5 + 0 13 * * 5",
  ],
  ["co godzinę kwadrans po rotuj logi", "15 * * * *"],
  ["w tygodniu o 6:50, w niedziele i święta o 8:30 budzik", "ask"],
  ["przypomnienie o piciu już tylko co trzy godziny", "edit: przypomnienie o piciu"],
  ["w każdą ostatnią sobotę miesiąca rano o 9 sprzątanie", "0 9 * * 6L"],
  [
    "w każdy poniedziałek rano o siódmej plan tygodnia, a w każdy piątek wieczorem o szóstej podsumowanie",
    "0 7 * * 1 | 0 18 * * 5",
  ],
  ["codziennie godzinę przed ósmą włącz ekspres", "0 7 * * *"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
