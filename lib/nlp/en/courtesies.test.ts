import { expect, it } from "vitest";
import { parseRequest } from "../index";

const promptOf = (text: string): string => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  if (!result.success) throw new Error(result.message);
  return result.agentPrompt;
};

it.each([
  [
    "Hi there! I hope you're well. Could you please send me a summary of new issues every weekday at 8:30? Thanks so much!",
    "Send me a summary of new issues.",
  ],
  [
    "Dear assistant,\n\nplease check our website for broken links every Sunday at 22:00 and mail me the list.\n\nBest regards,\nMartina Holt\nHead of Web",
    "Check our website for broken links and mail me the list.",
  ],
  [
    "Hello team,\nwe need the stock report each Monday at 7am. Please include the top 10 items.\nThanks\n--\nSam Lee | +44 20 7946 0958",
    "We need the stock report. Please include the top 10 items.",
  ],
  ["Every Friday at 4 pm write to Tom: thanks for the week. Best, Ann", "Write to Tom: thanks for the week."],
  ["Good evening. Every evening at 9:30, would you mind sending me a joke?", "Send me a joke."],
  ["I was wondering if you could maybe check the price each morning at 8", "Check the price."],
  ["Make a job which, each Thursday at 14:00, compares our prices", "Compare our prices."],
  ['At 8 each day post "Good morning, team. Thanks, Jo"', 'Post "Good morning, team. Thanks, Jo"'],
  ["Remind me of the parents' evening on 3 December at 18:30", "Remind me of the parents' evening."],
  // What only looks like schedule or a mark
  ["Write up the trial, dose 2x daily — send it Thursdays at 4:20 pm", "Write up the trial, dose 2x daily — send it."],
  [
    "each Friday at 14:00 test the form with Robert'); DROP TABLE students;--",
    "Test the form with Robert'); DROP TABLE students;--.",
  ],
])("leaves only what is to be done: %s", (text, prompt) => expect(promptOf(text)).toBe(prompt));
