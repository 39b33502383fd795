import { expect, it } from "vitest";
import { parseRequest } from "../index";
import { readAs } from "./read-as.fixture";

const rows: (readonly [text: string, read: string])[] = [
  // Figures behind "and" are minutes of the one hour that is named …
  ["mañana a las 8 y 20 recuérdame llevar los análisis", "once 2026-11-26T08:20"],
  ["todos los días a las 9 y 15 llama a Ana", "15 9 * * *"],
  ["amanhã às 8 e 20 me lembra de levar os exames", "once 2026-11-26T08:20"],
  ["domani alle 8 e 20 ricordami gli esami", "once 2026-11-26T08:20"],
  ["dalle 9 e 15 alle 10 e 30 ogni 5 minuti guarda la coda", "15-55/5 9 * * * + 0-30/5 10 * * *"],
  // … twelve hours apart and daily it may be two runs …
  ["todo dia às 8 e 20 toma o remédio", "ask"],
  // … and in a list, with their unit or in a range they are hours.
  ["tre volte al giorno, alle 8, 14 e 20, prendi la pastiglia", "0 8,14,20 * * *"],
  ["a las 8 y 20 h cada día toma la pastilla", "0 8,20 * * *"],
  ["de 9 a 13 y 15 a 19 cada hora mira la cola", "0 9-13 * * * + 0 15-19 * * *"],
  // The hour one, and what is taken off it.
  ["à une heure moins dix de l'après-midi le jeudi appelle la clinique", "50 12 * * 4"],
  ["dez pra uma da tarde às quintas liga pra clínica", "50 12 * * 4"],
  ["a la una menos diez los jueves llama a la clínica", "50 12 * * 4"],
  ["a la una menos cuarto de la madrugada reinicia el servidor cada día", "45 0 * * *"],
  ["demain à quatre heures moins vingt rappelle-moi le dentiste", "ask"],
  ["a las ocho y pico de la mañana cada día llama a casa", "0 8 * * *"],
  // Days on which nobody works.
  ["du mardi au samedi, vendredi off, à 10h compte les commandes", "0 10 * * 2-4,6"],
  ["lundi, mercredi et vendredi à 8h, mercredi non, revois les ventes", "0 8 * * 1,5"],
  ["de terça a sábado, sexta de folga, às 10 conta os pedidos", "0 10 * * 2-4,6"],
  ["de martes a domingo, lunes cerrado, a las 10 cuenta los pedidos", "0 10 * * 0,2-6"],
  ["dal martedì alla domenica, lunedì chiusi, alle 10 conta gli ordini", "0 10 * * 0,2-6"],
  ["du mardi au dimanche, fermé le lundi, à 10h compte les commandes", "0 10 * * 0,2-6"],
  ["lunes a viernes descanso a las 11", "0 11 * * 1-5"],
  ["tous les jours sauf à Noël à 7h envoie les prévisions", "0 7 * 1-11 * + 0 7 1-24,26-31 12 *"],
  ["tutti i giorni tranne a Natale alle 7 manda le previsioni", "0 7 * 1-11 * + 0 7 1-24,26-31 12 *"],
  // Initials of weekdays; one letter may be two days.
  ["L, X y V a las 7:30 saca el informe de stock", "30 7 * * 1,3,5"],
  ["L-J 9h revisa los correos", "0 9 * * 1-4"],
  ["L, M, V à 7h30 sors l'état des stocks", "ask"],
  ["lu ma je 18h15 relève le compteur", "15 18 * * 1,2,4"],
  ["L, G e V alle 7:30 estrai la giacenza", "30 7 * * 1,4,5"],
  ["al plan A, B y C a las 7:30 cada lunes échale un ojo", "30 7 * * 1"],
  ["l-v 8:30 resumen", "30 8 * * 1-5"],
  ["cada 2 horas a partir de las 9 hasta las 21 mide la temperatura", "0 9-21/2 * * *"],
  ["al principio de cada trimestre, el día 2 a las 14h, calcula el IVA", "0 14 2 */3 *"],
  // A wish is no question, how long a task rests no schedule.
  ["que le chauffage s'éteigne tous les jours à 23h", "0 23 * * *"],
  ["qu'on m'envoie chaque lundi à 9h le rapport", "0 9 * * 1"],
  ["que fait le rapport de 9h ?", "intent question"],
  ["che il backup parta ogni notte alle 2:30", "30 2 * * *"],
  ["che fa il report delle 9?", "intent question"],
  ["mets en pause le rapport hebdo jusqu'à lundi", "intent pause"],
  ["metti in pausa il report settimanale fino a lunedì", "intent pause"],
  ["q hay programado hoy", "intent list"],
  ["ya quoi de prévu ajd", "intent list"],
  ["lundi mardi et jeudi à 8h, enlève le mardi, arrose les plantes", "0 8 * * 1,4"],
  ["no cada hora sino cada dos horas entre 8 y 20 mira el sensor", "0 8-20/2 * * *"],
  ["pas tous les jours mais le lundi à 8h arrose", "0 8 * * 1"],
  ["cada 30 min, pero no de 14 a 16, entre las 9 y las 20, mira el chat", "*/30 9-13,16-19 * * * + 0 20 * * *"],
  // So many weekdays, days near now, ends that are told by a verb.
  ["diez lunes seguidos a las 19h manda la lección", "0 19 * * 1 x10"],
  ["dix lundis de suite à 19h envoie la leçon", "0 19 * * 1 x10"],
  ["hasta que acabe el año cada domingo a las 20 planifica la semana", "0 20 * * 0 until 2026-12-31"],
  ["de hoy en ocho a las 16 llama al fontanero", "once 2026-12-02T16:00"],
  ["d'aujourd'hui en huit à 16h appelle le plombier", "once 2026-12-02T16:00"],
  ["dentro de día y medio mira si llegó el paquete", "once 2026-11-26T22:00"],
  ["pasado a las 9 cita en el taller", "once 2026-11-27T09:00"],
  ["la mañana del 24 de diciembre a las 11 compra el marisco", "once 2026-12-24T11:00"],
  ["la víspera de Reyes a las 21 recuérdame los zapatos cada año", "0 21 5 1 *"],
  // One noun is something to do.
  ["chaque matin à 7h la météo, et chaque soir à 22h le résumé de la journée", "0 7 * * * & 0 22 * * *"],
  ["cada mañana a las 7 el tiempo, y cada noche a las 22 el resumen", "0 7 * * * & 0 22 * * *"],
  ["le lundi à 9h… pardon, à 10h, envoie le menu", "0 10 * * 1"],
];

it.each(rows)("%s → %s", (text, read) => {
  expect(readAs(text, read)).toBe(read);
});

it("words that say when nobody works, and where a period begins, are no task", () => {
  const prompts = [
    "du mardi au samedi, vendredi off, à 10h compte les commandes",
    "no começo de cada trimestre às 8 tira as metas",
    "faltando dez pras oito todo dia útil chama o táxi",
  ].map((text) => {
    const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z") });
    return result.success ? result.agentPrompt : null;
  });
  expect(prompts).toEqual(["Compte les commandes.", "Tira as metas.", "Chama o táxi."]);
});
