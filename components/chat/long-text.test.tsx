import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, it } from "vitest";
import { LOCALE, messages } from "@/lib/i18n";
import { LongText } from "./long-text";

function shown(text: string): string {
  return renderToStaticMarkup(
    <IntlProvider locale={LOCALE} messages={messages} timeZone="UTC">
      <LongText text={text} />
    </IntlProvider>,
  );
}

it.each([
  ["4,000 characters", "word ".repeat(800)],
  ["many lines", "line\n".repeat(30)],
])("folds %s behind a button, and leaves nothing out", (_name, text) => {
  const html = shown(text);
  expect(html).toContain(text);
  expect(html).toMatch(/<button[^>]*aria-expanded="false"[^>]*>Show all</);
});

it("shows a short text as it is", () => {
  expect(shown("Check server health every weekday at 9 AM")).not.toContain("<button");
});
