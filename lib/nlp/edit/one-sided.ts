import type { ClockTime } from "../core/slots";
import type { Choice } from "./change";
import { usualReading } from "./half-of-day";
import { isStepped, type Parts } from "./parts";
import type { EditReading } from "./read-edit";
import { isOfAll } from "./some-days";

const NOON = 720;
const opening =
  "^(?:(?:and|but|no|ok|only|just|please|und|aber|nur|bitte|y|pero|solo|por favor|et|mais|seulement|e|ma|mas|en|maar|alleen|i|ale|tylko|и|но|только|ve|ama),? )*";

/** Words in front of a time from which on, or until which, something runs, folded. */
const heads: readonly [NonNullable<EditReading["side"]>, string][] = [
  [
    "to",
    "(?:run |keep going |go on )?(?:until|till|til|up to)|(?:stop|end|finish)(?: (?:it|running))?(?: at| by)?|bis(?: um)?|(?:hor(?:e)?|beende|ende|stopp(?:e)?)(?: damit| es)? um|hasta(?: las?)?|(?:termina|acaba|para)(?:l[oa])? a las?|jusqu'a|(?:arrete|termine|finis)(?:-l[ea]| de tourner)? a|fino alle|fino a|(?:termina|finisci|smetti|ferma)(?:l[oa])? alle|ate(?: as?)?|(?:termine|acabe|pare)(?:-[oa])? as?|tot|stop (?:het |er |ermee )?om|do(?: godziny)?|(?:zakoncz|skoncz)(?: to)? o(?: godzinie)?|до|(?:закончи|заканчивай)(?: это)? в",
  ],
  [
    "from",
    "(?:start|begin)(?: (?:it|running))?(?: at| from)?|(?:starting|beginning) (?:at|from)|(?:start|starte|beginne?|fang)(?: es| damit)?(?: erst)? um|(?:empieza|comienza)(?:l[oa])? a las?|a partir de(?: las?)?|desde las?|(?:commence|demarre)(?:-l[ea])? a|(?:inizia|comincia)(?:l[oa])? alle|a partire dalle|(?:comece|inicie)(?:-[oa])? as?|a partir das|begin (?:er |ermee |het )?om|start (?:er |ermee |het )?om|vanaf|(?:zacznij|zaczynaj)(?: to)? o(?: godzinie)?|(?:начни|начинай)(?: это)? в|начиная с|ab",
  ],
];
const tails: readonly [NonNullable<EditReading["side"]>, string][] = [
  [
    "to",
    "'?y?[ea] kadar|'?[dt][ae] (?:bitir|dur(?:dur)?|bitsin)|(?:为止|就?结束|就?停止|就?停)吧?|まで(?:に(?:して|する))?|に(?:終了|終わ\\p{L}*)|까지(?:만)?|에 (?:끝내|종료)\\p{L}*",
  ],
  [
    "from",
    "'?[dt][ae]n itibaren|'?[dt][ae] (?:basla(?:t|sin)?)|(?:起|开始)吧?|から(?:に(?:して|する))?|に(?:開始|始め)\\p{L}*|부터|에 시작\\p{L}*",
  ],
];
const last = "(?: auf| doch| bitte| please)?[.!。！\\s]*$";

const before = heads.map(([side, words]) => ({
  side,
  pattern: new RegExp(`${opening}(?:${words}) (?<time>(?=.*\\d|.*\\p{L}{3}).{1,24}?)${last}`, "u"),
}));
const behind = tails.map(([side, words]) => ({
  side,
  pattern: new RegExp(`^(?:到|直到|从|saat )?(?<time>.{1,16}?) ?(?:${words})[.!。！\\s]*$`, "u"),
}));

/** 到十二月 is until no hour. */
const day = /[年月日号周년월일주]$/u;

/** "until 20:00", "start at 8:30": the time, and on which side of it something runs; null where the words say no such thing. */
export function oneSided(folded: string): { side: NonNullable<EditReading["side"]>; time: string } | null {
  for (const { side, pattern } of [...before, ...behind]) {
    const time = pattern.exec(folded)?.groups?.time;
    if (time !== undefined) return day.test(time) ? null : { side, time };
  }
  const until = /^(?:到|直到)(?<time>.{2,10}?)[。！\s]*$/u.exec(folded)?.groups?.time;
  return until === undefined || day.test(until) ? null : { side: "to", time: until };
}

/** The first or the last time of steps; of what runs at fixed times only the first can be said so. */
export function withSide(parts: Parts, reading: EditReading): Parts | Choice | null {
  const { side, slots, someDays, language } = reading;
  const [time] = slots.flatMap((slot): ClockTime[] => (slot.kind === "times" ? slot.times : []));
  if (side === null || !time || (!isStepped(parts) && side === "from")) return null;
  if (!isStepped(parts) || !isOfAll(parts, someDays))
    return { question: language.phrasebook.askHowOften, alternatives: [] };
  const { from, to } = parts.window ?? { from: { minutes: 0 }, to: { minutes: 2 * NOON } };
  const window =
    side === "to" ? { from, to: { minutes: endBehind(from, time) } } : { from: { minutes: usualReading(time) }, to };
  return { ...parts, window: { kind: "window", ...window } };
}

/** "until 8" of what begins at nine is 20:00. */
function endBehind({ minutes: from }: ClockTime, { minutes, bare, open }: ClockTime): number {
  const isEvening = (bare || open) && minutes <= from && minutes + NOON > from;
  return isEvening ? minutes + NOON : minutes;
}
