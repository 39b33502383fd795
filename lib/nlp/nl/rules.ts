import type { LanguageRules } from "../core/language";
import { sameMonth } from "../germanic/bound-rules";
import { germanicRules } from "../germanic/rules";
import type { Phrase } from "../grammar/meanings";
import { datedDay } from "../grammar/numerals";
import { rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { otherwiseAt } from "../shared-rules/otherwise-at";
import type { Telling } from "../shared-rules/told-times";
import { describesLife } from "./statements";
import { habitual } from "./times";
import { VERB } from "./verbs";

/** What a number behind "om" may count. */
const measure =
  /^\s?(?:procent|%|euro|graden|graad|punten|meter|km|kilo|keer|dagen|weken|maanden|jaren|minuten|seconden|stuks|plekken|personen|regels|kolommen)(?!\p{L})/u;

/** Words that go on after "op de 15e"; another word would be what is the fifteenth. */
const goesOn =
  /^(?:$|[^\p{L}\d]|\d|(?:om|de|het|een|mijn|onze|alle|in|op|aan|van|voor|naar|met|bij|over|of|dat|me|mij|ons|en|tegen|rond|vanaf|tot|elke|iedere|alleen|ook|automatisch|nieuwe|mevrouw|meneer|als|behalve|'s|zowel|tussen|betaald|verschuldigd|afgeschreven|bedoel|bedoelde)(?!\p{L}))/u;

const opensRequest = new RegExp(`^(?:(?:graag|dan|dus|daarom|en|alsjeblieft),?\\s){0,3}${VERB}(?!\\p{L})`, "u");
const telling: Telling = { tells: describesLife, asks: (words) => opensRequest.test(words) };

const common = germanicRules({
  habitual,
  measure,
  goesOn,
  telling,
  otherMonths:
    /(?:^|\s)(?:anders|in\sde\s(?:overige|andere|resterende)\smaanden|de\srest\svan\shet\sjaar)(?:\s(?:altijd|elke\sdag|dagelijks|al|pas|is|volstaat|ook|me|mij|het)){0,3},?\s$/u,
  but: /(?<!(?:^|\s)niet\s(?:op\s|om\s)?\p{L}+,?)[,;]?\s(?:maar|echter|alleen|doch)\s$/u,
});

function datesOf(month: number, days: number[], recurring: boolean): Phrase | null {
  return days.every((day) => datedDay(null, month, day)) ? phrase([{ kind: "yearDay", month, days, recurring }]) : null;
}

export const rules: LanguageRules = {
  ...common,
  phrases: [
    // "De huur moet de 28e betaald zijn": a day of the month that is told.
    rule("PHRASE", ["THE", "ORD"], (_t, day, { chart, end }) =>
      day > 0 &&
      day <= 31 &&
      /^\s(?:betaald|verschuldigd|afgeschreven|binnen\s(?:zijn|is))(?!\p{L})/u.test(chart.text.slice(end))
        ? phrase([{ kind: "monthDays", days: [day], recurring: false }])
        : null,
    ),
    // "van 1 tot en met 24 december"
    rule("PHRASE", ["FROM", "NUM", "TO", "DATE", "INCLUSIVE?"], (_f, { value }, _t, date, _i, place) =>
      sameMonth(value, date, place),
    ),
    rule("PHRASE", ["EVERY_YEAR", "COMMA?", "ON?", "NUMBERS", "MONTH"], (_y, _c, _o, days, month) =>
      datesOf(month, days, true),
    ),
    rule("PHRASE", ["ON", "NUMBERS", "MONTH"], (_o, days, month) =>
      days.length > 1 ? datesOf(month, days, false) : null,
    ),
    // "Zaterdag en zondag om 10, verder altijd om 7"
    ...otherwiseAt(
      /(?<!\p{L})(?:anders|verder|overigens|de\srest(?:\svan\sde\s(?:tijd|week))?)(?:\s(?:altijd|gewoon|steeds))?,?\s$/u,
    ),
    ...(common.phrases ?? []),
  ],
};
