import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** A sentence tells when something is, and the next one asks with days and a time of its own. */
it.each([
  ["Репетиции теперь по понедельникам в 19:00. Каждый понедельник в 17 рассылай ноты.", "0 17 * * 1"],
  ["Приём врача по средам с 14 до 16. Каждый вторник в 15 напоминай мне распечатать бланки.", "0 15 * * 2"],
  ["Próby są w poniedziałki o 19. Co poniedziałek o 17 rozsyłaj nuty.", "0 17 * * 1"],
  ["Koro provaları pazartesi 19.00'da. Her pazartesi saat 17'de notaları gönder.", "0 17 * * 1"],
  ["Provalar eskiden perşembeydi, artık pazartesi 19.00'da. Her pazartesi 17'de notaları gönder.", "0 17 * * 1"],
  // "Please" with another hour, behind what is told.
  ["Pan Kowal przychodzi we wtorki o 14, proszę o 13:30 nastawić kawę", "30 13 * * 2"],
  ["Meneer Kaiser komt dinsdags om 14 uur, graag om 13.30 koffie laten zetten", "30 13 * * 2"],
  // A request that leaves its day to what is told keeps it, and two requests are two.
  ["Die Miete ist am 28. fällig. Erinnere mich jeden Monat um 9 Uhr", "0 9 28 * *"],
  ["Montags um 9 den Bericht schicken. Freitags um 10 die Kasse prüfen.", "0 9 * * 1 | 0 10 * * 5"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
