import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

describe("days of a clause that tells something", () => {
  it.each([
    ["water the tomatoes at 7 daily, the neighbours do it on Sundays", "0 7 * * *"],
    ["order coffee every Monday at 10, we get through 2 kilos every week", "0 10 * * 1"],
    ["remind me to call mum on Friday at 6pm, on Saturday she is away", "2026-11-27T18:00"],
    ["every Thursday at 8 in the evening check the price; the twins go through a pack every three days", "0 20 * * 4"],
    [
      "Sunday through Thursday at 19:00 ask Mum about her tablets; the other two evenings my brother is with her",
      "0 19 * * 0-4",
    ],
    ["schick mir montags um 9 die Liste, am Dienstag haben wir Teambesprechung", "0 9 * * 1"],
    ["mándame el resumen los lunes a las 9, los martes tenemos reunión", "0 9 * * 1"],
    ["envoie-moi la liste le lundi à 9h, le mardi on a réunion", "0 9 * * 1"],
    ["напомни в пятницу в 16:30 забрать костюм, в субботу у нас свадьба", "2026-11-27T16:30"],
    ["her gün 8'de kediyi beslememi hatırlat, hafta sonları komşu geliyor", "0 8 * * *"],
    ["pazartesileri saat 6'da beni uyandır çünkü vardiyam 7'de başlıyor", "0 6 * * 1"],
  ])("are no schedule where those of the request are said: %s", (text, outcome) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
  });

  it("stay in the task", () => {
    expect(promptsOf("water the tomatoes at 7 daily, the neighbours do it on Sundays", "UTC")).toBe(
      "Water the tomatoes, the neighbours do it on Sundays.",
    );
  });

  it("count where they say when it does not run", () => {
    expect(outcomeOf("post the menu every day at 8, on Sundays we are closed", "UTC")).toBe("0 8 * * 1-6");
  });

  it("count where the words correct the schedule", () => {
    const text = "Envoie la newsletter lundi à 8h toutes les semaines. Oups, je voulais dire mardi.";
    expect(outcomeOf(text, "UTC")).toBe("0 8 * * 2");
  });
});

describe("a request behind a colon", () => {
  it.each([
    [
      "Das Team sitzt in Singapur: dienstags um 10 Uhr Singapurer Zeit den Status posten",
      "0 10 * * 2 in Asia/Singapore",
    ],
    [
      "Los viernes abrimos más tarde: de lunes a jueves a las 8:10 y los viernes a las 9:40 quiero un resumen",
      "10 8 * * 1-4 + 40 9 * * 5",
    ],
    [
      "My shifts mean the cat eats at odd hours: check the feeder Tue & Thu at 5:45am and Sun at noon, every week",
      "45 5 * * 2,4 + 0 12 * * 0",
    ],
    ["Il negozio chiude presto il sabato: ogni sabato alle 13 mandami l'incasso", "0 13 * * 6"],
  ])("is read, whatever is told before it: %s", (text, outcome) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
  });

  it.each([
    "Translate into French: every Monday at 9 the doors open",
    "Übersetze ins Englische: jeden Montag um 9 öffnen die Türen",
  ])("is none where the words are only to be translated: %s", (text) => {
    expect(outcomeOf(text, "UTC")).toBe("none");
  });
});

describe("days of a clause before the request", () => {
  it.each([
    ["Müllabfuhr ist donnerstags, erinnere mich mittwochs um 20 Uhr", "0 20 * * 3"],
    ["la poubelle passe le jeudi, rappelle-moi le mercredi à 20h", "0 20 * * 3"],
    ["la basura pasa los jueves, recuérdamelo los miércoles a las 20", "0 20 * * 3"],
    ["la spazzatura passa il giovedì, ricordamelo il mercoledì alle 20", "0 20 * * 3"],
    ["мусор вывозят в четверг, напоминай по средам в 20:00", "0 20 * * 3"],
    ["śmieci odbierają w czwartek, przypominaj w środy o 20", "0 20 * * 3"],
    ["cleaning on Mondays, remind Ana on Sundays at 6pm", "0 18 * * 0"],
    ["так как в субботу мы закрыты, присылай отчёт каждую пятницу в 18", "0 18 * * 5"],
  ])("are told, where the request has its own: %s", (text, outcome) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
  });

  it.each([
    ["send the report on Mondays, remind me on Wednesdays at 8", "ask"],
    ["every Monday, remind me on the app at 9", "0 9 * * 1"],
  ])("count where the clause is itself a request, or says no more than days: %s", (text, outcome) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
  });
});
