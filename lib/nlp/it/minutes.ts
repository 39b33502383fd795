import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { gluedReader } from "../romance/glued-times";

/** "alle 9 e 25", "alle nove e dieci": minutes, and no further hour. */
export function isMinutes(minutes: number, digits: string | undefined): boolean {
  if (minutes < 1 || minutes > 59) return false;
  return digits === undefined ? minutes > 4 : digits.length === 2 && minutes > 23;
}

const readHours = gluedReader("alle|all'|dalle|ore|h", "alle|ore");

/** "alle15:30", "alle 19e30": hours and minutes without the spaces around them. */
export function readGlued(chart: Chart): void {
  readHours(chart);
  for (const { index, 0: words, 1: hour, 2: minute } of matchesOf(chart.text, tight)) {
    const minutes = Number(hour) * 60 + Number(minute);
    const open = Number(hour) > 0 && Number(hour) <= 12;
    if (Number(hour) < 24 && Number(minute) < 60)
      chart.add("CLOCK", index, index + words.length, { minutes, clear: true, ...(open ? { open } : {}) }, "tight");
  }
}

const tight = /(?<=(?<!\p{L})(?:alle|dalle|ore|le|verso\sle)\s?)(\d{1,2})e([0-5]\d)(?![\p{L}\d:])/gu;

/** An article: "ricordami alle 21 le gocce" tells nobody else. */
export const behindHour = /^\s(?:il|lo|la|i|gli|le|un|una|uno|l'|un')(?=\s|(?<=')\p{L})/u;
