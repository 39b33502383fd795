import type { EditReading } from "./read-edit";
import type { CurrentTask, EditRefusal } from "./types";

const NAME =
  "(?<name>(?:(?:my|our|meine[nmr]?|unsere[nmr]?|mi|nuestr[oa]|mon|ma|notre|(?:il )?mio|(?:la )?mia|(?:o )?meu|(?:a )?minha|mijn|moje(?:j|mu)|моей|моему) )?[\\p{L}'-]{2,30})";
const TOO = "(?: (?:too|as well|also|auch|tambien|aussi|anche|tambem|ook))?";
/** Whole messages that put somebody on the list, or take somebody off it, by name and without an address. */
const gives = [
  `(?:and |also )*(?:for|to|cc|bcc|e-?mail|notify|tell|send (?:it )?to) ${NAME}${TOO}`,
  `(?:auch (?:fur|an)|tambien (?:a|para)|aussi (?:a|pour)|anche (?:a|per)|tambem para|ook (?:voor|naar|aan)) ${NAME}`,
  `(?:fur|an) ${NAME} auch`,
  `(?:schick|sende|mail)e? (?:es|das|sie|ihn) (?:auch |bitte )*(?:an )${NAME}(?: auch)?`,
  `(?:schick|sende|mail)e? (?:es|das|sie|ihn) (?:auch |bitte )*(?<name>meine[rm] [\\p{L}-]{2,30})(?: auch)?`,
  `(?:envia|manda)(?:se)?l[oa] (?:tambien )?a ${NAME}(?: tambien)?`,
  `envoie(?:-l[ea])? (?:aussi )?a ${NAME}(?: aussi)?`,
  `(?:也|再|同时)?发(?:送)?给(?<name>我?[^\\s\\d]{1,4}?)(?:也发)?(?:一份)?`,
];
const takes = [
  `(?:remove|drop|take off|without|no longer) ${NAME}(?: (?:from|off) (?:it|the list|the recipients))?`,
  `(?:stop|no longer|don't|do not|never) (?:e-?mail(?:ing)?|mail(?:ing)?|notify(?:ing)?|tell(?:ing)?|send(?:ing)? (?:it |this |anything )?to) ${NAME}(?: (?:anymore|any more|any longer))?`,
  `(?:entferne|streiche?|ohne|quita a|elimina a|sin|retire|enleve|sans|togli|rimuovi|remova|tira|verwijder|zonder|usun|удали|убери) ${NAME}`,
];
const nobody = new Set(
  "me us it them him her this that everyone everybody all fun now mich uns es ihn sie mi mir yo moi lui elle io".split(
    " ",
  ),
);

const patternsOf = (forms: string[]): RegExp[] => forms.map((form) => new RegExp(`^(?:${form})$`, "u"));
const giving = patternsOf(gives);
const taking = patternsOf(takes);

function nameIn(patterns: readonly RegExp[], said: string): string | null {
  const name = patterns.map((one) => one.exec(said)?.groups?.name).find((found) => found !== undefined);
  return name === undefined || nobody.has(name) ? null : name;
}

/** "remove bob": those who stay; a person whose address nobody knows is refused. Null where nobody is named. */
export function withoutOrWithPerson(
  text: string,
  { recipients }: CurrentTask,
  { slots, text: folded }: EditReading,
): { recipients: string[] } | EditRefusal | null {
  if (slots.length > 0 || text.includes("@")) return null;
  const said = folded.replace(/^(?:please|bitte|por favor) |[.!]+$/g, "").trim();
  const less = nameIn(taking, said);
  const isTheirs = (address: string, name: string) =>
    address
      .toLowerCase()
      .split(/[@._+-]/)
      .includes(name);
  if (less !== null) {
    const kept = recipients.filter((address) => !isTheirs(address, less));
    if (kept.length < recipients.length) return { recipients: kept };
  }
  const more = nameIn(giving, said);
  const person = less ?? more;
  if (person === null) return null;
  const written = new RegExp(person, "iu").exec(text)?.[0] ?? person;
  const reason = less === null ? "noAddress" : "notRecipient";
  return { kind: "refused", reason, values: { person: written, recipients: recipients.join(", ") } };
}
