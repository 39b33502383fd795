import { expect, it } from "vitest";
import { parseRequest } from "../parse-request";
import { readAs } from "./read-as.fixture";

it.each([
  // The hour is of the weekdays that were told.
  ["Trabajo de miércoles a sábado, así que esos días a las 10 mándame las reservas de la noche", "0 10 * * 3-6"],
  ["Abrimos jueves y sábados. En esos días, a las 9, publica el menú", "0 9 * * 4,6"],
  ["Entrenamos los martes y jueves, por eso a las 17 esos días recuérdame las botas", "0 17 * * 2,4"],
  ["Eu trabalho de quarta a sábado, então nesses dias às 10 me manda as reservas da noite", "0 10 * * 3-6"],
  ["Os pedidos chegam na terça e na sexta. Nesses dias, às 7h, confere a nota fiscal", "0 7 * * 2,5"],
  ["Je travaille du mercredi au samedi, donc ces jours-là à 10h envoie-moi les réservations du soir", "0 10 * * 3-6"],
  ["Le marché est le mardi et le vendredi ; ces jours-là à 6h réveille-moi", "0 6 * * 2,5"],
  ["Lavoro dal mercoledì al sabato, quindi in quei giorni alle 10 mandami le prenotazioni", "0 10 * * 3-6"],
  ["Ho il turno lunedì e giovedì. Svegliami alle 5:30 in quei giorni", "30 5 * * 1,4"],
  // Without days before it nobody knows which.
  ["Esos días a las 9 avísame", "ask"],
  ["ces jours-là à 9h préviens-moi", "ask"],
])("reads the days that were told: %s", (text, expected) => {
  expect(readAs(text, expected)).toBe(expected);
});

it.each([
  // A reminder and no more is of what was told.
  ["El mercado es los martes y viernes. A las 6 despiértame", "0 6 * * 2,5"],
  ["El mercado abre los martes y viernes. Cada martes a las 6 avísame", "0 6 * * 2"],
  // An article is no verb, so what stands before the semicolon is told.
  ["El mercado es los martes y viernes; a las 6 despiértame", "0 6 * * 2,5"],
  ["O mercado é terça e sexta; às 6 me acorda", "0 6 * * 2,5"],
])("reads the reminder behind what is told: %s", (text, expected) => {
  expect(readAs(text, expected)).toBe(expected);
});

it("keeps what was told for the agent", () => {
  const result = parseRequest("El mercado es los martes y viernes; esos días a las 6 publica el menú", {
    now: new Date("2026-11-25T10:00:00Z"),
  });
  expect(result.success && result.agentPrompt).toBe("El mercado es los martes y viernes; publica el menú.");
});
