import { describe, expect, it } from "vitest";
import { readHeaders } from "./headers";

describe("readHeaders", () => {
  it("reads fields in order and joins folded lines", () => {
    const raw = "From: a@example.com\r\nSubject: one\r\n two\r\nTo: b@example.com\r\n\r\nBody: not a header";
    expect(readHeaders(raw)).toEqual([
      { name: "From", value: "a@example.com" },
      { name: "Subject", value: "one two" },
      { name: "To", value: "b@example.com" },
    ]);
  });

  it("passes over lines that are no field", () => {
    expect(readHeaders("garbage\n: nameless\nX-Ok: yes\n\n")).toEqual([{ name: "X-Ok", value: "yes" }]);
  });
});
