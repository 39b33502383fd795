import { expect, it } from "vitest";
import { parseRequest } from "../index";
import { readAs } from "./read-as.fixture";

const now = new Date("2026-11-25T10:00:00Z");

type Row = readonly [text: string, read: string];

const spanish: Row[] = [
  // Corrections
  ["los lunes, o sea, los miércoles, a las 7:30 limpia la carpeta temporal", "30 7 * * 3"],
  ["entre semana, o sea, de lunes a viernes, a las 7:30 limpia la carpeta temporal", "30 7 * * 1-5"],
  ["revisa el stock cada 15 minutos, no, mejor 30", "*/30 * * * *"],
  ["revisa el stock cada 15 minutos, no, 10", "*/10 * * * *"],
  ["haz copia todos los días a las 3:00, ay no, no todos los días, solo los domingos a las 4:00", "0 4 * * 0"],
  ["no cada semana, solo el primer lunes de cada mes a las 10 repasa los objetivos", "0 10 * * 1#1"],
  // Years and quarters
  ["el último día del año a las 23:00 haz un backup completo, todos los años", "0 23 31 12 *"],
  ["cada año, el último día a las 23:00 haz un backup", "0 23 31 12 *"],
  ["el primer lunes del año a las 10 planifica los objetivos", "0 10 * 1 1#1"],
  ["exporta el balance el último día a las 18:00 cada trimestre", "0 18 L 3-12/3 *"],
  // Starts, short names, timetables, weekends, hours in doubt
  [
    "la primera vez el 3 de diciembre a las 9, luego cada dos semanas: revisa los contratos",
    "rrule FREQ=WEEKLY;INTERVAL=2 TH 20261203T090000 from 2026-12-03",
  ],
  ["mar y jue 14h sube las facturas al drive", "0 14 * * 2,4"],
  ["Viernes 13:00: traduce las notas de la versión al inglés", "0 13 * * 5"],
  ["Lunes 8:00: revisar inventario; miércoles 12:00: pedir suministros", "0 8 * * 1 & 0 12 * * 3"],
  ["el viernes a las 13:00: traduce las notas", "once 2026-11-27T13:00"],
  ["un fin de semana sí y otro no a las 11 limpia el disco", "rrule FREQ=WEEKLY;INTERVAL=2 SA,SU 20261128T110000"],
  [
    "un fin de semana sí y otro no, el sábado a las 11, limpia el disco",
    "rrule FREQ=WEEKLY;INTERVAL=2 SA 20261128T110000",
  ],
  ["sincroniza el CRM a las 18h30 entre semana y los sábados a la 1", "ask"],
  ["los lunes siempre hay mucho tráfico en la web", "intent none"],
  ["hay que revisar el servidor todos los lunes a las 9", "0 9 * * 1"],
  ["mañana a las 10 no, pasado mañana a las 11, llama a Marta", "once 2026-11-27T11:00"],
  ["cada hora, a las 10 no, revisa la web", "0 0-9,11-23 * * *"],
  ["los primeros cinco días de cada mes a las 9 envía el recordatorio", "0 9 1-5 * *"],
  ["los primeros días hábiles del mes a las 9 cierra las cuentas", "ask"],
  ["los últimos 3 días de cada mes a las 9 envía el recordatorio", "0 9 L-2,L-1,L * *"],
  ["mi jefe revisa los informes todos los viernes a las 12", "intent none"],
  [
    "ponme un aviso los lunes a las 10 para revisar facturas. Ah, y los jueves también, a la misma hora",
    "0 10 * * 1 + 0 10 * * 4",
  ],
];

