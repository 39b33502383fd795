import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  // The same task at another time on other days, in words that ask for nothing else.
  [
    "necesito el parte de camas a las 8 y a las 15 de lunes a sábado; los domingos con tenerlo a las 10 me vale",
    "0 8,15 * * 1-6 + 0 10 * * 0",
  ],
  [
    "necesito el listado a las 8:15 de lunes a jueves, y el viernes con tenerlo a las 7 me apaño",
    "15 8 * * 1-4 + 0 7 * * 5",
  ],
  [
    "Sube la carta a las 12 de martes a viernes; el domingo con que esté a la 1 de la tarde sobra",
    "0 12 * * 2-5 + 0 13 * * 0",
  ],
  [
    "Preciso do relatório às 7h e às 19h durante a semana; sábado e domingo basta um, às 9h",
    "0 7,19 * * 1-5 + 0 9 * * 0,6",
  ],
  ["Quero o saldo às 12h de segunda a sexta; no sábado basta um, às 13h", "0 12 * * 1-5 + 0 13 * * 6"],
  ["Me avisa do remédio às 8h todo dia útil, e no fim de semana pode ser às 9h", "0 8 * * 1-5 + 0 9 * * 0,6"],
  ["Posta o cardápio às 10h30 de terça a sexta; domingo com às 11h já tá bom", "30 10 * * 2-5 + 0 11 * * 0"],
  [
    "Il me faut le relevé à 7h et à 19h en semaine ; samedi et dimanche un seul suffit, à 9h",
    "0 7,19 * * 1-5 + 0 9 * * 0,6",
  ],
  ["Envoie la liste à 6h30 du lundi au jeudi ; le vendredi, à 8h ça me va", "30 6 * * 1-4 + 0 8 * * 5"],
  [
    "Mi serve il prospetto alle 7 e alle 19 in settimana; sabato e domenica ne basta uno, alle 9",
    "0 7,19 * * 1-5 + 0 9 * * 0,6",
  ],
  ["Manda l'elenco alle 6:30 dal lunedì al giovedì; il venerdì alle 8 va bene", "30 6 * * 1-4 + 0 8 * * 5"],
  // Why that day has another time.
  ["Réveille-moi à 6h45 en semaine, et le samedi, vu qu'il y a judo, à 8h15", "45 6 * * 1-5 + 15 8 * * 6"],
  [
    "Los lunes avísame a las 6:50 para el cole, y los sábados, como hay fútbol, a las 8 y cuarto",
    "50 6 * * 1 + 15 8 * * 6",
  ],
  [
    "Avvisami alle 6:45 dal lunedì al venerdì per il bus, e il sabato, che c'è il judo, alle 8:15",
    "45 6 * * 1-5 + 15 8 * * 6",
  ],
  // Days and their time alone behind a task that has its own.
  ["On Mondays wake me at 6:50 for school, and on Saturdays at 8:15", "50 6 * * 1 + 15 8 * * 6"],
  ["Le lundi rappelle-moi à 6h50 de réveiller les enfants, et le samedi à 8h15", "50 6 * * 1 + 15 8 * * 6"],
  // "Rather" behind other days sets them apart.
  ["Je veux la météo à 7h en semaine, le week-end plutôt à 8h30", "0 7 * * 1-5 + 30 8 * * 0,6"],
  ["Quiero el tiempo a las 7 entre semana, los fines de semana mejor a las 9", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["Voglio il meteo alle 7 in settimana, nel weekend piuttosto alle 9", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["Envoie le menu le lundi à 7h, plutôt le mardi à 8h", "0 8 * * 2"],
  // Not every day: those are enough.
  ["Ricordami l'affitto ogni giorno alle 8, anzi no, non ogni giorno, bastano il primo e il quindici", "0 8 1,15 * *"],
  [
    "Ogni giorno alle 9 manda le prenotazioni, anzi no, non ogni giorno, bastano il giovedì e il venerdì",
    "0 9 * * 4,5",
  ],
  ["Recuérdame el alquiler cada día a las 8, bueno no, no cada día, basta con el lunes", "0 8 * * 1"],
  [
    "Rappelle-moi le loyer tous les jours à 8h, enfin non, pas tous les jours, le 1er et le 15 suffisent",
    "0 8 1,15 * *",
  ],
  ["Recuérdame el alquiler a las 8, solo el uno y el quince", "0 8 1,15 * *"],
  ["Me lembra do aluguel às 8h, só dia primeiro e dia quinze", "0 8 1,15 * *"],
  // What was said, and what it is.
  ["Le 10 de chaque mois à 9 h, envoie l'appel de loyer à Paul… attends, j'ai dit le 10 mais c'est le 5", "0 9 5 * *"],
  ["El 3 de cada mes a las 10 manda la cuota… espera, he dicho el 3 pero es el 5", "0 10 5 * *"],
  ["El 3 de cada mes a las 10 manda la cuota, no, el 5", "0 10 5 * *"],
  ["Todos los lunes a las 9 manda la lista, dije a las 9 pero era a las 10", "0 10 * * 1"],
  ["Dia 10 de cada mês às 9h manda o boleto… peraí, eu disse 10 mas é dia 8", "0 9 8 * *"],
  ["Ogni lunedì alle 9 manda la lista, ho detto lunedì ma è martedì", "0 9 * * 2"],
  // What is told, and what is wished for because of it.
  [
    "Mañana tenemos inspección y por eso quiero que todos los miércoles a las 13 me recuerdes los extintores",
    "0 13 * * 3",
  ],
  ["Amanhã temos inspeção e por isso quero que toda quarta às 13h me lembre de checar os extintores", "0 13 * * 3"],
  // How long others had is no delay.
  ["Ogni mercoledì alle 10 rileggi le note e segnala chi non ha risposto entro 48 ore", "0 10 * * 3"],
  ["Cada jueves a las 9 revisa los tickets y marca los que no se hayan contestado en 48 h", "0 9 * * 4"],
  ["Chaque jeudi à 9h relis les tickets et signale ceux sans réponse sous 48 h", "0 9 * * 4"],
  ["Toda quarta às 10h revisa os chamados e destaca os que não foram respondidos em 24 horas", "0 10 * * 3"],
  ["Recuérdame que llame a Juan en 20 minutos", "2026-11-25T10:20"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  [
    "Preciso do relatório às 7h e às 19h durante a semana; sábado e domingo basta um, às 9h. Pode mandar em PDF.",
    "Preciso do relatório. Pode mandar em PDF.",
  ],
  ["Chaque lundi à 9h envoie la liste, j'ai dit à 9h mais c'est à 10h", "Envoie la liste."],
])("%s asks for %s", (text, prompt) => {
  expect(promptsOf(text, "UTC")).toBe(prompt);
});
