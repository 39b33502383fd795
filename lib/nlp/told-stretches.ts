import type { Span } from "./core/slots";
import type { Piece } from "./doubts";
import type { Folded } from "./grammar/fold";
import type { Part } from "./read-text";
import { sentenceStarts } from "./sentences";

interface Stretch {
  start: number;
  end: number;
}

/** "The meeting is [Tuesdays at 14]", "会議は[毎週火曜14時]です": a sentence that only tells when something is. */
const tellsWhen =
  /^(?:(?:\p{L}[\p{L}'’-]*\s){1,5}(?:is|are|starts?|begins?|ist|sind|beginnt|es|son|empieza|est|sont|commence|sono|inizia|sao|comeca|begint|jest|sa)|[^、。\s]{1,16}は|\p{Script=Hangul}{1,10}[은는])\s*(?:です|だ|だよ|이?야|입니다|이에요|예요)?\s*[.!。]\s*$/u;
/** What tells when the task itself is: "the schedule is every Monday". */
const ofTask =
  /(?<!\p{L})(?:it|this|that|schedule|times?|frequency|interval|task|job|zeit|uhrzeit|zeitplan|termin|hora|horario|frecuencia|heure|horaire|frequence|ora|orario|frequenza|frequencia|tijd|schema|czas|godzina|harmonogram)(?!\p{L})|頻度|時間|時刻|スケジュール|日時|タイミング|시간|주기|일정|빈도/u;
/** "…, it [ends on the 8th]": what is said of a thing of the task. */
const saidOfIt =
  /[,;.]\s(?:(?:but|and|as|because|since|weil|denn|porque|car|perche|want)\s)?(?:it|they|he|she|er|sie|es|ella|elle|il|lui|lei|ele|ela|hij|zij)\s$/u;

/** As many letters as the words before what is said of a thing can have. */
const LONGEST = 30;

/** Where a part of a text only tells something, and its days and times stay in the words of the task. */
export function toldStretches(
  text: Folded,
  part: Part,
  used: readonly (Piece | Span)[],
  isVerb: (word: string) => boolean,
): Stretch[] {
  const pieces = used.map(({ start, end }) => ({ start: part.start + start, end: part.start + end }));
  const ofIt = pieces.filter(({ start }) =>
    saidOfIt.test(text.folded.slice(Math.max(part.start, start - LONGEST), start)),
  );
  const starts = [part.start, ...sentenceStarts(text.folded).filter((at) => at > part.start && at < part.end)];
  const sentences = starts
    .map((start, index) => ({ start, end: starts[index + 1] ?? part.end }))
    .slice(0, -1)
    .filter((sentence) => tellsWhen.test(without(text.folded, sentence, pieces)))
    .filter((sentence) => !isVerb(/^\p{L}+/u.exec(text.folded.slice(sentence.start))?.[0] ?? ""))
    .filter((sentence) => !ofTask.test(text.folded.slice(sentence.start, sentence.end)));
  return [...ofIt, ...sentences];
}

function without(folded: string, { start, end }: Stretch, pieces: readonly Stretch[]): string {
  let rest = folded.slice(start, end);
  const inside = pieces.filter((piece) => piece.start >= start && piece.end <= end);
  if (inside.length === 0) return "";
  for (const piece of inside.toReversed()) rest = rest.slice(0, piece.start - start) + rest.slice(piece.end - start);
  return rest.replace(/\s+/g, " ");
}
