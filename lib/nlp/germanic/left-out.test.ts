import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

describe("days that are taken back in words of their own", () => {
  it.each([
    ["Wetterbericht mo, mi, fr um 7. Den Freitag kannst du doch weglassen.", "0 7 * * 1,3"],
    ["Montags, mittwochs und freitags um 7 das Wetter, den Freitag kannst du dir aber sparen.", "0 7 * * 1,3"],
    ["Jeden Tag um 8 die Kasse prüfen, den Sonntag bitte weglassen.", "0 8 * * 1-6"],
    ["Jeden Tag um 8 die Kasse prüfen. Streich den Sonntag.", "0 8 * * 1-6"],
    ["Jeden Tag um 8 die Kasse prüfen. Nimm den Sonntag wieder raus.", "0 8 * * 1-6"],
    ["Di und Do um 9 Status mailen, Donnerstag lieber doch nicht.", "0 9 * * 2"],
    ["jeden Morgen außer wenn Wochenende ist um 7 die Nachrichten", "0 7 * * 1-5"],
    ["Weerbericht op ma, wo en vr om 7 uur. Doe de vrijdag toch maar niet.", "0 7 * * 1,3"],
    ["Weerbericht op ma, wo en vr om 7 uur. De vrijdag mag je weglaten.", "0 7 * * 1,3"],
    ["Elke dag om 8 uur de kas controleren. Laat de zondag maar zitten.", "0 8 * * 1-6"],
    ["Elke dag om 8 uur de kas controleren. Schrap de zondag.", "0 8 * * 1-6"],
    ["Elke dag om 8 uur de kas controleren, op zondag doen we het niet.", "0 8 * * 1-6"],
    ["Jeden Werktag um 8:30 das Portal prüfen, den August lass aber aus", "30 8 * 1-7,9-12 1-5"],
    ["Jeden Tag um 8 Blumen gießen, das Wochenende spar dir", "0 8 * * 1-5"],
    ["Temp-Ordner täglich um 3 leeren, nur nicht am Monatsersten", "0 3 2-31 * *"],
    ["elke dag om 8 planten water geven, de zondag sla maar over", "0 8 * * 1-6"],
    ["jeden Freitag um 9 den Bericht schicken, diesen Freitag ausnahmsweise nicht", "0 9 * * 5 from 2026-11-28"],
    ["elke vrijdag om 9 het rapport sturen, deze vrijdag bij uitzondering niet", "0 9 * * 5 from 2026-11-28"],
    ["diesen Freitag ausnahmsweise kein Kassenbericht", "edit: Kassenbericht"],
    ["jeden Tag um 9 den Bericht schicken, sonntags ausnahmsweise nicht", "0 9 * * 1-6"],
    ["Jeden Mittwoch um 19:30 an die Sitzung erinnern, im Juli und August fällt sie aus", "30 19 * 1-6,9-12 3"],
    ["Jeden Mittwoch um 19:30 an die Sitzung erinnern, im August machen wir Pause", "30 19 * 1-7,9-12 3"],
    ["Elke woensdag om 19.30 herinneren aan bestuur, in augustus vervalt het", "30 19 * 1-7,9-12 3"],
    ["elke ochtend behalve als het weekend is om 7 het nieuws", "0 7 * * 1-5"],
  ])("%s → %s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));

  it("are no part of the task", () => {
    const text = "Jeden Tag um 8 die Kasse prüfen. Streich den Sonntag.";
    expect(promptsOf(text, "UTC")).toBe("Die Kasse prüfen.");
  });
});

describe("stretches of a month", () => {
  it.each([
    ["Den ganzen Dezember über täglich um 17 Uhr ein Türchen öffnen", "0 17 * 12 *"],
    ["Heel december dagelijks om 17 uur een vakje openen", "0 17 * 12 *"],
    // No schedule holds them.
    ["Die ersten drei Januarwochen werktags um 8 die Liste schicken", "ask"],
    ["Ende nächster Woche an die Steuer erinnern", "ask"],
  ])("%s → %s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});