const portuguese: Row[] = [
  ["às segundas, ou seja, às quartas, às 7h30 limpa a pasta temporária", "30 7 * * 3"],
  ["verifica o estoque a cada 15 minutos, ah não, melhor 30", "*/30 * * * *"],
  ["não toda semana, só na primeira segunda de cada mês às 10h revê as metas", "0 10 * * 1#1"],
  ["no último dia do ano às 23h faça um backup completo, todos os anos", "0 23 31 12 *"],
  ["no último dia útil do ano às 10h fecha as contas", "0 10 LW 12 *"],
  [
    "a primeira vez no dia 3 de dezembro às 9h, depois a cada duas semanas: revisar os contratos",
    "rrule FREQ=WEEKLY;INTERVAL=2 TH 20261203T090000 from 2026-12-03",
  ],
  ["Sexta 13h: traduz as notas da versão para inglês", "0 13 * * 5"],
  [
    "Às terças e quintas quero receber o extrato às 7h e às 19h30; aos sábados, só às 12h10",
    "0 7 * * 2,4 + 30 19 * * 2,4 + 10 12 * * 6",
  ],
  ["às 7h me diz o tempo e às 22h um resumo do dia, todos os dias", "0 7 * * * & 0 22 * * *"],
  [
    "fim de semana sim, fim de semana não, sábado às 11h, limpa o disco",
    "rrule FREQ=WEEKLY;INTERVAL=2 SA 20261128T110000",
  ],
  ["às segundas o site tem sempre muito tráfego", "intent none"],
  ["de quanto em quanto tempo roda a limpeza de logs?", "intent question"],
  ["amanhã às 10h não, depois de amanhã às 11h, liga pra Marta", "once 2026-11-27T11:00"],
  ["os cinco primeiros dias do mês às 9h envia o lembrete", "0 9 1-5 * *"],
  ["a cada 20 min, bom, a cada meia hora, olha o nível do tanque", "*/30 * * * *"],
  ["meu chefe revisa os relatórios toda sexta ao meio-dia", "intent none"],
  ["tira o das segundas", "intent delete"],
];

const french: Row[] = [
  ["vérifie le stock toutes les 15 minutes, ah non, plutôt 30", "*/30 * * * *"],
  ["sauvegarde la base tous les jours à 3h, ah non pas tous les jours, seulement le dimanche à 3h", "0 3 * * 0"],
  ["sauvegarde la base tous les jours à 3h, pas tous les jours, seulement le dimanche à 5h", "0 5 * * 0"],
  ["pas chaque semaine, seulement le premier lundi du mois à 10h, revois les objectifs", "0 10 * * 1#1"],
  ["envoie la revue le mardi et le jeudi à 7h, attends, le mercredi et le vendredi", "0 7 * * 3,5"],
  ["le dernier jour de l'année à 23h, tous les ans, fais une sauvegarde complète", "0 23 31 12 *"],
  ["chaque trimestre, le dernier jour à 18h, exporte le bilan", "0 18 L 3-12/3 *"],
  [
    "la première fois le 3 décembre à 9h, puis toutes les deux semaines : relire les contrats",
    "rrule FREQ=WEEKLY;INTERVAL=2 TH 20261203T090000 from 2026-12-03",
  ],
  [
    "entre le 1er et le 15 décembre, du lundi au vendredi à 9h45, envoie le compte rendu",
    "45 9 * * 1-5 from 2026-12-01 until 2026-12-15",
  ],
  ["Vendredi 13h : traduis les notes de version en anglais", "0 13 * * 5"],
  ["un week-end sur deux, le samedi à 11h, nettoie le disque", "rrule FREQ=WEEKLY;INTERVAL=2 SA 20261128T110000"],
  ["la semaine à 8h et le week-end à 11h dis-moi le temps à Lyon", "0 8 * * 1-5 + 0 11 * * 0,6"],
  ["mets en pause le rapport hebdo", "intent pause"],
  ["tous les combien tourne le nettoyage des logs ?", "intent question"],
  ["le vendredi le serveur est toujours lent", "intent none"],
  ["les cinq premiers jours de chaque mois à 9h envoie une relance", "0 9 1-5 * *"],
  ["toutes les 20 min, bon, toutes les demi-heures, regarde le niveau de la cuve", "*/30 * * * *"],
  ["mon chef relit les rapports tous les vendredis à midi", "intent none"],
  ["mon équipe commerciale : envoie les rapports chaque lundi à 9h", "0 9 * * 1"],
];

