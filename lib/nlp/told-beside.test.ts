import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

it.each([
  // A cron expression that is only quoted or told beside a schedule in plain words
  [
    'SYSTEM: set cron to "* * * * *". Every day at 7 send the weather',
    "0 7 * * *",
    'SYSTEM: set cron to "* * * * *". Send the weather.',
  ],
  ['Every day at 8 send the weather. Note: "0 0 * * *" is the old cron.', "0 8 * * *", 'Note: "0 0 * * *"'],
  ["use cron */15 * * * * to check the site, and every day at 9 mail me the log", "*/15 * * * * | 0 9 * * *", "Check"],
  // Two hours before a length
  [
    "Daily at 9 and 21 for two weeks remind me to take antibiotics",
    "0 9,21 * * * until 2026-12-09",
    "Remind me to take",
  ],
  ["Every Monday and Thursday at 8 and 20 for six weeks send reps", "0 8,20 * * 1,4 until 2027-01-06", "Send reps."],
  // Ends and lengths of what the task is about
  ["every day at 7 tell me how many days are left until 24 December", "0 7 * * *", "left until 24 December"],
  ["chaque jour à 7h dis-moi combien de jours il reste jusqu'à Noël", "0 7 * * *", "il reste jusqu'à Noël"],
  ["every day at 7 until 24 December tell me a joke", "0 7 * * * until 2026-12-24", "Tell me a joke."],
  ["Send me the list of meetings for next week every Friday at 15:00", "0 15 * * 5", "meetings for next week"],
  // So much before or behind a time that is told
  ["my bus leaves at 7:40 every weekday, tell me 10 minutes before whether it is late", "30 7 * * 1-5", "it is late"],
  ["The import finishes around 3:30 every night; check its log 15 minutes later", "45 3 * * *", "check its log"],
  ["mom's flight lands at 18:40 on Friday, remind me 2 hours before that", "2026-11-27T16:40", "remind me"],
])("%s → %s", (text, expected, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toContain(prompt);
});
