import { expect, test } from "vitest";
import { parseRequest } from "@/lib/nlp";
import { withAnswer } from "./request-so-far";

const context = { now: new Date("2026-11-27T22:00:00Z"), timezone: "Europe/Berlin" };

test.each([
  ["remind me of the parcel at 10 to 5", "make it Saturday", "remind me of the parcel at 10 to 5 Saturday"],
  ["remind me of the parcel at 10 to 5", "no, Sunday", "remind me of the parcel at 10 to 5 Sunday"],
  [
    "remind me of the parcel at 10 to 5 Saturday",
    "no, Sunday",
    "remind me of the parcel at 10 to 5 Saturday, no, Sunday",
  ],
])("“%s” and then “%s” are one request without the words of the correction", (request, answer, both) => {
  const asked = parseRequest(request, context);
  expect(asked.question).not.toBeNull();
  expect(withAnswer(request, answer, asked, context)).toBe(both);
});
