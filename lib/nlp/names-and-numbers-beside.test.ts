import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

const outcomes = (sentences: readonly (readonly [string, string])[]) =>
  it.each(sentences)("%s → %s", (text, outcome) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
  });

describe("names in brackets behind times", () => {
  outcomes([
    ["Schick die Liste werktags um 6 (Frühschicht), 14 (Spätschicht) und 22 Uhr (Nachtschicht)", "0 6,14,22 * * 1-5"],
    [
      "Lijst sturen, ma, wo en vr om 5.45 (vroege dienst) en di en do om 13 uur (late dienst)",
      "45 5 * * 1,3,5 + 0 13 * * 2,4",
    ],
    ["Her gün 07:00 (sabah vardiyası) ve 19:00'da (gece vardiyası) listeyi gönder", "0 7,19 * * *"],
    ["Каждый день в 7 (утренняя смена) и в 19 (ночная смена) присылай список", "0 7,19 * * *"],
  ]);

  it("stay in the task", () => {
    const text = "Send the list on Mon and Wed at 5:45 (early shift) and Tue and Thu at 13:00 (late shift)";
    expect(promptsOf(text, "UTC")).toBe("Send the list (early shift) (late shift)");
  });
});

describe("short days with a full stop", () => {
  outcomes([
    [
      "Temperatura w chłodni: pon.-pt. o 6:00 i 14:00, w soboty tylko o 8:00, zapisz do zeszytu",
      "0 6,14 * * 1-5 + 0 8 * * 6",
    ],
    ["Kühlraum: Mo.-Fr. um 6:00 und 14:00, Sa. nur um 8:00, bitte ins Heft eintragen", "0 6,14 * * 1-5 + 0 8 * * 6"],
  ]);
});

describe("dates in numbers", () => {
  outcomes([
    ["с 01.12-05.12 каждый день в 9 присылай погоду", "0 9 * * * from 2026-12-01 until 2026-12-05"],
    ["vom 01.12.-05.12. jeden Tag um 9 Wetter schicken", "0 9 * * * from 2026-12-01 until 2026-12-05"],
    ["van 01/12-05/12 elke dag om 9 uur het weer sturen", "0 9 * * * from 2026-12-01 until 2026-12-05"],
    ["01.12-05.12 arası her gün 9'da hava durumunu gönder", "0 9 * * * from 2026-12-01 until 2026-12-05"],
    ["Mo-Fr 8.00-12.00 alle 30 Minuten die Temperatur messen", "*/30 8-11 * * 1-5 + 0 12 * * 1-5"],
    ["Co roku 1.01, 1.04, 1.07 i 1.10 o 7 odczytaj liczniki", "0 7 1 1 * + 0 7 1 4 * + 0 7 1 7 * + 0 7 1 10 *"],
    [
      "Quartalsweise, nämlich am 15.1., 15.4., 15.7. und 15.10., um 10 Uhr die Abschläge prüfen",
      "0 10 15 1 * + 0 10 15 4 * + 0 10 15 7 * + 0 10 15 10 *",
    ],
    ["Od 1 do 15 każdego miesiąca codziennie o 8 publikuj obroty", "0 8 1-15 * *"],
    ["Каждый месяц с 1 по 5 в 8 утра публикуй выручку", "0 8 1-5 * *"],
  ]);

  it("leave no “namely” in the task", () => {
    const text = "Dwa razy w tygodniu, czyli we wtorki i piątki, o 18 podlewaj kwiaty";
    expect(promptsOf(text, "UTC")).toBe("Podlewaj kwiaty.");
  });
});

describe("an end of something in the task", () => {
  outcomes([
    [
      "Vom 1. bis 24. Dezember jeden Tag um 6:30 ein Rätsel, Niveau: Brüche bis 1/12",
      "30 6 * * * from 2026-12-01 until 2026-12-24",
    ],
    ["Każdego dnia o 6:30 zadanie z ułamkami do 1/12", "30 6 * * *"],
    ["Täglich um 18 Uhr alle Rechnungen mit Fälligkeit bis 31.12. auflisten", "0 18 * * *"],
    ["Каждый день в 18 пришли список счетов со сроком до 31.12", "0 18 * * *"],
    ["Elke dag om 9 uur de voorraad tellen tot 1/12", "0 9 * * * until 2026-12-01"],
  ]);
});

describe("a further time", () => {
  outcomes([
    ["Jeden Montag um 8:15 Uhr und 30 Minuten später nochmal an die Bestellung erinnern", "15,45 8 * * 1"],
    ["Remind me of the order every Monday at 8:15 and again an hour later", "15 8,9 * * 1"],
    ["каждый день в 8, а через час ещё раз, проверяй насос", "0 8,9 * * *"],
    ["Codziennie o 8 i godzinę później jeszcze raz sprawdzaj pompę", "0 8,9 * * *"],
    ["her gün 8'de ve bir saat sonra tekrar pompayı kontrol et", "0 8,9 * * *"],
    ["Elke dag om 8 nog een keer de pomp checken", "0 8 * * *"],
    ["Codziennie o 7 i 19 tabletki", "0 7,19 * * *"],
    ["Каждый день в 8 и 15 заказов проверь", "0 8 * * *"],
  ]);
});

describe("a second request behind a comma", () => {
  outcomes([
    ["Prüf jeden Tag um 9 die Mails, erinner mich um 18 Uhr an den Bericht", "0 9 * * * | 0 18 * * *"],
    ["Check elke dag om 9 uur de mail, herinner me om 18 uur aan het rapport", "0 9 * * * | 0 18 * * *"],
    ["каждый день в 9 проверяй почту, напомни в 18 про отчёт", "0 9 * * * | 0 18 * * *"],
    ["Mo Mi Fr um 7 laufen, Di Do um 18 Uhr Krafttraining", "0 7 * * 1,3,5 | 0 18 * * 2,4"],
    ["Das Backup soll Mo–Fr um 7 laufen, samstags um 9", "0 7 * * 1-5 + 0 9 * * 6"],
    ["Gehalt kommt immer am 27., erinner mich monatlich um 8 ans Umbuchen", "0 8 27 * *"],
  ]);
});

describe("make it, without a word that takes back", () => {
  outcomes([
    ["Jeden Donnerstag um 15 Uhr die Notizen schicken, da wird der Raum geputzt, mach 16 Uhr draus", "0 16 * * 4"],
    ["Elke donderdag om 15 uur de notities sturen, dan is de zaal bezet, maak er 16 uur van", "0 16 * * 4"],
    ["Каждый четверг в 15:00 присылай протокол, хотя это рано, сделай 16:00", "0 16 * * 4"],
    ["W każdy czwartek o 15 wyślij notatki, wtedy sprzątają salę, niech będzie 16", "0 16 * * 4"],
    ["Her perşembe 15:00'te notları yolla, salonu o saatte temizliyorlar, 16:00 yap", "0 16 * * 4"],
    ["her salı 9'da su siparişi ver, çarşamba olsun", "0 9 * * 3"],
  ]);
});
