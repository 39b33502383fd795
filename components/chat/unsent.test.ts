import { expect, it } from "vitest";
import { handUnsentTo, keepUnsent, takeUnsent } from "./unsent";

it("what is typed while the first message is read goes on in the conversation that comes of it", () => {
  takeUnsent(null);
  keepUnsent("and check");
  handUnsentTo("one");
  // Typed on until the page is there.
  keepUnsent("and check the shop");
  expect(takeUnsent("one")).toBe("and check the shop");
  expect(takeUnsent("one")).toBe("");
});

it("what is left behind goes to no other conversation, and to no new one", () => {
  takeUnsent(null);
  keepUnsent("and check the shop");
  expect(takeUnsent("one")).toBe("");
  keepUnsent("and check the shop");
  handUnsentTo("one");
  expect(takeUnsent("two")).toBe("");
  expect(takeUnsent("one")).toBe("");
  keepUnsent("and check the shop");
  handUnsentTo("one");
  expect(takeUnsent(null)).toBe("");
  expect(takeUnsent("one")).toBe("");
});
