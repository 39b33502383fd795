/** Words that say when, by language, where more than figures follows. */
const opening: Record<string, RegExp> = {
  en: /^(?:the\sday\s(?:after|before)|in|on|at|by|from|until|till|before|after|between|within|around|starting|beginning|as\sof)\s\p{L}/iu,
  de: /^(?:am|um|ab|bis|vor|in\sder|in\sden)\s\p{L}/iu,
  nl: /^(?:de\sdag\s(?:na|voor)|in|op|om|tot|voor|tijdens|vanaf)\s(?:de|het|elke|een)?\s?\p{L}/iu,
  es: /^(?:el\sd[ií]a\s(?:antes|despu[eé]s|siguiente|anterior)|la\sv[ií]spera|en|hasta|desde|antes|durante|a\spartir(?=\s(?:\p{L}+\s){1,3}(?:semana|mes|año))|empezando)\s\p{L}/iu,
  pt: /^(?:no\sdia\s(?:seguinte|anterior|antes|depois)|o\sdia\s(?:seguinte|anterior)|(?:na\s)?v[eé]spera|em|no|na|nos|nas|às|até|antes|durante|a\spartir(?=\s(?:\p{L}+\s){1,3}(?:semana|m[eê]s|ano))|desde|come[cç]ando)\s\p{L}/iu,
  fr: /^(?:le\slendemain|la\sveille|le\sjour\s(?:avant|apr[eè]s)|au|aux|jusqu['’]|avant|pendant|durant|[aà]\s(?:partir|compter)(?=\s(?:[\p{L}']+\s){1,3}(?:semaine|mois|ann[eé]e)))\s?\p{L}/iu,
  it: /^(?:il\sgiorno\s(?:dopo|prima|successivo|precedente)|la\svigilia|nel|nella|nei|alle|entro|fino|prima|durante|a\s(?:partire|decorrere)(?=\s(?:\p{L}+\s){1,3}(?:settimana|mese|anno)))\s\p{L}/iu,
  ru: /^(?:накануне|в|во|на|к|ко|до|с|со|начиная)\s\p{L}/iu,
  pl: /^(?:dzie[nń]\s(?:po|przed)|w|we|na|do|od|przed|pocz[aą]wszy|zaczynaj[aą]c)\s\p{L}/iu,
};

/**
 * "Every weekday [in Q4] send me …" → "In Q4 send me …": what is left begins with a word that says when. Where a task is
 * set in time by words that no rule knows, this is what they leave; of sure readings hardly any begins so.
 */
export const danglesAhead = (task: string, code: string): boolean => opening[code]?.test(task.trim()) ?? false;
