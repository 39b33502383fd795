import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, it } from "vitest";
import { LOCALE, messages } from "@/lib/i18n";
import { OftenNote } from "./often-note";

function shown(runsPerDay: number): string {
  return renderToStaticMarkup(
    <IntlProvider locale={LOCALE} messages={messages} timeZone="UTC">
      <OftenNote runsPerDay={runsPerDay} />
    </IntlProvider>,
  );
}

it.each([
  [86_400, "86,400 runs a day"],
  [101, "101 runs a day"],
])("says how often %i runs a day are", (runsPerDay, words) => {
  expect(shown(runsPerDay)).toContain(words);
});

it("says nothing of a hundred runs a day", () => {
  expect(shown(100)).toBe("");
});
