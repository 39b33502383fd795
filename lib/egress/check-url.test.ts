import { describe, expect, it } from "vitest";
import { checkUrl } from "./check-url";

describe("checkUrl", () => {
  it.each([
    ["file:///etc/passwd", "scheme"],
    ["ftp://example.com/", "scheme"],
    ["gopher://example.com/", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["http://2130706433/", "decimal address"],
    ["http://0x7f000001/", "hexadecimal address"],
    ["http://0177.0.0.1/", "octal address"],
    ["http://0x7f.1/", "short address"],
    ["http://127.1/", "short address"],
    ["http://127.0.0.1./", "address with a root dot"],
    ["http://①②⑦.⓪.⓪.①/", "circled digits"],
    ["http://127%2e0.0.1/", "percent-encoded host"],
    ["http://user:secret@example.com/", "credentials"],
    ["http://example.com@127.0.0.1/", "credentials that look like a host"],
    ["http://@example.com/", "empty credentials"],
    ["http://example.com\\@evil.test/", "backslash"],
    ["http://exa mple.com/", "space"],
    ["http://example.com/\r\nHost: evil", "line break"],
    ["http://example.com:0/", "port 0"],
    ["http://example.com:99999/", "port above 65535"],
    ["http://", "no host"],
    ["example.com", "no scheme"],
    ["http://a..b/", "empty label"],
    [`http://${"a".repeat(64)}.com/`, "label too long"],
  ])("refuses %s (%s)", (text) => {
    expect(() => checkUrl(text)).toThrow();
  });

  it.each([
    "https://example.com/a?b=c#d",
    "http://example.com:8080/",
    "https://bücher.example/",
    "http://93.184.216.34/",
    "http://[2606:4700::1111]/",
    "https://example.com/@name?mail=a@b",
  ])("accepts %s", (text) => {
    expect(checkUrl(text).protocol).toMatch(/^https?:$/);
  });
});
