import { type DaySlot, type IntervalUnit, isDaySlot, type Slot } from "./slots";

interface Nickname {
  unit: IntervalUnit;
  /** The day that it means where no other is said. */
  days: readonly Slot[];
  /** The days of its own that may stand beside it. */
  fits: (day: DaySlot) => boolean;
}

const daily: Nickname = {
  unit: "day",
  days: [{ kind: "everyDay" }],
  fits: (day) => day.kind === "everyDay" || (day.kind === "weekdays" && day.weekdays.length > 1),
};
const yearly: Nickname = {
  unit: "year",
  days: [{ kind: "yearDay", month: 1, days: [1], recurring: true }],
  fits: ({ kind }) => ["yearDay", "date", "monthDays", "nthWeekday", "nthWorkday"].includes(kind),
};
const nicknames: Record<string, Nickname> = {
  "@hourly": { unit: "hour", days: [{ kind: "interval", count: 1, unit: "hour" }], fits: () => true },
  "@daily": daily,
  "@midnight": { ...daily, days: [{ kind: "everyDay" }, { kind: "times", times: [{ minutes: 0 }] }], fits: () => true },
  "@weekly": {
    unit: "week",
    days: [{ kind: "weekdays", weekdays: [0], recurring: true }],
    fits: ({ kind }) => kind === "weekdays",
  },
  "@monthly": {
    unit: "month",
    days: [{ kind: "monthDays", days: [1], recurring: true }],
    fits: ({ kind }) => ["monthDays", "nthWeekday", "nthWorkday", "nearestWorkday"].includes(kind),
  },
  "@yearly": yearly,
  "@annually": yearly,
};

const says = new Set<Slot["kind"]>(["times", "partOfDay", "vagueTime", "window", "windowStart", "windowEnd"]);
const steps = new Set<Slot["kind"]>(["interval", "perDay", "perPeriod", "minuteOfHour"]);

const ofEachWeek = (slot: Slot): Slot => (slot.kind === "weekdays" ? { ...slot, recurring: true } : slot);

/**
 * "@daily 3am", "@weekly on Friday at 10": beside a time or day of its own the nickname of a cron is a frequency. More
 * than one way where they contradict each other: by the words alone, and by the nickname.
 */
export function waysOfNickname(slots: readonly Slot[]): readonly Slot[][] {
  const crons = slots.flatMap((slot) => (slot.kind === "cron" ? [slot.expression.toLowerCase()] : []));
  const [name = ""] = crons;
  const nickname = nicknames[name];
  if (!nickname || crons.length > 1) return [[...slots]];
  const others = slots.filter(({ kind }) => kind !== "cron");
  const days = others.filter(isDaySlot);
  const isTimed = others.some(({ kind }) => says.has(kind));
  const isStepped = others.some(({ kind }) => steps.has(kind));
  if (days.length === 0 && !isTimed && !isStepped) return [[...slots]];
  const hours = others.filter((slot) => !isDaySlot(slot) && !steps.has(slot.kind));
  const isTimes = hours.some(({ kind }) => kind === "times");
  const plain: Slot[] = [
    ...nickname.days,
    ...(name === "@midnight" || name === "@hourly" ? others.filter(isDaySlot) : hours),
  ];
  const isHeld = !isStepped && days.every(nickname.fits) && !(isTimes && (name === "@hourly" || name === "@midnight"));
  if (!isHeld) return [days.length > 0 || isStepped ? others.map(ofEachWeek) : [...daily.days, ...others], plain];
  const frequency: Slot = { kind: "interval", count: 1, unit: nickname.unit };
  if (name === "@midnight") return [[...others, { kind: "times", times: [{ minutes: 0 }] }, frequency]];
  return [[...(days.length > 0 ? [frequency] : nickname.days), ...others]];
}
