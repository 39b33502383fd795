import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Written before they were first read; Wednesday, 25 November 2026. */
it.each([
  ["powiadomienia o autobusie szkolnym, wstrzymaj je na razie", "pause: powiadomienia o autobusie szkolnym"],
  ["Nie potrzebuję już raportu o parkingu", "delete: raportu o parkingu"],
  ["Podsumowanie magazynu nie jest nam już potrzebne, usuń je", "delete: Podsumowanie magazynu"],
  ["Dość już tych horoskopów", "delete: horoskopów"],
  ["Koniec z przypomnieniami o siłowni", "delete: przypomnieniami o siłowni"],
  ["Zmieniłam zdanie co do przypomnienia o dentyście, skasuj je", "delete: przypomnienia o dentyście"],
  ["Zapomnij o raporcie tygodniowym", "delete: raporcie tygodniowym"],
  ["Wypisz mnie z biuletynu pogodowego", "delete: biuletynu pogodowego"],
  ["pozbądź się tego maila z pogodą", "delete: maila z pogodą"],
  ["Daj odpocząć przypomnieniom o siłowni do stycznia", "pause: przypomnieniom o siłowni"],
  ["Na czas urlopu zawieś raport sprzedaży", "pause: raport sprzedaży"],
  ["Zrób przerwę z raportem sprzedaży do końca miesiąca", "pause: raportem sprzedaży"],
  ["Wyłącz proszę na tydzień alerty o kursie dolara", "pause: alerty o kursie dolara"],
  ["Czy możesz na razie wstrzymać poranny przegląd?", "pause: poranny przegląd"],
  ["cotygodniowego maila do chóru na razie nie wysyłaj", "pause: cotygodniowego maila do chóru"],
  ["Raport magazynowy niech na razie nie przychodzi", "pause: Raport magazynowy"],
  ["Przypomnienia o siłowni mogą znowu ruszyć", "resume: Przypomnienia o siłowni"],
  ["Urlop się skończył, włącz z powrotem raport sprzedaży", "resume: raport sprzedaży"],
  ["Odpauzuj sprawdzanie certyfikatów", "resume: sprawdzanie certyfikatów"],
  ["Raport magazynowy, uruchom go znowu", "run: Raport magazynowy"],
  ["Niech raport sprzedaży znów przychodzi", "resume: raport sprzedaży"],
  ["Czy kopia zapasowa może startować o 3 zamiast o 2?", "edit: kopia zapasowa"],
  ["Czy można wysyłać przegląd godzinę później?", "edit: przegląd"],
  ["Dodaj Kasię do odbiorców raportu tygodniowego", "edit: raportu tygodniowego"],
  ["Raport sprzedaży wysyłaj też Janowi", "edit: Raport sprzedaży"],
  ["Usuń Marka z listy odbiorców raportu magazynowego", "edit: raportu magazynowego"],
  ["W tym tygodniu odpuść raport sprzedaży", "edit: raport sprzedaży"],
  ["Nie czekaj do poniedziałku, wyślij raport sprzedaży od razu", "run: raport sprzedaży"],
  ["Przypomnij mi nie jutro, tylko pojutrze o 10 odebrać paczkę", "2026-11-27T10:00"],
  [
    "Co wtorek o 8:00 prognoza przymrozków dla sadu, natomiast 10. dnia każdego miesiąca o 13:00 zestawienie składek klubu",
    "0 8 * * 2 | 0 13 10 * *",
  ],
  // What only looks like it, and what was denied
  ["Nie w środę, tylko w czwartek o 10 przypomnij mi odebrać paczkę", "2026-11-26T10:00"],
  ["zatrzymuj serwery testowe codziennie o 20:00", "0 20 * * *"],
  ["Dodawaj nowe zgłoszenia do raportu w każdy piątek o 9", "0 9 * * 5"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
