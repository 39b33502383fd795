import { describe, expect, it } from "vitest";
import { renderMarkdown } from "./render-markdown";

describe("renderMarkdown", () => {
  it("renders headings, lists, tables, bold, code and links", () => {
    const html = renderMarkdown(
      "# Report\nAll **well** with `df -h`.\n- web-1\n- [site](https://example.com/a?b=1&c=2)\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |",
    );
    expect(html).toContain("<h1>Report</h1>");
    expect(html).toContain("<strong>well</strong>");
    expect(html).toContain("<code>df -h</code>");
    expect(html).toContain("<ul><li>web-1</li>");
    expect(html).toContain('<a href="https://example.com/a?b=1&amp;c=2"');
    expect(html).toContain("<ol><li>one</li><li>two</li></ol>");
    expect(html).toContain('<td align="left">2</td>');
  });

  it.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[click](javascript:alert(1))",
    '[x](https://a.test/"onmouseover="alert(1))',
    "`<b>`",
    "**<i>**",
    'https://a.test/"><script>',
  ])("lets no markup through: %s", (text) => {
    const html = renderMarkdown(text);
    expect(html).not.toMatch(/<(script|img|i|b)\b/i);
    expect(html).not.toMatch(/href="javascript/i);
    expect(html).not.toMatch(/"\s*on\w+=/i);
  });
});
