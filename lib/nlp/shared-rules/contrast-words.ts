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
  /** "los domingos [que sean] las 10": what says the time of some days, and what is read in its place. */
  shallBe?: readonly [words: string, at: string];
}

/** The other days of a list. */
const more = "(?:\\s[^,.;:\\d]{1,25})?";

/** "…, los sábados [en cambio] a las 10", "…, [whereas] on Saturdays at 10": read as if they were not there. */
export function contrastWords({ words, days, before, at, shallBe }: ContrastWords): Respelling[] {
  const [shall, read = ""] = shallBe ?? [];
  return [
    ...(shall === undefined
      ? []
      : [[new RegExp(`(?<=(?<!\\p{L})(?:${days})\\s)(?:${shall})(?=\\s(?:las?\\s)?\\d)`, "gu"), read] as const]),
    [new RegExp(`(?<=(?<!\\p{L})(?:${days})),?\\s(?:${words}),?(?=\\s(?:${at})(?:\\d|\\p{L}))`, "gu"), ""],
    // "…, while Saturdays are quiet" tells something.
    [
      new RegExp(`(?<=[,;]\\s)(?:${words}),?\\s(?=(?:${before})?(?:${days})(?!\\p{L})${more}\\s(?:${at})\\d)`, "gu"),
      "",
    ],
  ];
}
