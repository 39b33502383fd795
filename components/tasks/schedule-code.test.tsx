import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, it } from "vitest";
import { LOCALE, messages } from "@/lib/i18n";
import { scheduleSchema } from "@/lib/scheduling/schemas";
import { ScheduleCode } from "./schedule-code";

function shown(schedule: Parameters<typeof scheduleSchema.parse>[0]): string {
  return renderToStaticMarkup(
    <IntlProvider locale={LOCALE} messages={messages} timeZone="UTC">
      <ScheduleCode schedule={scheduleSchema.parse(schedule)} />
    </IntlProvider>,
  );
}

it("keeps a recurrence rule for those who open it", () => {
  const rrule = "DTSTART;TZID=UTC:20261130T090000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO";
  expect(shown({ kind: "rrule", rrule })).toMatch(
    /<details(?![^>]*open)[^>]*><summary[^>]*>Recurrence rule<.*FREQ=WEEKLY/s,
  );
});

it("shows a cron expression as it is", () => {
  expect(shown({ kind: "cron", cronExpressions: ["0 9 * * 1"] })).not.toContain("<details");
});
