import { describe, expect, it } from "vitest";
import { checkExpression, keyOf, matches } from "./expressions";

const event = { name: "e", data: { id: 7, n: 5, text: "a", list: [1, 2] } };

describe("expressions", () => {
  it.each([
    ["event.data.n == 5", true],
    ["event.data.n > 5", false],
    ["event.data.text == 'a' && event.name == 'e'", true],
    ["event.data.list.exists(x, x == 2)", true],
    ["has(event.data.missing)", false],
  ])("%s is %s", (expression, expected) => expect(matches(expression, { event })).toBe(expected));

  it("compare the event that started the run with the one that is looked at", () => {
    const expression = "async.data.id == event.data.id";
    expect(matches(expression, { event, async: { data: { id: 7 } } })).toBe(true);
    expect(matches(expression, { event, async: { data: { id: 8 } } })).toBe(false);
    expect(matches(expression, { event, async: { data: { id: "7" } } })).toBe(false);
  });

  it("match without an expression, and not at all where a field is missing", () => {
    expect(matches(undefined, { event })).toBe(true);
    expect(matches("event.data.missing == 1", { event })).toBe(false);
  });

  it("give keys as text, and none where a field is missing", () => {
    expect(keyOf("event.data.id", { event })).toBe("7");
    expect(keyOf("event.data.text + '-' + event.name", { event })).toBe("a-e");
    expect(keyOf("event.data.list", { event })).toBe("[1,2]");
    expect(keyOf("event.data.missing", { event })).toBeNull();
  });

  it("that cannot be read are refused at once", () => {
    expect(() => checkExpression("event.data.n ==")).toThrow();
  });
});
