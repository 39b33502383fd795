export type Part = "dawn" | "morning" | "noon" | "afternoon" | "evening" | "night";
const natural: Record<Part, [first: number, last: number]> = {
  dawn: [0, 6],
  morning: [4, 11],
  noon: [11, 14],
  afternoon: [12, 18],
  evening: [17, 23],
  night: [20, 27],
};
export const isNatural = (hour: number, part: Part): boolean =>
  hourIn(hour, part) >= natural[part][0] && hourIn(hour, part) <= natural[part][1];

const partWords: [RegExp, Part][] = [
  [/오후|pm|p\.m\./u, "afternoon"],
  [/퇴근|하교|방과|끝|마치/u, "afternoon"],
  [/점심|낮/u, "noon"],
  [/저녁/u, "evening"],
  [/한밤|심야|밤/u, "night"],
  [/새벽/u, "dawn"],
];
export const partOf = (word: string): Part => partWords.find(([pattern]) => pattern.test(word))?.[1] ?? "morning";

/** The hour of the day that is meant: 밤 11시 is 23, 밤 12시 is 0, 밤 1시 is 1, 낮 1시 is 13. */
export function hourIn(hour: number, part: Part | null): number {
  if (part === null || hour > 12) return hour % 24;
  if (hour === 12) return part === "noon" || part === "afternoon" ? 12 : 0;
  if (part === "dawn" || part === "morning") return hour;
  if (part === "noon") return hour < 7 ? hour + 12 : hour;
  if (part === "night") return hour >= 6 ? hour + 12 : hour;
  return part === "evening" && hour < 4 ? hour : hour + 12;
}
