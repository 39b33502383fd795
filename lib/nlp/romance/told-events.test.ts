import { expect, it } from "vitest";
import { readAs } from "./read-as.fixture";

const rows: (readonly [text: string, read: string])[] = [
  // The first time is that of the event.
  ["mi hijo tiene piscina los martes a las 17, recuérdame la bolsa a las 16", "0 16 * * 2"],
  ["mio figlio ha piscina il martedì alle 17, ricordami la borsa alle 16", "0 16 * * 2"],
  ["mon fils a piscine le mardi à 17h, rappelle-moi le sac à 16h", "0 16 * * 2"],
  ["el jueves tengo médico a las 11:15, avísame una hora antes", "once 2026-11-26T10:15"],
  // "That day" is the day with all of its words.
  ["El viernes 4 de diciembre tengo dentista a las 11; avísame ese día a las 10:15", "once 2026-12-04T10:15"],
  ["Le vendredi 4 décembre j'ai dentiste à 11h ; préviens-moi ce jour-là à 10h15", "once 2026-12-04T10:15"],
  ["Na sexta 4 de dezembro tenho dentista às 11h; me avisa nesse dia às 10h15", "once 2026-12-04T10:15"],
  ["Venerdì 4 dicembre ho il dentista alle 11; avvisami quel giorno alle 10:15", "once 2026-12-04T10:15"],
  // Nights between two days: the small hours are of the second.
  ["dans la nuit de samedi à dimanche à 3h fais la maintenance chaque semaine", "0 3 * * 0"],
  ["nella notte tra sabato e domenica alle 3 fai la manutenzione ogni settimana", "0 3 * * 0"],
  ["en la noche del sábado al domingo a las 3 haz el mantenimiento cada semana", "0 3 * * 0"],
  ["na noite de sábado pra domingo às 3h faz a manutenção toda semana", "0 3 * * 0"],
  // A day of the month behind its weekday.
  ["chaque vendredi 13 à 13h rappelle-moi de jouer", "rrule FREQ=MONTHLY;INTERVAL=1 FR 20270813T130000"],
  ["el viernes 13 a las 13 juega", "once 2027-08-13T13:00"],
  ["el viernes 4 a las 12 paga", "once 2026-12-04T12:00"],
  ["cada viernes a las 13 juega", "0 13 * * 5"],
  ["proxima quarta 9 de dezembro as 16h dentista", "once 2026-12-09T16:00"],
  ["mercredi prochain 9 décembre à 16h dentiste", "once 2026-12-09T16:00"],
  ["el próximo jueves 9 de diciembre a las 16 dentista", "ask"],
  ["todas las mañanas laborables, a menos cuarto de las ocho, dime si hay atasco", "45 7 * * 1-5"],
  ["todo santo domingo às 7 me chama pra correr", "0 7 * * 0"],
  ["hoje a gente fecha às 14h", "intent none"],
  ["hoje fecha a loja às 14h", "once 2026-11-25T14:00"],
  ["mañana no trabajo", "intent none"],
  // Days of one week, and two dates.
  ["el lunes y el martes de la semana que viene a las 9 ficha", "0 9 * * 1,2 from 2026-11-30 until 2026-12-06"],
  ["lundi et mardi de la semaine prochaine à 9h pointe", "0 9 * * 1,2 from 2026-11-30 until 2026-12-06"],
  ["este finde, sábado y domingo a las 11, saca al perro", "0 11 28 11 * + 0 11 29 11 * until 2026-11-29 x2"],
  ["de lunes a viernes a las 8, salvo en julio y agosto que es a las 9, abre la oficina", "ask"],
  ["du lundi au vendredi à 8h, sauf en août où c'est 9h, ouvre le bureau", "ask"],
  ["dos veces al mes, el 1 y el 15, a las 8, haz copia", "0 8 1,15 * *"],
  ["Note : réunion de copro, rappel le 10 de chaque mois à 20h. Pardon, pas le 10, le 12.", "0 20 12 * *"],
  ["quando sono le 17:30 nei giorni feriali dimmi di andare a prendere i bambini", "30 17 * * 1-5"],
  ["que je reçoive le 1er de chaque mois le total, vers 9h", "0 9 1 * *"],
  ["Jusqu'à nouvel ordre, chaque matin ouvré à 7h10, état de la ligne C", "10 7 * * 1-5"],
  ["le rapport de 9h est parti hier ?", "intent question"],
  ["il report delle 9 è partito ieri?", "intent question"],
  ["le train de 9h15 est parti hier", "intent none"],
  ["avance d'une demi-heure l'alarme du lundi", "intent edit"],
  ["mi ricordi alle 13:50 che devo uscire?", "once 2026-11-25T13:50"],
];

it.each(rows)("%s → %s", (text, read) => {
  expect(readAs(text, read)).toBe(read);
});
