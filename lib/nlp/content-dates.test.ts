import { describe, expect, it } from "vitest";
import { parseRequest } from ".";
import { readAs } from "./romance/read-as.fixture";

describe("dates of what is looked for, beside an end of the schedule", () => {
  it.each([
    "Vergleiche Flugpreise BER-LIS für den 12.-19. Mai jeden Morgen bis Ende Februar",
    "Compara los precios de vuelos BER-LIS para el 12-19 de mayo cada mañana hasta finales de febrero",
    "Confronta i prezzi dei voli BER-LIS per il 12-19 maggio ogni mattina fino a fine febbraio",
    "Compare preços de voos BER-LIS para 12-19 de maio toda manhã até o fim de fevereiro",
    "Porównuj ceny lotów BER-LIS na 12-19 maja każdego ranka do końca lutego",
    "Сравнивай цены на рейсы BER-LIS на 12-19 мая каждое утро до конца февраля",
    "Compare les prix des vols BER-LIS pour le 12-19 mai chaque matin jusqu'à fin février",
    "Compare flight prices BER-LIS for 12-19 May every morning until the end of February",
  ])("%s", (text) => {
    const expected = "0 8 * * * until 2027-02-28";
    expect(readAs(text, expected)).toBe(expected);
    const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z") });
    expect(result.success && result.agentPrompt).toMatch(/12\.?-19/);
  });

  it("may be the stretch of the schedule right behind its time", () => {
    const result = parseRequest("send the puzzle every morning at 8 for 1-24 December", { now: new Date(0) });
    expect(result.success && result.confidence < 0.8).toBe(true);
  });
});