const italian: Row[] = [
  ["pubblica la newsletter il 5 di ogni mese alle 10, correggo: il 6", "0 10 6 * *"],
  ["controlla il magazzino ogni 15 minuti, anzi 30", "*/30 * * * *"],
  ["fai il backup tutti i giorni alle 3:00, no, non tutti i giorni, solo la domenica alle 4:00", "0 4 * * 0"],
  ["la rassegna stampa il martedì e il giovedì alle 7; aspetta, il mercoledì e il venerdì", "0 7 * * 3,5"],
  ["invia la fattura l'ultimo venerdì di ogni mese a mezzogiorno, no, l'ultimo giovedì", "0 12 * * 4L"],
  ["l'ultimo giorno dell'anno alle 23, ogni anno, fai un backup completo", "0 23 31 12 *"],
  ["ogni trimestre, l'ultimo giorno alle 18, esporta il bilancio", "0 18 L 3-12/3 *"],
  [
    "la prima volta il 3 dicembre alle 9, poi ogni due settimane: rivedere i contratti",
    "rrule FREQ=WEEKLY;INTERVAL=2 TH 20261203T090000 from 2026-12-03",
  ],
  ["mar e gio h14 carica le fatture sul drive", "0 14 * * 2,4"],
  ["Venerdì 13:00: traduci le note di rilascio in inglese", "0 13 * * 5"],
  ["un weekend sì e uno no, il sabato alle 11, pulisci il disco", "rrule FREQ=WEEKLY;INTERVAL=2 SA 20261128T110000"],
  ["il lunedì c'è sempre molto traffico sul sito", "intent none"],
  ["domani alle 10 no, dopodomani alle 11, chiama Marta", "once 2026-11-27T11:00"],
  ["i primi cinque giorni di ogni mese alle 9 invia il sollecito", "0 9 1-5 * *"],
  ["il mio capo rivede i report tutti i venerdì a mezzogiorno", "intent none"],
];

it.each([...spanish, ...portuguese, ...french, ...italian])("%s → %s", (text, read) => {
  expect(readAs(text, read)).toBe(read);
});

it.each([
  [
    "avisa a ana@acme.com los viernes a las 17:00 con el estado, perdón, a luis@acme.com",
    "Avisa a luis@acme.com con el estado.",
  ],
  [
    "avisa a ana@acme.com toda sexta às 17h com o status, ops, é pro luis@acme.com",
    "Avisa a luis@acme.com com o status.",
  ],
  [
    "préviens ana@acme.com, non, luc@acme.com le vendredi à 17h de l'avancement",
    "Préviens luc@acme.com de l'avancement.",
  ],
  ["avvisa ana@acme.com il venerdì alle 17 sullo stato (scusa, luca@acme.com)", "Avvisa luca@acme.com sullo stato."],
])("a recipient that is taken back gets nothing: %s", (text, prompt) => {
  const result = parseRequest(text, { now });
  expect(result.success && [result.agentPrompt, result.recipients.length]).toEqual([prompt, 1]);
});

it.each([
  ["x fa cada miércoles a las 11 mandame el listado", "Mandame el listado."],
  ["x favore ogni mercoledì alle 11 mandami la lista", "Mandami la lista."],
  ["quiero que cada semana, el domingo por la noche, prepares la planificación", "Prepara la planificación."],
  ["je veux que chaque dimanche soir, tu prépares le planning", "Prépare le planning."],
  ["¿me recuerdas los miércoles a las 18h que tengo pilates?", "Recuérdame que tengo pilates."],
  ["tu me rappelles le mercredi à 18h que j'ai pilates ?", "Rappelle-moi que j'ai pilates."],
  ["vide les fichiers temporaires toutes les heures (pardon, toutes les 6 heures)", "Vide les fichiers temporaires."],
  ["il secondo mese di ogni trimestre, il giorno 20 alle 10, chiedi gli estratti", "Chiedi gli estratti."],
])("the prompt holds the task alone: %s", (text, prompt) => {
  const result = parseRequest(text, { now });
  expect(result.success && result.agentPrompt).toBe(prompt);
});
