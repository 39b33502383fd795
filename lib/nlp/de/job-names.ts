/** Nouns for what is scheduled. */
export const JOB =
  "(?:[\\w-]*(?:aufgaben?|tasks?|jobs?|cronjobs?|laufs?|laufe|laeufe|auftrag|auftrage|auftraege|erinnerung(?:en)?|automatisierung(?:en)?|automation(?:en)?|zeitplan|zeitplane|zeitplaene|routinen?|termine?|alarme?|workflows?|schedules?|reminder))";
const THE = "(?:der|die|das|den|dem|des|mein\\w{0,2}|unser\\w{0,2}|dies\\w{1,2}|alle|alles|sie|ihn|es)";

export const namesJob = new RegExp(`(?:^|\\s)${JOB}(?:\\s|$)`);
/** An article and a name of a few words. */
export const known = new RegExp(`^(?:${THE}|keine?n?)(?:\\s[^\\s,;:!?]+){0,4}$`);
/** Words that make of it something that a task works on. */
export const isObject = /\s(?:aus|alter|aelter|von|auf|uber|ueber|unter|mit|in|an|jed\w+|alle|die|der)\s/;
