import { describe, expect, test } from "vitest";
import { sentence } from "../index";

const values = {
  name: "Payroll",
  count: 2,
  names: "“A”, “B”",
  time: "2026-11-30 00:00",
  zone: "UTC",
  prompt: "Check.",
  day: "2026-11-30",
  again: "2026-12-01",
  times: "30 Nov, 09:00",
  words: "email bob",
  days: "2026-12-01 – 2026-12-14",
  person: "Bob",
  links: "example.com, example.org",
  tool: "fax",
  known: "http_request",
  recipients: "ann@example.com",
};
const languages = ["de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "zh"];

describe.each(languages)("replies in %s", (language) => {
  test.each([
    "propose.pause",
    "propose.until",
    "propose.untilAll",
    "propose.untilNot",
    "propose.untilAnyway",
    "noneTo.skip",
    "propose.delete",
    "propose.run",
    "same",
    "hasNotRunOn",
    "noFailure",
    "skipping",
    "skipsDropped",
    "cannot.startsLater",
    "cannot.skipLater",
    "cannot.skipUnread",
    "cannot.nothingLeft",
    "cannot.skipNothing",
    "cannot.skipAll",
    "cannot.skipTooMany",
    "cannot.endOver",
    "cannot.unplannable",
    "cannot.orNextWorkday",
    "cannot.noSuchDay",
    "cannot.later",
    "cannot.noAddress",
    "cannot.notRecipient",
    "cannot.elsewhere.model",
    "cannot.elsewhere.visibility",
    "cannot.elsewhere.limits",
    "cannot.whichAddress",
    "cannot.noTool",
    "tasksMailing",
    "tasksPaused",
    "gets",
    "getsNobody",
    "cannot.holidays",
    "propose.between",
    "revised",
    "discarded",
    "partUnread",
    "stays",
    "exceptUnknown",
    "exceptUnread",
    "oneAtATime",
    "newInstead",
    "which",
    "tasks",
    "tasksOn",
    "hello",
    "thanks",
    "help",
    "languages",
  ] as const)("%s has a sentence of its own, with every value in it", (key) => {
    const said = sentence(language, key, values);
    expect(said).not.toBe(sentence("en", key, values));
    expect(said).not.toMatch(/[{}]|chat\.reply/);
  });
});

test("a language that has no sentence says it in English", () => {
  expect(sentence("xx", "propose.delete", values)).toBe("“Payroll” would be deleted.");
});
