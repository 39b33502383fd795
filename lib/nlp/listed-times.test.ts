import { expect, it } from "vitest";
import { parseRequest } from "./index";

/** Hours that open what is to be done and are no part of the schedule leave doubt. */
it.each([
  "напоминай: в 9 таблетки, в 14 прогулка, в 21 чай, каждый день",
  "rano o 7 zapalaj światło, wieczorem o 22 je gaś, codziennie",
])("%j is not sure", (text) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success && result.confidence).toBeLessThan(0.8);
});
