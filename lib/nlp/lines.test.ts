import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** Each line of a message with its own days and time, or below a line of days, is a job. */
it.each([
  [
    "Mon-Fri 06:30 - weather\nSat 15:00 - timesheet reminder",
    "30 6 * * 1-5 | 0 15 * * 6",
    "Weather. | Timesheet reminder.",
  ],
  ["weekdays 7:00 weather\nfridays 16:00 timesheet", "0 7 * * 1-5 | 0 16 * * 5", "Weather. | Timesheet."],
  ["Weekdays:\n8am standup notes\n5pm summary", "0 8 * * 1-5 | 0 17 * * 1-5", "Standup notes. | Summary."],
  [
    "Every weekday:\n- 8:00 check mail\n- 12:30 walk the dog\n\n- 17:00 water the plants",
    "0 8 * * 1-5 | 30 12 * * 1-5 | 0 17 * * 1-5",
    "Check mail. | Walk the dog. | Water the plants.",
  ],
  ["Tous les jours :\n8h météo\n20h résumé", "0 8 * * * | 0 20 * * *", "Météo. | Résumé."],
  ["Mo-Fr 6:30 - Wetter\nSa 15:00 - Einkaufsliste", "30 6 * * 1-5 | 0 15 * * 6", "Wetter. | Einkaufsliste."],
  ["周一到周五 7:00 天气\n周六 10:00 购物清单", "0 7 * * 1-5 | 0 10 * * 6", "天气。 | 购物清单。"],
  ["每天：\n8点 天气\n20点 总结", "0 8 * * * | 0 20 * * *", "天气。 | 总结。"],
])("%j → %s", (text, expected, prompts) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toBe(prompts);
});

it("what a task is made of on further lines stays in it", () => {
  const text = "Please do this every Monday at 9:\ncheck the disk\nmail me";
  expect(outcomeOf(text, "UTC")).toBe("0 9 * * 1");
  expect(promptsOf(text, "UTC")).toBe("Do this:\ncheck the disk\nmail me.");
});

it.each([
  ["gym mon wed fri 6am, yoga tue thu 7am", "0 6 * * 1,3,5 | 0 7 * * 2,4", "Gym. | Yoga."],
  [
    "Every weekday 8am: weather. Every weekday 5pm: traffic. Sundays 6pm: week ahead.",
    "0 8 * * 1-5 | 0 17 * * 1-5 | 0 18 * * 0",
    "Weather. | Traffic. | Week ahead.",
  ],
  ["vet 12 December 10:30, dentist 14 December 9:00", "2026-12-12T10:30 | 2026-12-14T09:00", "Vet. | Dentist."],
  // One more time of the same thing is no job.
  [
    "sync the bookings calendar every day at 6 in the morning, plus an extra run Sat & Sun 13:00",
    "0 6 * * * + 0 13 * * 0,6",
    "Sync the bookings calendar.",
  ],
])("clauses with their days, time and thing are jobs: %s → %s", (text, expected, prompts) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toBe(prompts);
});

it.each([
  [
    "1) 8:00 check mail backups 2) 12:30 check web uptime 3) Fridays 16:00 send me a weekly report",
    "ask | ask | 0 16 * * 5",
    "Check mail backups. | Check web uptime. | Send me a weekly report.",
  ],
  [
    "Please:\n1. At 8:00 daily check mail backups\n2. At 12:30 on weekdays check web uptime\n3. Fridays 16:00 send the report",
    "0 8 * * * | 30 12 * * 1-5 | 0 16 * * 5",
    "Check mail backups. | Check web uptime. | Send the report.",
  ],
  [
    "1. Mondays 8:00 check the backups, 2. Tuesdays 12:30 check the site and 3. Fridays 16:00 send the report",
    "0 8 * * 1 | 30 12 * * 2 | 0 16 * * 5",
    "Check the backups. | Check the site. | Send the report.",
  ],
  ["Every day: 1) 8:00 check mail 2) 12:30 walk the dog", "0 8 * * * | 30 12 * * *", "Check mail. | Walk the dog."],
  ["Reminders:\n- daily 8:00 pills\n- Sundays 10:00 church", "0 8 * * * | 0 10 * * 0", "Pills. | Church."],
  [
    "Bitte:\n1. Täglich 8:00 Backups prüfen\n2. Freitags 16:00 Bericht senden",
    "0 8 * * * | 0 16 * * 5",
    "Backups prüfen. | Bericht senden.",
  ],
  ["Every Monday at 9: 1) check the disk 2) mail me", "0 9 * * 1", "1) check the disk 2) mail me."],
])("numbered items, also on one line: %j → %s", (text, expected, prompts) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toBe(prompts);
});
