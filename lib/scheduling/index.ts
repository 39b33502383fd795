export { blackoutCheck, type Exclusion } from "./blackout/calendar";
export { readIcalendar } from "./blackout/icalendar";
export { nextRunning } from "./blackout/next-running";
export { type CoveredRange, decideCatchUp, decideLateClaim, isLate } from "./catch-up";
export { type CronSpec, parseCron } from "./cron/parse";
export { nextOccurrence, nextOccurrences, occurrencesBetween } from "./occurrences";
export { decideOverlap, type OtherRuns } from "./overlap";
export { stampOf } from "./rrule/stamp";
export { runsLeft } from "./runs-left";
export { runsPerDay } from "./runs-per-day";
export type { BlackoutStretch, CatchUpPolicy, OverlapPolicy, Schedule, ScheduleInput } from "./schemas";
export {
  blackoutDatesSchema,
  blackoutStretchSchema,
  GRACE_SECONDS,
  scheduleSchema,
} from "./schemas";
export { assertTimezone, validateSchedule } from "./validate";
export { instantOfLocal, isValidTimezone, localOfInstant } from "./zone";
