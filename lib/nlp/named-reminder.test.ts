import { expect, it } from "vitest";
import { parseRequest } from "./index";

const draftOf = (text: string): { name: string; prompt: string } => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success ? { name: result.taskName, prompt: result.agentPrompt } : { name: result.intent, prompt: "" };
};

/** A reminder that is asked for as a thing is named by what it is about. */
it.each([
  ["necesito un recordatorio para cambiar el filtro los martes a las 9", "Recordatorio: cambiar el filtro"],
  ["preciso de um lembrete pra trocar o filtro às terças 9h", "Lembrete: trocar o filtro"],
  ["mi serve un promemoria per cambiare il filtro il martedì alle 9", "Promemoria: cambiare il filtro"],
  ["j'ai besoin d'un rappel pour changer le filtre le mardi à 9h", "Rappel : changer le filtre"],
  ["ik wil een herinnering om het filter te vervangen op dinsdagen om 9 uur", "Herinnering: filter vervangen"],
  ["potrzebuję przypomnienia o wymianie filtra we wtorki o 9", "Przypomnienie o wymianie filtra"],
  ["codziennie o 8 daj mi znać, czy prom pływa", "Powiadomienie: prom pływa"],
])("%s → %s", (text, name) => {
  expect(draftOf(text).name).toBe(name);
});

/** Why something is asked for stays in the prompt, and is no part of the name. */
it.each([
  ["w każdą środę o 9 wyślij zamówienie bo hurtownia zamyka o 10", "Zamówienie", "bo hurtownia zamyka o 10"],
  ["по средам в 9:00 отправляй заказ потому что склад закрывается в 10", "Заказ", "потому что склад закрывается в 10"],
  ["her çarşamba 9'da siparişi yolla çünkü depo 10'da kapanıyor", "Sipariş", "çünkü depo 10'da kapanıyor"],
  ["每周三9点查一下库存 因为上次缺货了", "查一下库存", "因为上次缺货了"],
  [
    "freitags um 9 die Bestellung rausschicken weil das Lager um 10 schließt",
    "Bestellung rausschicken",
    "weil das Lager",
  ],
  [
    "elke woensdag om 9 uur de bestelling versturen want het magazijn sluit om 10",
    "Bestelling versturen",
    "want het magazijn",
  ],
  [
    "毎週水曜の9時に発注をリマインドしてもらえますか、締めが10時なので",
    "発注のリマインド",
    "発注をリマインドしてください、締めが10時なので。",
  ],
])("%s: %s", (text, name, kept) => {
  expect(draftOf(text).name).toBe(name);
  expect(draftOf(text).prompt).toContain(kept);
});

it.each([
  [
    "morgen om 15 uur eraan denken dat de kat opgehaald moet worden",
    "Herinner me eraan dat de kat opgehaald moet worden.",
  ],
  ["ponme los lunes a las 9, perdona, los jueves a las 9, resumen de ventas", "Ponme resumen de ventas."],
])("what was cut out leaves no gap: %s", (text, prompt) => {
  expect(draftOf(text).prompt).toBe(prompt);
});
