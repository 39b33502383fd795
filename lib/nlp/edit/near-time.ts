import { quoted, type Workbench } from "../core/draft";
import type { Slot } from "../core/slots";
import { describeSchedule } from "../describe";
import type { ChangedSchedule } from "./change-schedule";
import type { EditReading } from "./read-edit";
import type { EditQuestion, EditRefusal } from "./types";

const MIDNIGHT = 24;
const MOST = 30;
const figures = /(?<!\d)(\d{2})(?:\s?[:.h]\s?(\d{2}))?(?!\d)/;

/** "at 25:00": asked with what it would be an hour behind midnight; null where the words name no such time. */
export function askNearTime(
  reading: EditReading,
  bench: Workbench,
  change: (reading: EditReading) => ChangedSchedule | EditQuestion | EditRefusal | null,
): EditQuestion | null {
  const slots = withNearTime(reading.slots);
  const words = reading.slots.find(isNoTime)?.message;
  if (!slots || words === undefined) return null;
  const changed = change({ ...reading, slots });
  const options = changed?.kind === "changed" ? [describeSchedule(changed.schedule, reading.language.code)] : [];
  return { kind: "question", question: bench.words.impossible(quoted(words, bench)), options };
}

/** Null where it is no hour of a night either. */
function withNearTime(slots: readonly Slot[]): Slot[] | null {
  if (!slots.some(isNoTime)) return null;
  const next = slots.flatMap((slot) => (isNoTime(slot) ? (nearTime(slot.message) ?? []) : [slot]));
  return next.length === slots.length ? next : null;
}

const isNoTime = (slot: Slot): slot is Extract<Slot, { kind: "impossible" }> =>
  slot.kind === "impossible" && slot.meanings === undefined;

function nearTime(words: string): Slot | null {
  const [, hour = 0, minute = 0] = (figures.exec(words) ?? []).map(Number);
  if (!(hour > MIDNIGHT && hour < MOST && !(minute > 59))) return null;
  return { kind: "times", times: [{ minutes: (hour - MIDNIGHT) * 60 + (minute || 0) }] };
}
