import type { Language } from "./core/language";
import { foldWord } from "./grammar/fold";
import type { Job } from "./read-text";

interface ThingWords {
  /** What a job begins with: its verb, and as its group `thing` what that is done to. */
  names: RegExp;
  /** A job that only names its thing by a pronoun: its verb as the group `verb`, what follows as `rest`. */
  pronoun: RegExp;
  /** The same without its thing: "turn the lights on at 6 and [off] at 11". */
  elided?: RegExp;
  /** Where the pronoun is written in one word with its verb: the verb without it. */
  parted?: (verb: string) => string;
}

/** "apágalas" → "apaga", "envíalo" → "envía" */
const unstressed = (verb: string): string =>
  verb.replace(/á|é|ó|(?<![aeo])í(?![aeo])|(?<![aeo])ú(?![aeo])/giu, (letter) => letter.normalize("NFD").charAt(0));

/** The end of a task, or what joined it to the next one. */
const END = "(?:,?\\s(?:and|und|en|et|e))?[\\s.!,]*$";
const PARTICLES = "on|off|up|down|in|out|away|back|again";
const GERMAN = "(?:wieder\\s)?(?:ein|aus|an|ab|auf|zu|hoch|runter|rein|raus|weg)";
const DUTCH = "(?:weer\\s)?(?:aan|uit|op|af|in|dicht|open|weg)";

/** "… and [switch off]": a verb of what is switched or moved, and nothing beside it. */
const alone = (verbs: string): RegExp => new RegExp(`^\\P{L}*(?<verb>${verbs})(?<rest>[\\s.!,]*$)`, "iu");

