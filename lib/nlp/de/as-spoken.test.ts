import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Everyday sentences in the order in which they were tried; Wednesday, 25 November 2026. */
it.each([
  [
    "am Vortag des letzten Freitags im Monat um 9 die Gehälter vorbereiten",
    "FREQ=MONTHLY;BYMONTHDAY=-8,-7,-6,-5,-4,-3,-2;BYDAY=TH",
  ],
  ["am Vorabend des 1. Mai um 18 Uhr Grillkohle kaufen", "2027-04-30T18:00"],
  ["bis Quartalsende täglich um 9 die Rückstände prüfen", "0 9 * * * until 2026-12-31"],
  ["bis zum Ende des Quartals täglich um 9 die Rückstände prüfen", "0 9 * * * until 2026-12-31"],
  ["ab 18 Uhr und vor Mitternacht stündlich die Backups ansehen", "0 18-23 * * *"],
  ["jeden Dienstag um 9, nee Mittwoch, ach doch Dienstag, Lager prüfen", "0 9 * * 2"],
  ["jeden Dienstag um 9, nee Mittwoch, na gut, Dienstag, Lager prüfen", "0 9 * * 2"],
  ["montags, mittwochs und freitags um 8, nein, nicht mittwochs, den Bericht schicken", "0 8 * * 1,5"],
  ["jeden Tag um 9 außer am 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11. und 12. Kasse prüfen", "0 9 13-31 * *"],
  [
    "am 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11. und 12. jeden Monats um 9 außer im August Kasse prüfen",
    "0 9 1-12 1-7,9-12 *",
  ],
  ["Brauche die Wettermail nicht mehr", "delete: Wettermail"],
  ["Der Wochenbericht soll künftig dienstags statt montags kommen", "edit: Wochenbericht"],
  ["Der Newsletter sollte eine Stunde später rausgehen", "edit: Newsletter"],
  ["ich möchte den Newsletter abbestellen", "delete: Newsletter"],
  ["vor 8 und nach 18 Uhr stündlich Alarmanlage prüfen", "0 0-7,18-23 * * *"],
  [
    "montags bis freitags um 9, aber im Juli und August nur mittwochs, Blumen gießen",
    "0 9 * 1-6,9-12 1-5 + 0 9 * 7,8 3",
  ],
  ["täglich um 23 Uhr Kesselstand ablesen, nur nicht im Sommer", "0 23 * 1-5,9-12 *"],
  ["jeden Tag um 8 außer sonntags den Hund füttern, sonntags um 9", "0 8 * * 1-6 + 0 9 * * 0"],
  ["im Advent jeden Sonntag um 17 Uhr Kerze anzünden erinnern", "ask"],
  ["jeden letzten Werktag im Quartal um 15 Uhr Abgrenzung buchen", "0 15 LW 3-12/3 *"],
  ["Mach das täglich: um 8 die Preise von 3 Händlern vergleichen", "0 8 * * *"],
  ["alle 15 min. v. 6:45-8:15 die S-Bahn prüfen, mo-fr", "45 6 * * 1-5 + */15 7 * * 1-5 + 0,15 8 * * 1-5"],
  ["jeden Morgen außer am Wochenende eine Stunde vor acht den Kaffee anwerfen", "0 7 * * 1-5"],
  ["immer 5 nach halb jede Stunde den Cache leeren", "35 * * * *"],
  ["jeden Montag und jeden zweiten Mittwoch um 9 Uhr Reinigung bestellen", "ask"],
  ["wochentags 6:50, sonn- und feiertags 8:30 Wecker", "ask"],
  ["am 1. und 15. um 8, im Dezember nur am 1., Gehaltslauf", "ask"],
  ["die Erinnerung ans Trinken bitte nur noch alle drei Stunden", "edit: Erinnerung ans Trinken"],
  ["Paket 00340434 jeden Tag um zwölf verfolgen, fünfmal, danach ist Schluss", "0 12 * * * x5"],
  ["am Vorabend jedes 1. Mai um 20 Uhr die Bowle ansetzen", "0 20 30 4 *"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
