import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

const everyOtherThursday = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH";

it.each([
  // The one of a day stands for the day, and the night reaches midnight.
  ["todas las noches menos la del sábado a las 23:30 cierra las sesiones", "30 23 * * 0-5"],
  ["todas as noites menos sábado às 23h30 fecha as sessões", "30 23 * * 0-5"],
  ["tous les soirs sauf celui du samedi à 23h30 ferme les sessions", "30 23 * * 0-5"],
  ["tutte le sere tranne quella del sabato alle 23:30 chiudi le sessioni", "30 23 * * 0-5"],
  ["every night except Saturday at 23:30 close the open sessions", "30 23 * * 0-5"],
  // Yes and no of one weekday.
  ["toda quinta sim quinta não, às 19h, lembra de ligar pra sogra", everyOtherThursday],
  ["jueves sí, jueves no, a las 19 llama a mi suegra", everyOtherThursday],
  ["giovedì sì, giovedì no alle 19 chiama mia suocera", everyOtherThursday],
  // What stands behind a weekday and adds nothing, a day before an hour in words, Epiphany.
  ["el último viernes laborable del mes a las 14 manda el parte", "0 14 * * 5L"],
  ["el 24 a mediodía encarga el cordero", "2026-12-24T12:00"],
  [
    "del 1 de diciembre hasta Reyes, todos los días a las 20 enciende las luces",
    "0 20 * * * from 2026-12-01 until 2027-01-06",
  ],
  [
    "du 1er décembre jusqu'à l'Épiphanie, tous les jours à 20h allume les lumières",
    "0 20 * * * from 2026-12-01 until 2027-01-06",
  ],
  // What exists stands before the verb that moves it.
  ["el resumen de facturas pásalo a las 8 y cuarto mejor", "edit: resumen de facturas"],
  ["o relatório de vendas, muda pra quinta", "edit: relatório de vendas"],
  ["le résumé des factures, passe-le à 8h15", "edit: résumé des factures"],
  ["il report vendite mettilo al giovedì", "edit: report vendite"],
  ["el informe de ventas ponlo en pausa", "pause: informe de ventas"],
  ["le rapport des ventes mets-le en pause", "pause: rapport des ventes"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  ["hoy a las 22 apaga el riego y mañana a las 6 lo vuelves a encender", "Apaga el riego. | Lo vuelves a encender."],
  ["dias 5 e 15 às 9h confere os salários; em janeiro não precisa", "Confere os salários."],
])("%s → %s", (text, prompts) => {
  expect(promptsOf(text, "UTC")).toBe(prompts);
});
