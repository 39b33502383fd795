import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** At 10:00: several lengths from now, whose unit is said once. */
it.each([
  ["check back in 45 and again in 90 minutes", "45 10 25 11 * + 30 11 25 11 * until 2026-11-25 x2"],
  [
    "remind me in 10, 20 and 30 minutes to check the oven",
    "10 10 25 11 * + 20 10 25 11 * + 30 10 25 11 * until 2026-11-25 x3",
  ],
  ["remind me in 10 minutes and again in 30 to check the oven", "10 10 25 11 * + 30 10 25 11 * until 2026-11-25 x2"],
  ["remind me in one and in two hours to call mum", "0 11 25 11 * + 0 12 25 11 * until 2026-11-25 x2"],
  ["remind me in 2 and in 4 weeks to water the cactus", "0 9 9 12 * + 0 9 23 12 * until 2026-12-23 x2"],
  ["erinnere mich in 10 und nochmal in 20 Minuten an den Ofen", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  ["recuérdame en 10 y en 20 minutos mirar el horno", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  ["me lembre em 10 e em 20 minutos de olhar o forno", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  ["rappelle-moi dans 10 et dans 20 minutes de sortir le gâteau", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  ["ricordami tra 10 e tra 20 minuti di controllare il forno", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  ["herinner me over 10 en over 20 minuten aan de oven", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  ["напомни через 10 и через 20 минут проверить духовку", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  ["przypomnij mi za 10 i za 20 minut o piekarniku", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  ["10 ve 20 dakika sonra fırını hatırlat", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  ["10和20分钟后提醒我看烤箱", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  ["10分後と20分後にオーブンを確認するようリマインドして", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  ["10분 후와 20분 후에 오븐 확인하라고 알려줘", "10 10 25 11 * + 20 10 25 11 * until 2026-11-25 x2"],
  // Counted from the hour before them, or no lengths from now.
  ["drink water every day at 8 and 10 minutes later take the pill", "0,10 8 * * *"],
  ["report in 5 and 10 minute intervals", "*/10 * * * *"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it("leaves no number of them to the task", () => {
  expect(promptsOf("check the oven in 45 and again in 90 minutes", "UTC")).toBe("Check the oven.");
});
