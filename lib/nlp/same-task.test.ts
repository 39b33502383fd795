import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  // One thing to do, said twice: fewer days with another time are an exception.
  ["Wake me at 7 every day, and on weekends wake me at 9", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["每天7点叫我起床，周末9点叫我起床", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["毎朝7時に犬を起こして、週末は9時に犬を起こして", "0 7 * * 1-5 + 0 9 * * 0,6"],
  // What is left out behind both is left out of both.
  ["every day at 6 send the form, on Tuesdays at 8, not on Sundays", "0 6 * * 1,3-6 + 0 8 * * 2"],
  ["Mo bis Sa um 6 das Formular schicken, am Dienstag erst um 8, Samstag frei", "0 6 * * 1,3-5 + 0 8 * * 2"],
  // The other time in a clause of its own, with a word for what was named before.
  ["On weekdays send me the rota at 7; on Saturdays send it at 9 instead.", "0 7 * * 1-5 + 0 9 * * 6"],
  ["Send the rota Mon-Fri at 7. On Saturday send it at 9.", "0 7 * * 1-5 + 0 9 * * 6"],
  // A sentence without days is of every day, and one of a thing and its time needs no verb.
  ["Send me the sales report at 9. On Saturdays send it at 10", "0 9 * * 0-5 + 0 10 * * 6"],
  ["Het verkooprapport om 9 uur. Stuur het op zaterdagen om 10 uur", "0 9 * * 0-5 + 0 10 * * 6"],
  ["Weather summary every day at 7. On Sundays send it at 9", "0 7 * * 1-6 + 0 9 * * 0"],
  ["Der Wetterbericht täglich um 7. Sonntags schick ihn um 9", "0 7 * * 1-6 + 0 9 * * 0"],
  ["Every weekday at 18:00 lock the lab. On Fridays at 8:00 unlock it again", "0 18 * * 1-5 | 0 8 * * 5"],
  ["Mon-Fri I need the list sent at 4:10am. On weekends send it at 3:25am instead.", "10 4 * * 1-5 + 25 3 * * 0,6"],
  ["Every day at 7 post the rota, on Sundays post it at 9 instead.", "0 7 * * 1-6 + 0 9 * * 0"],
  ["Water the ferns every day at 7, but on Sundays do it at 10", "0 7 * * 1-6 + 0 10 * * 0"],
  ["Every weekday at 8 call mum but on Fridays call her at 6pm.", "0 8 * * 1-4 + 0 18 * * 5"],
  ["check in on gran at 10 on weekdays, weekends make it 11", "0 10 * * 1-5 + 0 11 * * 0,6"],
  ["On weekdays the report should go out at 7; on Saturdays make it 9.", "0 7 * * 1-5 + 0 9 * * 6"],
  ["Mo-Fr schick mir die Liste um 4:10, am Wochenende schick sie stattdessen um 6.", "10 4 * * 1-5 + 0 6 * * 0,6"],
  ["Unter der Woche um 7 den Plan posten, am Wochenende lieber um 9 posten.", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["Door de week stuur je de lijst om 7 uur; in het weekend stuur je hem pas om 9 uur.", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["Du lundi au vendredi, poste le menu à 11h ; le samedi, poste-le à 10h.", "0 11 * * 1-5 + 0 10 * * 6"],
  ["Cada día a las 7 publica el turno, pero los domingos publícalo a las 9.", "0 7 * * 1-6 + 0 9 * * 0"],
  ["Da lunedì a venerdì mandami la lista alle 7; il sabato mandamela invece alle 9.", "0 7 * * 1-5 + 0 9 * * 6"],
  ["De segunda a sexta me manda a lista às 7; no sábado manda às 9.", "0 7 * * 1-5 + 0 9 * * 6"],
  ["по будням присылай список в 7, по субботам присылай его в 9", "0 7 * * 1-5 + 0 9 * * 6"],
  ["od poniedziałku do piątku wysyłaj listę o 7, w soboty wysyłaj ją o 9", "0 7 * * 1-5 + 0 9 * * 6"],
  ["Hafta içi 7'de listeyi gönder, cumartesi 9'da gönder", "0 7 * * 1-5 + 0 9 * * 6"],
  ["平日は7時にリストを送って、土曜は9時に送って", "0 7 * * 1-5 + 0 9 * * 6"],
  // Other things to do stay jobs of their own; behind "but" their days are no longer the first one's.
  ["Every day at 7 post the rota, but on Sundays post the minutes at 9.", "0 7 * * 1-6 | 0 9 * * 0"],
  ["Feed the cat and the dog on weekdays at 7; on weekends at 9 feed the cat", "0 7 * * 1-5 | 0 9 * * 0,6"],
  ["Post the main menu on Mondays at 9, on Fridays mail it at 10", "0 9 * * 1 | 0 10 * * 5"],
  ["Montags um 9 den Wochenplan schicken. Freitags um 18 Uhr das Wochenfazit schicken.", "0 9 * * 1 | 0 18 * * 5"],
  // Somebody else gets it.
  ["Mail Bob the list on Mondays at 9, on Fridays at 10 mail me", "0 9 * * 1 | 0 10 * * 5"],
  ["schick Bob montags um 9 die Liste, freitags um 10 schick sie mir", "0 9 * * 1 | 0 10 * * 5"],
  // Months with days of their own.
  [
    "From January to March every Monday at 9 and from April to June every Tuesday at 9 send the training notice",
    "0 9 * 1-3 1 + 0 9 * 4-6 2",
  ],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
