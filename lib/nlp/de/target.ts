import { fold } from "../grammar/fold";

/** The words of the person for the folded object, without articles and the words around a name. */
export function targetOf(clean: string, object: string): string | null {
  const { folded: whole, positions } = fold(clean);
  const from = whole.indexOf(object);
  const words = from < 0 ? object : clean.slice(positions[from], (positions[from + object.length - 1] ?? 0) + 1);
  const name = words
    .replace(/^(?:(?:erst\s?mal|vorerst|bitte|mal|jetzt|kurz)\s)+/i, "")
    .replace(/^(?:noch\s?mal|noch\seinmal|bei|beim)\s(?=(?:der|die|das|den|dem|mein|unser)|\p{Lu})/u, "")
    .replace(
      /^(?:(?:der|die|das|den|dem|des|meine?[nmrs]?|unsere?[nmrs]?|diese?[nmrs]?|alle|nächste[nrs]?|letzte[nrs]?)\s)+/i,
      "",
    )
    .replace(
      /^(?:uhrzeit|zeit|zeitplan|startzeit|termin|rhythmus)\s(?:vom|von|des|der|für)\s(?:der\s|den\s|das\s|meine?[nmr]?\s)?/i,
      "",
    )
    .replace(/\s(?:bitte|mal|jetzt|sofort|wieder|doch|vorerst|schon|erst)$/i, "")
    .replace(/^(?:heutige|morgige|übermorgige|nächste)[nrs]?\s/i, "")
    .replace(/[.?!"'„“]+$|^["'„“]/g, "");
  return name === "" || /^(?:sie|ihn|es|das)$/i.test(name) ? null : name;
}
