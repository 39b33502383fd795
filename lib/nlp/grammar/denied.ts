import type { Span } from "../core/slots";
import type { Replaced } from "./corrections";
import { roleOf } from "./roles";

/** "every Friday at 16:00 [rather than 17:00]": what is not wanted is gone where something else is. */
export function withoutDenied(
  text: string,
  spans: Span[],
  denies: RegExp | undefined,
): { spans: Span[]; dropped: Replaced[] } {
  const dropped: Replaced[] = [];
  let kept = spans;
  if (!denies) return { spans, dropped };
  for (const { 0: words, index } of text.matchAll(denies)) {
    const end = index + words.length;
    const denied = kept.find((span) => span.start >= end && span.start <= end + 1);
    if (!denied) continue;
    const roles = new Set(denied.slots.map(roleOf));
    const isReplaced = kept.some((span) => span !== denied && span.slots.some((slot) => roles.has(roleOf(slot))));
    if (!isReplaced) continue;
    kept = kept.filter((span) => span !== denied);
    dropped.push({ start: index, end: denied.end });
  }
  return { spans: kept, dropped };
}
