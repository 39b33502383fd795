import { expect, it } from "vitest";
import { readAs } from "./romance/read-as.fixture";

const today = "from 2026-11-25 until 2026-11-25";

it.each([
  // A part of the day that opens the clause bounds the steps in it …
  ["at night check the error log every hour", "0 0-5,22,23 * * *"],
  ["in the morning check the queue every 10 minutes", "*/10 6-11 * * *"],
  ["durante la tarde mira cada 15 minutos si hay cola", "*/15 12-17 * * *"],
  ["à noite olha a câmara de hora em hora", "0 0-5,22,23 * * *"],
  ["la nuit, regarde le frigo toutes les heures", "0 0-5,22,23 * * *"],
  ["durante la mattina guarda la coda ogni 15 minuti", "*/15 6-11 * * *"],
  ["Abends schau alle 10 Minuten nach der Schlange", "*/10 18-21 * * *"],
  // … as a day does …
  ["today check the queue every hour", `0 * * * * ${today}`],
  ["esta noche revisa la cola cada hora", `0 0-5,22,23 * * * ${today}`],
  // … and a greeting, what is told and what is of the task do not.
  ["morning, check the queue every 10 minutes", "*/10 * * * *"],
  ["Hoy el servidor falló, revísalo cada hora", "0 * * * *"],
  ["send me today's news every hour", "0 * * * *"],
  ["chaque soir, résume les mesures prises toutes les 10 minutes", "0 18 * * *"],
  // A named time that opens a window is no second part of the day.
  ["De madrugada, da meia-noite às 5, olha de meia em meia hora a câmara fria", "*/30 0-4 * * * + 0 5 * * *"],
  ["por la tarde, del mediodía a las 5, mira cada media hora la cola", "*/30 12-16 * * * + 0 17 * * *"],
])("%s → %s", (text, expected) => {
  expect(readAs(text, expected)).toBe(expected);
});
