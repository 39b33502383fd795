import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

function read(text: string): string {
  const result = parseRequest(text, context);
  return result.success
    ? `${result.schedule.cronExpressions.join()} [${result.taskName}] ${result.agentPrompt}`
    : result.intent;
}

describe("somebody who introduces themselves", () => {
  it.each([
    [
      "Hola, soy Jenny de recepción, ¿puedes mandar cada día a las 8 el número de huéspedes a kitchen@acme.com?",
      "0 8 * * * [Número de huéspedes] Soy Jenny de recepción. Manda el número de huéspedes a kitchen@acme.com.",
    ],
    [
      "Hallo, ich bin Jenny vom Empfang, kannst du werktags um 8 die Gästezahl an kitchen@acme.com schicken?",
      "0 8 * * 1-5 [Gästezahl schicken] Ich bin Jenny vom Empfang. Die Gästezahl an kitchen@acme.com schicken.",
    ],
    ["This is Anna. Every Monday at 9 send me the rota", "0 9 * * 1 [Rota] This is Anna. Send me the rota."],
  ])("asks for what stands behind: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("is nobody without a name", () => {
    expect(read("I'm going to Paris, remind me at 9 on Mondays to pack")).toContain("I'm going to Paris");
  });
});
