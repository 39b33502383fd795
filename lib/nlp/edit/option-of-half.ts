import type { PartOfDay } from "../core/slots";
import { fold } from "../grammar/fold";
import { readChart } from "../grammar/read-chart";
import { languages } from "../languages";
import type { ParseContext } from "../types";
import { readEdit } from "./read-edit";
import { editWordsOf } from "./words-of-language";

const NOON = 12;
/** At night these hours are behind midnight. */
const DAWN = 6;
const plainTime = /^(\d{2}):\d{2}$/;

/** "in the afternoon" to "5 in the morning or in the afternoon?": the time that lies in it; null where none does. */
export function optionOfHalf(options: readonly string[], answer: string, context: ParseContext): string | null {
  const hours = options.map((option) => Number(plainTime.exec(option)?.[1] ?? Number.NaN));
  if (options.length !== 2 || hours.some(Number.isNaN)) return null;
  const half = halfAlone(answer);
  if (half) return options.find((_option, index) => (hours[index] ?? 0) < NOON === (half === "am")) ?? null;
  const { slots, saysMore } = readEdit(answer, context);
  const [only, ...others] = slots.filter(({ kind }) => kind !== "everyDay");
  if (saysMore || only?.kind !== "partOfDay" || others.length > 0) return null;
  const { part } = only;
  const lying = options.filter((_option, index) => liesIn(part, hours[index] ?? 0));
  return lying.length === 1 ? (lying[0] ?? null) : null;
}

/** "pm", "p.m. please": nothing but the half of the day. */
function halfAlone(answer: string): "am" | "pm" | null {
  const { folded } = fold(answer);
  const said = languages.flatMap((language) => {
    const isAlone = ({ start, end }: { start: number; end: number }): boolean => {
      const beside = `${folded.slice(0, start)} ${folded.slice(end)}`.replace(editWordsOf(language.code).around, " ");
      return end - start > 1 && !/\p{L}{3,}|\d/u.test(beside);
    };
    return readChart(folded, language).all("MERIDIEM").filter(isAlone);
  });
  return said[0]?.value ?? null;
}

function liesIn(part: PartOfDay, hour: number): boolean {
  if (part === "morning") return hour < NOON;
  if (part === "night" || part === "nightly") return hour < DAWN || hour >= NOON + DAWN;
  return hour >= NOON;
}
