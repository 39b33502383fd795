import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** What English says, as people say it in Polish; Wednesday, 25 November 2026. */
it.each([
  // Left out behind its days, and whole months.
  ["We wtorki o 9, lipca i sierpnia nie licząc, sprawdź magazyn", "0 9 * 1-6,9-12 2"],
  ["We wtorki o 9 sprawdzaj magazyn, oprócz całego lipca", "0 9 * 1-6,8-12 2"],
  ["we wtorki o 9, cały sierpień odpada, sprawdź magazyn", "0 9 * 1-7,9-12 2"],
  // Steps by an adjective.
  ["w odstępach piętnastominutowych sprawdzaj serwer", "*/15 * * * *"],
  ["w odstępach dwugodzinnych pytaj o wodę", "0 */2 * * *"],
  // Where it begins.
  ["codziennie o 8 mierz ciśnienie, zaczynamy 1 grudnia", "0 8 * * * from 2026-12-01"],
  // Until when one sleeps is when one is woken.
  ["Budź mnie o 6:30 w tygodniu, a w weekend daj pospać do 9", "30 6 * * 1-5 + 0 9 * * 0,6"],
  ["co godzinę sprawdzaj oferty do niedzieli do 20:00", "0 * * * * until 2026-11-29"],
  ["Raz na 2 miesiące, dziesiątego o 08:00, przypomnij o kaloryferach", "0 8 10 */2 *"],
  ["codziennie wieczorem o 20 kurs franka", "0 20 * * *"],
  ["w srdoy i piatki o 10:30 sprawdz pH", "30 10 * * 3,5"],
  // What happened, and what somebody does.
  ["streść mi w dni robocze o 8, co w nocy działo się z ropą", "0 8 * * 1-5"],
  ["W niedziele o 8 podlewam storczyki, to mnie uspokaja.", "none"],
  ["w soboty o 10 program telewizyjny poproszę", "0 10 * * 6"],
  // One hour against another, of a thing that is there.
  ["a weź ten backup zrób nie o 3, tylko o 4 w nocy", "edit: backup"],
  ["wysyłaj raport codziennie nie o 8, tylko o 9", "0 9 * * *"],
  ["wyłącz przypominajkę o tabletkach do poniedziałku", "pause: przypominajkę o tabletkach"],
  // Done by then, on each of these days.
  ["Poproszę stenogramy, streszczone i w mojej skrzynce do 11:30 w każdy czwartek.", "30 11 * * 4"],
  ["Raport ma być na moim biurku do 9 w każdy piątek", "0 9 * * 5"],
  // Put right, and what was said before once more.
  [
    "w poniedziałki o dziewiątej, nie, niech będzie wpół do jedenastej, dalej poniedziałki, czytaj listę",
    "30 10 * * 1",
  ],
  ["W dni parzyste o 8 podlewaj ogórki, w nieparzyste o 9 pomidory", "0 8 2-30/2 * * | 0 9 1-31/2 * *"],
  // Days taken out, and what holds on one of them.
  ["codziennie o 7 wysyłaj grafik, weekendy wyrzuć", "0 7 * * 1-5"],
  ["w soboty o 9 wyrzuć śmieci", "0 9 * * 6"],
  ["podlewaj codziennie o 7, ale jak jest niedziela to dopiero o 9", "0 7 * * 1-6 + 0 9 * * 0"],
  ["Sklep otwieramy o 10, kwadrans przed otwarciem codziennie sprawdź terminale", "45 9 * * *"],
  ["W nocy o 1:10 przenoś zamówienia do archiwum", "10 1 * * *"],
  ["wysyłaj raport codziennie o 9, w piątki godzinę wcześniej", "0 9 * * 0-4,6 + 0 8 * * 5"],
  ["w każdy czwartek o 19, zaczynając od przyszłego, wysyłaj menu", "0 19 * * 4 from 2026-12-03"],
  // Days of the month without a word for it, before what is to be done.
  ["pierwszego każdego miesiąca o 9 wysyłaj fakturę, a dziesiątego o 11 przypominaj", "0 9 1 * * | 0 11 10 * *"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "UTC")).toBe(expected);
});
