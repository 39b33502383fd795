import { describe, expect, it } from "vitest";
import { composeMail, messageIdOf } from "./compose";

const content = {
  from: "Nighthawks <hawk@example.org>",
  to: ["ada@example.com"],
  subject: "Server check: all well",
  text: "All is **well**.\n\n- web-1: ok",
  idempotencyKey: "run-1:4",
};

function headersOf(raw: string): string {
  return raw.slice(0, raw.indexOf("\r\n\r\n"));
}

describe("composeMail", () => {
  it("makes a MIME message with text and HTML", async () => {
    const { raw, html } = await composeMail(content);
    expect(headersOf(raw)).toContain("From: Nighthawks <hawk@example.org>");
    expect(headersOf(raw)).toContain("To: ada@example.com");
    expect(headersOf(raw)).toContain("Subject: Server check: all well");
    expect(raw).toContain("Content-Type: multipart/alternative");
    expect(raw).toContain("Content-Type: text/plain");
    expect(raw).toContain("Content-Type: text/html");
    expect(raw.replaceAll("\r\n", "")).not.toContain("\n");
    expect(html).toContain("<strong>well</strong>");
  });

  it("derives the Message-ID from the idempotency key", async () => {
    const first = await composeMail(content);
    const again = await composeMail({ ...content, text: "Other words." });
    expect(again.messageId).toBe(first.messageId);
    expect(first.raw).toContain(`Message-ID: ${first.messageId}`);
    expect(messageIdOf("run-1:5", content.from)).not.toBe(first.messageId);
  });

  it.each([
    "Hello\r\nBcc: evil@example.net",
    "Hello\nBcc: evil@example.net",
    "Hello\u2028Bcc: evil@example.net",
    "a\rb",
  ])("lets no header in through the subject", async (subject) => {
    const { raw } = await composeMail({ ...content, subject });
    expect(headersOf(raw)).not.toMatch(/^Bcc:/im);
    expect(headersOf(raw)).toMatch(/^Subject: .+/m);
  });

  it.each([["ada@example.com\r\nBcc: evil@example.net"], ["ada"], ["Ada <ada@example.com>"], ["a@b.com, c@d.com"], []])(
    "refuses recipients that are no plain address: %j",
    async (...to) => {
      await expect(composeMail({ ...content, to })).rejects.toMatchObject({ code: "validation" });
    },
  );
});
