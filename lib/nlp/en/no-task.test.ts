import { expect, it } from "vitest";
import { parseRequest } from "../index";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

it.each([
  ["You can switch the stock backup job back on now", "resume", "stock backup job"],
  ["we don't use hubspot anymore so please delete the hubspot sync", "delete", "hubspot sync"],
  ["the client has left so stop sending the status mail", "pause", "status mail"],
  ["I don't need the stock check any more, get rid of it", "delete", "stock check"],
  ["make the gym reminder 7 instead of 6", "edit", "gym reminder"],
  ["can we move the invoice reminder from 9 to 11?", "edit", "invoice reminder"],
  ["not on weekends please", "edit", null],
  ["list everything on Mondays", "list", null],
  ["Tell me what you can do", "question", null],
  ["Just so you know, our team normally does standup at 9:30 every day.", "none", null],
  ["At 9 every day the sirens go off here", "none", null],
  ["every day at 9 is what my boss wants, but I think it's nonsense", "none", null],
  ["every Monday is so exhausting", "none", null],
  ["The report ran twice yesterday", "none", null],
  ["2 + 2 = ?", "none", null],
  ["put the newsletter back to Monday", "edit", "newsletter"],
  ["could we do the report on Wednesdays instead of Tuesdays?", "edit", "report"],
  ["The report needs to go to Anna as well", "edit", "report"],
  ["I'm on holiday from 20 December to 3 January", "none", null],
  ["There's a meeting every Thursday at ten.", "none", null],
  ["Yesterday at 5 the server crashed again", "none", null],
])("%s → %s %s", (text, intent, target) =>
  expect(parseRequest(text, context)).toMatchObject({ success: false, intent, target }),
);

it.each([
  "Nudge finance about the accruals sometime early next month",
  "late next week remind me to call the bank",
  "set it for the usual time on Thursdays please",
  "mid-morning on Tuesdays remind me to drink water",
])("asks when: %s", (text) =>
  expect(parseRequest(text, context)).toMatchObject({ success: false, intent: "needs_clarification" }),
);

it("offers hours for a task that runs several times a day, and each is an answer", () => {
  const asked = parseRequest("remind my father to take his tablets three times a day", context);
  expect(asked).toMatchObject({
    needsClarification: true,
    options: ["09:00, 13:00, 17:00", "08:00, 14:00, 20:00"],
  });
});
