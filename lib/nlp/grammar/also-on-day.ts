import { isDaySlot, type Slot, type Span } from "../core/slots";

/** What may stand behind a day that has the time of the day before: "后天[也是]", 明後日[も], 모레[도]. */
const also =
  /^(?:也(?:是|一样|一樣|照样|要|得|需要|来|來|叫|提醒|发|發|喊)*(?:我|一[次下声聲])*(?:吧|哦)?|にも?同じ(?:く|ように|時間に?)?|に?も(?:同じ(?:く|ように|時間に?)?|お願い(?:します)?|頼む|よろしく)?ね?|에?도(?:\s(?:똑같이|마찬가지로|같은\s시간에|그렇게))?(?:\s?(?:해\s?줘|부탁해|해\s?주세요))?|\s(?:too|as\swell|auch|ebenfalls|aussi|egalement|tambien|tambem|anche|ook|tez|rowniez|тоже))\s?[.!。]?$/u;
const opensClause = /[,、。;.]\s?(?:(?:and|und|et|y|e|en|i|и)\s)?$/u;

interface Joined {
  spans: Span[];
  /** The words of the day, which say nothing of the task. */
  dropped: { start: number; end: number }[];
}

const isNamed = (slot: Slot): boolean => isDaySlot(slot) && slot.kind !== "everyDay";

/** "明早七点一刻叫我起床，后天也是", "毎週月曜9時に週報、木曜も": one more day of what was said, at the end of a text. */
export function joinAlsoOnDay(cover: readonly Span[], text: string): Joined {
  const last = cover.at(-1);
  const [day, ...more] = last?.slots ?? [];
  const before = cover.filter((span) => span !== last && span.slots.some(isNamed));
  const [first] = before;
  const lead = last ? opensClause.exec(text.slice(0, last.start)) : null;
  const isOne = day && isNamed(day) && more.length === 0 && before.length === 1;
  if (!last || !first || !day || !lead || !isOne || !also.test(text.slice(last.end)))
    return { spans: [...cover], dropped: [] };
  // "每天七点, 周日也一样" says nothing new; words that stand side by side are a list already.
  if (!/\p{L}/u.test(text.slice(first.end, lead.index))) return { spans: [...cover], dropped: [] };
  const joined = { ...first, slots: first.slots.flatMap((slot) => (isNamed(slot) ? withDay(slot, day) : [slot])) };
  return {
    spans: cover.flatMap((span) => (span === last ? [] : span === first ? [joined] : [span])),
    dropped: [{ start: lead.index, end: text.length }],
  };
}

/** Weekdays that repeat take the other into their list. */
function withDay(slot: Slot, day: Slot): Slot[] {
  if (slot.kind !== "weekdays" || day.kind !== "weekdays" || !slot.recurring) return [slot, day];
  return [{ ...slot, weekdays: [...new Set([...slot.weekdays, ...day.weekdays])] }];
}
