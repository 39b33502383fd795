import type { Language } from "../core/language";
import type { ClockTime, Slot, Span } from "../core/slots";

const DAY = 1440;
/** A delay that is counted from what was said before it, not from now. */
const later =
  /later|after|spater|spaeter|pozniej|sonra|через|спустя|tarde?|tardi|dopo|despues|depois|apres|后|後|뒤|후/;
const again =
  /(?<!\p{L})(?:and|then|again|once\smore|und|dann|noch\s?mals?|noch\seinmal|erneut|wieder|en|dan|nog\s(?:eens|een\skeer)|nogmaals|opnieuw|weer|и|а|затем|потом|еще(?:\sраз)?|снова|опять|повторно|i|a|potem|jeszcze(?:\sraz)?|znowu|ponownie|ve|tekrar|yine|bir\sdaha|y|luego|otra\svez|de\snuevo|e|depois|de\snovo|outra\svez|et|puis|a\snouveau|encore|poi|di\snuovo|ancora)(?!\p{L})/gu;
const againBehind =
  /^\s(?:again|once\smore|noch\s?mals?|noch\seinmal|erneut|wieder|nog\s(?:eens|een\skeer)|nogmaals|opnieuw|weer|еще\sраз|снова|опять|повторно|jeszcze\sraz|znowu|ponownie|tekrar|yine|bir\sdaha|otra\svez|de\snuevo|de\snovo|outra\svez|a\snouveau|encore|di\snuovo|ancora)(?!\p{L})/u;

/** "every Monday at 8:15 and again 30 minutes later": so long behind the time before it, and of the same days. */
export function withLaterTimes(cover: Span[], text: string, { connector }: Language): Span[] {
  const timed = cover.map((span, index): Span => {
    const [delay, ...more] = span.slots;
    const before = cover[index - 1]?.slots ?? [];
    const times = before.find((slot) => slot.kind === "times");
    const [first] = before;
    if (delay?.kind !== "delay" || more.length > 0) return span;
    if (!later.test(text.slice(span.start, span.end))) return span;
    const gap = text.slice(cover[index - 1]?.end ?? 0, span.start).replace(again, "");
    if (!connector.test(gap)) return span;
    // "in two hours and again an hour later"
    if (first?.kind === "delay") return { ...span, slots: [{ ...delay, seconds: first.seconds + delay.seconds }] };
    if (times?.kind !== "times") return span;
    const minutes = delay.seconds / 60;
    const isWithinDay = times.times.every((time) => time.minutes + minutes < DAY) && Number.isInteger(minutes);
    if (!isWithinDay) return span;
    const slot: Slot = {
      kind: "times",
      times: times.times.map((time) => ({ ...time, minutes: time.minutes + minutes })),
    };
    const behind = againBehind.exec(text.slice(span.end))?.[0].length ?? 0;
    return { ...span, end: span.end + behind, slots: [slot], strength: "strong" as const };
  });
  // "nog [een keer]" is no number of runs.
  return joinedAgain(
    timed.filter((span, index) => span.start >= (timed[index - 1]?.end ?? 0)),
    text,
  );
}

/** "at 5:45 and again at 14:15, Saturdays only": two times said as one more run are one phrase. */
function joinedAgain(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const times = before ? bothTimes(before, span, text) : null;
    if (before && times) joined.splice(-1, 1, { ...before, end: span.end, slots: [times], strength: span.strength });
    else joined.push(span);
  }
  return joined;
}

function bothTimes(before: Span, span: Span, text: string): Slot | null {
  const [first, second] = [before.slots[0], span.slots[0]];
  const isAlone = before.slots.length === 1 && span.slots.length === 1;
  if (!isAlone || first?.kind !== "times" || second?.kind !== "times") return null;
  const gap = text.slice(before.end, span.start);
  const words = gap.match(again) ?? [];
  if (words.every((word) => onlyAnd.test(word)) || /[^\s,]/.test(gap.replace(again, ""))) return null;
  const [last] = first.times.slice(-1);
  const [next, ...more] = second.times;
  if (!last || !next) return null;
  return { ...first, times: [...first.times, overNoon(next, last), ...more] };
}

const onlyAnd = /^(?:and|und|en|и|а|i|a|ve|y|e|et)$/u;
const NOON = 720;

/** "at 7 and again at 4" */
function overNoon(time: ClockTime, before: ClockTime): ClockTime {
  const isOver = time.bare && time.minutes <= before.minutes && before.minutes < time.minutes + NOON;
  return isOver ? { minutes: time.minutes + NOON } : time;
}
