import { type Folded, withoutStretches } from "./fold";
import { matchesOf } from "./matches";

const THING =
  "(?:\\s(?:thing|task|job|request|sache|aufgabe|punkt|bitte|ding|taak|zaak|verzoek|sprawa|prosba|zadanie|rzecz|просьба|задача|дело|вещь|задание|is|gorev|istek|rica|konu))?";
/** "First:", "Zweitens:", "Вторая просьба:", over folded text. */
const number = [
  "(?:the\\s)?(?:first|second|third)(?:ly)?",
  "(?:die\\s|das\\s)?(?:erst|zweit|dritt)(?:ens|e)",
  "(?:ten\\s|de\\s|het\\s)?(?:eerste?|tweede|derde)",
  "(?:po\\s)?(?:pierwsz[aeoy]|drug[aioe]e?|trzeci[ae]?)",
  "перв(?:ая|ое|ыи)|втор(?:ая|ое|ои)|третья|третье|третии|во-первых|во-вторых|в-третьих",
  "(?:birinci|ikinci|ucuncu)(?:si|su)?",
].join("|");
const numbered = new RegExp(`(?<=^|[.!?;:]\\s)(?:${number})${THING}(?=\\s?[:,]\\s)\\s?[:,]\\s`, "gu");

/** "Two things. First: …. Second: …": the words that number several requests; the requests are read without them. */
export function withoutNumbering(text: Folded): Folded {
  const marks = matchesOf(text.folded, numbered);
  return marks.length < 2 ? text : withoutStretches(text, marks);
}
