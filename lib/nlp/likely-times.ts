import { compileSlots } from "./core/compile";
import { cronSchedule } from "./core/draft";
import type { Language } from "./core/language";
import type { Slot, Span } from "./core/slots";
import { describeSchedule } from "./describe";
import type { Folded } from "./grammar/fold";
import { remindsAuthor } from "./mailed-person";
import type { Job } from "./read-text";

const tomorrow: Slot[] = [
  { kind: "relative", unit: "day", count: 1 },
  { kind: "times", times: [{ minutes: 540 }] },
];

/** Words of which is known what they may mean: "in a few days". */
export const mayMean = ({ slots }: Span): boolean => slots.some((slot) => slot.kind === "unread" && slot.meanings);

/** What to offer where a request does not say when: what its words may mean, or for an errand a single time; else null. */
export function likelyTimes({ clean }: Folded, { phrases, bench }: Job, language: Language): string[] | null {
  const quiet = { ...bench, assumptions: [], warnings: [], question: null, options: [] };
  const said = (schedule: Parameters<typeof describeSchedule>[0]): string => describeSchedule(schedule, language.code);
  const open = phrases.find(mayMean);
  const asked = open ? compileSlots(open.slots, quiet) : null;
  if (asked?.kind === "question" && asked.suggestions) return asked.suggestions.map(said);
  if (phrases.length > 0 || !remindsAuthor(clean, language)) return null;
  const once = compileSlots(tomorrow, quiet);
  const often = ["0 9 * * *", "0 9 * * 1"].map((cron) => cronSchedule(bench.zone, [cron]));
  return [once, ...often].flatMap((one) => (one.kind === "compiled" ? [said(one.schedule)] : []));
}
