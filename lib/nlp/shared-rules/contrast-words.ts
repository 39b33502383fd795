import type { Respelling } from "../grammar/respell";

/** Sources without groups that see folded text. */
export interface ContrastWords {
  /** "whereas", "en cambio": they set days against others, and say no more than the comma before them. */
  words: string;
  /** Names of days, in every number. */
  days: string;
  /** What may stand before a day, with its space: "on\\s". */
  before: string;
  /** What opens a time behind a day: "at\\s". */
  at: string;
}

/** The other days of a list. */
const more = "(?:\\s[^,.;:\\d]{1,25})?";

/** "…, los sábados [en cambio] a las 10", "…, [whereas] on Saturdays at 10": read as if they were not there. */
export function contrastWords({ words, days, before, at }: ContrastWords): Respelling[] {
  return [
    [new RegExp(`(?<=(?<!\\p{L})(?:${days})),?\\s(?:${words}),?(?=\\s(?:${at})(?:\\d|\\p{L}))`, "gu"), ""],
    // "…, while Saturdays are quiet" tells something.
    [
      new RegExp(`(?<=[,;]\\s)(?:${words}),?\\s(?=(?:${before})?(?:${days})(?!\\p{L})${more}\\s(?:${at})\\d)`, "gu"),
      "",
    ],
  ];
}
