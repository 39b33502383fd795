import { type ClockTime, partOfDay } from "../schedules";

/** What a TIMEX3 expression (XXXX-WXX-1T09, P2W, T09:30, TMO, XXXX-03-05) says. */
export interface Timex {
  /** Cron weekdays, Sunday is 0. */
  weekdays: number[];
  month: number | null;
  day: number | null;
  hasYear: boolean;
  time: ClockTime | null;
  /** The end of a span of hours, of which `time` is the start. */
  until: ClockTime | null;
  period: { count: number; unit: string } | null;
}

const nothing: Timex = {
  weekdays: [],
  month: null,
  day: null,
  hasYear: false,
  time: null,
  until: null,
  period: null,
};
const partNames: Record<string, string> = { TMO: "morning", TAF: "afternoon", TEV: "evening", TNI: "night" };

export function readTimex(text: string): Timex {
  const range = /^\(([^,]+),([^,]+),/.exec(text);
  if (range) return { ...readTimex(range[1] ?? ""), until: readTimex(range[2] ?? "").time };
  const period = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(text);
  if (period) return { ...nothing, period: { count: Number(period[2]), unit: `${period[1]}${period[3]}` } };
  const at = text.indexOf("T");
  const date = at < 0 ? text : text.slice(0, at);
  return { ...nothing, ...readDate(date), time: at < 0 ? null : readTime(text.slice(at)) };
}

function readDate(date: string): Partial<Timex> {
  if (date.endsWith("-WE")) return { weekdays: [0, 6] };
  const weekday = /^XXXX-WXX-(\d)$/.exec(date);
  if (weekday) return { weekdays: [Number(weekday[1]) % 7] };
  const parts = /^(XXXX|\d{4})-(XX|\d\d)(?:-(\d\d))?$/.exec(date);
  if (!parts) return {};
  const month = parts[2] === "XX" ? null : Number(parts[2]);
  return { month, day: parts[3] === undefined ? null : Number(parts[3]), hasYear: parts[1] !== "XXXX" };
}

function readTime(time: string): ClockTime | null {
  const part = partNames[time.slice(0, 3)];
  if (part !== undefined) return partOfDay(part);
  const clock = /^T(\d\d)(?::(\d\d))?/.exec(time);
  return clock ? { hour: Number(clock[1]) % 24, minute: Number(clock[2] ?? 0) } : null;
}
