import { fold } from "./grammar/fold";

/** "no newsletter", "kein Newsletter": what is not to come, and nothing else, in each language over folded text. */
const denied =
  /^\P{L}*(?:please,?\s|bitte,?\s|por\sfavor,?\s|s'il\s(?:te|vous)\splait,?\s|per\sfavore,?\s)?(?:(?:no|kein(?:e[nr]?)?|geen|pas\sde|plus\sde|nada\sde|ningun|niente|nessun[ao]?|sem|nenhum[a]?|без|bez|zadn(?:ego|ej|ych))\s|pas\sd')((?!one(?:\s|$)|matter|need|problem|worr|doubt|reply|more(?:\s|$)|way)\p{L}[\p{L}'-]*(?:\s\p{L}[\p{L}'-]*){0,2}?)(?:,?\s(?:please|bitte|alstublieft|por\sfavor|s'il\s(?:te|vous)\splait|per\sfavore|пожалуиста|prosze|thanks|danke|merci|graag))*\P{L}*$/u;

/** The thing of which a task, its days taken out, says only that it is not to come: "no newsletter [this Friday] please". */
export function deniedThing(task: string): string | null {
  const { clean, folded, positions } = fold(task);
  const match = denied.exec(folded);
  if (!match?.[1]) return null;
  const start = match.index + match[0].indexOf(match[1], match[0].search(/\p{L}/u) + 2);
  return clean.slice(positions[start] ?? 0, (positions[start + match[1].length - 1] ?? 0) + 1);
}
