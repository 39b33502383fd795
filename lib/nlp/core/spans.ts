import { isDaySlot, type PhraseFamily, type Slot, type Span } from "./slots";

/** All phrases found, longest first where they overlap, in the order of the text. */
export function findSpans(folded: string, families: readonly PhraseFamily[]): Span[] {
  const found: Span[] = [];
  for (const family of families) {
    for (const match of folded.matchAll(family.pattern)) {
      if (match[0] === "") continue;
      const reading = family.read(match, folded);
      if (!reading) continue;
      const { start, end } = trimmed(folded, match.index, match.index + match[0].length);
      found.push({ start, end, slots: reading.slots, strength: reading.strength ?? "strong", family: family.name });
    }
  }
  return withoutOverlaps(found);
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && text[start] === " ") start += 1;
  while (end > start && text[end - 1] === " ") end -= 1;
  return { start, end };
}

function withoutOverlaps(spans: Span[]): Span[] {
  const kept: Span[] = [];
  const order = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<number>();
  for (const span of order) {
    let free = true;
    for (let index = span.start; index < span.end && free; index += 1) free = !taken.has(index);
    if (!free) continue;
    for (let index = span.start; index < span.end; index += 1) taken.add(index);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Spans with only connecting words between them belong together; a weak one needs a strong one in its cluster. */
export function chooseSpans(folded: string, spans: Span[], joins: (gap: string) => boolean): Span[] {
  const clusters: Span[][] = [];
  let last: Span | undefined;
  for (const span of spans) {
    const joined = last !== undefined && joins(folded.slice(last.end, span.start));
    if (joined) clusters.at(-1)?.push(span);
    else clusters.push([span]);
    last = span;
  }
  const firm = clusters.filter(
    (cluster) => cluster.some((span) => span.strength === "strong") || isSelfSufficient(cluster),
  );
  const chosen = (firm.length > 0 ? firm : clusters.filter(stands)).flat();
  return preferRecurrence(chosen, spans);
}

/** "Monday 9:00" and "Mon and Thu 08:15" are a day and a time side by side. */
function isSelfSufficient(cluster: Span[]): boolean {
  const slots = cluster.filter((span) => span.strength === "weak").flatMap((span) => span.slots);
  return (
    slots.some(isDaySlot) &&
    slots.some((slot) => slot.kind === "times" || slot.kind === "window" || slot.kind === "partOfDay")
  );
}

function stands(cluster: Span[]): boolean {
  return cluster.some((span) => span.strength === "adjective");
}

const recurring = new Set<Slot["kind"]>([
  "interval",
  "everyDay",
  "weekdays",
  "monthDays",
  "nthWeekday",
  "nthWorkday",
  "cron",
  "yearDay",
]);

/** An adjective ("the weekly report") counts only when no other phrase says how often. */
function preferRecurrence(chosen: Span[], all: Span[]): Span[] {
  const saysHowOften = chosen.some((span) => span.strength !== "adjective" && span.slots.some(isRecurrence));
  if (saysHowOften) return chosen.filter((span) => span.strength !== "adjective");
  const adjective = all.find((span) => span.strength === "adjective" && !chosen.includes(span));
  if (adjective === undefined || chosen.some((span) => span.strength === "adjective")) return chosen;
  if (chosen.some((span) => span.slots.some((slot) => isDaySlot(slot) || slot.kind === "delay"))) return chosen;
  return [...chosen, adjective].sort((a, b) => a.start - b.start);
}

function isRecurrence(slot: Slot): boolean {
  return recurring.has(slot.kind) && !("recurring" in slot && !slot.recurring);
}
