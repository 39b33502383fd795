import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";
import { readAs } from "./romance/read-as.fixture";

describe("an event between a day and its time", () => {
  it.each([
    ["Wednesdays after mass, 7:30pm, and Sundays at noon send me the total", "30 19 * * 3 + 0 12 * * 0"],
    ["Mittwochs nach der Messe um 19:30 und sonntags um 12 schick mir die Kollekte", "30 19 * * 3 + 0 12 * * 0"],
    ["Los miércoles después de misa, 19:45, y los domingos 12:30 mándame la colecta", "45 19 * * 3 + 30 12 * * 0"],
    ["Le mercredi après la messe, à 19h30, et le dimanche à 12h envoie-moi la quête", "30 19 * * 3 + 0 12 * * 0"],
    ["Il mercoledì dopo messa, alle 19:30, e la domenica alle 12 mandami la questua", "30 19 * * 3 + 0 12 * * 0"],
    ["Toda quarta antes do culto, às 18h30, liga o som", "30 18 * * 3"],
    ["les lundis avant le marché, à 6h, rappelle-moi de charger le camion", "0 6 * * 1"],
  ])("%s → %s", (text, expected) => {
    expect(readAs(text, expected)).toBe(expected);
  });

  it("stays with the agent, and is no name", () => {
    expect(
      parseRequest("Na quarta depois da missa, às 19h30, manda o valor da coleta", { now: new Date(0) }),
    ).toMatchObject({ agentPrompt: "Depois da missa, manda o valor da coleta.", taskName: "Valor da coleta" });
  });
});
