import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  // A place in a month begins or ends a schedule
  ["weekly on Thursdays at 11 from the first Thursday in January, lunch order", "0 11 * * 4 from 2027-01-07"],
  ["daily at 7 until the first Friday in March send a verse", "0 7 * * * until 2027-03-05"],
  ["every Monday at 9 until the last Monday of the month send the count", "0 9 * * 1 until 2026-11-30"],
  ["the first weekend of the month, Saturday and Sunday at 9, clean the garage", "0 9 * * 0#1,6#1"],
  // Minutes and hours as they are spoken
  ["eleven fifteen at night each day check the alarm", "15 23 * * *"],
  ["hourly at a quarter past check the feed", "15 * * * *"],
  ["every hour at ten to check the feed", "50 * * * *"],
  ["monday through friday at eight oh five say hello to the channel", "5 8 * * 1-5"],
  ["every day at 7pmm water the plants", "0 19 * * *"],
  ["every 8 hours (6, 14, 22) give eye drops", "0 6,14,22 * * *"],
  ["Tell me to stand up every 30 minutes while I'm at work 9-5 Mon-Fri", "*/30 9-16 * * 1-5 + 0 17 * * 1-5"],
  ["from the 1st of December, no the 2nd, every day at 9 open a door", "0 9 * * * from 2026-12-02"],
  ["send the report mon wed fri 9am, swap wed for thu", "0 9 * * 1,4,5"],
  ["Every weekday at 7 until the kids break up on 18 December pack lunches", "0 7 * * 1-5 until 2026-12-18"],
  ["remind me each day at noon this week and next week to register", "0 12 * * * until 2026-12-06"],
  ["three fifteen every Tuesday afternoon piano", "15 15 * * 2"],
  ["after dinner at 8 each day remind me of vocabulary", "0 20 * * *"],
  ["the 10th of the month after each quarter ends at 9, file the return", "0 9 10 */3 *"],
  ["ten of eight each morning start the coffee machine", "50 7 * * *"],
  ["a quarter of seven every evening, tell the kids to set the table", "45 18 * * *"],
  ["at five of nine on weekdays remind me to join the call", "55 8 * * 1-5"],
  ["check ten of eight servers every day at 6", "0 6 * * *"],
  // Days by what they are
  ["every 13th that is a Friday at 13:00 send a joke", "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR"],
  ["All days whose name begins with T, 10:10, refresh the donor list", "10 10 * * 2,4"],
  [
    "Our quarters start in Feb, May, Aug and Nov; on the 1st of each of those months at 7 file the goals",
    "0 7 1 2-11/3 *",
  ],
  ["Thanksgiving is the fourth Thursday in November: every year on that day at 6 am baste", "0 6 * 11 4#4"],
  // Seasons
  ["every summer, Mondays at 8, check the pool chlorine", "0 8 * 6-8 1"],
  ["each spring on 20 March at 9, order seeds", "0 9 20 3 *"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
