import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  // For whom and how fast changes no command.
  ["poneme en pausa el aviso de facturas hasta que te diga", "pause: aviso de facturas"],
  ["elimina de una vez el resumen de prensa", "delete: resumen de prensa"],
  ["lánzame ya el informe de ventas", "run: informe de ventas"],
  ["mets-moi en pause la relance client", "pause: relance client"],
  ["réactive-moi la veille presse", "resume: veille presse"],
  ["mets le rapport hebdo en veille jusqu'en janvier", "pause: rapport hebdo"],
  ["mettimi in pausa il report settimanale", "pause: report settimanale"],
  ["toglimi il riepilogo serale", "delete: riepilogo serale"],
  ["fammi partire adesso il backup", "run: backup"],
  ["cancela pra mim o lembrete da piscina", "delete: lembrete da piscina"],
  ["podes pôr em pausa o lembrete das faturas", "pause: lembrete das faturas"],
  ["manda rodar o backup já", "run: backup"],
  // Taken away and not needed, it is a task whatever its name.
  ["quítame de en medio el rastreador de precios, ya no hace falta", "delete: rastreador de precios"],
  ["vire-moi le suivi des prix, on n'en a plus besoin", "delete: suivi des prix"],
  ["fai fuori il monitor dei prezzi, non serve più", "delete: monitor dei prezzi"],
  ["some com o rastreador de preços, não preciso mais dele", "delete: rastreador de preços"],
  ["saca el informe de los lunes, ya no lo quiero", "delete: informe"],
  ["quita los duplicados del informe cada lunes a las 8", "0 8 * * 1"],
  ["pon en pausa la música a las 22 cada noche", "0 22 * * *"],
  ["coupe-moi l'arrosage tous les jours à 20h", "0 20 * * *"],
  // When the next one is.
  ["dime cuándo es el próximo backup", "question: backup"],
  ["dis-moi quand est le prochain rapport", "question: rapport"],
  ["dimmi quando è il prossimo backup", "question: backup"],
  ["me diz quando é o próximo backup", "question: backup"],
  ["por que o backup falhou ontem", "question: backup"],
  ["qu'est-ce que tu m'as programmé ?", "list"],
  ["dime cuándo es el próximo partido cada lunes a las 9", "0 9 * * 1"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
