/** Words that say when, by language, where more than figures follows. */
const opening: Record<string, RegExp> = {
  en: /^(?:in|on|at|by|from|until|till|before|after|between|within|around)\s\p{L}/iu,
  de: /^(?:am|um|ab|bis|vor|in\sder|in\sden)\s\p{L}/iu,
  nl: /^(?:in|op|om|tot|voor|tijdens)\s(?:de|het|elke|een)?\s?\p{L}/iu,
  es: /^(?:en|hasta|desde|antes|durante)\s\p{L}/iu,
  pt: /^(?:em|no|na|nos|nas|às|até|antes|durante)\s\p{L}/iu,
  fr: /^(?:au|aux|jusqu['’]|avant|pendant|durant)\s?\p{L}/iu,
  it: /^(?:nel|nella|nei|alle|entro|fino|prima|durante)\s\p{L}/iu,
  ru: /^(?:в|во|на|к|ко|до|с|со)\s\p{L}/iu,
  pl: /^(?:w|we|na|do|od|przed)\s\p{L}/iu,
};

/**
 * "Every weekday [in Q4] send me …" → "In Q4 send me …": what is left begins with a word that says when. Where a task is
 * set in time by words that no rule knows, this is what they leave; of sure readings hardly any begins so.
 */
export const danglesAhead = (task: string, code: string): boolean => opening[code]?.test(task.trim()) ?? false;
