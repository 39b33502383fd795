import { describe, expect, it } from "vitest";
import { parseRequest } from ".";
import { readAs } from "./romance/read-as.fixture";

describe("one month has another day", () => {
  const both = "0 9 1 2-12 * + 0 9 2 1 *";
  it.each([
    ["on the 1st of each month, but in January on the 2nd, at 9 pay rent", both],
    ["ogni primo del mese, ma a gennaio il 2, alle 9 paga l'affitto", both],
    ["le 1er de chaque mois, mais en janvier le 2, à 9h paie le loyer", both],
    ["el día 1 de cada mes, pero en enero el 2, a las 9 paga el alquiler", both],
    ["todo dia 1, mas em janeiro dia 2, às 9 paga o aluguel", both],
    ["jeden 1. des Monats, im Januar aber am 2., um 9 Miete zahlen", both],
    ["pierwszego każdego miesiąca, ale w styczniu drugiego, o 9 zapłać czynsz", both],
    ["первого числа каждого месяца, но в январе второго, в 9 плати аренду", both],
    ["on the 1st of each month, but not in January, at 9 pay rent", "0 9 1 2-12 *"],
  ])("%s → %s", (text, expected) => expect(readAs(text, expected)).toBe(expected));
});

describe("one night between two dates, and the day behind an event, are not sure", () => {
  it.each([
    "la nuit du 31 décembre au 1er janvier à 2h, sauvegarde",
    "in der Nacht vom 31. Dezember auf den 1. Januar um 2 Uhr Backup",
    "nella notte tra il 31 dicembre e il 1 gennaio alle 2 fai il backup",
    "la noche del 31 de diciembre al 1 de enero a las 2 haz copia",
    "il giorno dopo la riunione di martedì alle 10 manda il verbale",
  ])("%s", (text) => {
    const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z") });
    expect(result.success && result.confidence < 0.8).toBe(true);
  });
});
