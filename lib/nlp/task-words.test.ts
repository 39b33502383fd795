import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

describe("words of the task beside a schedule", () => {
  it.each([
    ["Turn the lights on every evening at 6 and turn them off at 11", "Turn the lights on. | Turn the lights off."],
    ["switch the heater on every weekday at 5pm", "Switch the heater on."],
    ["Log me in every day at 8", "Log me in."],
    ["Sign in at 8 every weekday", "Sign in."],
    ["turn the heating on on weekdays at 6", "Turn the heating on."],
    ["Put the kettle on every morning at 7", "Put the kettle on."],
    ["bring the washing in every evening at 6", "Bring the washing in."],
    ["The log must be filled in at 8:00 on weekdays; send me a nudge", "The log must be filled in; send me a nudge."],
    ["post it on every Monday", "Post it."],
    ["at 7am on weekdays turn the heating on, and at 10pm turn it off", "Turn the heating on. | Turn the heating off."],
    ["every day at 7 turn the lamp on and at 9 turn the fan on", "Turn the lamp on. | Turn the fan on."],
    ["at 8 on weekdays bring the bins in, and at 20:00 put them out", "Bring the bins in. | Put the bins out."],
  ])("the particle of a verb: %s → %s", (text, prompts) => {
    expect(promptsOf(text, "UTC")).toBe(prompts);
  });

  it.each([
    [
      "Send the daily digest at 7pm and the weekly digest on Sundays at 8pm",
      "0 19 * * * | 0 20 * * 0",
      "Send the daily digest. | Send the weekly digest.",
    ],
    ["post the daily standup notes at 9", "0 9 * * *", "Post the daily standup notes."],
    ["Send me a daily digest at 7pm", "0 19 * * *", "Send me a digest."],
  ])("an adjective that says which: %s → %s", (text, outcome, prompts) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
    expect(promptsOf(text, "UTC")).toBe(prompts);
  });

  it.each([
    ["check their site every Monday at 9 for changed opening hours", "Check their site for changed opening hours."],
    ["look up the latest opening hours every Monday at 9", "Look up the latest opening hours."],
  ])("hours that are looked for: %s → %s", (text, prompts) => {
    expect(outcomeOf(text, "UTC")).toBe("0 9 * * 1");
    expect(promptsOf(text, "UTC")).toBe(prompts);
  });
});

describe("words of the schedule", () => {
  it.each([
    ["At 7 o'clock on the morning of the 24th of December wake the kids", "2026-12-24T07:00", "Wake the kids."],
    ["on the evening of 3 March at 8 call Bob", "2027-03-03T20:00", "Call Bob."],
    ["Every last day of February at 9 audit", "0 9 L 2 *", "Audit."],
    ["Each last day of June at 10 count the stock", "0 10 L 6 *", "Count the stock."],
    ["Every day of the working week at 11 remind reception", "0 11 * * 1-5", "Remind reception."],
  ])("leave nothing behind: %s → %s", (text, outcome, prompts) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
    expect(promptsOf(text, "UTC")).toBe(prompts);
  });
});

describe("a told clause that would end in its verb", () => {
  it.each([
    [
      "My standup is at 9:30 every weekday, remind me 10 minutes before",
      "20 9 * * 1-5",
      "My standup is at 9:30 every weekday, remind me.",
    ],
    [
      "My train leaves at 7:12 on weekdays, tell me about delays a quarter of an hour before",
      "57 6 * * 1-5",
      "My train leaves at 7:12 on weekdays, tell me about delays.",
    ],
    [
      "My sister's birthday is on 12 June. Every year remind me two weeks before at 10",
      "0 10 29 5 *",
      "My sister's birthday is on 12 June. Remind me.",
    ],
    [
      "Our flight lands on 5 December at 14:20, remind me two hours before to call a taxi",
      "2026-12-05T12:20",
      "Our flight lands on 5 December at 14:20, remind me to call a taxi.",
    ],
    [
      "Mein Zug fährt werktags um 7:12, sag mir 10 Minuten vorher Bescheid",
      "2 7 * * 1-5",
      "Mein Zug fährt werktags um 7:12, sag mir Bescheid.",
    ],
    [
      "Mon train part à 7h12 en semaine, préviens-moi 10 minutes avant",
      "2 7 * * 1-5",
      "Mon train part à 7h12 en semaine, préviens-moi.",
    ],
    [
      "Mi tren sale a las 7:12 los días laborables, avísame 10 minutos antes",
      "2 7 * * 1-5",
      "Mi tren sale a las 7:12 los días laborables, avísame.",
    ],
  ])("keeps its day and time: %s → %s", (text, outcome, prompts) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
    expect(promptsOf(text, "UTC")).toBe(prompts);
  });
});
