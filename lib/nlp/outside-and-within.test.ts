import { expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf } from "./sentence-outcome.fixture";

/** Hours on both sides of a stretch, and months in which fewer days are meant. */
it.each([
  ["before 8 and after 18 check the alarm every hour", "0 0-7,18-23 * * *"],
  ["vor 8 und nach 18 Uhr stündlich Alarmanlage prüfen", "0 0-7,18-23 * * *"],
  ["przed 8 i po 18 co godzinę sprawdzaj alarm", "0 0-7,18-23 * * *"],
  ["до 8 и после 18 каждый час проверяй сигнализацию", "0 0-7,18-23 * * *"],
  ["8'den önce ve 18'den sonra saat başı alarmı kontrol et", "0 0-7,18-23 * * *"],
  ["hafta içi 17'den sonra 20'den önce 30 dakikada bir çağrı merkezini dinle", "*/30 17-19 * * 1-5"],
  ["weekdays at 9, but in July and August only on Wednesdays, water the plants", "0 9 * 1-6,9-12 1-5 + 0 9 * 7,8 3"],
  ["täglich um 9, im Juli nur mittwochs, Blumen gießen", "0 9 * 1-6,8-12 * + 0 9 * 7 3"],
  [
    "maandag t/m vrijdag om 9, maar in juli en augustus alleen op woensdag, de planten water geven",
    "0 9 * 1-6,9-12 1-5 + 0 9 * 7,8 3",
  ],
  [
    "pazartesiden cumaya 9'da, ama temmuz ve ağustosta sadece çarşambaları, çiçekleri sula",
    "0 9 * 1-6,9-12 1-5 + 0 9 * 7,8 3",
  ],
  ["werktags um 9, im Juli nur samstags, Blumen gießen", "ask"],
  ["im Juli nur mittwochs um 9 Blumen gießen", "0 9 * 7 3"],
  ["in the evening from 8 to 2 check the camera every 30 minutes", "*/30 20-23 * * * + */30 0,1 * * * + 0 2 * * *"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});

it("what is the same again, right behind what was put right, is not sure", () => {
  const text = "jeden Dienstag um 9, nee Mittwoch, hach, Dienstag, Lager prüfen";
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "Europe/Berlin" });
  expect(result.success && result.confidence).toBeLessThan(0.8);
});
