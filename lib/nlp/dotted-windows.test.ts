import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  ["wochentags 9.00-17.30 Uhr alle 30 Minuten die Bestellungen prüfen", "*/30 9-17 * * 1-5"],
  ["w dni robocze 9.00–17.30 co pół godziny sprawdzaj zamówienia", "*/30 9-17 * * 1-5"],
  ["по будням 9.00-17.30 каждые полчаса проверяй заказы", "*/30 9-17 * * 1-5"],
  ["dal lunedì al venerdì 9.00-17.30 ogni mezz'ora controlla gli ordini", "*/30 9-17 * * 1-5"],
  ["Hafta içi 9.00-17.30 arası yarım saatte bir siparişleri kontrol et", "*/30 9-17 * * 1-5"],
])("times with points are a window: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it.each([
  ["Saat 9 ile 18 arasında 10 dakikada bir siteyi kontrol et", "*/10 9-17 * * * + 0 18 * * *"],
  ["saat 22'den 6'ya kadar her saat sıcaklığı ölç", "0 22,23 * * * + 0 0-6 * * *"],
  ["saat 9'la 18 arasında saat başı stokları kontrol et", "0 9-18 * * *"],
  ["saat sekizle on arasında çeyrek saatte bir trafiği kontrol et", "*/15 8,9 * * * + 0 10 * * *"],
])("'saat' may stand before a window: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
