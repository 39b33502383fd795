import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  ["quinta sim quinta não às 8h manda a planilha", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"],
  ["semana sim semana não na quinta às 8h manda a planilha", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"],
  ["jueves sí jueves no a las 8 manda la planilla", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"],
  ["el día 12 de cada mes a las 9 revisa si han llegado las facturas", "0 9 12 * *"],
  ["los martes a las 9 mira si han subido las notas", "0 9 * * 2"],
  ["mueve lo del dentista al jueves a las 10", "edit: dentista"],
  ["pasa lo de la basura a las 21", "edit: basura"],
  ["welche Aufgaben laufen denn gerade alle", "list"],
  ["welche Jobs hab ich eigentlich alle", "list"],
])("%s: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
