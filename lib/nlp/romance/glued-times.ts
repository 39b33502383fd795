import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** "alle15:30", "às8h": the preposition and the hour without a space between them; "alle 930": the hour and its minutes. */
export function gluedReader(prepositions: string, beforeFigures: string): (chart: Chart) => void {
  const glued = new RegExp(`(?<![\\p{L}\\d])(${prepositions})(\\d{1,2})(?:[:h.](\\d{2})|h)?(?![\\p{L}\\d:])`, "gu");
  const figures = new RegExp(
    `(?<=(?<![\\p{L}\\d])(?:${beforeFigures})\\s?)([6-9])([0-5][05])(?![\\p{L}\\d:/%€$]|[.,-]\\d|\\s?[%€$])`,
    "gu",
  );
  // "alle 8 e30"
  const gluedMinutes = new RegExp(
    `(?<=(?<![\\p{L}\\d])(?:${beforeFigures})\\s?)(\\d{1,2})\\s[ye](\\d{2})(?![\\p{L}\\d:])`,
    "gu",
  );
  const enter = (chart: Chart, start: number, end: number, hour: string, minute: string): void => {
    const isOpen = Number(hour) > 0 && Number(hour) <= 12 && !hour.startsWith("0");
    const minutes = Number(hour) * 60 + Number(minute);
    chart.add("CLOCK", start, end, { minutes, clear: true, ...(isOpen ? { open: true } : {}) }, "glued");
  };
  return (chart) => {
    for (const { index, 0: words, 1: before = "", 2: hour = "", 3: minute = "0" } of matchesOf(chart.text, glued)) {
      if (Number(hour) > 23 || Number(minute) > 59) continue;
      const at = index + before.length;
      chart.add("AT", index, at, { certain: true }, "glued");
      enter(chart, at, index + words.length, hour, minute);
    }
    for (const { index, 0: words, 1: hour = "", 2: minute = "" } of matchesOf(chart.text, gluedMinutes))
      if (Number(hour) < 24 && Number(minute) < 60) enter(chart, index, index + words.length, hour, minute);
    for (const { index, 0: words, 1: hour = "", 2: minute = "" } of matchesOf(chart.text, figures))
      if (chart.endsCleanly(index + words.length)) enter(chart, index, index + words.length, hour, minute);
  };
}
