import { expect, it } from "vitest";
import { scheduleSchema } from "@/lib/scheduling";
import { parseEdit } from "../edit";

/** Friday. */
const context = { now: new Date("2026-11-27T12:00:00Z"), timezone: "Europe/Berlin" };
const edit = (words: string, schedule: object) =>
  parseEdit(
    words,
    {
      schedule: scheduleSchema.parse({ timezone: "Europe/Berlin", ...schedule }),
      ...{ name: "Check", prompt: "Check it.", recipients: [] },
    },
    context,
  );
const every = (rule: string) => ({
  kind: "rrule",
  rrule: `DTSTART;TZID=Europe/Berlin:20261203T090000\nRRULE:${rule};BYHOUR=9;BYMINUTE=0;BYSECOND=0`,
});

it.each(["starting December 6", "start it on December 6", "ab dem 6. Dezember", "从12月6日开始"])(
  "“%s” of every second day is counted from then",
  (words) => {
    expect(edit(words, every("FREQ=DAILY;INTERVAL=2"))).toMatchObject({
      schedule: { rrule: expect.stringContaining(":20261206T090000\n") },
    });
  },
);

it("is counted from the first fitting day", () => {
  const thursdays = every("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH");
  expect(edit("starting December 8", thursdays)).toMatchObject({
    schedule: { rrule: expect.stringContaining(":20261210T090000\n"), startsAt: "2026-12-07T23:00:00.000Z" },
  });
  expect(edit("until the end of January", thursdays)).toMatchObject({
    schedule: { rrule: expect.stringContaining(":20261203T090000\n"), startsAt: null },
  });
});

it("counts a length from the start that lies ahead", () => {
  const later = { kind: "cron", cronExpressions: ["0 9 * * *"], startsAt: "2026-11-29T23:00:00.000Z" };
  expect(edit("for 3 weeks", later)).toMatchObject({ schedule: { endsAt: "2026-12-20T23:00:00.000Z" } });
  expect(edit("for 3 weeks", { ...later, startsAt: "2026-11-01T23:00:00.000Z" })).toMatchObject({
    schedule: { endsAt: "2026-12-18T12:00:00.000Z" },
  });
});
