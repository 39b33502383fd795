const units: Record<string, string> = {
  YEARLY: "year",
  MONTHLY: "month",
  WEEKLY: "week",
  DAILY: "day",
  HOURLY: "hour",
  MINUTELY: "minute",
  SECONDLY: "second",
};
const days: Record<string, string> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};
const months = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");

/** "Every 2 weeks on Thursday at 09:00". */
export function describeRrule(text: string): string {
  const rule = new Map(
    (/RRULE:(.+)/.exec(text)?.[1] ?? "").split(";").map((part) => part.split("=", 2) as [string, string]),
  );
  const get = (name: string): string[] => rule.get(name)?.split(",") ?? [];
  const unit = units[rule.get("FREQ") ?? ""] ?? "day";
  const interval = Number(rule.get("INTERVAL") ?? 1);
  const words = [interval === 1 ? `Every ${unit}` : `Every ${interval} ${unit}s`];
  const positions = get("BYSETPOS");
  const workdays = rule.get("BYDAY") === "MO,TU,WE,TH,FR";
  if (positions.length > 0 && workdays) words.push(`on the ${positions.map(ordinal).join(" and ")} weekday`);
  if (get("BYMONTHDAY").length > 0)
    words.push(
      `on day ${listOf(get("BYMONTHDAY").map((day) => (day.startsWith("-") ? `${ordinal(day)}` : day)))} of the month`,
    );
  if (positions.length === 0 && workdays) words.push("from Monday through Friday");
  else if (positions.length === 0 && get("BYDAY").length > 0) words.push(`on ${listOf(get("BYDAY").map(dayName))}`);
  if (get("BYMONTH").length > 0)
    words.push(`in ${listOf(get("BYMONTH").map((month) => months[Number(month) - 1] ?? month))}`);
  const times = timesOf(get("BYHOUR"), get("BYMINUTE"));
  if (times.length > 0) words.push(`at ${listOf(times)}`);
  return words.join(" ");
}

function timesOf(hours: string[], minutes: string[]): string[] {
  return hours.flatMap((hour) => minutes.map((minute) => `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`));
}

function dayName(code: string): string {
  const [, position = "", day = ""] = /^(-?\d*)([A-Z]{2})$/.exec(code) ?? [];
  return position === "" ? (days[day] ?? code) : `the ${ordinal(position)} ${days[day] ?? day}`;
}

function ordinal(text: string): string {
  const value = Number(text);
  if (value === -1) return "last";
  if (value === -2) return "second to last";
  if (value < 0) return `${ordinal(String(-value))} to last`;
  const end =
    value % 10 === 1 && value !== 11
      ? "st"
      : value % 10 === 2 && value !== 12
        ? "nd"
        : value % 10 === 3 && value !== 13
          ? "rd"
          : "th";
  return `${value}${end}`;
}

function listOf(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
