/** Every match of a global pattern. Most patterns have none, and to say so costs less than `matchAll`, which copies them. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? none : [...text.matchAll(pattern)];
}

const none: readonly never[] = [];
