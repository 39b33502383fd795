import { describe, expect, it } from "vitest";
import { parseRequest } from ".";
import { readAs } from "./romance/read-as.fixture";

describe("several jobs of which only the first says what is done with the thing", () => {
  const three = "0 7 * * 1 & 30 7 * * 4 & 0 8 * * 0";
  it.each([
    ["Mondays water bed 1 at 7, Thursdays water bed 2 at 7:30, and Sundays bed 3 at 8", three],
    ["Mondays water the roses at 7, Thursdays water the tomatoes at 7:30, and Sundays the lawn at 8", three],
    [
      "los lunes riega el bancal norte a las 7, los jueves el bancal sur a las 7:30 y los domingos el césped a las 8",
      three,
    ],
    ["le lundi arrose le carré 1 à 7h, le jeudi le carré 2 à 7h30 et le dimanche le carré 3 à 8h", three],
    ["il lunedì annaffia l'aiuola 1 alle 7, il giovedì l'aiuola 2 alle 7:30 e la domenica l'aiuola 3 alle 8", three],
    ["segundas regue o canteiro 1 às 7, quintas o canteiro 2 às 7:30 e domingos o canteiro 3 às 8", three],
    ["maandags bed 1 water geven om 7, donderdags bed 2 om 7:30 en zondags bed 3 om 8", three],
    [
      "los lunes riega los tomates a las 7, los jueves a las 9 y los domingos a las 10",
      "0 7 * * 1 + 0 9 * * 4 + 0 10 * * 0",
    ],
  ])("%s → %s", (text, expected) => expect(readAs(text, expected)).toBe(expected));
});

describe("an hour before what is to be told is of a job of its own; that of an event is content", () => {
  it.each([
    ["каждый день в 9 напоминай о таблетках и в 21 о капельках", "0 9 * * * & 0 21 * * *"],
    ["каждый день в 9 напоминай про таблетки и в 21 про капли", "0 9 * * * & 0 21 * * *"],
    ["jeden Tag um 8 erinnere mich an die Tabletten und um 20 Uhr an die Katze", "0 8 * * * & 0 20 * * *"],
  ])("%s → %s", (text, expected) => expect(readAs(text, expected)).toBe(expected));

  it.each([
    "Erinnere mich jeden Montag um dreiviertel acht an den Arzttermin um 9:30",
    "в 19:30 каждый вторник напоминай мне о занятии в 20:00",
    "codziennie o 8 przygotuj agendę spotkania o 10:30",
    "herinner me elke dinsdag om 19:00 aan de les om 20:00",
  ])("%s is sure", (text) => {
    const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z") });
    expect(result.success && result.confidence > 0.8 && result.schedule.cronExpressions.length).toBe(1);
  });
});

describe("the minutes of the hour that is put right, or glued to their 'and'", () => {
  it.each([
    ["me chama às 6, quer dizer, 6 e 20, de segunda a sexta pra correr", "20 6 * * 1-5"],
    ["avísame a las 6, digo, 6 y 20, de lunes a viernes", "20 6 * * 1-5"],
    ["svegliami alle 6, anzi 6 e 20, dal lunedì al venerdì", "20 6 * * 1-5"],
    ["ogni lunedì alle 8 e30 riassunto delle mail", "30 8 * * 1"],
    ["los lunes a las 8 y30 resumen", "30 8 * * 1"],
  ])("%s → %s", (text, expected) => expect(readAs(text, expected)).toBe(expected));
});

describe("the hour of other days behind words that it is later", () => {
  const two = "0 7 * * 1-4 + 0 8 * * 5";
  it.each([
    ["doordeweeks om 7, vrijdag wat later om 8, de kinderen wekken", two],
    ["werktags um 7, freitags etwas später, um 8, die Kinder wecken", two],
    ["weekdays at 7, Fridays a bit later at 8, wake the kids", two],
    ["en semaine à 7h, le vendredi un peu plus tard à 8h, réveille les enfants", two],
    ["entre semana a las 7, los viernes un poco más tarde, a las 8, despierta a los niños", two],
    ["nei feriali alle 7, il venerdì un po' più tardi alle 8, sveglia i bambini", two],
    ["em dias de semana às 7, na sexta um pouco mais tarde, às 8, acorda as crianças", two],
    ["w dni robocze o 7, w piątki trochę później o 8, obudź dzieci", two],
    ["по будням в 7, по пятницам чуть позже, в 8, буди детей", two],
  ])("%s → %s", (text, expected) => expect(readAs(text, expected)).toBe(expected));
});

describe("months and quarters of which only the hour is said, steps of days and days left out", () => {
  it.each([
    ["todo mês às 9 paga o aluguel", "0 9 1 * *"],
    ["todo fim de trimestre às 17h gera o balancete", "0 17 L 3-12/3 *"],
    ["cada fin de mes a las 18 saca el balance", "0 18 L * *"],
    ["co trzeci dzień o 20 podlewaj storczyki", "rrule FREQ=DAILY;INTERVAL=3 20261125T200000"],
    ["codziennie o 7 poza weekendem podaj kotu lek", "0 7 * * 1-5"],
  ])("%s → %s", (text, expected) => expect(readAs(text, expected)).toBe(expected));
});
