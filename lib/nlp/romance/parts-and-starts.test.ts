import { expect, it } from "vitest";
import { readAs } from "./read-as.fixture";

type Row = readonly [text: string, read: string];

const rows: Row[] = [
  ["toda quarta às 20h, a começar dia 2 de dezembro, avisa o coral", "0 20 * * 3 from 2026-12-02"],
  ["cada miércoles a las 20, a contar del 2 de diciembre, avisa al coro", "0 20 * * 3 from 2026-12-02"],
  ["chaque mercredi à 20h, à commencer par le 2 décembre, préviens la chorale", "0 20 * * 3 from 2026-12-02"],
  ["Me avisa pra botar o lixo pra fora às 21h todo dia, só não na sexta nem no sábado", "0 21 * * 0-4"],
  ["El informe a las 9. Los sábados, envíalo a las 10", "0 9 * * 0-5 + 0 10 * * 6"],
  ["los viernes noche manda la playlist", "0 21 * * 5"],
  ["todos los días a las 8 avísame de la pastilla. Cambio: ahora a las 9.", "0 9 * * *"],
  ["todo dia às 8 me avisa do remédio. Mudou: agora é às 9.", "0 9 * * *"],
  ["tous les jours à 8h rappelle-moi le cachet. Changement : à 9h désormais.", "0 9 * * *"],
  ["ogni giorno alle 8 ricordami la pillola. Cambio: alle 9.", "0 9 * * *"],
  ["dentro de dos días y medio llama al seguro", "once 2026-11-27T22:00"],
  ["daqui a uma semana e meia às 9 liga pro seguro", "once 2026-12-05T09:00"],
  ["toda segunda e na primeira sexta do mês às 9 manda o relatório", "0 9 * * 1 + 0 9 * * 5#1"],
  ["dans une petite demi-heure jette un œil aux logs", "once 2026-11-25T10:30"],
  ["passate due ore controlla il download", "once 2026-11-25T12:00"],
  ["toutes les heures et demie de 9h à 18h bois de l'eau", "0 9-18/3 * * * + 30 10,13,16 * * *"],
  ["à chaque heure et quart vérifie la file", "15 * * * *"],
  ["cada media hora fuera del horario de oficina comprueba el servidor", "*/30 0-8,17-23 * * *"],
  ["ogni mezz'ora fuori dall'orario d'ufficio controlla il server", "*/30 0-8,17-23 * * *"],
  ["dalle 8 e fino alle 19:30, ogni 10 min, pinga il server", "*/10 8-18 * * * + 0-30/10 19 * * *"],
  ["a partir del mes que viene el día 1 a las 8 paga el alquiler", "0 8 1 * * from 2026-12-01"],
  ["à partir du mois prochain le 1er à 8h paie le loyer", "0 8 1 * * from 2026-12-01"],
  ["durante las dos próximas semanas a las 20 recuérdame las gotas", "0 20 * * * until 2026-12-09"],
  ["a las 15h de Buenos Aires los viernes manda el cierre", "0 15 * * 5 America/Argentina/Buenos_Aires"],
  ["mañana y pasado a las 10 recuérdame llamar", "0 10 26 11 * + 0 10 27 11 * until 2026-11-27 x2"],
  ["amanhã e depois às 10 me lembra de ligar", "0 10 26 11 * + 0 10 27 11 * until 2026-11-27 x2"],
  ["Sexta agora, 27/11, às 14h25, verifica o boleto", "once 2026-11-27T14:25"],
  ["cada viernes a las seis menos diez recuérdame fichar", "ask"],
  ["toda sexta às dez pras seis me lembra de bater o ponto", "ask"],
  [
    "la víspera del último viernes de cada mes a las 10 prepara la reunión",
    "rrule FREQ=MONTHLY;INTERVAL=1 TH 20261126T100000",
  ],
  [
    "la veille du dernier vendredi du mois à 10h prépare la réunion",
    "rrule FREQ=MONTHLY;INTERVAL=1 TH 20261126T100000",
  ],
  ["matin et soir à 8h et 20h rappelle-moi l'antibio", "0 8,20 * * *"],
  ["mattina e sera alle 8 e alle 20 ricordami l'antibiotico", "0 8,20 * * *"],
  ["d'ici une heure rappelle-moi de bouger la voiture", "once 2026-11-25T11:00"],
  ["cada mañana laborable a las siete despiértame", "0 7 * * 1-5"],
  ["desde hoy hasta el viernes a las 10 mira el tiempo", "0 10 * * * from 2026-11-25 until 2026-11-27"],
  ["a partir de amanhã e até domingo, às 21, me lembra da pomada", "0 21 * * * from 2026-11-26 until 2026-11-29"],
  ["d'aujourd'hui à vendredi à 10h regarde la météo", "0 10 * * * from 2026-11-25 until 2026-11-27"],
  ["da oggi a venerdì alle 10 guarda il meteo", "0 10 * * * from 2026-11-25 until 2026-11-27"],
  ["desde hoy hasta el viernes a las 18 mira el tiempo cada dos horas", "0 */2 * * * until 2026-11-27"],
  ["ce mois-ci, tous les vendredis à 9h, envoie le rapport", "0 9 * * 5 until 2026-11-30"],
  ["este mes, todos los viernes a las 9, manda el informe", "0 9 * * 5 until 2026-11-30"],
  ["todo dia 1 às 8, todo dia 10 às 12 e todo dia 20 às 16 confere o saldo", "0 8 1 * * + 0 12 10 * * + 0 16 20 * *"],
  ["le lendemain du premier lundi du mois à 9h envoie le bilan", "rrule FREQ=MONTHLY;INTERVAL=1 TU 20261208T090000"],
  ["hier à 9h le serveur est tombé", "intent none"],
  ["ieri alle 9 è caduto il server", "intent none"],
];

it.each(rows)("%s → %s", (text, read) => {
  expect(readAs(text, read)).toBe(read);
});
