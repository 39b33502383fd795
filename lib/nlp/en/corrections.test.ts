import { expect, it } from "vitest";
import { parseRequest } from "../index";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  // The new words behind those that take back
  ["Every Tuesday at 8, oh sorry I meant Thursday at 8, send the roster", "0 8 * * 4"],
  ["Every Monday at 9 – or no, let me think, Tuesday at 9 – post the standup thread", "0 9 * * 2"],
  ["Please run this at 2am, um, let's go with 3am, nightly: vacuum the database", "0 3 * * *"],
  ["Check the inbox hourly. Actually scratch hourly, every half hour.", "*/30 * * * *"],
  ["tomorrow - sorry, not tomorrow, Friday - at 10 email the landlord", "2026-11-27T10:00"],
  // A reason stands between, and the new words are a clause of their own
  [
    "send the form on Tuesdays at 10, no wait, the caterer moved us, Wednesdays at 10, and chase the rest",
    "0 10 * * 3",
  ],
  ["post it Tuesdays at 10, no, the room is taken, so Wednesdays at 11", "0 11 * * 3"],
  ["post it every day at 10, actually the room is taken, so 11", "0 11 * * *"],
  ["dienstags um 10 den Plan schicken, nein warte, der Raum ist belegt, mittwochs um 10", "0 10 * * 3"],
  // A reason stands between
  ["Every weekday at 7am... hold on, I'm on late shift: 11am. Send me the ward list.", "0 11 * * 1-5"],
  ["Backup photos every Sunday at noon. Hmm, noon is busy; let's say 3pm.", "0 15 * * 0"],
  // The new words stand before those that say so
  ["each morning at 7, well, 7:30 is better, read me the headlines", "30 7 * * *"],
  ["Weekly on Mon 09:00: ping the suppliers. Wait, Monday's a holiday a lot, do Tuesday instead", "0 9 * * 2"],
  ["remind me friday at 5 to lock up, 6pm instead", "2026-11-27T18:00"],
  // What is not wanted
  ["every Friday at 16:00 rather than 17:00 send the timesheet nag", "0 16 * * 5"],
  ["every Wednesday instead of Tuesday at 10 check the fridge", "0 10 * * 3"],
  ["I need it at 6, not 7, every morning: the surf forecast", "0 6 * * *"],
  // Values alone are of the kind of what was said before
  ["in 20 minutes, no, 30 minutes, remind me of the oven", "2026-11-25T10:30"],
  ["in two hours — make that three — ping me about the parcel", "2026-11-25T13:00"],
  ["the first Monday of the month, uh, second Monday, 10am, fire drill note", "0 10 * * 1#2"],
  ["starting December 1st, I mean December 2nd, every day at 8 send a quote", "0 8 * * * from 2026-12-02"],
  ["every weekday until Dec 18 (sorry, Dec 20) at 9 check the shop", "0 9 * * 1-5 until 2026-12-20"],
  ["ping me about the oven in 15 min. Nah, 25.", "2026-11-25T10:25"],
  ["twice a week, Mon and Wed, 6pm... scratch Wed, Thursday instead: post the tip", "0 18 * * 1,4"],
  ["until Friday, or let's say until Sunday, check the parcel at 9 and 17 daily", "0 9,17 * * * until 2026-11-29"],
  ["every Wed 15:00 team poll; correction, every Fri", "0 15 * * 5"],
  ["Start next week, no, start tomorrow: daily 7am hydration reminder", "0 7 * * * from 2026-11-26"],
  ["pay rent on the 3rd of every month at 10. I mean 5th.", "0 10 5 * *"],
  ["until the end of March, sorry, end of April, Mondays at 9 weigh the hens", "0 9 * * 1 until 2027-04-30"],
  // "no" before another day than the one that was said leaves nothing out
  ["Remind me on Thursday, no Friday, at 4pm to call the vet", "2026-11-27T16:00"],
  ["every Monday, no Tuesday, at 9 post the plan", "0 9 * * 2"],
  ["weekdays at 9, no Fridays, post the plan", "0 9 * * 1-4"],
  // What is denied stands between
  ["send the digest every evening at 8, not 8, 9", "0 21 * * *"],
  ["send the digest at 8, 12 and 18 every day, not 8, 9", "0 9,12,18 * * *"],
  // An hour near one of the afternoon is of the afternoon, unless hours are counted to 24
  ["remind me to log hours every weekday at 5pm, or let's say 5:30", "30 17 * * 1-5"],
  ["every day at 17:00, no, 8, feed the cat", "0 8 * * *"],
  ["remind me on the 12th of each month, no not the 12th, the 21st, at 9:30am to pay the tuner", "30 9 21 * *"],
  // What is added takes nothing back
  ["Saturday nights at 11 rotate the logs... sorry Sunday nights", "0 23 * * 0"],
  ["weekdays at 8 send the weather, on second thought also on Saturdays", "0 8 * * 1-6"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

const read = (text: string) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  if (!result.success) throw new Error(result.message);
  return result;
};

it.each([
  ["Every Tuesday at 8, oh sorry I meant Thursday at 8, send the roster", "Send the roster."],
  ["Backup photos every Sunday at noon. Hmm, noon is busy; let's say 3pm.", "Backup photos."],
  ["every day at 6 pm, make it 18:30 actually, water reminder", "Water reminder."],
  ["change of plan: every Friday at 16:00 rather than 17:00 send the nag", "Send the nag."],
  ["send to jo@a.com (oops: joe@a.com) the stock list every weekday at 17:00", "Send to joe@a.com the stock list."],
])("keeps no word of the correction in the prompt: %s", (text, prompt) => expect(read(text).agentPrompt).toBe(prompt));

it("is not sure where words take something back and no reading heeds them", () => {
  expect(read("Send the roster on Mondays at 9. If Monday is a holiday do Tuesday instead").confidence).toBeLessThan(
    0.8,
  );
});

it.each([
  "each quarter on the first day at 9 - first working day I mean - send the summary",
  "the fourth Thursday except in November at 10, send the invitation",
])("is not sure where a place in the month was left behind: %s", (text) =>
  expect(read(text).confidence).toBeLessThan(0.8),
);
