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
    // … nor are the two hours of one clause, whoever speaks …
    ["The clinic opens at 8 and closes at 18. On Mondays at 7:40 list who booked", "40 7 * * 1"],
    ["Die Praxis öffnet um 8 und schließt um 18 Uhr. Montags um 7:40 liste die Termine auf", "40 7 * * 1"],
    ["La gasolinera abre a las 6 y cierra a las 23. Cada viernes a las 22:30 apunta el stock", "30 22 * * 5"],
    ["A padaria abre às 5 e fecha às 20. Todo sábado às 19h30 conta o que sobrou", "30 19 * * 6"],
    ["Abrimos a las 9 y cerramos a las 20. Los sábados a las 19:30 haz el arqueo", "30 19 * * 6"],
    ["Chiudiamo alle 6. Mi serve che il lunedì alle 7:40 mandi l'elenco", "40 7 * * 1"],
    // … and how long somebody else is away is told, unless the task is of them …
    [
      "La oficina abre a las 8 y cierra a las 18, y Pilar no vuelve hasta el 14. Lo que necesito: los lunes a las 7:40, la lista de reservas.",
      "40 7 * * 1",
    ],
    ["A Pilar está fora até dia 14. O que eu preciso: segundas às 7h40, lista de quem reservou mesa.", "40 7 * * 1"],
    ["Pilar est en congé jusqu'au 14. Chaque lundi à 9h envoie-moi le planning", "0 9 * * 1"],
    [
      "Marta está de baja hasta el 20 de diciembre. Todos los martes a las 9 revisa su buzón",
      "0 9 * * 2 until 2026-12-20",
    ],
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
