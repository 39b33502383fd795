import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, it } from "vitest";
import { LOCALE, messages } from "@/lib/i18n";
import { NextRuns } from "./next-runs";

function shown(runs: string[]): string {
  return renderToStaticMarkup(
    <IntlProvider locale={LOCALE} messages={messages} timeZone="UTC">
      <NextRuns runs={runs} zone="UTC" empty="none" />
    </IntlProvider>,
  ).replace(/<[^>]+>/g, " ");
}

it("shows seconds where a schedule has them, in every row", () => {
  const words = shown(["2026-11-26T09:00:00Z", "2026-11-26T09:00:01Z"]);
  expect(words).toContain("09:00:00");
  expect(words).toContain("09:00:01");
});

it("shows no seconds where there are none", () => {
  expect(shown(["2026-11-26T09:00:00Z"])).not.toContain("09:00:00");
});
