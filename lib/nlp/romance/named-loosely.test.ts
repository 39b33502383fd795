import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  // A task that is named by what it is about, with why behind.
  ["borra lo del riego del huerto, ya no hace falta", "delete: riego del huerto"],
  ["pon otra vez en marcha lo de los recibos", "resume: recibos"],
  ["lo del informe de ventas pásalo a las 10 que a las 9 no ha llegado nadie", "edit: informe de ventas"],
  ["apaga o da ração dos cavalos, a gente não precisa mais", "delete: ração dos cavalos"],
  ["supprime celui de l'arrosage, on a vendu la maison", "delete: arrosage"],
  ["vire-moi le truc des croquettes, j'en ai plus besoin", "delete: croquettes"],
  ["cancella quello dell'irrigazione, abbiamo venduto la casa", "delete: irrigazione"],
  ["togli la cosa delle crocchette, non mi serve più", "delete: crocchette"],
  ["quita lo del café del informe cada lunes a las 9", "0 9 * * 1"],
  ["supprime ceux de plus de 30 jours tous les lundis à 9h", "0 9 * * 1"],
  // Left standing until further notice.
  ["la copia nocturna déjala parada hasta nuevo aviso", "pause: copia nocturna"],
  ["o backup de noite deixa parado por enquanto", "pause: backup de noite"],
  ["la sauvegarde de nuit, laisse-la à l'arrêt pour l'instant", "pause: sauvegarde de nuit"],
  ["il backup notturno lascialo fermo fino a nuovo ordine", "pause: backup notturno"],
  // What is there to do, asked in passing.
  ["¿cuáles eran las tareas que tengo puestas para el viernes?", "list"],
  ["quais são mesmo as minhas tarefas de amanhã?", "list"],
  ["c'est quoi déjà mes tâches prévues pour demain ?", "list"],
  ["quali sono già i miei promemoria di venerdì?", "list"],
  ["¿por qué no me llegó ayer el resumen de guardias?", "question: resumen de guardias"],
  // Any language may be the one to translate into.
  ["Traduce «every Friday at 6pm» al euskera porfa", "none"],
  ['Traduz "every Monday at 9am" pro guarani', "none"],
  ["Traduis « every Monday at 9am » en breton stp", "none"],
  ["Traduci «every Friday at 6pm» in sardo per favore", "none"],
  ["Todos los lunes a las 9 traduce «hello world» al vasco", "0 9 * * 1"],
  // Opening hours, and what others do.
  ["O posto de saúde aqui do bairro atende de segunda a sexta, das 7 às 17.", "none"],
  ["El centro de salud atiende de lunes a viernes de 8 a 15.", "none"],
  ["La biblioteca comunale è aperta dal lunedì al venerdì dalle 9 alle 18.", "none"],
  ["Minha filha dança balé toda terça e quinta às 15h, adoro ver", "none"],
  ["Mi hija baila ballet todos los martes a las 15h, me encanta verla", "none"],
  ["Ma fille danse tous les mardis à 15h, j'adore", "none"],
  ["Mia figlia balla ogni martedì alle 15, adoro guardarla", "none"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
