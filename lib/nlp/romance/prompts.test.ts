import { describe, expect, it } from "vitest";
import { parseRequest } from "../index";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

function promptOf(text: string): string {
  const result = parseRequest(text, context);
  return result.success ? result.agentPrompt : result.intent;
}

function nameOf(text: string): string {
  const result = parseRequest(text, context);
  return result.success ? result.taskName : result.intent;
}

function messageOf(text: string): string {
  const result = parseRequest(text, context);
  return result.success ? "a schedule" : result.message;
}

describe("what is asked politely becomes an imperative", () => {
  it.each([
    ["¿Me podrías mandar porfa cada lunes a las 9 el listado?", "Mándame el listado."],
    ["¿Puedes comprobar los lunes a las 9 si la web responde?", "Comprueba si la web responde."],
    ["Me gustaría que cada lunes a las 9 me mandaras el informe", "Mándame el informe."],
    ["Você poderia conferir toda segunda às 9h o estoque?", "Confira o estoque."],
    ["Poderia fazer um backup toda noite às 2h?", "Faça um backup."],
    ["Queria que toda segunda às 9h você enviasse o relatório", "Envie o relatório."],
    ["Pourrais-tu relever chaque lundi à 9h les compteurs ?", "Relève les compteurs."],
    ["Peux-tu nettoyer les logs tous les jours à 3h ?", "Nettoie les logs."],
    ["Auriez-vous la gentillesse de prévenir chaque mardi à midi les voisins ?", "Préviens les voisins."],
    ["Potresti pulire i log ogni notte alle 3?", "Pulisci i log."],
    ["Vorrei che ogni giorno alle 20 mi dicessi quanti posti restano", "Dimmi quanti posti restano."],
  ])("%s → %s", (text, expected) => {
    expect(promptOf(text)).toBe(expected);
  });
});

describe("words of the schedule leave the prompt", () => {
  it.each([
    ["Manda el parte todos los días a las 21:00 excepto los lunes, que cerramos", "Manda el parte."],
    ["Mande o resumo todos os dias às 21h, exceto às segundas, quando não abrimos", "Mande o resumo."],
    ["Envoie le bilan tous les jours à 21h sauf le lundi, on est fermés", "Envoie le bilan."],
    ["Manda il riepilogo tutti i giorni alle 21 tranne il lunedì, che siamo chiusi", "Manda il riepilogo."],
    ["Cada 6 horas exactas toma una muestra", "Toma una muestra."],
    ["Lance avec le cron */10 6-22 * * 1-5 la vérification", "Lance la vérification."],
  ])("%s → %s", (text, expected) => {
    expect(promptOf(text)).toBe(expected);
  });
});

describe("names of tasks", () => {
  it.each([
    ["Cada lunes a las 9 comprueba si ha llegado el paquete", "Comprobación: ha llegado el paquete"],
    ["Todo dia às 9h me lembre das gotas", "Lembrete: gotas"],
    ["Chaque lundi à 9h préviens-moi pour le loyer", "Rappel : loyer"],
    ['Ogni lunedì alle 9 manda l\'elenco "Clienti VIP" a laura@negozio.it', "Elenco Clienti VIP"],
  ])("%s → %s", (text, expected) => {
    expect(nameOf(text)).toBe(expected);
  });
});

describe("what no calendar has is refused in the person's language", () => {
  it.each([
    ["Felicita a Ana cada año el 30 de febrero", /no existe/],
    ["Todo ano em 31 de abril às 8h envie os parabéns", /não existe/],
    ["Le sixième vendredi du mois à 9h envoie le rapport", /n'existe pas/],
    ["Il sesto venerdì del mese alle 9 invia il report", /non esiste/],
    ["Ejecuta con el cron 61 * * * * la copia", /no existe/],
  ])("%s", (text, expected) => {
    expect(messageOf(text)).toMatch(expected);
  });
});
