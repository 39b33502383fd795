import type { Job } from "./read-text";

const UNSURE = 0.25;

/** Words that set a time in the place of another one. */
const inPlace =
  /(?<!\p{L})(?:instead|rather|only|but|stattdessen|nur|erst|dafur|seulement|plutot|solo|solamente|soltanto|invece|apenas|em\svez|alleen|pas|только|вместо|tylko|zamiast|sadece)(?!\p{L})|だけ|のみ|只|改|만/u;

/**
 * "every day at 8 water the plants, tomorrow at 10 instead": the one date is the same task at another time, and no
 * schedule leaves that day out of the others.
 */
export function doubtDateInstead(jobs: readonly Job[], folded: string): readonly Job[] {
  const [first, second, ...more] = jobs;
  if (!first || !second || more.length > 0 || first.task.trim() !== second.task.trim()) return jobs;
  const kinds = [first, second].map(({ compiled }) => (compiled?.kind === "compiled" ? compiled.schedule.kind : null));
  const isDateOfOthers = kinds[0] !== null && kinds[0] !== "once" && kinds[1] === "once";
  if (!isDateOfOthers || !inPlace.test(folded)) return jobs;
  return jobs.map((job) => ({ ...job, doubt: job.doubt + UNSURE }));
}
