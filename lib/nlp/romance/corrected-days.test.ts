import { describe, expect, it } from "vitest";
import { parseRequest } from "../index";

function cronsOf(text: string): string {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success && result.schedule.kind === "cron" ? result.schedule.cronExpressions.join(" | ") : "";
}

describe("fewer days at the time that was said take the place of those before them", () => {
  it.each([
    ["Todo dia às 5, quer dizer, só de segunda a sábado, às 5 mesmo, liga a ordenha", "0 5 * * 1-6"],
    ["Todos los días a las 7, digo, solo de lunes a sábado, a las 7 igual, publica el menú", "0 7 * * 1-6"],
    ["Tous les jours à 7h, enfin seulement du lundi au samedi, à 7h toujours, publie le menu", "0 7 * * 1-6"],
    ["Ogni giorno alle 7, anzi solo dal lunedì al sabato, sempre alle 7, pubblica il menu", "0 7 * * 1-6"],
    ["every day at 7, sorry, Monday to Saturday only, at 7, post the menu", "0 7 * * 1-6"],
  ])("%s → %s", (text, crons) => {
    expect(cronsOf(text)).toBe(crons);
  });
});

describe("a time that is set for some of the days is an exception", () => {
  it.each([
    ["Ricordami le vitamine ogni giorno alle 8; anzi, nel weekend facciamo alle 10", "0 8 * * 1-5 | 0 10 * * 0,6"],
    [
      "Recuérdame las vitaminas a diario a las 8; mejor dicho, los findes que sea a las 10",
      "0 8 * * 1-5 | 0 10 * * 0,6",
    ],
    ["Remind me of the vitamins every day at 8; actually, on weekends make it 10", "0 8 * * 1-5 | 0 10 * * 0,6"],
    ["every Friday at 8, actually, on Mondays make it 10, water the plants", "0 10 * * 1"],
  ])("%s → %s", (text, crons) => {
    expect(cronsOf(text)).toBe(crons);
  });
});

describe("an hour counted to twelve is put right by one of the same half of the day", () => {
  it.each([
    ["mándame el cierre cada día a las 6 de la tarde. Perdona, a las 7, que ahora cerramos más tarde", "0 19 * * *"],
    ["envoie-moi la caisse tous les jours à 6 heures du soir, pardon, à 7 heures", "0 19 * * *"],
    ["manda la cassa ogni giorno alle 6 di sera, anzi alle 7", "0 19 * * *"],
    ["manda o caixa todo dia às 8 da noite, aliás, às 9", "0 21 * * *"],
    ["todo dia às 8 da manhã, aliás, às 9 manda o caixa", "0 9 * * *"],
    ["manda la cassa ogni giorno alle 18, anzi alle 7", "0 7 * * *"],
  ])("%s → %s", (text, crons) => {
    expect(cronsOf(text)).toBe(crons);
  });
});
