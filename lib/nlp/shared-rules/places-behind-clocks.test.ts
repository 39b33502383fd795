import { describe, expect, it } from "vitest";
import { parseRequest } from "../index";

function zoneOf(text: string): string | null {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success ? result.schedule.timezone : null;
}

describe("a place right behind a clock says whose clock it is", () => {
  it.each([
    ["Lunes a viernes, a las 12 en Londres, mírame el fixing del oro", "Europe/London"],
    ["cuando sean las 9 de la mañana en Tokio, de martes a sábado, resume el cierre", "Asia/Tokyo"],
    ["Todo dia às 9h no Japão, confere o câmbio", "Asia/Tokyo"],
    ["tous les jours à midi à Montréal, envoie-moi la météo", "America/Toronto"],
    ["Alle 9:30 di New York, dal lunedì al venerdì, mandami l'apertura del Nasdaq", "America/New_York"],
    ["Schick den Bericht täglich um 9 Uhr in Tokio", "Asia/Tokyo"],
    ["Ogni giorno alle 12 a Londra, mandami il fixing dell'oro", "Europe/London"],
  ])("%s → %s", (text, zone) => {
    expect(zoneOf(text)).toBe(zone);
  });

  it.each([
    "Recuérdame todos los lunes a las 8 en Madrid el parte",
    "Los lunes a las 9 en Bogotá publica el podcast",
    "Recuérdame cada lunes a las 8 la reunión de las 12 en Londres, con el orden del día",
    "le lundi à 9h au bureau prépare le briefing",
    "Täglich um 9 Uhr in London die Nachrichten prüfen",
    "Todo dia às 7 no rio confere a pesca, João",
    "Ogni lunedì alle 8 a Roma c'è la riunione: prepara l'ordine del giorno",
  ])("the place of what is to do is none: %s", (text) => {
    expect(zoneOf(text)).toBe("UTC");
  });

  it("hours of two places of which one is not sure are asked about", () => {
    expect(zoneOf("Send the report daily at 9 in Tokyo time and 9 in London")).toBe(null);
  });

  it.each([
    "Schick den Bericht täglich um 9 Uhr in Tokio und um 9 in London",
    "Envía el informe cada día a las 9 en Tokio y a las 9 en Londres",
    "Invia il rapporto ogni giorno alle 9 a Tokyo e alle 9 a Londra",
  ])("hours of two places are two jobs: %s", (text) => {
    const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
    expect(result.success && result.schedule.timezone).toBe("Asia/Tokyo");
    expect(result.success && result.additional.map(({ schedule }) => schedule.timezone)).toEqual(["Europe/London"]);
  });
});
