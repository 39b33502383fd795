import type { Phrasebook } from "./core/language";
import { describeSchedule } from "./describe";
import { languages } from "./languages";
import { parseScheduleText } from "./parse-schedule-text";
import type { NotASchedule } from "./types";

/** The same answer in the language that is spoken: "oui" alone is read in any. What names words of the text stays. */
export function inLanguage(result: NotASchedule, code: string): NotASchedule {
  const to = languages.find((language) => language.code === code)?.phrasebook;
  const says = (one: (phrasebook: Phrasebook) => string): boolean =>
    languages.some(({ phrasebook }) => one(phrasebook) === result.message);
  if (!to) return result;
  if (says(({ notTask }) => notTask)) return { ...result, message: to.notTask };
  if (says(({ askWhen }) => askWhen))
    return { ...result, message: to.askWhen, question: to.askWhen, options: optionsIn(result.options, to, code) };
  if (says(({ askEvent }) => askEvent))
    return { ...result, message: to.askEvent, question: to.askEvent, options: optionsIn(result.options, to, code) };
  const { intent } = result;
  if (intent in to.commands && says(({ commands }) => commands[intent as keyof typeof commands]))
    return { ...result, message: to.commands[intent as keyof typeof to.commands] };
  return result;
}

/** The usual ones are those of the language; what was made for the request ("twice a week") is said in its words. */
function optionsIn(options: readonly string[], to: Phrasebook, code: string): string[] {
  const isUsual = languages.some(({ phrasebook }) => phrasebook.whenOptions.join() === options.join());
  if (isUsual || options.length === 0) return to.whenOptions;
  return options.map((option) => {
    const read = parseScheduleText(option, { now: new Date(0) });
    return "error" in read ? option : describeSchedule(read.schedule, code);
  });
}
