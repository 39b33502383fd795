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
  [
    "Wir haben Di bis Sa von 10 bis 18 Uhr offen. Stell mir eine Viertelstunde vor Ladenschluss den Kassenstand zusammen",
    "45 17 * * 2-6",
  ],
  [
    "Unsere Praxis hat montags und dienstags von 8 bis 12 offen. Schick immer eine Stunde vor Öffnung die Liste",
    "0 7 * * 1,2",
  ],
  [
    "Onze winkel is di t/m za open van 10 tot 18. Stuur me telkens een kwartier voor sluitingstijd de kasstand",
    "45 17 * * 2-6",
  ],
  // Of several stretches nobody knows which is meant.
  ["Offen ist Mo und Di von 8 bis 18 Uhr, Mi nur bis 12. Schick mir eine Viertelstunde vor Schluss die Liste", "ask"],
  ["cada día media hora antes de cerrar recuérdame hacer caja", "ask"],
  ["every day at 8, on Sundays an hour earlier, feed the cat", "0 8 * * 1-6 + 0 7 * * 0"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
