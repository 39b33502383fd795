import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** The days that nothing names are said to be free: that was said already. */
it.each([
  "Mondays and Thursdays at 7pm send the list, the other days off",
  "Mo und Do um 19 Uhr die Liste schicken, die anderen Tage frei",
  "Mo und Do um 19 Uhr die Liste schicken, sonst nie",
  "ma en do om 19 uur de lijst sturen, de rest van de week niet",
  "w poniedziałki i czwartki o 19 wysyłaj listę, reszta dni wolna",
  "пн и чт в 19 рассылай список, в остальные дни не надо",
  "pazartesi ve perşembe 19'da listeyi gönder, diğer günler tatil",
  "los lunes y jueves a las 19 envía la lista, los demás días libres",
  "les lundis et jeudis à 19h envoie la liste, les autres jours rien",
  "lunedì e giovedì alle 19 manda la lista, gli altri giorni no",
  "segundas e quintas às 19h envia a lista, nos outros dias não",
])("%s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 19 * * 1,4");
});

it("leaves nothing of it to the agent", () => {
  expect(promptsOf("Mo und Do um 19 Uhr die Liste schicken, die anderen Tage frei", "UTC")).toBe("Die Liste schicken.");
});
