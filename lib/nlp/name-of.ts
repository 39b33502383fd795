import { type AskedPart, askedPart } from "./asked-part";
import type { Language } from "./core/language";
import { forgottenThing } from "./forgotten-thing";
import { withoutEventAhead } from "./grammar/beside-event";
import { fold } from "./grammar/fold";
import { keepHosts } from "./grammar/keep-hosts";
import { asNamed } from "./named-reminder";
import { joins, requestWords } from "./request-words";
import { toldEnds } from "./told-ends";

/** "--time=07:30", "curl -s localhost": how a command is run. */
const flags = /\s(?:--[a-z][\w-]{0,60}=[^\s"'`]+|-[a-z](?=\s(?:https?:|[\w-]{1,60}[./:])))/gi;

/** "Erinnerung: Bank anrufen", "Rappel : appeler la banque": a label before what somebody is to be reminded of. */
const label =
  /^(?:erinnerung|rappel|recordatorio|lembrete|promemoria|herinnering|напоминание|przypomnienie|hatırlatma)(?:\s(?:für|an|pour|para|per|voor|aan|об?|o|için))?\s*:\s*(?=\S)/iu;

/** The name of a task: of what its prompt asks for, whatever is told before. */
export function nameOf(prompt: string, language: Language): string {
  const plain = asNamed(prompt.replace(flags, ""), language.code);
  const forgotten = forgottenThing(plain, language.code);
  if (forgotten !== null) return language.taskName(forgotten);
  const words = requestWords[language.code] ?? toldEnds[language.code];
  const [labelled] = label.exec(plain) ?? [];
  if (words && labelled !== undefined)
    return keepHosts(language.taskName(words.remind(plain.slice(labelled.length).replace(/[.!]+$/, ""))), prompt);
  const part = askedPart(plain, language);
  return keepHosts(language.taskName(withoutEventAhead(part ? namedBy(part, language) : plain)), prompt);
}

/** "[My daughter has swimming,] ping me": of what somebody is to be reminded stands in what is told. */
function namedBy({ told, asked }: AskedPart, language: Language): string {
  const words = requestWords[language.code] ?? toldEnds[language.code];
  const request = fold(asked).folded.replace(joins, "");
  if (/[?？]$/.test(told) && words?.bare.test(request)) return told;
  if (!words?.bare.test(request)) return language.prompt(withoutJoins(asked), false) || asked;
  return words.remind(thingOf(told.replace(/[\s,;:.!。、，；：！–—-]+$/u, ""), words.thing));
}

function withoutJoins(asked: string): string {
  const { clean, folded, positions } = fold(asked);
  return clean.slice(positions[joins.exec(folded)?.[0].length ?? 0]);
}

function thingOf(told: string, thing: RegExp): string {
  const { folded, positions, clean } = fold(told);
  const found = thing.exec(folded);
  const group = Object.values(found?.groups ?? {}).find((words) => words !== undefined && words.trim() !== "");
  if (!found || group === undefined) return clean;
  const at = found[0].lastIndexOf(group) + found.index;
  return clean.slice(positions[at], positions[at + group.length]);
}
