import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, it } from "vitest";
import { LOCALE, messages } from "@/lib/i18n";
import { NextRuns } from "./next-runs";

function shown(runs: string[], zone = "UTC"): string {
  return renderToStaticMarkup(
    <IntlProvider locale={LOCALE} messages={messages} timeZone="UTC">
      <NextRuns runs={runs} zone={zone} empty="none" />
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

it("shows the reader's own time beside that of another zone, with its day where that differs", () => {
  expect(shown(["2026-11-26T00:30:00Z"], "Asia/Tokyo")).toMatch(/09:30\s+00:30\s+your time/);
  expect(shown(["2026-11-25T23:30:00Z"], "Asia/Tokyo")).toMatch(/08:30\s+Wed.*25.*, 23:30\s+your time/);
  expect(shown(["2026-11-26T00:30:00Z"], "Africa/Accra")).not.toContain("your time");
});
