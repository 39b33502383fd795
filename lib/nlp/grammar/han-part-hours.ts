/** The hours that a part of the day means; `dawn` is 凌晨, `dusk` 傍晚 and 夕方, `late` 深夜 and 半夜. */
export type HanPart = "dawn" | "morning" | "noon" | "afternoon" | "dusk" | "evening" | "late";

export function hourIn(hour: number, part: HanPart | null): number {
  if (part === null) return hour === 24 ? 0 : hour;
  if (hour >= 12)
    return hour === 24 || (hour === 12 && part !== "noon" && part !== "afternoon" && part !== "morning") ? 0 : hour;
  if (part === "dawn" || part === "morning") return hour;
  if (part === "noon") return hour < 6 ? hour + 12 : hour;
  if (part === "afternoon") return hour + 12;
  if (part === "dusk") return hour >= 3 ? hour + 12 : hour;
  if (part === "late") return hour >= 7 ? hour + 12 : hour;
  return hour >= 5 ? hour + 12 : hour;
}

/** The hours that are said with a part of the day. */
const natural: Record<HanPart, [first: number, last: number]> = {
  dawn: [0, 6],
  morning: [4, 11],
  noon: [11, 14],
  afternoon: [12, 18],
  dusk: [15, 23],
  evening: [17, 23],
  late: [20, 27],
};

export function isNatural(hour: number, part: HanPart): boolean {
  const [first, last] = natural[part];
  return hour >= first && hour <= last;
}
