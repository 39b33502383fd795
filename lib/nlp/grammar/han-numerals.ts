/** Numbers in Chinese characters, as both Chinese and Japanese write them. */
const digits = new Map([..."零〇一二三四五六七八九"].map((sign, index) => [sign, Math.max(0, index - 1)]));
for (const [sign, value] of [
  ["两", 2],
  ["兩", 2],
  ["廿", 20],
] as const)
  digits.set(sign, value);

/** The value of digits or characters: "15", "十五", "二十", "零五"; NaN where they are no number. */
export function hanValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens = "", ten = "", unit = ""] =
    /^([二三四五六七八九]?)(十?)([零〇]?[一二三四五六七八九两兩]?|[零〇])$/.exec(text) ?? [];
  if (text === "" || (tens !== "" && ten === "" && unit !== "")) return Number.NaN;
  if (tens === "" && ten === "" && unit === "") return Number.NaN;
  const last = unit === "" ? 0 : (digits.get(unit.at(-1) ?? "") ?? Number.NaN);
  if (ten === "") return tens === "" ? last : (digits.get(tens) ?? Number.NaN);
  return (tens === "" ? 10 : (digits.get(tens) ?? 0) * 10) + last;
}

const signs = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 23 → 二十三. */
export function hanNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : signs[tens]}十`;
  return `${ten}${signs[value % 10] ?? ""}` || "零";
}
