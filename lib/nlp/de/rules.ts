import type { LanguageRules } from "../core/language";
import type { Slot } from "../core/slots";
import { germanicRules } from "../germanic/rules";
import type { Phrase } from "../grammar/meanings";
import { type Place, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { placesBehindClocks } from "../shared-rules/places-behind-clocks";
import { timesSlot } from "../shared-rules/times-slot";
import type { Telling } from "../shared-rules/told-times";
import { habitual } from "./parts-of-day";
import { describesLife } from "./statements";
import { VERB } from "./verbs";

/** What a number behind "um" may count: "um 3 Prozent", "um 2 Punkte". */
const measure =
  /^\s?(?:prozent|%|euro|eur|grad|punkte?n?|stellen?|stufen?|cent|meter|km|kilo|mal|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|minuten?|sekunden?|min|std|stuck|einheiten|plaetze|platze|personen|zeilen|spalten)(?!\p{L})/u;

/** Words that go on after "am 15."; another word would be what is the fifteenth. */
const goesOn =
  /^(?:$|[^\p{L}\d]|\d|(?:um|die|das|der|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|unser|unsere|unseren|alle|allen|bitte|immer|jeweils|soll|sollen|an|in|im|am|vom|von|fur|fuer|mit|bei|beim|ob|daran|mich|mir|uns|und|oder|sowie|gegen|ab|bis|morgens|abends|mittags|nachts|fruh|nachmittags|vormittags|eines|jedes|nur|auch|automatisch|neue|aktuelle|samtliche|offene|punktlich|zu|zum|zur|nachsehen|uber|herrn|frau|jedem|auf|aus|nach|vor|ausser|wenn|falls|allen|meinte|meine\sich|fallig|faellig|dran|zahlbar|abzugeben|einzureichen|statt)(?!\p{L}))/u;

/** Words for a time that are nothing else. */
const spokenHour = /^(?:halb|dreiviertel|(?:funf|zehn|viertel|zwanzig|kurz)\s(?:vor|nach))\s\p{L}+/u;

const opensRequest = new RegExp(`^(?:(?:bitte|dann|also|deshalb|daher|und),?\\s){0,3}${VERB}(?!\\p{L})`, "u");
const telling: Telling = { tells: describesLife, asks: (words) => opensRequest.test(words) };

const common = germanicRules({
  habitual,
  measure,
  goesOn,
  telling,
  otherMonths:
    /(?:^|\s)(?:sonst|ansonsten|(?:in\s(?:den|allen)\s)(?:ubrigen|uebrigen|anderen|restlichen)\smonaten|(?:im\srest|den\srest)\sdes\sjahres|im\subrigen\sjahr)(?:\s(?:immer|jeweils|taglich|jeden\stag|schon|erst|auch|es|das|mir|uns|(?:reicht|genugt|genuegt|langt)(?:'?s)?)){0,4},?\s$/u,
  but: /[,;]?\s(?:aber|jedoch|allerdings|doch|nur)\s$/u,
});

function allBut(weekdays: number[], times: Slot[], { chart, start }: Place): Phrase | null {
  if (!chart.text.startsWith("bis auf", start)) return null;
  return phrase([{ kind: "exclude", weekdays, months: [], monthDays: [] }, ...times], "aside");
}

export const rules: LanguageRules = {
  ...common,
  phrases: [
    placesBehindClocks(() => false),
    ...(common.phrases ?? []),
    // "bis auf Mittwoch" leaves out; it is no end.
    rule("PHRASE", ["EXCEPT", "THE?", "WEEKDAYS"], (_e, _t, { weekdays }, place) => allBut(weekdays, [], place)),
    rule("PHRASE", ["EXCEPT", "THE?", "WEEKDAYS", "AT", "TIMES"], (_e, _t, { weekdays }, _a, clocks, place) =>
      allBut(weekdays, [timesSlot(clocks)], place),
    ),
    // "Zehnmal im Abstand von 2 Stunden"
    rule("PHRASE", ["FREQUENCY"], (count, { chart, end }) =>
      count > 1 && /^\s(?:im|in)\s(?:abstand|abstanden|einem\sabstand)(?!\p{L})/u.test(chart.text.slice(end))
        ? phrase([{ kind: "count", count }], "aside")
        : null,
    ),
    // "Halb acht Kinder wecken" needs no "um" where a clause begins.
    rule("PHRASE", ["TIMES"], (clocks, { chart, start, end }) =>
      spokenHour.test(chart.text.slice(start, end)) && /(?:^|[.,;:!?\u2013\u2014-]\s)$/.test(chart.text.slice(0, start))
        ? phrase([timesSlot(clocks)])
        : null,
    ),
    // "heute um Mitternacht" is the end of the day.
    rule("PHRASE", ["RELDAY", "AT?", "TIMES"], ({ count }, _a, clocks, { chart, end }) =>
      clocks.length === 1 && /\smitternacht$/.test(chart.text.slice(0, end))
        ? phrase([{ kind: "relative", unit: "day", count: count + 1 }, timesSlot(clocks)])
        : null,
    ),
    // "zwei Wochen ab Freitag" is one day.
    rule("PHRASE", ["AMOUNT", "START", "WEEKDAY"], ({ count, unit }, _s, { day }) =>
      unit === "week" ? phrase([{ kind: "relative", unit, count, weekday: day, exact: true }]) : null,
    ),
    // "von Montag an"
    rule("PHRASE", ["FROM", "DAY", "ON"], (_f, day, _o, { chart, end }) =>
      /(?<=\s)an$/.test(chart.text.slice(0, end))
        ? phrase([{ kind: "bound", bound: { kind: "start", day } }], "firm")
        : null,
    ),
  ],
};
