import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** What has happened is told behind a request. */
it.each([
  ["El último día del mes a las 23 congela la exportación. En septiembre a mi antecesor se le pasó", "0 23 L * *"],
  ["El último día del mes a las 23 congela la exportación. En octubre no llegó el informe.", "0 23 L * *"],
  ["Le dernier jour du mois à 23h, gèle l'export. En septembre mon prédécesseur a oublié.", "0 23 L * *"],
  ["L'ultimo giorno del mese alle 23 blocca l'export. A settembre il mio predecessore se n'è scordato.", "0 23 L * *"],
  ["No último dia do mês às 23h congela a exportação. Em outubro o relatório não chegou.", "0 23 L * *"],
  ["Recuérdame cada martes a las 10 llamar a Pedro. El lunes pasado falló.", "0 10 * * 2"],
  // A word that asks, a thing that is meant, and words that take back tell nothing.
  [
    "ogni lunedì alle 9 controlla gli ordini. Il venerdì alle 17 manda quello che è stato venduto",
    "0 9 * * 1 | 0 17 * * 5",
  ],
  ["toda segunda às 9 manda os pedidos. Na sexta às 17 o resumo do que foi vendido.", "0 9 * * 1 | 0 17 * * 5"],
  ["A las 8 cada día revisa el horno. Los sábados, como ha bajado la demanda, a las 10.", "0 8 * * 0-5 + 0 10 * * 6"],
  ["Cada día a las 8 avísame. Me equivoqué, a las 9.", "0 9 * * *"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