const words: Readonly<Record<string, ThingWords>> = {
  en: {
    names: new RegExp(
      `^\\P{L}*(?:please\\s)?\\p{L}+\\s(?:(?:${PARTICLES})\\s)?(?<thing>(?:the|my|our|all|both)\\s(?:[^\\s,.;:!?]+\\s){0,3}?[^\\s,.;:!?]+?)(?=\\s(?:${PARTICLES}|to|from|for|with|at|and)(?!\\p{L})|${END})`,
      "iu",
    ),
    pronoun: new RegExp(
      `^\\P{L}*(?<verb>(?:please\\s)?\\p{L}+\\s)(?:it|them)(?<rest>\\s(?:${PARTICLES})${END}|${END})`,
      "iu",
    ),
    elided: new RegExp(
      `^\\P{L}*(?<verb>(?:please\\s)?(?:turn|switch|power|flip|put))(?:\\s(?:on|off|up|down))?(?<rest>\\s(?:back\\s)?(?:on|off|up|down)${END})`,
      "iu",
    ),
  },
  de: {
    names: new RegExp(
      `^\\P{L}*(?:bitte\\s)?\\p{L}+\\s(?<thing>(?:den|die|das|meine?n?|unsere?n?|alle)\\s(?:\\p{Ll}+\\s){0,2}?\\p{Lu}[\\p{L}-]+)(?=\\s${GERMAN}${END}|${END})`,
      "u",
    ),
    pronoun: new RegExp(`^\\P{L}*(?<verb>\\p{L}+\\s)(?:ihn|sie|es)(?<rest>\\s${GERMAN}${END}|${END})`, "iu"),
    elided: new RegExp(`^\\P{L}*(?<verb>(?:mach|schalt|dreh|stell|fahr)e?)(?<rest>\\s${GERMAN}${END})`, "iu"),
  },
  nl: {
    names: new RegExp(
      `^\\P{L}*\\p{L}+\\s(?<thing>(?:de|het|mijn|onze|alle)\\s(?:\\p{L}+\\s){0,2}?[\\p{L}-]+?)(?=\\s${DUTCH}${END}|${END})`,
      "iu",
    ),
    pronoun: new RegExp(`^\\P{L}*(?<verb>\\p{L}+\\s)(?:hem|haar|het|ze)(?<rest>\\s${DUTCH}${END}|${END})`, "iu"),
    elided: new RegExp(`^\\P{L}*(?<verb>zet|doe|draai|schakel)(?<rest>\\s${DUTCH}${END})`, "iu"),
  },
  fr: {
    names:
      /^\P{L}*\p{L}+\s(?<thing>(?:(?:le|la|les|mon|ma|mes|notre|nos)\s|l['’])(?:\p{L}+\s){0,2}?[\p{L}-]+)(?=(?:,?\set)?[\s.!,]*$)/iu,
    pronoun: /^\P{L}*(?<verb>\p{L}+)-(?:le|la|les)(?<rest>[\s.!]*$)/iu,
    elided: alone(
      "éteins|éteignez|éteindre|allume[rz]?|ferme[rz]?|ouvre[rz]?|ouvrir|coupe[rz]?|baisse[rz]?|remonte[rz]?|arrête[rz]?|rallume[rz]?|referme[rz]?|rouvre[rz]?|débranche[rz]?|désactive[rz]?|réactive[rz]?",
    ),
  },
  es: {
    names:
      /^\P{L}*\p{L}+\s(?<thing>(?:el|las?|los|mis?|nuestr[oa]s?|tod[oa]s\sl[oa]s)\s(?:\p{L}+\s){0,2}?[\p{L}-]+)(?=(?:,?\s[ye])?[\s.!,]*$)/iu,
    elided: alone(
      "apag(?:a|ar|ue)|enciend[ea]|encender|cierr[ea]|cerrar|abr(?:e|ir|a)|baj(?:a|ar|e)|sub(?:e|ir|a)|cort(?:a|ar|e)|desactiva[r]?|activa[r]?|desconecta[r]?|conecta[r]?|prend(?:e|er|a)|desenchufa[r]?|par(?:a|ar)",
    ),
    pronoun:
      /^\P{L}*(?<verb>(?=\p{L}*[áéíóú])\p{L}{3,}?|\p{L}{2,}?[aei]r|\p{L}{3,}?(?=l[oa]s))l[oa]s?(?<rest>[\s.!]*$)/iu,
    parted: unstressed,
  },
  it: {
    names:
      /^\P{L}*\p{L}+\s(?<thing>(?:(?:il|lo|la|i|gli|le|tutt[ie]\s(?:gli|i|le))\s|l['’])(?:\p{L}+\s){0,2}?[\p{L}-]+)(?=(?:,?\se)?[\s.!,]*$)/iu,
    pronoun: /^\P{L}*(?<verb>\p{L}{3,}?)l[oaie](?<rest>[\s.!]*$)/iu,
    elided: alone(
      "spegn(?:i|ere|a)|accend(?:i|ere|a)|riaccendi|rispegni|chiud(?:i|ere|a)|apri(?:re)?|riapri|richiudi|abbassa(?:re)?|alza(?:re)?|stacca(?:re)?|attacca(?:re)?|disattiva(?:re)?|riattiva(?:re)?|blocca(?:re)?|sblocca(?:re)?",
    ),
    parted: (verb) => verb,
  },
  pt: {
    names:
      /^\P{L}*\p{L}+\s(?<thing>(?:os?|as?|meus?|minhas?|nossos?|nossas?)\s(?:\p{L}+\s){0,2}?[\p{L}-]+)(?=(?:,?\se)?[\s.!,]*$)/iu,
    pronoun: /^\P{L}*(?<verb>\p{L}+)-(?:os?|as?)(?<rest>[\s.!]*$)/iu,
    elided: alone(
      "deslig(?:a|ar|ue)|lig(?:a|ar|ue)|fech(?:a|ar|e)|abr(?:e|ir|a)|apag(?:a|ar|ue)|acend(?:e|er|a)|baix(?:a|ar|e)|sob(?:e|a)|subir|desativ(?:a|ar|e)|ativ(?:a|ar|e)|desconect(?:a|ar|e)|tranc(?:a|ar|que)|destranc(?:a|ar|que)",
    ),
  },
};

const SWITCHES =
  "(?:(?:ein|aus|an|ab|auf|zu|hoch|runter|herunter)(?:schalten|machen|drehen|stellen|knipsen|lassen|sperren|schließen)|(?:hoch|runter|herunter)fahren|schließen|öffnen)";
const SETS = "(?:zetten|doen|draaien|schakelen|sluiten)";

/** Where the verb or its particle stands last: what it is done to, and a verb of such things alone. */
const verbLast: Readonly<Record<string, { names: RegExp; alone: RegExp }>> = {
  en: {
    names: new RegExp(`^\\P{L}*(?<thing>\\p{L}+(?:\\s\\p{L}+){0,2})\\s(?:on|off)${END}`, "iu"),
    alone: new RegExp(`^\\P{L}*(?:back\\s)?(?:on|off)${END}`, "iu"),
  },
  de: {
    names: new RegExp(
      `^\\P{L}*(?<thing>(?:(?:den|die|das|meine?n?|unsere?n?|alle)\\s)?\\p{Lu}[\\p{L}-]+)\\s(?:\\p{Ll}+n|${GERMAN})${END}`,
      "u",
    ),
    alone: new RegExp(`^\\P{L}*(?:(?:wieder\\s)?${SWITCHES}|${GERMAN})${END}`, "u"),
  },
  nl: {
    names: new RegExp(
      `^\\P{L}*(?<thing>(?:(?:de|het|mijn|onze|alle)\\s)(?:\\p{L}+\\s)?[\\p{L}-]+)\\s\\p{L}+n${END}`,
      "iu",
    ),
    alone: new RegExp(`^\\P{L}*(?:weer\\s)?(?:aan|uit|in|af|dicht|op)${SETS}${END}`, "iu"),
  },
};

/** "um 7 die Heizung einschalten und um 22 Uhr [ausschalten]", "lights on at 7, [off] at 23" */
function thingBefore(task: string, before: string, code: string): string | undefined {
  const words = verbLast[code];
  return words?.alone.test(task) ? words.names.exec(before)?.groups?.thing : undefined;
}

/** "Switch the heating on at 6 and turn [it] off at 9": two tasks, of which the second has to name its thing as well. */
export function withSameThing(jobs: readonly Job[], { code, isVerb }: Language): Job[] {
  const named = words[code];
  if (!named || jobs.length < 2) return [...jobs];
  return jobs.map((job, index) => {
    const [task, before] = [job.task.trim(), jobs[index - 1]?.task.trim() ?? ""];
    const last = thingBefore(task, before, code);
    if (last !== undefined) return { ...job, task: `${last} ${task}` };
    const elided = named.elided?.exec(task)?.groups;
    const { verb, rest } = elided ?? named.pronoun.exec(task)?.groups ?? {};
    const thing = index > 0 ? named.names.exec(before)?.groups?.thing : undefined;
    if (verb === undefined || thing === undefined) return job;
    if (elided) return { ...job, task: `${verb.trim()} ${thing}${rest ?? ""}` };
    const bare = named.parted?.(verb) ?? verb.trim();
    // "Instala": the end of a verb is no pronoun.
    if (named.parted && !isVerb(foldWord(bare))) return job;
    return { ...job, task: `${bare} ${thing}${rest ?? ""}` };
  });
}
