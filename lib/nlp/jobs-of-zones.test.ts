import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** One task at a time of each of two zones, neither of which is the other's. */
it.each([
  ["daily at 7 my time and at 9 London time check the FX rate", "0 7 * * * | 0 9 * * * in Europe/London"],
  ["every day at 9 London time and at 7 my time post the rate", "0 9 * * * in Europe/London | 0 7 * * *"],
  ["every weekday at 9am Tokyo time and 9am here send the rates", "0 9 * * 1-5 in Asia/Tokyo | 0 9 * * 1-5"],
  ["täglich um 7 meiner Zeit und um 9 Londoner Zeit den Kurs prüfen", "0 7 * * * | 0 9 * * * in Europe/London"],
  ["chaque jour à 7h chez moi et à 9h heure de Londres vérifie le cours", "0 7 * * * | 0 9 * * * in Europe/London"],
  ["cada día a las 7 hora local y a las 9 hora de Londres revisa el tipo", "0 7 * * * | 0 9 * * * in Europe/London"],
  [
    "todo dia às 7 no meu horário e às 9 no horário de Londres confere o câmbio",
    "0 7 * * * | 0 9 * * * in Europe/London",
  ],
  ["ogni giorno alle 7 ora mia e alle 9 ora di Londra controlla il cambio", "0 7 * * * | 0 9 * * * in Europe/London"],
  ["elke dag om 7 uur mijn tijd en om 9 uur Londense tijd de koers checken", "0 7 * * * | 0 9 * * * in Europe/London"],
  [
    "каждый день в 7 по моему времени и в 9 по лондонскому времени проверяй курс",
    "0 7 * * * | 0 9 * * * in Europe/London",
  ],
  ["codziennie o 7 mojego czasu i o 9 czasu londyńskiego sprawdź kurs", "0 7 * * * | 0 9 * * * in Europe/London"],
  ["her gün benim saatimle 7'de ve Londra saatiyle 9'da kuru kontrol et", "0 7 * * * | 0 9 * * * in Europe/London"],
  ["每天我这边7点和伦敦时间9点查汇率", "0 7 * * * | 0 9 * * * in Europe/London"],
  ["毎日こちらの時間で7時とロンドン時間の9時に為替を確認", "0 7 * * * | 0 9 * * * in Europe/London"],
  ["매일 내 시간 7시와 런던 시간 9시에 환율 확인", "0 7 * * * | 0 9 * * * in Europe/London"],
  [
    "every day at 9 Berlin time and at 10 Tokyo time post the greeting",
    "0 9 * * * in Europe/Berlin | 0 10 * * * in Asia/Tokyo",
  ],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "America/New_York")).toBe(outcome);
});

it("leaves the same task to both", () => {
  expect(promptsOf("daily at 7 my time and at 9 London time check the FX rate", "America/New_York")).toBe(
    "Check the FX rate. | Check the FX rate.",
  );
});
