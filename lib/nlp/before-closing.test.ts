import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** So long before the hour at which something closes or opens, as the message tells it. */
it.each([
  ["Abrimos de 10 a 19. De martes a sábado, un cuarto de hora antes de cerrar, recuérdame hacer caja", "45 18 * * 2-6"],
  ["Cerramos a las 19. Cada día, media hora antes de cerrar, recuérdame hacer caja", "30 18 * * *"],
  [
    "On est ouverts de 10h à 19h. Du mardi au samedi, un quart d'heure avant la fermeture, fais la caisse",
    "45 18 * * 2-6",
  ],
  ["On ferme à 19h. Chaque jour, un quart d'heure avant la fermeture, rappelle-moi la caisse", "45 18 * * *"],
  [
    "Siamo aperti dalle 10 alle 19. Dal martedì al sabato, mezz'ora prima dell'apertura, ricordami la cassa",
    "30 9 * * 2-6",
  ],
  ["A loja abre das 10 às 19. De terça a sábado, quinze minutos antes de fechar, me lembra do caixa", "45 18 * * 2-6"],
  ["cada día media hora antes de cerrar recuérdame hacer caja", "ask"],
  ["every day at 8, on Sundays an hour earlier, feed the cat", "0 8 * * 1-6 + 0 7 * * 0"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
