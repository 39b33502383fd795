import { expect, it } from "vitest";
import { readAs } from "./romance/read-as.fixture";

it.each([
  // Single days behind many that have a time have the next one …
  ["at 7 on weekdays, Saturday and Sunday at 8:30, remind me of the pill", "0 7 * * 1-5 + 30 8 * * 0,6"],
  ["at 7 Monday to Thursday, Friday and Saturday at 9, feed the cat", "0 7 * * 1-4 + 0 9 * * 5,6"],
  ["a las 7 entre semana, sábado y domingo a las 8:30, recuérdame la pastilla", "0 7 * * 1-5 + 30 8 * * 0,6"],
  ["à 7h en semaine, samedi et dimanche à 8h30, rappelle-moi la pilule", "0 7 * * 1-5 + 30 8 * * 0,6"],
  ["alle 7 nei giorni feriali, sabato e domenica alle 8, ricordami la pastiglia", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["at 7 on Monday and Tuesday, Wednesday and Thursday at 9 feed the cat", "0 7 * * 1,2 + 0 9 * * 3,4"],
  // … and without one of their own they are in the list.
  ["Monday and Tuesday, Thursday and Friday at 9 feed the cat", "0 9 * * 1,2,4,5"],
  ["every weekday and Saturday at 7, Sunday at 9, feed the cat", "0 7 * * 1-6 + 0 9 * * 0"],
  // A list behind "but" with one time
  ["at 7 on weekdays, but Saturday and Sunday at 8:30, remind me of the pill", "0 7 * * 1-5 + 30 8 * * 0,6"],
  ["entre semana a las 7, pero los sábados y domingos a las 8, dale al gato", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["à 7h en semaine, mais samedi et dimanche à 8h, rappelle-moi la pilule", "0 7 * * 1-5 + 0 8 * * 0,6"],
  // Words that set days against others
  ["Mondays and Wednesdays at 18:15, whereas on Saturdays at 10, send the list", "15 18 * * 1,3 + 0 10 * * 6"],
  ["lunes y miércoles 18:15, los sábados en cambio a las 10, mándame la lista", "15 18 * * 1,3 + 0 10 * * 6"],
  ["lundi et mercredi à 18h15, tandis que le samedi à 10h, envoie la liste", "15 18 * * 1,3 + 0 10 * * 6"],
  ["segunda e quarta às 18h15, enquanto no sábado às 10h, manda a lista", "15 18 * * 1,3 + 0 10 * * 6"],
  ["alle 7 nei giorni feriali, mentre sabato e domenica alle 8, ricordami la pastiglia", "0 7 * * 1-5 + 0 8 * * 0,6"],
  // Until when somebody sleeps is when they are woken.
  ["wake me at 7, but on Saturday let me sleep until 9", "0 7 * * 0-5 + 0 9 * * 6"],
  ["despiértame a las 7, pero el sábado déjame dormir hasta las 9", "0 7 * * 0-5 + 0 9 * * 6"],
  ["réveille-moi à 7h, mais le samedi laisse-moi dormir jusqu'à 9h", "0 7 * * 0-5 + 0 9 * * 6"],
  ["acorda-me às 7, mas no sábado deixa-me dormir até às 9", "0 7 * * 0-5 + 0 9 * * 6"],
  // A day of the month behind a time is no minute, and the months behind two jobs are of both.
  ["los días 1, 10 y 20 a las 7 y el 30 a las 19 haz copia", "0 7 1,10,20 * * + 0 19 30 * *"],
  ["turn the AC on at 15:00 and turn it off at 19:00 every day in July", "0 15 * 7 * & 0 19 * 7 *"],
  ["allume le chauffage à 6h et coupe-le à 9h tous les jours de janvier", "0 6 * 1 * & 0 9 * 1 *"],
  ["every day at 9, while Saturdays are quiet, check the logs", "0 9 * * *"],
])("%s → %s", (text, expected) => {
  expect(readAs(text, expected)).toBe(expected);
});
