import { expect, it } from "vitest";
import { outcomeOf } from "../../sentence-outcome.fixture";

it.each([
  "the first three Mondays of each month at 9 send the list",
  "nur an den ersten drei Montagen im Monat um 9 die Liste schicken",
  "les trois premiers lundis du mois à 9h envoie la liste",
  "los tres primeros lunes de cada mes a las 9 manda la lista",
  "as três primeiras segundas do mês às 9 manda a lista",
  "i primi tre lunedì del mese alle 9 manda la lista",
  "de eerste drie maandagen van de maand om 9 uur de lijst sturen",
  "w pierwsze trzy poniedziałki miesiąca o 9 wysyłaj listę",
])("the first three of a weekday: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 9 * * 1#1,1#2,1#3");
});

it.each([
  "send the news at 7 every day (9 on weekends)",
  "envoie les infos tous les jours à 7h (9h le week-end)",
  "manda las noticias cada día a las 7 (los fines de semana a las 9)",
  "manda le notizie ogni giorno alle 7 (alle 9 nel weekend)",
])("other days with their time in brackets: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 7 * * 1-5 + 0 9 * * 0,6");
});

it.each([
  "bis zu den Ferien am 18. Dezember jeden Dienstag um 9 die Aufgaben schicken",
  "chaque mardi à 9h envoie les devoirs jusqu'aux vacances du 18 décembre",
  "cada martes a las 9 hasta las vacaciones del 18 de diciembre manda los deberes",
  "toda terça às 9 até as férias em 18 de dezembro manda os deveres",
  "ogni martedì alle 9 fino alle vacanze del 18 dicembre manda i compiti",
  "elke dinsdag om 9 uur tot de vakantie op 18 december het huiswerk sturen",
  "каждый вторник в 9 до каникул 18 декабря присылай задания",
  "w każdy wtorek o 9 aż do ferii 18 grudnia wysyłaj zadania",
])("until something with a date: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 9 * * 2 until 2026-12-18");
});

it.each([
  ["每小时从8点到17点，12点除外，检查灯", "0 8-11,13-17 * * *"],
  ["매시간 8시부터 17시까지, 12시 제외하고 램프 확인", "0 8-11,13-17 * * *"],
  ["每小时检查灯，22点到6点除外", "0 6-21 * * *"],
])("an hour left out of the stretch before it: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
