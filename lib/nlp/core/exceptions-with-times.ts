import { isDaySlot, type Slot } from "./slots";

/** "at 6, 12 and 18; Sundays only at 12": the first times are of every day. */
function everyDayFirst(slots: Slot[]): Slot[] {
  const order = slots.filter((slot) => isDaySlot(slot) || slot.kind === "times");
  // "not hourly, just at 6 and 18"
  const [alone] = order;
  if (
    order.length === 1 &&
    alone?.kind === "times" &&
    alone.only &&
    alone.times.length > 1 &&
    !slots.some(({ kind }) => kind === "interval")
  )
    return [{ kind: "everyDay" }, ...slots];
  const [first, second, third] = order;
  const isLast = (slot: Slot | undefined): boolean => slot?.kind === "weekdays" && slot.only === true;
  if (
    order.length === 4 &&
    first?.kind === "times" &&
    second?.kind === "times" &&
    isLast(third) &&
    order[3]?.kind === "times"
  )
    return [{ kind: "everyDay" }, ...slots];
  // "at 7, but at 9 on Sundays"
  if (order.length === 3 && first?.kind === "times" && second?.kind === "times" && isLast(third))
    return [{ kind: "everyDay" }, ...slots.filter((slot) => slot !== second), second];
  const isException = second?.kind === "weekdays" && second.only !== undefined && third?.kind === "times";
  return order.length === 3 && first?.kind === "times" && isException ? [{ kind: "everyDay" }, ...slots] : slots;
}

/** "weekdays except Wednesday at 8, Wednesday at 10": what is left out and named again has a time of its own. */
function namedAgain(slots: Slot[]): Slot[] {
  const left = slots.flatMap((slot) => (slot.kind === "exclude" ? slot.weekdays : []));
  const isAgain = (slot: Slot, index: number): boolean =>
    slot.kind === "weekdays" &&
    slot.weekdays.every((day) => left.includes(day)) &&
    slots.slice(0, index).some(({ kind }) => kind === "exclude") &&
    (slots[index + 1]?.kind === "times" || slots[index + 1]?.kind === "window");
  const again = slots.filter(isAgain).flatMap((slot) => (slot.kind === "weekdays" ? slot.weekdays : []));
  if (again.length === 0) return slots;
  return slots.flatMap((slot, index): Slot[] => {
    if (slot.kind === "exclude") return withoutDays(slot, again);
    return [slot.kind === "weekdays" && isAgain(slot, index) ? { ...slot, recurring: true, only: true } : slot];
  });
}

/** What is left of an exception; nothing where it named no other days. */
function withoutDays(slot: Extract<Slot, { kind: "exclude" }>, days: readonly number[]): Slot[] {
  const weekdays = slot.weekdays.filter((day) => !days.includes(day));
  return weekdays.length + slot.months.length + slot.monthDays.length > 0 ? [{ ...slot, weekdays }] : [];
}

/** "weekdays at 9, but Wednesdays at 10": Wednesday is not left out, it has another time. */
export function exceptionsWithTimes(given: Slot[]): Slot[] {
  return namedAgain(everyDayFirst(softAsDays(given)));
}

/** "… but Saturday and Sunday at 9": the items of a list have one time. */
function withSoft(slots: Slot[], slot: Slot): Slot[] {
  const last = slots.at(-1);
  return isSoft(last) && isSoft(slot)
    ? [...slots.slice(0, -1), { ...last, weekdays: [...last.weekdays, ...slot.weekdays] }]
    : [...slots, slot];
}

type Exclusion = Extract<Slot, { kind: "exclude" }>;

/** Weekdays behind "but", and nothing else. */
const isSoft = (slot: Slot | undefined): slot is Exclusion =>
  slot?.kind === "exclude" &&
  slot.soft === true &&
  slot.within === undefined &&
  slot.weekdays.length > 0 &&
  slot.months.length + slot.monthDays.length === 0;

/** "at 7 but on Sundays at 9" */
function softAsDays(given: Slot[]): Slot[] {
  const slots = given.reduce<Slot[]>(withSoft, []);
  return slots.map((slot, index): Slot => {
    const next = slots[index + 1]?.kind;
    const isTimed = (next === "times" || next === "window") && slots.slice(0, index).some(({ kind }) => kind === next);
    return slot.kind === "exclude" && slot.soft && slot.weekdays.length > 0 && isTimed
      ? { kind: "weekdays", weekdays: slot.weekdays, recurring: true, only: true }
      : slot;
  });
}
