import { describe, expect, it } from "vitest";
import { readAs } from "./romance/read-as.fixture";

describe("a day left out, and what is meant of the others", () => {
  it.each([
    ["segunda não, as outras manhãs de trabalho envie o relatório às 8", "0 8 * * 2-5"],
    ["segunda não, nos outros dias úteis envie o relatório às 8", "0 8 * * 2-5"],
    ["lunes no, los demás días laborables envía el informe a las 8", "0 8 * * 2-5"],
    ["lundi non, les autres jours ouvrés envoie le rapport à 8h", "0 8 * * 2-5"],
    ["lunedì no, le altre mattine lavorative manda il report alle 8", "0 8 * * 2-5"],
    ["montags nicht, an den anderen Vormittagen um 8 den Bericht schicken", "0 8 * * 0,2-6"],
    ["maandag niet, op de andere werkochtenden om 8 het rapport sturen", "0 8 * * 2-5"],
    ["w poniedziałek nie, w pozostałe dni robocze rano o 8 wyślij raport", "0 8 * * 2-5"],
    ["в понедельник нет, в остальные рабочие дни утром в 8 присылай отчёт", "0 8 * * 2-5"],
  ])("%s → %s", (text, expected) => expect(readAs(text, expected)).toBe(expected));
});

describe("places of a weekday that are said again more exactly", () => {
  it.each([
    ["co drugi piątek miesiąca, czyli pierwszy i trzeci, wyślij raport o 10", "0 10 * * 5#1,5#3"],
    ["jeden zweiten Freitag im Monat, also am ersten und dritten, um 10 den Bericht schicken", "0 10 * * 5#1,5#3"],
    ["cada segundo viernes del mes, o sea el primero y el tercero, envía el informe a las 10", "0 10 * * 5#1,5#3"],
    ["каждую вторую пятницу месяца, то есть первую и третью, присылай отчёт в 10", "0 10 * * 5#1,5#3"],
    ["un vendredi sur deux, soit le premier et le troisième, envoie le rapport à 10h", "0 10 * * 5#1,5#3"],
  ])("%s → %s", (text, expected) => expect(readAs(text, expected)).toBe(expected));
});

describe("hours around midnight between two days", () => {
  it.each([
    ["immer von Montag auf Dienstag um 2 Uhr das Backup starten", "0 2 * * 2"],
    ["Von Montag auf Dienstag um Mitternacht das Backup starten", "once 2026-12-01T00:00"],
    ["van maandag op dinsdag om middernacht de back-up draaien", "once 2026-12-01T00:00"],
  ])("%s → %s", (text, expected) => expect(readAs(text, expected)).toBe(expected));
});

describe("so long before every hour, and now and then in steps", () => {
  it.each([
    ["quinze minutes avant chaque heure vérifie le four", "45 * * * *"],
    ["cinco minutos antes de cada hora mira el horno", "55 * * * *"],
    ["dieci minuti prima di ogni ora controlla il forno", "50 * * * *"],
    ["за 10 минут до каждого часа проверяй печь", "50 * * * *"],
    ["проверь сайт сейчас и потом каждые 2 часа", "0 */2 * * * from 2026-11-25"],
    ["check the site now and then every 2 hours", "0 */2 * * * from 2026-11-25"],
    ["vérifie le site maintenant puis toutes les 2 heures", "0 */2 * * * from 2026-11-25"],
    ["controleer de site nu en daarna elke 2 uur", "0 */2 * * * from 2026-11-25"],
    ["prüf die Seite jetzt und dann jeden Tag um 9", "ask"],
  ])("%s → %s", (text, expected) => expect(readAs(text, expected)).toBe(expected));
});
