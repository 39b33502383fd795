import type { Chart } from "../grammar/chart";
import type { Clock } from "../grammar/meanings";
import { koreanValue, SINO_NUMBER } from "./numbers";

type Part = "dawn" | "morning" | "noon" | "afternoon" | "evening" | "night";

interface Found {
  start: number;
  end: number;
  clock: Clock;
  part: Part | null;
  said: number;
}

const PART =
  "(?:(?:이른|늦은)\\s?)?(?:오전|오후|새벽녘?|아침|점심|대낮|한낮|낮|저녁|한밤중?|심야|밤|(?<![a-z])(?:am|pm|a\\.m\\.|p\\.m\\.))(?:에는|에|의|은|엔)?\\s?";
/** Digits may touch the word before them ("매일9시"), number words may not ("하십시오"). */
const HEAD = "(?<![\\d./#$_a-z]|[\\da-z]:|[a-z]-|\\d\\d-\\d{1,2}-)(?:(?=\\d)|(?<![가-힣]))";
const COLON =
  "(?<colonHour>\\d{1,2}):(?<colonMinute>\\d{2})(?::(?<colonSecond>\\d{2}))?(?![\\d:])(?:\\s?(?<after>am|pm)(?![a-z]))?";
const NO_COUNT = "(?!마다|간|\\s?(?:뒤|후|간격|동안|있다가|이내|에\\s?한\\s?번))";
const HOUR = "\\s?시(?!간|리즈|작|험|장|스템|설|청|적|라도|름|즌)";
const MINUTES = `\\s?(?:(?<before>${SINO_NUMBER})\\s?분\\s?전(?!까지)|(?<half>반)(?!복|장|품|찬|드시|영|납|기|려|응|환|대|출|입|성|값)|(?<minute>${SINO_NUMBER})\\s?분${NO_COUNT}(?:\\s?(?<second>${SINO_NUMBER})\\s?초(?!마다))?)|(?<minuteBare>[0-5]\\d)(?![\\d시분:%])`;
const WORDED = `(?<hour>\\d{1,2}|(?:열|스물)\\s?(?:하나|한|둘|두|셋|세|넷|네)|열|한|두|세|네|다섯|여섯|일곱|여덟|여덜|아홉|스무|십[일이삼사오육칠팔구]|이십[일이삼사]?)${HOUR}(?:${MINUTES})?(?:\\s?정각|\\s?땡)?`;
const BARE = "(?<bare>\\d{1,2})(?=(?:\\s?(?:~|-|,|·|/|와|과|부터|에서)\\s?\\d{1,2}){1,6}\\s?시(?!간))";
const NAMED =
  "(?<named>정오|자정)(?:\\s?12시)?(?:\\s?(?:되기\\s?)?(?<namedBefore>\\d{1,2})\\s?분\\s?전(?!까지)|\\s?(?<namedMinute>\\d{1,2})\\s?분)?";
const clocks = new RegExp(
  `(?:(?<part>${PART})|${HEAD})(?:${COLON}|${WORDED}|${BARE}|${NAMED})(?:(?:의|되기)?\\s(?:(?<ahead>${SINO_NUMBER})\\s?분|(?<aheadHours>한|두|[1-9])\\s?시간(?<aheadHalf>\\s?반)?)\\s?전(?!\\s?까지))?`,
  "gu",
);

const NEXT_DAY = "(?:(?:다음\\s?날|익일|이튿날)\\s?)?";
const range = new RegExp(`^\\s?(?:부터|에서부터|에서|~|-|—|→)\\s?${NEXT_DAY}$`, "u");
const list =
  /^\s?(?:[,·/&]|에?\s?(?:와|과|이랑|랑|하고|및|그리고|이나),?|에,|[,]\s?그리고)\s?(?:(?:다음\s?날|익일|이튿날)\s?)?$/u;
const rangeEnd = /^\s?(?:까지의?|사이|동안)(?:에만|에는|에|만|의|는)?(?:\s?(?:사이|동안|시간대)(?:에만|에|만)?)?/u;
/** "평일 오후 3시, 주말은 4시": other days, the same half of the day. */
const contrast =
  /^(?:에)?[,]?\s?(?:그리고|하지만|단|다만|대신)?[,]?\s?(?:(?:매주\s)?[월화수목금토일]요일(?:[,과와]\s?[월화수목금토일]요일)?|주말|평일|휴일|공휴일)(?:에는|에만|에|은|는|엔|만)?\s?$/u;
