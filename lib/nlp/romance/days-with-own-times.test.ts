import { expect, it } from "vitest";
import { readAs } from "./read-as.fixture";

it.each([
  // "Rather" between a day and its time, behind another day with its own …
  ["à 7h le lundi, le mardi plutôt à 8h, sors-moi le planning", "0 7 * * 1 + 0 8 * * 2"],
  ["los lunes a las 7, los martes mejor a las 8, sácame el planning", "0 7 * * 1 + 0 8 * * 2"],
  ["toda segunda às 7, na terça melhor às 8, manda a escala", "0 7 * * 1 + 0 8 * * 2"],
  ["il lunedì alle 7, il martedì piuttosto alle 8, mandami i turni", "0 7 * * 1 + 0 8 * * 2"],
  ["montags um 7, dienstags lieber um 8, schick mir den Plan", "0 7 * * 1 + 0 8 * * 2"],
  // … or before both, or behind a "no", which takes the first back.
  ["los lunes a las 7, mejor los martes a las 8, sácame el planning", "0 8 * * 2"],
  ["tous les vendredis à 8h, non, le lundi plutôt à 10h, sors le planning", "0 10 * * 1"],
  // The other days, "only" at one of the times.
  [
    "lunes y viernes a las 6:10 y a las 20:40; el resto de días solo a las 6:10: riega el invernadero",
    "10 6 * * 1,5 + 40 20 * * 1,5 + 10 6 * * 0,2-4,6",
  ],
  ["segunda e quarta às 6 e às 20, nos outros dias só às 6, liga a rega", "0 6,20 * * 1,3 + 0 6 * * 0,2,4-6"],
  // The only days that are left out.
  ["de lunes a sábado a las 18 mándame las ventas, solo el miércoles no", "0 18 * * 1,2,4-6"],
  ["De segunda a sábado às 18h manda as vendas, só na quarta que não", "0 18 * * 1,2,4-6"],
  ["todo dia às 7 manda a agenda, só domingo que não precisa", "0 7 * * 1-6"],
  ["dal lunedì al sabato alle 18 mandami le vendite, solo il mercoledì no", "0 18 * * 1,2,4-6"],
  ["du lundi au samedi à 18h les ventes, juste pas le mercredi", "0 18 * * 1,2,4-6"],
  ["täglich um 7 den Bericht schicken, nur sonntags nicht", "0 7 * * 1-6"],
  ["todos los días a las 7 mándame solo los pedidos del lunes que no han llegado", "0 7 * * *"],
  // The last day of a list, or all of it, on which there is nothing.
  ["a las 7 de lunes a viernes, a las 9 los sábados y los domingos nada, mándame el tiempo", "0 7 * * 1-5 + 0 9 * * 6"],
  ["alle 7 dal lunedì al venerdì, alle 9 il sabato e la domenica niente, manda il meteo", "0 7 * * 1-5 + 0 9 * * 6"],
  ["todos los días a las 21, los lunes y martes nada, cierra la barra", "0 21 * * 0,3-6"],
  ["todos los días a las 21, lunes y martes cerrado, cuenta la caja", "0 21 * * 0,3-6"],
  ["todo dia às 21h, segunda e terça fechado, conta o caixa", "0 21 * * 0,3-6"],
  ["tous les jours à 21h, lundi et mardi non, ferme le bar", "0 21 * * 0,3-6"],
  ["tutti i giorni alle 21, lunedì e martedì chiusi, conta la cassa", "0 21 * * 0,3-6"],
  ["ogni sabato ricordami alle 20 di comprare il pane", "0 20 * * 6"],
  // An hour that is taken back is no day of the month.
  ["às 9 não, às 10, todos os dias, manda as manchetes", "0 10 * * *"],
  ["todo dia às 9 não, às 10 manda as manchetes", "0 10 * * *"],
  // Minutes in digits before an hour.
  ["a las 20 para las 7 de la mañana, de lunes a viernes, dime si hay tráfico", "40 6 * * 1-5"],
  ["faltando 10 para las 8 todos los días dime el tráfico", "50 7 * * *"],
  ["às 10 pras 8 todo dia liga o forno", "50 7 * * *"],
  ["todos los lunes a las 9 reserva 20 para las 7", "0 9 * * 1"],
  // Twelve at night is midnight.
  ["de madrugada, de doce a cinco, cada media hora mira la cámara", "*/30 0-4 * * * + 0 5 * * *"],
])("%s → %s", (text, expected) => {
  expect(readAs(text, expected)).toBe(expected);
});
