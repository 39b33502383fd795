import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

/** As people type, outcomes and prompts written first; Wednesday, 25 November 2026. */
it.each([
  ["we wtorki o 14 wysyłaj raport do Kasi, sorry, do Basi", "0 14 * * 2", "Wysyłaj raport do Basi."],
  ["sprawdź logi jutro o 7. czekaj, nie o 7 tylko o 8", "2026-11-26T08:00", "Sprawdź logi."],
  ["co rano o 7, pardon, o 7:30 włączaj ekspres", "30 7 * * *", "Włączaj ekspres."],
  ["piątego, kurde, szóstego każdego miesiąca o 12 przypomnij o czynszu", "0 12 6 * *", "Przypomnij o czynszu."],
  ["3., a raczej 4. dnia każdego miesiąca o 10 podaj stan licznika", "0 10 4 * *", "Podaj stan licznika."],
  ["w czwartki, to jest w środy, o 17 wysyłaj raport magazynowy", "0 17 * * 3", "Wysyłaj raport magazynowy."],
  ["co trzy godziny, albo raczej co cztery, sprawdzaj pompę", "0 */4 * * *", "Sprawdzaj pompę."],
  ["pn-pt 8.30 przegląd wiadomości", "30 8 * * 1-5", "Przegląd wiadomości."],
  ["codziennie o 8 podlej kwiaty pls", "0 8 * * *", "Podlej kwiaty."],
  ["pięć razy z rzędu, codziennie o 12, przypomnij o tabletce", "0 12 * * * x5", "Przypomnij o tabletce."],
  ["jeszcze przez trzy tygodnie we wtorki o 13 wysyłaj pomiary", "0 13 * * 2 until 2026-12-16", "Wysyłaj pomiary."],
  ["raz na kwartał pierwszego o 9 zrób raport", "0 9 1 */3 *", "Zrób raport."],
  ["kwartalnie, 15 dnia pierwszego miesiąca, o 11:00 uzgodnienie sald", "0 11 15 */3 *", "Uzgodnienie sald."],
  ["czasem wieczorami wyślij mi dowcip", "ask", ""],
  ["jak przestanie padać, przypomnij o spacerze", "ask", ""],
  [
    "w dni powszednie o 9 wyślij plan, a do tego co wieczór o 20 podsumowanie dnia",
    "0 9 * * 1-5 | 0 20 * * *",
    "Wyślij plan. | Podsumowanie dnia.",
  ],
  ["codziennie o 8 włącz ogrzewanie i o 23 wyłącz", "0 8 * * * | 0 23 * * *", "Włącz ogrzewanie. | Wyłącz ogrzewanie."],
  [
    "w piątki o 15 wysyłaj raport, poza tym pierwszego każdego miesiąca o 10 wysyłaj fakturę",
    "0 15 * * 5 | 0 10 1 * *",
    "Wysyłaj raport. | Wysyłaj fakturę.",
  ],
])("reads %j", (text, outcome, prompts) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompts);
});
