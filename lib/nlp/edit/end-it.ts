const day = "(.{2,40}?)";
const last = "[.!。！]?$";
const opening = "^(?:please |bitte |por favor,? |per favore |пожалуйста,? |请)?";

/** A task that is to end on a day, and the word that says until then; "it" also stands for its name. */
const ends: readonly [RegExp, (day: string) => string][] = [
  ...[
    [`(?:end|finish|(?:let|have|make) it end) (?:(?:it|this|that) )?(?:on|at) ${day}`, "until"],
    [`(?:beende|beend|lass) (?:(?:es|it|ihn|sie|das) )?am ${day}(?: enden)?`, "bis"],
    [`(?:termínal[oa]|finalízal[oa]|acábal[oa]|termina|finaliza|acaba) (?:it )?el ${day}`, "hasta el"],
    [`(?:termine|finis|arrête)(?:-l[ea])? (?:it )?le ${day}`, "jusqu'au"],
    [`(?:terminal[oa]|finiscil[oa]|termina|concludi) (?:it )?il ${day}`, "fino al"],
    [`(?:termine|termina|encerre|encerra|finalize)(?:-[oa])? (?:it )?(?:em|no dia|a) ${day}`, "até"],
    [`(?:beëindig|stop) (?:(?:het|it|dit) )?op ${day}`, "tot"],
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
