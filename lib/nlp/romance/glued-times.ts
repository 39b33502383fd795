import type { Chart } from "../grammar/chart";

/** "alle15:30", "às8h": the preposition and the hour without a space between them. */
export function gluedReader(prepositions: string): (chart: Chart) => void {
  const glued = new RegExp(`(?<![\\p{L}\\d])(${prepositions})(\\d{1,2})(?:[:h.](\\d{2})|h)?(?![\\p{L}\\d:])`, "gu");
  return (chart) => {
    for (const { index, 0: words, 1: before = "", 2: hour = "", 3: minute = "0" } of chart.text.matchAll(glued)) {
      if (Number(hour) > 23 || Number(minute) > 59) continue;
      const at = index + before.length;
      const isOpen = Number(hour) > 0 && Number(hour) <= 12 && !hour.startsWith("0");
      chart.add("AT", index, at, { certain: true }, "glued");
      chart.add(
        "CLOCK",
        at,
        index + words.length,
        { minutes: Number(hour) * 60 + Number(minute), clear: true, ...(isOpen ? { open: true } : {}) },
        "glued",
      );
    }
  };
}
