import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  // Behind a comma stands what is meant instead of what is denied.
  ["Envoie-moi le résumé chaque vendredi à 18h. Pardon, pas le vendredi, le samedi", "0 18 * * 6"],
  ["Envíame el resumen cada viernes a las 18. Perdón, no el viernes, el sábado.", "0 18 * * 6"],
  ["Me manda o resumo toda sexta às 18h. Desculpa, não na sexta, no sábado.", "0 18 * * 6"],
  ["Schick jeden Freitag um 18 Uhr den Bericht. Sorry, nicht Freitag, Samstag zur gleichen Zeit.", "0 18 * * 6"],
  ["Stuur elke vrijdag om 18 uur het overzicht. Sorry, niet vrijdag, zaterdag.", "0 18 * * 6"],
  // Of a list the rest stays.
  ["Rappelle-moi les poubelles le lundi et le jeudi à 20h. Pardon, pas le jeudi, le vendredi", "0 20 * * 1,5"],
  ["Ricordami la spazzatura il lunedì e il giovedì alle 20. Scusa, non il giovedì, il venerdì", "0 20 * * 1,5"],
  ["Recuérdame la basura los lunes y los jueves a las 20. Perdón, no los jueves, los viernes", "0 20 * * 1,5"],
  // Two days that were both said are both left out.
  ["Every weekday at 7 send the rota, sorry, not Monday, Tuesday", "0 7 * * 1,3-5"],
  // The step of the weeks is no other day.
  ["Agenda o relatório pra sexta às 18h, toda semana. Quer dizer, sexta não, sábado, no mesmo horário.", "0 18 * * 6"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it("leaves nothing of a list whose last item was taken back in the task", () => {
  const text = "Rappelle-moi les poubelles le lundi et le jeudi à 20h. Pardon, pas le jeudi, le vendredi";
  expect(promptsOf(text, "UTC")).toBe("Rappelle-moi les poubelles.");
});
