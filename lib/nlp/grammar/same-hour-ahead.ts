import type { Chart } from "./chart";

/** "at the same time", in each language, folded, behind a number of days. */
const sameHour = new RegExp(
  `^,?\\s(?:${[
    "at\\s(?:the|that)\\s(?:very\\s)?same\\s(?:time|hour)|(?:zur|um\\sdie)\\s(?:gleichen?|selben?)\\s(?:uhr)?zeit|(?:op|om)\\s(?:hetzelfde|dezelfde)\\s(?:tijdstip|uur|tijd|moment)",
    "(?:a|en)\\s(?:la|esa)\\smisma\\shora|(?:n[ao]|ness[ea]|[ao])\\smesm[ao]\\s(?:hora|horario)",
    "a\\s(?:la|cette)\\smeme\\sheure|alla\\s(?:stessa|medesima)\\sora|allo\\sstesso\\sorario",
    "o\\s(?:tej\\s)?samej\\s(?:porze|godzinie)|в\\s(?:то|это)\\sже\\s(?:самое\\s)?время|в\\sтот\\sже\\sчас|ayni\\ssaatte",
  ].join("|")})(?!\\p{L})`,
  "u",
);
const DAY = 1440;

/** "The dentist is on 9 December at 17:15, remind me a day before [at the same time]": the hour that is told. */
export function enterSameHourAhead(chart: Chart): void {
  for (const { start, end, value } of [...chart.all("PHRASE")]) {
    const [slot, ...more] = value.slots;
    if (slot?.kind !== "earlier" || more.length > 0 || slot.minutes % DAY !== 0) continue;
    const said = sameHour.exec(chart.text.slice(end))?.[0];
    if (said !== undefined) chart.add("PHRASE", start, end + said.length, value, "same hour ahead");
  }
}
