import { describe, expect, it } from "vitest";
import { parseRequest } from ".";

const parse = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

describe("an end that is an event is not sure, and named", () => {
  it.each([
    ["chaque soir à 18h révise l'anglais jusqu'aux examens", "jusqu'aux examens"],
    ["jeden Abend um 18 Uhr Vokabeln lernen bis zu den Prüfungen", "bis zu den Prüfungen"],
    ["recuérdame todos los días hasta los exámenes que estudie, a las 17", "hasta los exámenes"],
    ["ogni sera alle 18 ricordami di studiare fino agli esami", "fino agli esami"],
    ["todos os dias às 18h lembre-me de estudar até as provas", "até as provas"],
    ["elke avond om 18 uur woordjes leren tot de examens", "tot de examens"],
    ["codziennie o 18 przypominaj mi o nauce aż do egzaminów", "do egzaminów"],
    ["каждый вечер в 18 напоминай учить слова до экзаменов", "до экзаменов"],
  ])("%s", (text, words) => {
    const result = parse(text);
    expect(result.success && result.confidence < 0.8 && result.assumptions.join()).toContain(words);
  });

  it.each([
    "tell me every day at 8 how many days are left until the wedding",
    "rappelle-moi chaque jour combien de jours il reste jusqu'aux examens",
    "sag mir jeden Morgen um 8, wie viele Tage es noch bis zu den Ferien sind",
    "elke dag om 8 tot de bruiloft op 12 december oefenen",
    "od jutra do końca roku codziennie o 19:00 przypominaj mi o nauce do matury",
  ])("%s is counted to, or has a date", (text) => {
    const result = parse(text);
    expect(result.success && result.confidence > 0.8).toBe(true);
  });
});
