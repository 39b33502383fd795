import type { Language } from "../core/language";
import type { Slot, Span } from "../core/slots";

const DAY = 1440;
/** A delay that is counted from what was said before it, not from now. */
const later = /later|spater|spaeter|pozniej|sonra|через|спустя|tarde?|tardi|dopo|despues|depois|apres|后|後|뒤|후/;
const again =
  /(?<!\p{L})(?:and|then|again|once\smore|und|dann|noch\s?mals?|noch\seinmal|erneut|wieder|en|dan|nog\s(?:eens|een\skeer)|nogmaals|opnieuw|weer|и|а|затем|потом|еще(?:\sраз)?|снова|опять|повторно|i|a|potem|jeszcze(?:\sraz)?|znowu|ponownie|ve|tekrar|yine|bir\sdaha|y|luego|otra\svez|de\snuevo|e|depois|de\snovo|outra\svez|et|puis|a\snouveau|encore|poi|di\snuovo|ancora)(?!\p{L})/gu;
const againBehind =
  /^\s(?:again|once\smore|noch\s?mals?|noch\seinmal|erneut|wieder|nog\s(?:eens|een\skeer)|nogmaals|opnieuw|weer|еще\sраз|снова|опять|повторно|jeszcze\sraz|znowu|ponownie|tekrar|yine|bir\sdaha|otra\svez|de\snuevo|de\snovo|outra\svez|a\snouveau|encore|di\snuovo|ancora)(?!\p{L})/u;

/** "every Monday at 8:15 and again 30 minutes later": so long behind the time before it, and of the same days. */
export function withLaterTimes(cover: Span[], text: string, { connector }: Language): Span[] {
  const timed = cover.map((span, index) => {
    const [delay, ...more] = span.slots;
    const times = cover[index - 1]?.slots.find((slot) => slot.kind === "times");
    if (delay?.kind !== "delay" || more.length > 0 || times?.kind !== "times") return span;
    if (!later.test(text.slice(span.start, span.end))) return span;
    const gap = text.slice(cover[index - 1]?.end ?? 0, span.start).replace(again, "");
    if (!connector.test(gap)) return span;
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
  return timed.filter((span, index) => span.start >= (timed[index - 1]?.end ?? 0));
}
