import { mayMatch } from "./letters-seen";

/** Every match of a global pattern; most have none in most texts. Quicker than `matchAll`, which copies the pattern. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!mayMatch(text, pattern)) return none;
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
  }
  return found;
}

const LAST_OF_ONE_UNIT = 0xffff;
const none: readonly never[] = [];

/** The first match of a pattern that is not global; of long lists of patterns most have none. */
export function matchOf(text: string, pattern: RegExp): RegExpExecArray | null {
  return mayMatch(text, pattern) ? pattern.exec(text) : null;
}

/** Whether a pattern that is not global matches; for lists of patterns. */
export function isIn(text: string, pattern: RegExp): boolean {
  return mayMatch(text, pattern) && pattern.test(text);
}

/** The text without the first match, or all of a global pattern; for lists of patterns. */
export function withoutMatch(text: string, pattern: RegExp): string {
  return mayMatch(text, pattern) ? text.replace(pattern, "") : text;
}
