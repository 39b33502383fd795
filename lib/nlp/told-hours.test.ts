import { describe, expect, it } from "vitest";
import { readAs } from "./romance/read-as.fixture";

describe("what a clause ahead tells of hours", () => {
  it.each([
    // The hour at which something opens, closes or leaves is not that of the request behind it …
    ["the shop closes at 21:30; on Saturdays remind me at 20:00 to go shopping", "0 20 * * 6"],
    ["El súper cierra a las 21:30, los sábados recuérdame a las 20 hacer la compra", "0 20 * * 6"],
    ["Le magasin ferme à 21h30 ; le samedi rappelle-moi à 20h de faire les courses", "0 20 * * 6"],
    ["Il negozio chiude alle 21:30. Il sabato ricordami alle 20 di fare la spesa", "0 20 * * 6"],
    ["O mercado fecha às 21h30. Todo sábado me lembra às 20h de fazer compras", "0 20 * * 6"],
    ["Der Zug fährt um 7:42, werktags weck mich um 6:30", "30 6 * * 1-5"],
    // … and the start of a stretch is what something is before.
    ["I have class Tuesday and Thursday from 18 to 20, warn me half an hour before", "30 17 * * 2,4"],
    ["tengo clase martes y jueves de 18 a 20; avísame media hora antes", "30 17 * * 2,4"],
    ["j'ai cours mardi et jeudi de 18h à 20h, préviens-moi une demi-heure avant", "30 17 * * 2,4"],
  ])("%s → %s", (text, expected) => {
    expect(readAs(text, expected)).toBe(expected);
  });
});

describe("half months", () => {
  it.each([
    ["every two weeks, on the 1st and 15th, at 9 run payroll", "0 9 1,15 * *"],
    ["cada quincena, el 15 y el 30, a las 12 calcula la nómina", "0 12 15,30 * *"],
    ["duas vezes por mês, dia 15 e último dia, ao meio-dia, calcula a folha", "0 12 15,L * *"],
    ["dos veces al mes, el 15 y el 30, calcula la nómina", "0 9 15,30 * *"],
  ])("%s → %s", (text, expected) => {
    expect(readAs(text, expected)).toBe(expected);
  });
});
