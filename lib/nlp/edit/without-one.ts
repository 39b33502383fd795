const one = /(\d\s?(?:[ap]\.?m\.?|o'clock)?)\s(?:one|run)(?=\s(?:to|at|by|back|an?|earlier|later)(?!\p{L})|[.!?]?$)/giu;

/** "change the 5pm one to 6pm": the run at that time, and not "one to six". */
export function withoutOne(text: string): string {
  return text.replace(one, "$1");
}
