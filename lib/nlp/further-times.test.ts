import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** What stands behind the task: one more time of it, fewer days, or a job of its own. */
it.each([
  ["remind me at 7:15 every weekday to take my pills, and again at 9pm", "15 7 * * 1-5 + 0 21 * * 1-5"],
  ["erinnere mich werktags um 7:15 an die Tabletten und nochmal um 21 Uhr", "15 7 * * 1-5 + 0 21 * * 1-5"],
  ["rappelle-moi mes comprimés chaque jour à 7h15 et encore une fois à 21h", "15 7 * * * + 0 21 * * *"],
  [
    "Check the A27 every 15 minutes from 6 to 10. Only on Mondays, that's when I commute.",
    "*/15 6-9 * * 1 + 0 10 * * 1",
  ],
  [
    "Elk kwartier tussen 6 en 10 de A27 bekijken? Alleen op maandag, dan moet ik naar kantoor.",
    "*/15 6-9 * * 1 + 0 10 * * 1",
  ],
  ["ping the gateway every 5 minutes, plus at 11pm on weekdays back up the config", "*/5 * * * * | 0 23 * * 1-5"],
  ["Every day at 9 check the mail. On Mondays also summarize the week.", "0 9 * * * | 0 9 * * 1"],
  ["check the river every hour from 7 to 19. That includes Saturday and Sunday.", "0 7-19 * * *"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it.each([
  [
    "Every Tuesday at 18 remind me about choir, and on the last Sunday of the month at 9 about the family service",
    "Remind me about the family service.",
  ],
  ["tomorrow at 10 remind me to call Mum and on Friday at 14 to pick up the cake", "Remind me to pick up the cake."],
  ["ping the gateway every 5 minutes, plus at 11pm on weekdays back up the config", "Back up the config."],
])("%s: %s", (text, later) => {
  expect(promptsOf(text, "UTC").split(" | ")[1]).toBe(later);
});
