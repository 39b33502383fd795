const FIELD = "[\\dA-Za-z*?][\\w*/,?#-]*";
const CRON = `(?:@[a-z]+|(?:${FIELD} ){4,5}${FIELD})`;
const bracketed = new RegExp(`\\((${CRON}(?:; ${CRON}){0,99})\\)`);

/** Crons in brackets behind their words, as `describeSchedule` writes what has no exact words. */
export interface WrittenCrons {
  expressions: string[];
  /** What stands behind the bracket: start, end and count. */
  rest: string;
}

/** Null without such a bracket. The expressions are as written: they may be wrong. */
export function writtenCrons(text: string): WrittenCrons | null {
  const found = bracketed.exec(text);
  if (!found?.[1] || !/[\d*?@]/.test(found[1])) return null;
  return { expressions: found[1].split("; "), rest: text.slice(found.index + found[0].length) };
}

export function writeCrons(expressions: readonly string[]): string {
  return `(${expressions.join("; ")})`;
}
