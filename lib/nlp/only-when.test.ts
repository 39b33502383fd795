import { expect, it } from "vitest";
import { promptsOf } from "./sentence-outcome.fixture";

it.each([
  ["only on school nights at 8:30pm remind me to set out the uniforms", "Remind me to set out the uniforms."],
  ["once on 3 Dec at 14:30 and again on 10 Dec at 9 remind me to call the bank", "Remind me to call the bank."],
  ["twice on Sundays, at 8 and 20, feed the sourdough", "Feed the sourdough."],
  ["Jeden Monatsletzten um 22 Uhr die Datenbank sichern", "Die Datenbank sichern."],
  ["an jedem Monatsletzten um 22 Uhr die Datenbank sichern", "Die Datenbank sichern."],
  ["zweimal sonntags, um 8 und um 20 Uhr, den Teig füttern", "Den Teig füttern."],
  ["elk maandeinde om 18 uur de afrekening maken", "De afrekening maken."],
  ["Only the overdue tickets: list them every day at 9", "Only the overdue tickets: list them."],
])("what only says when is no word of the task: %s → %s", (text, prompt) =>
  expect(promptsOf(text, "UTC")).toBe(prompt),
);
