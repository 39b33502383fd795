import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const has =
  "tengo|tenemos|tiene|tienen|hay|tenho|temos|tem|j'ai|on\\sa|nous\\savons|(?:fils|fille|il|elle)\\sa|ho|abbiamo|ha|c'e";
const clock =
  "(?:a\\slas?|as|a|alle|all'|vers|verso\\sle)\\s?\\d{1,2}(?:[:.h]\\d{0,2}|\\sy\\smedia|\\se\\smezza|\\se\\smeia)?";
const told = new RegExp(
  `(?<!\\p{L})(?:${has})\\s[^.;:!?]*?(?<time>${clock})(?!\\d)[^.;:!?,]*[,;]\\s(?:(?:y|e|et|asi\\sque|entao|donc|quindi)\\s)?(?:(?:me|mi|nos|ci)\\s)?(?:recuerd|avis|despiert|lembr|acord|rappel|prev(?:ien|en)|reveil|ricord|avvis|svegli|dis-|dime|dimmi|diz|fala|mand|envi|llam|chiam|appel)[^.;!?]*?\\s(?:a\\slas?|as|a|alle|all')\\s?\\d`,
  "gu",
);

/** "mi hijo tiene piscina los martes a las 17, recuérdame la bolsa a las 16": the first time is what is told. */
export function readToldEvents(chart: Chart): void {
  for (const { index, 0: words, groups } of matchesOf(chart.text, told)) {
    const time = groups?.time ?? "";
    const start = index + words.indexOf(time);
    const slots = [{ kind: "dropped" as const }];
    chart.add("PHRASE", start, start + time.length, { slots, strength: "strong" }, "told");
    readDay(chart, index, index + words.length);
  }
}

/** "martedì ho il treno alle 14:12, avvisami alle 13": the day of what is told is that of the request. */
function readDay(chart: Chart, from: number, to: number): void {
  const opening = from - (/[^.;:!?]*$/.exec(chart.text.slice(0, from))?.[0].length ?? 0);
  const [day, ...more] = chart.all("WEEKDAY").filter(({ start, end }) => start >= opening && end <= to);
  if (!day || more.length > 0) return;
  const { start, end, value } = day;
  const slots = [{ kind: "weekdays" as const, weekdays: [value.day], recurring: value.recurring === true }];
  chart.add("PHRASE", start, end, { slots, strength: "strong" }, "told");
}
