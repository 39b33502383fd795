const day = "(.{2,40}?)";
const last = "[.!。！]?$";
/** "stop after 5 runs" names no day. */
const counted = "(?:runs?|times?|e-?mails?|days?|weeks?|months?|hours?|minutes?|tries)";
const opening = "^(?:please |bitte |por favor,? |per favore |пожалуйста,? |请)?";

/** A task that is to end on a day, and the word that says until then; "it" also stands for its name. */
const ends: readonly [RegExp, (day: string) => string][] = [
  ...[
    [
      `(?:end|finish|stop|(?:let|have|make) it (?:end|stop)) (?:(?:it|this|that) )?(?:on|at|after(?! \\d+ ${counted})) ${day}`,
      "until",
    ],
    [`(?:beende|beend|stoppe?|lass) (?:(?:es|it|ihn|sie|das) )?(?:am|an|zu|nach) ${day}(?: enden)?`, "bis"],
    [`(?:termínal[oa]|finalízal[oa]|acábal[oa]|termina|finaliza|acaba) (?:it )?el ${day}`, "hasta el"],
    [`(?:termínal[oa]|finalízal[oa]|páral[oa]|termina|finaliza|para) (?:it )?después de ${day}`, "hasta"],
    [`(?:termine|finis|arrête)(?:-l[ea])? (?:it )?le ${day}`, "jusqu'au"],
    [`(?:termine|finis|arrête)(?:-l[ea])? (?:it )?après ${day}`, "jusqu'à"],
    [`(?:terminal[oa]|finiscil[oa]|termina|concludi) (?:it )?il ${day}`, "fino al"],
    [`(?:terminal[oa]|finiscil[oa]|fermal[oa]|termina|ferma) (?:it )?dopo ${day}`, "fino a"],
    [`(?:termine|termina|encerre|encerra|finalize)(?:-[oa])? (?:it )?(?:em|no dia|a|depois d[eo]|após) ${day}`, "até"],
    [`(?:beëindig|stop) (?:(?:het|it|dit) )?(?:op|met|na) ${day}`, "tot"],
    [`zakończ (?:(?:to|je|it) )?${day}`, "do"],
    [`(?:закончи|заверши) (?:(?:это|его|её|it) )?${day}`, "до"],
  ].map(([words, until]): [RegExp, (day: string) => string] => [
    new RegExp(`${opening}${words}${last}`, "iu"),
    (found) => `${until} ${found}`,
  ]),
  [
    new RegExp(`^(?:(?:bunu|onu|it) )?${day}'?(?:d[ae]|t[ae]) (?:bitir|sonlandır)${last}`, "iu"),
    (found) => `${found} kadar`,
  ],
  [new RegExp(`^(?:请)?(?:让|把|将)?(?:它|it)?在?${day}(?:结束|终止)(?:吧)?${last}`, "iu"), (found) => `到${found}`],
  [
    new RegExp(`^(?:(?:それ|it)[をは])?${day}に(?:終了|終わら)(?:して|せて)(?:ください)?${last}`, "iu"),
    (found) => `${found}まで`,
  ],
  [
    new RegExp(`^(?:(?:그거|그것|it)[을를은는]? )?${day}에 (?:끝내|종료해)(?: ?줘| ?주세요)?${last}`, "iu"),
    (found) => `${found}까지`,
  ],
];

/** "end it on 31 March": until when; null where the words say nothing of the kind. */
export function untilInEnd(text: string): string | null {
  for (const [pattern, until] of ends) {
    const found = pattern.exec(text.trim())?.[1];
    if (found !== undefined) return until(found);
  }
  return null;
}
