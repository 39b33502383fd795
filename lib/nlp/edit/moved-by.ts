import type { EditWords } from "../core/edit-words";
import type { Chart } from "../grammar/chart";
import type { EditReading } from "./read-edit";

/** Verbs that move a time, folded. */
const moves =
  /(?<!\p{L})(?:shift|move|verschieb\p{L}*|verleg\p{L}*|desplaza\p{L}*|(?:mueve|corre|retrasa)\p{L}*|decale\p{L}*|deplace\p{L}*|sposta\p{L}*|desloque|desloca|mova|verschuif|verzet|przesun|сдвинь|сдвинуть|перенеси|kaydir|otele)(?!\p{L})|挪|移|ずらし|옮겨|미뤄/u;
/** What stands before the amount by which. */
const by =
  /(?<!\p{L})(?:by|um|de|d'|di|por|em|met|o|на|en)\s?(?:(?:a|an|about|einen?|eine|une?|un|uma?|een|alles)\s)?$/u;
/** Nothing but "it" or "everything" between the verb and the amount. */
const right = new RegExp(
  `(?:${moves.source.split("|挪")[0]}(?:\\s(?:it|this|that|them|both|everything|(?:all|both) of them|es|sie|alles|lo|la|los|las|todo|tudo|isso|tutto|tout|ca|het|alles|to|его|ее|все|onu|bunu|hepsini))?\\s?|[挪移])$`,
  "u",
);
/** Where the verb stands behind it. */
const behind = /^\s?(?:kaydir|otele|ずらし|挪|移|옮겨|미뤄)/u;

const fromTo = /^\s?(?:a|al|alle|para|pra|vers|auf|to|naar|на|do)(?!\p{L})/u;

/** "shift everything by half an hour": later, where nothing says earlier. */
function isMovedBy(folded: string, { start, end }: { start: number; end: number }): boolean {
  if (!moves.test(folded)) return false;
  // "de 2 heures à 3 heures" is from one time to another.
  if (fromTo.test(folded.slice(end))) return false;
  const before = folded.slice(0, start);
  return (before.trim() !== "" && by.test(before)) || right.test(before) || behind.test(folded.slice(end));
}

/** How much earlier or later; null where neither is said. */
export function shiftOf(folded: string, chart: Chart, words: EditWords): EditReading["shift"] {
  const isEarlier = folded.search(words.earlier) >= 0;
  const amounts = chart.all("AMOUNT").toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const [longest] = amounts;
  const isLater = folded.search(words.later) >= 0 || (longest !== undefined && isMovedBy(folded, longest));
  if (!isEarlier && !isLater) return null;
  if (longest?.value.approximate) return null;
  // Some languages need no number: "godzinę wcześniej".
  const { count, unit } = longest?.value ?? { count: 1, unit: chart.all("UNIT")[0]?.value };
  return unit === undefined ? null : { count: isEarlier ? -count : count, unit };
}
