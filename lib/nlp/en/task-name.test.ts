import { expect, test } from "vitest";
import { nameTask } from "./task-name";

test.each([
  ["Text me the weather.", "Weather"],
  ["Text bob about the meeting.", "Meeting Notification"],
  ["Send me the weather.", "Weather"],
  ["Send me a reminder to put the bins out.", "Put Bins Out Reminder"],
  ["Ping it.", "Ping"],
  ["I need something that watches my server.", "Server Monitor"],
  ["Look at the logs.", "Look at Logs"],
  ["Text processing check.", "Text Processing Check"],
])("“%s” is called %s", (prompt, name) => {
  expect(nameTask(prompt)).toBe(name);
});
