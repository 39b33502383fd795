const units = "일이삼사오육칠팔구";
const natives = new Map(
  Object.entries({
    하나: 1,
    한: 1,
    둘: 2,
    두: 2,
    셋: 3,
    세: 3,
    석: 3,
    넷: 4,
    네: 4,
    넉: 4,
    다섯: 5,
    여섯: 6,
    일곱: 7,
    여덟: 8,
    여덜: 8,
    아홉: 9,
  }),
);
const nativeTens = new Map(Object.entries({ 열: 10, 스무: 20, 스물: 20, 서른: 30, 마흔: 40, 쉰: 50 }));

const SINO = `[${units}]?십[${units}]?|[영공${units}]`;
const NATIVE_UNIT = [...natives.keys()].join("|");
const NATIVE = `(?:열|스물|서른|마흔|쉰)\\s?(?:${NATIVE_UNIT})|${[...nativeTens.keys()].join("|")}|${NATIVE_UNIT}`;

/** A number in digits, in Korean or in Chinese-Korean words. */
export const NUMBER = `(?:\\d{1,3}|${NATIVE}|${SINO})`;
/** Minutes, days of the month and military hours: digits or Chinese-Korean words. */
export const SINO_NUMBER = `(?:\\d{1,2}|${SINO})`;

/** The value of a number as `NUMBER` matches it; NaN where it is none. */
export function koreanValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens = "", ten = "", unit = ""] = /^([일이삼사오육칠팔구]?)(십)([일이삼사오육칠팔구]?)$/.exec(text) ?? [];
  if (ten !== "") return (tens === "" ? 1 : units.indexOf(tens) + 1) * 10 + (unit === "" ? 0 : units.indexOf(unit) + 1);
  if (text.length === 1 && /[영공]/.test(text)) return 0;
  if (text.length === 1 && units.includes(text)) return units.indexOf(text) + 1;
  const native = /^(열|스무|스물|서른|마흔|쉰)?\s?(\S*)$/.exec(text);
  const small = native?.[2] ? natives.get(native[2]) : 0;
  return small === undefined || !native ? Number.NaN : (native[1] ? (nativeTens.get(native[1]) ?? 0) : 0) + small;
}
