import type { LanguageRules } from "../core/language";
import { germanicRules } from "../germanic/rules";
import { rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { habitual } from "./times";

/** What a number behind "um" may count: "um 3 Prozent", "um 2 Punkte". */
const measure =
  /^\s?(?:prozent|%|euro|eur|grad|punkte?n?|stellen?|stufen?|cent|meter|km|kilo|mal|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|minuten?|sekunden?|min|std|stuck|einheiten|plaetze|platze|personen|zeilen|spalten)(?!\p{L})/u;

/** Words that go on after "am 15."; another word would be what is the fifteenth. */
const goesOn =
  /^(?:$|[^\p{L}\d]|\d|(?:um|die|das|der|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|unser|unsere|unseren|alle|allen|bitte|immer|jeweils|soll|sollen|an|in|im|am|vom|von|fur|fuer|mit|bei|beim|ob|daran|mich|mir|uns|und|oder|sowie|gegen|ab|bis|morgens|abends|mittags|nachts|fruh|nachmittags|vormittags|eines|jedes|nur|auch|automatisch|neue|aktuelle|samtliche|offene|punktlich|zu|zum|zur|nachsehen|uber|herrn|frau|jedem|auf|aus|nach|vor|ausser|wenn|falls|allen)(?!\p{L}))/u;

const common = germanicRules({ habitual, measure, goesOn, but: /[,;]?\s(?:aber|jedoch|allerdings|doch|nur)\s$/u });

export const rules: LanguageRules = {
  ...common,
  phrases: [
    ...(common.phrases ?? []),
    // "von Montag an"
    rule("PHRASE", ["FROM", "DAY", "ON"], (_f, day, _o, { chart, end }) =>
      /(?<=\s)an$/.test(chart.text.slice(0, end))
        ? phrase([{ kind: "bound", bound: { kind: "start", day } }], "firm")
        : null,
    ),
  ],
};
