import type { ClockTime } from "../../core/slots";
import type { Chart, Edge } from "../chart";
import { type Rule, rule } from "../rule";
import { phrase } from "./phrase";

/** "an hour [later]", "1時間[遅く]" */
const behind = {
  later:
    /^\s?(?:later|spater|later|plus\stard|apres|mas\starde|despues|depois|mais\starde|piu\stardi|dopo|позже|позднее|pozniei|pozniej|gec|sonra|geç|遅く|遅れ|늦게|晚)(?!\p{Script=Latin}|\p{Script=Cyrillic})/u,
  earlier:
    /^\s?(?:earlier|sooner|fruher|eher|eerder|vroeger|plus\stot|avant|antes|mas\stemprano|mais\scedo|prima|раньше|wczesniei|wczesniej|erken|once|早く|일찍|早)(?!\p{Script=Latin}|\p{Script=Cyrillic})/u,
};
/** 晚[一小时] */
const ahead = { later: /(?:晚|推迟|延后)$/u, earlier: /(?:早|提前)$/u };

/** Little words between the days and how much later it is there. */
const joins = /^,?\s?(?:\p{L}{1,5}(?![\p{Script=Latin}\p{Script=Cyrillic}])'?\s?){0,2}$/u;

/** "de martes a sábado, un cuarto de hora antes [de cerrar]": ahead of something else. */
const thing = /^\s(?:(?:de|del|di|della|do|da|des|the|our|la|le)\s|d'|l'|dell')\p{L}/u;

/** How many minutes later, and the words that say so. */
function shiftOf(chart: Chart, start: number, end: number, minutes: number) {
  const [rest, before] = [chart.text.slice(end), chart.text.slice(Math.max(0, start - 2), start)];
  for (const [side, sign] of [
    ["later", 1],
    ["earlier", -1],
  ] as const) {
    const last = behind[side].exec(rest)?.[0].length;
    const first = ahead[side].exec(before)?.[0].length;
    if (last !== undefined || first !== undefined)
      return { from: start - (first ?? 0), to: end + (last ?? 0), minutes: minutes * sign };
  }
  return null;
}

/** The times that the text says first. */
function firstTimes(chart: Chart, before: number): Edge<"TIMES"> | null {
  const said = chart.all("TIMES").filter(({ end }) => end <= before);
  return said.reduce<Edge<"TIMES"> | null>(
    (first, one) =>
      first === null || one.start < first.start || (one.start === first.start && one.end > first.end) ? one : first,
    null,
  );
}

/** "at 7, but an hour later at weekends": other days with the time that was said, so much later or earlier. */
export const laterOnDays: Rule[] = [
  rule("PHRASE", ["AMOUNT"], ({ count, unit }, { chart, start, end }) => {
    if (unit !== "hour" && unit !== "minute") return null;
    const shift = shiftOf(chart, start, end, count * (unit === "hour" ? 60 : 1));
    if (shift === null) return null;
    const { from, to, minutes } = shift;
    const ofThing = thing.test(chart.text.slice(to));
    const days = chart
      .all("WEEKDAYS")
      .filter(
        (edge) =>
          (edge.start >= to && joins.test(chart.text.slice(to, edge.start))) ||
          (!ofThing && edge.end <= from && joins.test(chart.text.slice(edge.end, from))),
      )
      .reduce<Edge<"WEEKDAYS"> | null>((found, edge) => (found && length(found) >= length(edge) ? found : edge), null);
    const times = days && firstTimes(chart, Math.min(from, days.start));
    if (!days || !times) return null;
    const moved = times.value.map(({ clear, ...time }): ClockTime => ({ ...time, minutes: time.minutes + minutes }));
    const at = [Math.min(from, startOf(days, chart)), Math.max(to, days.end)] as const;
    if (moved.some((time) => time.minutes < 0 || time.minutes >= 1440)) {
      // "每晚十一点四十五关灯，周五周六晚一小时": of another day.
      chart.add("PHRASE", ...at, phrase([{ kind: "unread", words: chart.text.slice(...at) }]), "later on days");
      return null;
    }
    const { weekdays } = days.value;
    chart.add(
      "PHRASE",
      ...at,
      phrase([
        { kind: "weekdays", weekdays, recurring: true, only: true },
        { kind: "times", times: moved },
      ]),
      "later on days",
    );
    return null;
  }),
];

/** With the "on" before it. */
function startOf({ start, end }: Edge<"WEEKDAYS">, chart: Chart): number {
  const said = chart
    .endingAt("PHRASE", end)
    .filter(({ value }) => value.slots.every(({ kind }) => kind === "weekdays"));
  return Math.min(start, ...said.map((edge) => edge.start));
}

const length = ({ start, end }: { start: number; end: number }): number => end - start;