/** "오후 3시에 …, 잘못 말했다 4시" */
const correction = /^.{0,40}(?:아니|잘못\s?말|미안|죄송|정정|역시|아\s?참|잠깐|실수)[^\d]{0,10}$/u;
const natural: Record<Part, [first: number, last: number]> = {
  dawn: [0, 6],
  morning: [4, 11],
  noon: [11, 14],
  afternoon: [12, 18],
  evening: [17, 23],
  night: [20, 27],
};
const isNatural = (hour: number, part: Part): boolean =>
  hourIn(hour, part) >= natural[part][0] && hourIn(hour, part) <= natural[part][1];
/** "9시에 오후 3시에 회의가 있다고 알려줘": the second time is told, not kept. */
const told = /^(?:에|부터)?\s?[^.,]{1,20}(?:있|시작한|시작된|열린|이)다고\s/u;
/** "18시에 10시부터 18시까지 방문자 수를": behind another time a stretch belongs to the noun that follows. */
const ofNoun =
  /^\s?까지(?:의)?\s(?!매|평일|주말|오전|오후|사이|동안|시간대|\d|[월화수목금토일]요일)[가-힣]{2,}\s?[가-힣]*(?:을|를|의|이|가)?\s/u;
const between = /^\s?사이(?:에만|에는|에|만)?/u;

const partWords: [RegExp, Part][] = [
  [/오후|pm|p\.m\./u, "afternoon"],
  [/점심|낮/u, "noon"],
  [/저녁/u, "evening"],
  [/한밤|심야|밤/u, "night"],
  [/새벽/u, "dawn"],
];
const partOf = (word: string): Part => partWords.find(([pattern]) => pattern.test(word))?.[1] ?? "morning";

/** The hour of the day that is meant: 밤 11시 is 23, 밤 12시 is 0, 밤 1시 is 1, 낮 1시 is 13. */
function hourIn(hour: number, part: Part | null): number {
  if (part === null || hour > 12) return hour % 24;
  if (hour === 12) return part === "noon" || part === "afternoon" ? 12 : 0;
  if (part === "dawn" || part === "morning") return hour;
  if (part === "noon") return hour < 7 ? hour + 12 : hour;
  if (part === "night") return hour >= 6 ? hour + 12 : hour;
  return part === "evening" && hour < 4 ? hour : hour + 12;
}

function clockOf(match: RegExpExecArray): Found | null {
  const groups = match.groups ?? {};
  const word = groups.part ?? groups.after;
  const hour = groups.colonHour ?? groups.hour ?? groups.bare;
  const named = groups.named === undefined ? null : groups.named === "정오" ? 12 : 0;
  const said = named ?? koreanValue((hour ?? "").replace(/\s/g, ""));
  const minutes = groups.half
    ? 30
    : koreanValue(groups.minute ?? groups.minuteBare ?? groups.colonMinute ?? groups.namedMinute ?? "0");
  const seconds = koreanValue(groups.second ?? groups.colonSecond ?? "0");
  const hours = groups.aheadHours === undefined ? 0 : koreanValue(groups.aheadHours) * 60 + (groups.aheadHalf ? 30 : 0);
  const off = koreanValue(groups.before ?? groups.namedBefore ?? groups.ahead ?? "0") + hours;
  if (![said, minutes, seconds, off].every(Number.isFinite) || said > 24 || minutes > 59 || seconds > 59) return null;
  const part = word === undefined || named !== null ? null : partOf(word);
  const isSure = part !== null || named !== null || said > 12 || said === 0 || (hour ?? "").startsWith("0");
  const open = isSure ? {} : groups.colonHour === undefined ? { bare: true } : { open: true };
  const total = (hourIn(said, part) * 60 + minutes - off + 1440) % 1440;
  const clock: Clock = { minutes: total, ...(seconds > 0 ? { seconds } : {}), ...open, clear: true };
  return { start: match.index, end: match.index + match[0].length, clock, part, said };
}

/** "오후 1시부터 5시까지": the later hour is in the part of the day of the first, or behind it. */
function withPartBefore(one: Found, last: Found | undefined, text: string): Found {
  if (!last || last.part === null || one.part !== null || one.said > 12 || !(one.clock.bare || one.clock.open))
    return one;
  const gap = text.slice(last.end, one.start);
  if ((contrast.test(gap) || correction.test(gap)) && isNatural(one.said, last.part)) {
    const { open, bare, ...clock } = one.clock;
    return {
      ...one,
      part: last.part,
      clock: { ...clock, minutes: hourIn(one.said, last.part) * 60 + (clock.minutes % 60) },
    };
  }
  if (!range.test(gap) && !list.test(gap)) return one;
  const rest = one.clock.minutes % 60;
  const candidates = [hourIn(one.said, last.part) * 60 + rest, one.clock.minutes, one.clock.minutes + 720];
  const later = candidates.find((minutes) => minutes < 1440 && minutes > last.clock.minutes);
  const { open, bare, ...clock } = one.clock;
  return { ...one, part: last.part, clock: { ...clock, minutes: later ?? one.clock.minutes } };
}

