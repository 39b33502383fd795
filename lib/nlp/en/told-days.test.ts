import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  // A date that is told is the day of what repeats, moved where the words say so.
  ["Mum's birthday is 23 September – every year on that day at 7pm remind me to ring her", "0 19 23 9 *"],
  ["23 September is Mum's birthday: remind me each year at 7pm to ring her", "0 19 23 9 *"],
  ["The rent is due on the 28th. Remind me every month at 9am", "0 9 28 * *"],
  ["Our anniversary is 17 June. Every year, three days before at 19:00, tell me to book a table", "0 19 14 6 *"],
  ["The deadline is 12 January; two days before, at 9, remind me to check the form", "2027-01-10T09:00"],
  ["Pay day is the 25th, ping me at 10 that day every month", "0 10 25 * *"],
  ["15 Feb, 15 May, 15 Aug and 15 Nov at 10:00 check that the sheet is filled in", [2, 5, 8, 11]],
  ["Our anniversary is 3 May: every year on that day at 8 send flowers", "0 8 3 5 *"],
  ["the AGM is on the second Tuesday of March: each year that day at 10 send the agenda", "0 10 * 3 2#2"],
  // Places in a period
  ["at the start of each quarter on the first Monday at 9 check the stock", "0 9 * */3 1#1"],
  ["the last three days of each month at 8 check the stock", "0 8 L,L-1,L-2 * *"],
  ["the first five days of each month at 8 check the stock", "0 8 1-5 * *"],
  // Stretches of the week, weeks from a day, bounds
  ["fri through mon, 10pm, lock the bar inventory sheet", "0 22 * * 0,1,5,6"],
  ["tue until thu, 10pm, lock the sheet", "0 22 * * 2-4"],
  ["Tuesday week at 9.30am remind me about the dentist", "2026-12-08T09:30"],
  [
    "Remind me at 9pm daily to take the antibiotics, 7 days, starting tonight",
    "0 21 * * * from 2026-11-25 until 2026-12-01",
  ],
  ["14-21 March every day at 9 check the flights", "0 9 * * * from 2027-03-14 until 2027-03-21"],
  ["at 6am every day, list flights departing 14–21 March for under 700", "0 6 * * *"],
  ["every day of the week, Saturday and Sunday too, at 16:00 remind me of the pills", "0 16 * * *"],
  ["every day including weekends at 8 feed the cat", "0 8 * * *"],
  ["daily at 9, weekends included, check the site", "0 9 * * *"],
  ["each year from June through September, every day at 6:30 am tell me to water", "30 6 * 6-9 *"],
  ["Mondays at 10 from January to March 2027 check the portal", "0 10 * * 1 from 2027-01-01 until 2027-03-31"],
  [
    "Every weekend, from 10pm Friday until 6am Monday, check the log every 30 min",
    "*/30 22,23 * * 5 + */30 * * * 0,6 + */30 0-5 * * 1 + 0 6 * * 1",
  ],
  ["weekly, starting 8 December at 9, send the list", "0 9 * * 2 from 2026-12-08"],
  ["every two weeks from 8 December at 9 send the list", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU from 2026-12-08"],
  ["every week on 3 May at 9 call the bank", "ask"],
  ["pull the overnight sales numbers 0530 daily", "30 5 * * *"],
  ["sync the calendar every day at 6 in the morning, plus an extra run Sat & Sun 13:00", "0 6 * * * + 0 13 * * 0,6"],
  ["run the export at 11pm every Sunday. Oops, I said Sunday, should be Saturday", "0 23 * * 6"],
  ["daily at 8am - scrap that, weekdays only - pull the FX rates", "0 8 * * 1-5"],
  ["daliy at midnite clear the temp folder", "0 0 * * *"],
  ["every 2h30m check the site", "FREQ=MINUTELY;INTERVAL=150"],
  ["Next week wake me up every day at 7", "0 7 * * * from 2026-11-30 until 2026-12-06"],
  ["Next month remind me every Monday at 9 of the rota", "0 9 * * 1 from 2026-12-01 until 2026-12-31"],
  ["every day this week at 9 call the bank", "0 9 * * * until 2026-11-29"],
  ["every Monday at 9 list the meetings next week", "0 9 * * 1"],
  // Counts
  ["check the visa page every 5 minutes, stop after 50 checks", "*/5 * * * * x50"],
  ["ask me every evening at 8 whether I trained, exactly 14 times and that's it", "0 20 * * * x14"],
  ["Every Monday at 10 send the survey, but only 4 times", "0 10 * * 1 x4"],
  // Exceptions and afterthoughts
  ["Daily 9pm backup of the tills, don't run it on the 25th of December tho", "0 21 * 1-11 * + 0 21 1-24,26-31 12 *"],
  ["Send me the bed count daily at 6pm... well not weekends obviously, just Mon to Fri", "0 18 * * 1-5"],
  ["remind me daily at 7 - no wait, 7:30 - to walk Rufus, mornings obviously", "30 7 * * *"],
  ["On the 15th, or the nearest weekday to it, pay the cleaning lady – 9am, monthly", "0 9 15W * *"],
  // Jobs, questions, greetings
  [
    "two things: (a) every night at 11 turn off the sign, (b) every morning at 6:30 turn it on",
    "0 23 * * * | 30 6 * * *",
  ],
  ["can you explain what 0 22 1,15 * * means", "question"],
  ["morning! hope you had a good weekend", "none"],
  ["Send the cleaning rota to the flat bi-monthly", "ask"],
  [
    "I need two things: a reminder tomorrow at 11am to ring Bob, and a reminder every Thursday at 7pm to put the bins out",
    "2026-11-26T11:00 | 0 19 * * 4",
  ],
  [
    "our finance lady gets cross, so on the last working day of the month at 3pm remind everybody to submit",
    "0 15 LW * *",
  ],
  ["stop sending me the daily weather thing", "pause: daily weather thing"],
  ["show me everything that runs on Mondays", "list"],
  ["our charity shop needs a list of what sold best last week, on Mondays at 9:30", "30 9 * * 1"],
  ["What I'd like is for you to check on weekdays at 16:00 whether a probe reads above 5°C", "0 16 * * 1-5"],
  ["ok we are open again, resume the stock check", "resume: stock check"],
  ["every Sunday 19:30 write the meal plan, with fish on Friday and no meat on Wednesday", "30 19 * * 0"],
  ["at 6pm (correction: 6:15pm) daily, close the online shop orders for the day", "15 18 * * *"],
  // Counts, amounts, dates of the year in a list, working days that are explained
  ["remind me exactly 5 times, once a day at 6pm, to post the thank-you cards", "0 18 * * * x5"],
  ["remind me only 3 times a day to drink, at 8, 12 and 16", "0 8,12,16 * * *"],
  ["an hour and a quarter from now nudge me to switch off the sprinkler", "2026-11-25T11:15"],
  ["twice a year, on 2 January and 2 July at 9, run the census", "0 9 2 1 * + 0 9 2 7 *"],
  ["Two times in the year, 2 January and 2 July, 09:00, run the census", "0 9 2 1 * + 0 9 2 7 *"],
  ["All seven days of the week, Sat and Sun included, 21:40: look at the sensors", "40 21 * * *"],
  ["Weekly on Sunday, err Monday actually, 07:00, publish the egg count", "0 7 * * 1"],
  ["on the last working day (Mon-Fri) of the month at 14:00 collect timesheets", "0 14 LW * *"],
  // Stretches of days each year
  ["every year from 1 to 24 December at 6pm send the advent riddle", "0 18 1-24 12 *"],
  ["from Dec 20 to Jan 5 each year at 9 check the frost alarm", "0 9 20-31 12 * + 0 9 1-5 1 *"],
  ["every year between 1 and 7 March at 9 send a tip", "0 9 1-7 3 *"],
  ["from 1 to 24 December at 6pm send the riddle", "0 18 * * * from 2026-12-01 until 2026-12-24"],
  // What is first and then repeats; days before a day; windows of another sentence; what is over
  ["tonight at 8 and then every week remind me to put the bins out", "0 20 * * 3 from 2026-11-25"],
  ["tomorrow at 9 and then every month send me the report", "0 9 26 * * from 2026-11-26"],
  ["Remind me 3 days before the 15th of each month to pay the credit card", "0 9 12 * *"],
  [
    "The outage lasted until 14:00. Please check the site every weekday between 7am and 7pm every 20 minutes",
    "*/20 7-18 * * 1-5 + 0 19 * * 1-5",
  ],
  ["don't send me anything on Sundays; every day at 8 send the news", "0 8 * * 1-6"],
  ["every day at 9 until yesterday check the site", "ask"],
  ["every month on payday, the 25th, at 9, move savings", "0 9 25 * *"],
  // Windows with days of their own
  ["check orders hourly, 8-17 on weekdays and 9-13 on Saturdays", "0 8-17 * * 1-5 + 0 9-13 * * 6"],
  ["every hour check orders, weekdays 8-17, Saturdays 9-13", "0 8-17 * * 1-5 + 0 9-13 * * 6"],
  [
    "every 15 minutes from 8 to 10 and every hour from 11 to 18 check the queue",
    "*/15 8,9 * * * + 0 10 * * * + 0 11-18 * * *",
  ],
  ["weekdays at 8 in January, at 9 in other months send the plan", "ask"],
  ["every hour check orders from 9 to 12 and from 14 to 18 on weekdays", "0 9-12 * * 1-5 + 0 14-18 * * 1-5"],
  [
    "tide table to the crew at 5am on Saturdays and Sundays but 6:30am the rest of the week",
    "0 5 * * 0,6 + 30 6 * * 1-5",
  ],
  ["at the start of each quarter, 9am on its first day, generate the papers", "0 9 1 */3 *"],
  ["Annually, Sept 1, 06:00, archive the charter logs", "0 6 1 9 *"],
  ["For the whole of February 2027, at 1am every night, replay it", "0 1 * * * from 2027-02-01 until 2027-02-28"],
  // Several jobs
  ["- Mon 08:00 plan the week\n- Fri 16:00 write the recap", "0 8 * * 1 | 0 16 * * 5"],
  ["Mon 9:00 plan the week; Fri 16:00 write the recap", "0 9 * * 1 | 0 16 * * 5"],
  ["Monday at 9 call Bob, Tuesday at 10 call Jane", "2026-11-30T09:00 | 2026-12-01T10:00"],
  ["Daily 07:00 weather for Oslo / daily 07:05 traffic for E6", "0 7 * * * | 5 7 * * *"],
  [
    "Post the menu at 11:15 Mon–Fri. On the last day of the month at 17:00 count the portions",
    "15 11 * * 1-5 | 0 17 L * *",
  ],
  ["weekdays at 7 but on Fridays an hour later send the crew list", "ask"],
  ["Between 9:30 and 15:30 look at the spread every hour, trading days Monday to Friday", "30 9-15 * * 1-5"],
  // Commands and questions
  ["list everything that's paused", "list"],
  ["give me the log of the last run", "question"],
  ["How do you say 'see you on Tuesday' in German?", "none"],
  ["the horoscope can go", "delete: horoscope"],
  ["disable all jobs tagged test", "pause: all jobs tagged test"],
  ["no, leave it", "none"],
  ["the trash can go out every Monday at 8, remind me", "0 8 * * 1"],
  ["on 5 January 2027, Tuesday, 14:30 remind me of the inspection", "2027-01-05T14:30"],
])("%s", (text, outcome) => {
  const expected = Array.isArray(outcome) ? outcome.map((month) => `0 10 15 ${month} *`).join(" + ") : outcome;
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
