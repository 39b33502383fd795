import { fold } from "./grammar/fold";

/** "no newsletter", "kein Newsletter": what is not to come, and nothing else, in each language over folded text. */
const denied =
  /^\P{L}*(?:please,?\s|bitte,?\s|por\sfavor,?\s|s'il\s(?:te|vous)\splait,?\s|per\sfavore,?\s|ausnahmsweise\s|diesmal\s|bij\s(?:hoge\s)?uitzondering\s|deze\skeer\s)*(?:(?:no|kein(?:e[nr]?)?|geen|pas\sde|plus\sde|nada\sde|ningun|niente|nessun[ao]?|sem|nenhum[a]?|без|bez|zadn(?:ego|ej|ych))\s|pas\sd')((?!one(?:\s|$)|matter|need|problem|worr|doubt|reply|more(?:\s|$)|way)\p{L}[\p{L}'-]*(?:\s\p{L}[\p{L}'-]*){0,2}?)(?:,?\s(?:please|bitte|alstublieft|por\sfavor|s'il\s(?:te|vous)\splait|per\sfavore|пожалуиста|prosze|thanks|danke|merci|graag))*\P{L}*$/du;

/** The thing of which a task, its days taken out, says only that it is not to come: "no newsletter [this Friday] please". */
export function deniedThing(task: string): string | null {
  const { clean, folded, positions } = fold(task);
  const [start, end] = denied.exec(folded)?.indices?.[1] ?? [];
  return start === undefined || end === undefined ? null : clean.slice(positions[start], (positions[end - 1] ?? 0) + 1);
}