/** Behind what repeats, a time of tomorrow is the noun's: "평일 19시에 내일 아침 8시 지하철 지연 정보 찾아줘". */
const tomorrow = /(?:내일|다음\s?날|익일|이튿날)(?:의)?\s$/u;
const nextDay = /(?:매[일주월달]?|평일|주말|마다|요일)[^.]*(?:내일|다음\s?날|익일|이튿날)(?:의)?\s$/u;

function isTold(text: string, last: Found | undefined, { index, 0: words }: RegExpExecArray): boolean {
  if (!last) return false;
  const after = text.slice(index + words.length);
  if (told.test(after)) return true;
  const gap = text.slice(last.end, index);
  const isOwn =
    range.test(gap) || list.test(gap) || correction.test(gap) || /^\s?(?:에|부터|까지|~|-|[.,]|$)/u.test(after);
  return !isOwn && nextDay.test(text.slice(0, index));
}

/** Enters clock times with the part of the day before them, and the ranges and lists that share one. */
export function readClocks(chart: Chart): void {
  const { text } = chart;
  const found: Found[] = [];
  for (const match of text.matchAll(clocks)) {
    if (isTold(text, found.at(-1), match)) {
      // Without a unit a phrase stays in the text.
      const stays = { slots: [{ kind: "unitless" as const, count: 0 }], strength: "strong" as const };
      const lead = tomorrow.exec(text.slice(0, match.index))?.[0].length ?? 0;
      chart.add("PHRASE", match.index - lead, match.index + match[0].length, stays, "told");
      continue;
    }
    const one = clockOf(match);
    if (one) found.push(withPartBefore(one, found.at(-1), text));
    else chart.add("BAD_TIME", match.index, match.index + match[0].length, match[0].trim(), "clock");
  }
  for (const [index, first] of found.entries()) {
    chart.add("CLOCK", first.start, first.end, first.clock, "clock");
    const second = found[index + 1];
    const isOfNoun = index > 0 && second !== undefined && ofNoun.test(text.slice(second.end));
    if (second && isOfNoun && range.test(text.slice(first.end, second.start))) {
      const stays = { slots: [{ kind: "unitless" as const, count: 0 }], strength: "strong" as const };
      chart.add(
        "PHRASE",
        first.start,
        second.end + (/^\s?까지(?:의)?/u.exec(text.slice(second.end))?.[0].length ?? 0),
        stays,
        "of a noun",
      );
    } else if (second) enterRange(chart, first, second);
    enterList(chart, found.slice(index));
  }
}

function enterRange(chart: Chart, first: Found, second: Found): void {
  const { text } = chart;
  const gap = text.slice(first.end, second.start);
  const behind = text.slice(second.end, second.end + 12);
  const isRange = range.test(gap) || (list.test(gap) && between.test(behind));
  if (!isRange) return;
  const { clear, open, bare, ...from } = first.clock;
  const { clear: _clear, open: _open, bare: isBare, ...to } = second.clock;
  // "9시부터 6시까지" ends in the evening.
  if (isBare && to.minutes <= from.minutes && to.minutes + 720 > from.minutes && to.minutes < 720) to.minutes += 720;
  chart.add(
    "WINDOW",
    first.start,
    second.end + (rangeEnd.exec(behind)?.[0].length ?? 0),
    { from, to, clear: true },
    "range",
  );
}

function enterList(chart: Chart, found: readonly Found[]): void {
  const [first] = found;
  if (!first) return;
  const items = [first];
  for (const next of found.slice(1, 12)) {
    const last = items.at(-1) ?? first;
    if (!list.test(chart.text.slice(last.end, next.start))) break;
    const { clock } = next;
    // "9시, 12시, 3시" runs over noon.
    const later =
      clock.bare &&
      clock.minutes < last.clock.minutes &&
      clock.minutes < 720 &&
      last.clock.minutes < clock.minutes + 720;
    items.push(later ? { ...next, clock: { minutes: clock.minutes + 720, clear: true } } : next);
    chart.add(
      "TIMES",
      first.start,
      next.end,
      items.map((item) => item.clock),
      "list",
    );
  }
}
