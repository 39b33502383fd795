import { expect, test } from "vitest";
import { returnPath } from "./return-path";

test.each([
  ["/tasks?status=paused", "/tasks?status=paused"],
  ["/runs/abc#step-2", "/runs/abc#step-2"],
  ["/", "/"],
])("%s is shown after sign-in", (address, path) => {
  expect(returnPath(address)).toBe(path);
});

test.each([
  ...[undefined, "", "tasks", "https://evil.example/tasks", "//evil.example", "/\\evil.example", "/\t/evil.example"],
  ...["/.//evil.example", "/%2e//evil.example", "javascript:alert(1)", "/sign-in?callbackUrl=/sign-in"],
])("%j leads to the start page", (address) => {
  expect(returnPath(address)).toBe("/");
});
