import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, it } from "vitest";
import type { ScheduleView } from "@/lib/conversations/schemas";
import { LOCALE, messages } from "@/lib/i18n";
import { scheduleSchema } from "@/lib/scheduling/schemas";
import { ScheduleSide } from "./schedule-side";

const nine: ScheduleView = {
  schedule: scheduleSchema.parse({ kind: "cron", cronExpressions: ["0 9 * * *"] }),
  description: "At 09:00, every day",
  nextRuns: ["2026-11-27T09:00:00.000Z"],
  runsPerDay: 1,
};
const twice: ScheduleView = {
  schedule: scheduleSchema.parse({ kind: "cron", cronExpressions: ["0 9,17 * * *"] }),
  description: "At 09:00 and 17:00, every day",
  nextRuns: ["2026-11-27T09:00:00.000Z", "2026-11-27T17:00:00.000Z"],
  runsPerDay: 2,
};

function shown(kind: "before" | "after", side: ScheduleView, other: ScheduleView): string {
  return renderToStaticMarkup(
    <IntlProvider locale={LOCALE} messages={messages} timeZone="UTC">
      <ScheduleSide
        kind={kind}
        side={side}
        other={other}
        changedRuns={["2026-11-27T17:00:00.000Z"]}
        runs="Next runs"
        lang="en"
      />
    </IntlProvider>,
  );
}

it("marks words and runs that are new, for eyes and for screen readers", () => {
  const html = shown("after", twice, nine);
  expect(html).toMatch(/<ins[^>]*>\s?and 17:00<\/ins>/);
  expect(html.match(/data-mark="added"/g)).toHaveLength(1);
  expect(html).toMatch(/class="sr-only">new</);
});

it("marks what goes on the other side", () => {
  const html = shown("before", twice, nine);
  expect(html).toMatch(/<del[^>]*>\s?and 17:00<\/del>/);
  expect(html.match(/data-mark="removed"/g)).toHaveLength(1);
  expect(html).toMatch(/class="sr-only">no longer</);
});
