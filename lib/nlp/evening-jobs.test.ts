import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** A part of the day behind "and" opens a job of its own, on the days of the one before. */
it.each([
  "Every morning at 8 post the weather, and in the evening send the sales report",
  "Jeden Morgen um 8 poste das Wetter, und abends schick den Bericht",
  "Chaque matin à 8h poste la météo, et le soir envoie le rapport",
  "Ogni mattina alle 8 pubblica il meteo, e la sera manda il rapporto",
  "Elke ochtend om 8 post het weer, en 's avonds stuur het rapport",
  "Каждое утро в 8 кидай погоду, а вечером присылай отчёт о расходах",
  "Co rano o 8 wrzucaj pogodę, a wieczorem wysyłaj raport",
  // The day of a thing that is sent is none of the schedule.
  "Every morning at 8 post the weather, and in the evening send the plan for tomorrow",
  "Каждое утро в 8 кидай погоду, а вечером присылай планы на завтра",
  "Co rano o 8 wrzucaj pogodę, a wieczorem wysyłaj plan na jutro",
  "Her sabah 8'de havayı at, akşamları da yarının planını gönder",
])("%s", (text) => expect(outcomeOf(text, "UTC")).toBe("0 8 * * * | 0 18 * * *"));

it.each([
  ["каждый вечер присылай планы на завтра", "0 18 * * *"],
  ["составь список покупок на завтра к 18", "2026-11-26T18:00"],
  ["Every evening send the plan for tomorrow", "0 18 * * *"],
  ["her akşam 21'de yarının hava tahminini gönder", "0 21 * * *"],
])("the day of a plan: %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
