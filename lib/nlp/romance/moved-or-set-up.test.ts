import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  // With days that repeat and a time a verb of moving sets up.
  [
    "Pon la copia de seguridad los sábados a las 3 de la madrugada; no, mejor los domingos a la misma hora",
    "0 3 * * 0",
  ],
  ["Põe o backup do hospital aos sábados às 15h; ai não, melhor aos domingos na mesma hora", "0 15 * * 0"],
  ["Mets la sauvegarde du serveur le samedi à 3h ; ah non, plutôt le dimanche à la même heure", "0 3 * * 0"],
  ["Metti il backup del server il sabato alle 15; anzi no, meglio la domenica alla stessa ora", "0 15 * * 0"],
  ["Fai il backup del server il sabato alle 15; anzi no, meglio la domenica alla stessa ora", "0 15 * * 0"],
  ["pon la copia de seguridad a las 2 de la madrugada", "edit: copia de seguridad"],
  ["mets la sauvegarde à 3h", "edit: sauvegarde"],
  // By how much stands before the name, and why in a sentence of its own.
  [
    "Puoi spostare mezz'ora più avanti il report delle presenze? Alle 8 non c'è nessuno.",
    "edit: report delle presenze",
  ],
  ["Mueve media hora más tarde el informe de asistencia. A las 8 no hay nadie.", "edit: informe de asistencia"],
  ["Muda meia hora pra frente o relatório de presenças. Às 8 não tem ninguém.", "edit: relatório de presenças"],
  ["Tu peux décaler d'une demi-heure le rapport ? À 8h il n'y a personne.", "edit: rapport"],
  ["¿A qué hora se ejecuta lo de los pedidos de farmacia?", "question: pedidos de farmacia"],
  // What is told before a colon is no job.
  ["Sono in segreteria: il martedì, il giovedì e il sabato alle 8.10 prepara l'elenco dei pazienti", "10 8 * * 2,4,6"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
