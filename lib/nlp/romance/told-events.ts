import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const has =
  "tengo|tenemos|tiene|tienen|hay|tenho|temos|tem|j'ai|on\\sa|nous\\savons|(?:fils|fille|il|elle)\\sa|ho|abbiamo|ha|c'e";
const clock =
  "(?:a\\slas?|as|a|alle|all'|vers|verso\\sle)\\s?\\d{1,2}(?:[:.h]\\d{0,2}|\\sy\\smedia|\\se\\smezza|\\se\\smeia)?";
const told = new RegExp(
  `(?<!\\p{L})(?:${has})\\s[^.;:!?]*?(?<time>${clock})(?!\\d)[^.;:!?,]*[,;]\\s(?:(?:y|e|et|asi\\sque|entao|donc|quindi)\\s)?(?:(?:me|mi|nos|ci)\\s)?(?:recuerd|avis|despiert|lembr|acord|rappel|prev(?:ien|en)|reveil|ricord|avvis|svegli)[^.;!?]*?\\s(?:a\\slas?|as|a|alle|all')\\s?\\d`,
  "gu",
);

/** "mi hijo tiene piscina los martes a las 17, recuérdame la bolsa a las 16": the first time is what is told. */
export function readToldEvents(chart: Chart): void {
  for (const { index, 0: words, groups } of matchesOf(chart.text, told)) {
    const time = groups?.time ?? "";
    const start = index + words.indexOf(time);
    const slots = [{ kind: "dropped" as const }];
    chart.add("PHRASE", start, start + time.length, { slots, strength: "strong" }, "told");
  }
}
