import type { Phrasebook } from "./core/language";
import { languages } from "./languages";
import type { NotASchedule } from "./types";

/** The same answer in the language that is spoken: "oui" alone is read in any. What names words of the text stays. */
export function inLanguage(result: NotASchedule, code: string): NotASchedule {
  const to = languages.find((language) => language.code === code)?.phrasebook;
  const says = (one: (phrasebook: Phrasebook) => string): boolean =>
    languages.some(({ phrasebook }) => one(phrasebook) === result.message);
  if (!to) return result;
  if (says(({ notTask }) => notTask)) return { ...result, message: to.notTask };
  if (says(({ askWhen }) => askWhen))
    return { ...result, message: to.askWhen, question: to.askWhen, options: to.whenOptions };
  const { intent } = result;
  if (intent in to.commands && says(({ commands }) => commands[intent as keyof typeof commands]))
    return { ...result, message: to.commands[intent as keyof typeof to.commands] };
  return result;
}
