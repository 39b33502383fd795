import { expect, it } from "vitest";
import { parseRequest } from "../index";
import { readAs } from "./read-as.fixture";

type Row = readonly [text: string, read: string];

const spanish: Row[] = [
  ["dentro de dos horas y diez avísame de sacar el pan", "once 2026-11-25T12:10"],
  ["en dos horas y 3 personas más empieza la reunión", "once 2026-11-25T12:00"],
  ["a las nueve menos cuarto de lunes a viernes revisa el correo", "45 8 * * 1-5"],
  ["a las doce menos diez cada noche apaga las luces", "50 23 * * *"],
  ["a las siete y diez por las mañanas enciende la luz", "10 7 * * *"],
  [
    "Desde el lunes que viene y durante tres semanas, de lunes a viernes a las 7:45, revisa el correo",
    "45 7 * * 1-5 from 2026-11-30 until 2026-12-20",
  ],
  [
    "a partir del lunes próximo, durante dos semanas, cada día a las 9 manda el parte",
    "0 9 * * * from 2026-11-30 until 2026-12-13",
  ],
  ["las próximas cinco noches a las 22 recuérdame la pastilla", "0 22 * * * x5"],
  ["de aquí a Navidad todos los lunes a las 9 manda ofertas", "0 9 * * 1 until 2026-12-25"],
  ["haz la copia todos los días a las 22h salvo los fines de semana de diciembre", "0 22 * 1-11 * + 0 22 * 12 1-5"],
  ["no hace falta en mayo ni los lunes: cada día a las 7 prepara el menú", "0 7 * 1-4,6-12 0,2-6"],
  ["lunes, miércoles y viernes a las 8, no, el miércoles no, mejor jueves, manda la lista", "0 8 * * 1,4,5"],
  ["de lunes a viernes a las 9 excepto el miércoles, perdón, el jueves, manda la lista", "0 9 * * 1-3,5"],
  ["a las nueve los laborables y a las diez los festivos, sube las persianas", "ask"],
  ["el martes no, el miércoles a las 10 llama al banco", "once 2026-12-02T10:00"],
  ["fines de semana a las 10, resto de días a las 7, sube las persianas", "0 10 * * 0,6 + 0 7 * * 1-5"],
  ["cada lunes a las 9 y después a las 11 revisa los contratos", "0 9,11 * * 1"],
];

const portuguese: Row[] = [
  ["daqui a duas horas e dez me avisa", "once 2026-11-25T12:10"],
  ["me avisa em uma hora e quinze", "once 2026-11-25T11:15"],
  ["às oito toda noite apaga as luzes", "0 20 * * *"],
  ["toda noite às dez pra meia-noite apaga as luzes", "50 23 * * *"],
  [
    "a partir de segunda que vem e durante três semanas, de segunda a sexta às 7:45, revisa o e-mail",
    "45 7 * * 1-5 from 2026-11-30 until 2026-12-20",
  ],
  ["nas próximas cinco noites às 22 me lembra do comprimido", "0 22 * * * x5"],
  ["todos os dias do ano menos no Natal às 8 rega as plantas", "0 8 * 1-11 * + 0 8 1-24,26-31 12 *"],
  ["não precisa em maio nem às segundas: todo dia às 7 prepara o cardápio", "0 7 * 1-4,6-12 0,2-6"],
  ["domingos e feriados às 10 abre as persianas", "ask"],
  ["terça não, quarta às 10 liga pro banco", "once 2026-12-02T10:00"],
  ["fim de semana às 10, demais dias às 7, abre as persianas", "0 10 * * 0,6 + 0 7 * * 1-5"],
];

const french: Row[] = [
  ["dans deux heures dix sors le pain", "once 2026-11-25T12:10"],
  ["les cinq prochains soirs à 22h rappelle-moi le cachet", "0 22 * * * x5"],
  ["d'ici Noël tous les lundis à 9h envoie les offres", "0 9 * * 1 until 2026-12-25"],
  ["pas besoin en mai ni le lundi : chaque jour à 7h prépare le menu", "0 7 * 1-4,6-12 0,2-6"],
  ["lundi, mercredi et vendredi à 8h, non, pas mercredi, plutôt jeudi, envoie la liste", "0 8 * * 1,4,5"],
  ["pas mardi, mercredi à 10h appelle la banque", "once 2026-12-02T10:00"],
  ["le dimanche soir à neuf heures et quart prépare la semaine", "15 21 * * 0"],
  ["9h-18h toutes les heures du lundi au vendredi vérifie la file", "0 9-18 * * 1-5"],
  ["toutes les deux heures sauf la nuit (23h-6h) regarde les capteurs", "0 6-22/2 * * *"],
  ["à 9h30 les jours fériés, ouvre les volets", "ask"],
];

const italian: Row[] = [
  ["fra due ore e dieci togli il pane", "once 2026-11-25T12:10"],
  ["avvisami tra un'ora e un quarto", "once 2026-11-25T11:15"],
  ["tra una ventina di minuti guarda se è arrivato il pacco", "once 2026-11-25T10:20"],
  [
    "da lunedì prossimo e per tre settimane, dal lunedì al venerdì alle 7:45, controlla la posta",
    "45 7 * * 1-5 from 2026-11-30 until 2026-12-20",
  ],
  ["dal 10 al 20 dicembre alle 8 controlla le scorte", "0 8 * * * from 2026-12-10 until 2026-12-20"],
  ["le prossime cinque sere alle 22 ricordami la pastiglia", "0 22 * * * x5"],
  ["da qui a Natale tutti i lunedì alle 9 manda le offerte", "0 9 * * 1 until 2026-12-25"],
  ["tutti i giorni dell'anno tranne il giorno di Natale alle 8 annaffia", "0 8 * 1-11 * + 0 8 1-24,26-31 12 *"],
  ["non serve a maggio né il lunedì: ogni giorno alle 7 prepara il menù", "0 7 * 1-4,6-12 0,2-6"],
  ["il martedì mattina alle 8 manda il rapporto", "0 8 * * 2"],
  ["tra un mese e mezzo alle 9 controlla la garanzia", "once 2027-01-09T09:00"],
];

it.each([...spanish, ...portuguese, ...french, ...italian])("%s → %s", (text, read) => {
  expect(readAs(text, read)).toBe(read);
});

it("words that say when the schedule lies are no task", () => {
  const prompts = [
    "de aquí a Navidad todos los lunes a las 9 manda ofertas",
    "d'ici Noël chaque lundi à 9h envoie l'offre",
  ]
    .map((text) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z") }))
    .map((result) => (result.success ? result.agentPrompt : null));
  expect(prompts).toEqual(["Manda ofertas.", "Envoie l'offre."]);
});
