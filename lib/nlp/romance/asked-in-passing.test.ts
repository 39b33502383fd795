import { expect, it } from "vitest";
import { parseRequest } from "../index";

const now = new Date("2026-11-25T10:00:00Z");

it.each([
  // Behind a word that only calls
  ["Che, ¿a qué hora llega el resumen?", "question", "resumen"],
  ["¿y a qué hora me llega lo del dólar?", "question", "dólar"],
  ["Olha, a que horas é que me está a chegar o resumo das encomendas?", "question", "resumo das encomendas"],
  ["dis, il est programmé pour quelle heure le rappel des poubelles ?", "question", "rappel des poubelles"],
  ["ça arrive à quelle heure déjà, le rapport des pertes ?", "question", "rapport des pertes"],
  ["ah, quando è che parte il report?", "question", "report"],
  ["a ver, qué recordatorios tengo puestos?", "list", null],
  ["qué tengo ahorita programado?", "list", null],
  ["ah, e o que é que eu já tenho agendado mesmo?", "list", null],
  ["me mostra aí tudo que tá agendado", "list", null],
  ["c'est quoi déjà tout ce que j'ai de programmé", "list", null],
  ["ma cos'ho già in programma?", "list", null],
  ["cos'è che ho già programmato?", "list", null],
  // Behind the words that say how long
  ["mientras esté de baja déjame parado lo del informe semanal", "pause", "informe semanal"],
  ["enquanto eu estiver de férias pausa o relatório semanal", "pause", "relatório semanal"],
  ["tant que je suis en arrêt mets en pause le rapport hebdo", "pause", "rapport hebdo"],
  ["finché sono in ferie sospendi il promemoria delle piante", "pause", "promemoria delle piante"],
  ["tieni fermo il report settimanale finché sono in malattia", "pause", "report settimanale"],
  // With "rather", and what is no longer needed
  ["mets plutôt le rappel des poubelles à 19h", "edit", "rappel des poubelles"],
  ["pon mejor el recordatorio de la basura a las 19", "edit", "recordatorio de la basura"],
  ["põe antes o lembrete do lixo às 19", "edit", "lembrete do lixo"],
  ["metti piuttosto il promemoria della spazzatura alle 19", "edit", "promemoria della spazzatura"],
  ["pode tirar aquele aviso da vacina que não precisa mais", "delete", "aviso da vacina"],
  ["puedes quitar aquel aviso de la vacuna que ya no hace falta", "delete", "aviso de la vacuna"],
  // Without waiting for its time
  ["mándame ya el informe semanal, sin esperar al lunes", "run", "informe semanal"],
  ["me manda agora o relatório semanal, sem esperar segunda", "run", "relatório semanal"],
  ["sors-moi tout de suite le relevé des absences, sans attendre lundi", "run", "relevé des absences"],
  ["mandami subito il report settimanale, senza aspettare lunedì", "run", "report settimanale"],
])("%s → %s", (text, intent, target) => {
  expect(parseRequest(text, { now })).toMatchObject({ intent, target });
});

it.each([
  "pendant les travaux, coupe le chauffage tous les soirs à 22h",
  "mientras esté de viaje, los lunes a las 8 recoge datos para el informe semanal",
])("%s is a task", (text) => {
  expect(parseRequest(text, { now })).toMatchObject({ success: true });
});
