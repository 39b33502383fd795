import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  ["every day at 9 post the menu, closed on Mondays", "0 9 * * 0,2-6"],
  ["every day at 9 post the menu (closed Mondays)", "0 9 * * 0,2-6"],
  ["every weekday at 9 send me the rota, I have Fridays off", "0 9 * * 1-4"],
  ["every weekday at 9 send me the rota, no work on Fridays", "0 9 * * 1-4"],
  ["every weekday at 9 send me the rota, I don't work Fridays", "0 9 * * 1-4"],
  ["at 8 post the menu every day, Sunday is our day off", "0 8 * * 1-6"],
  [
    "a reminder at 10:20 Monday to Wednesday and only at 11:05 on Thursday, I don't work Fridays",
    "20 10 * * 1-3 + 5 11 * * 4",
  ],
  ["send the list at 8 from Sunday to Thursday. Nobody's here on Fridays.", "0 8 * * 0-4"],
  ["every weekday at 9 check stock. Our people don't work Fridays, before you ask!", "0 9 * * 1-4"],
  ["every day at 9 check stock, Sundays nobody's in", "0 9 * * 1-6"],
  // Told, and then left out by a word for them
  [
    "Pull the attendance each weekday at 8:50. School is out in July and August, so skip those two months",
    "50 8 * 1-6,9-12 1-5",
  ],
  ["We're closed Mondays and Tuesdays, so skip those days. Every day at 9 post the menu", "0 9 * * 0,3-6"],
  ["Every day at 9 post the menu. The chef is away on Mondays, so don't send it then", "0 9 * * 0,2-6"],
  // Content
  ["every weekday at 9 post in #dev: no deploys on Fridays", "0 9 * * 1-5"],
  ["Every weekday at 8 tell me which shops are closed on Mondays", "0 8 * * 1-5"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("keeps what is posted", () => {
  expect(promptsOf("every weekday at 9 post in #dev: no deploys on Fridays", "UTC")).toContain("no deploys on Fridays");
});
