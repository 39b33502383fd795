/** Nouns for what is scheduled. */
export const JOB =
  "(?:[\\w-]*(?:taak|taken|taakje|job|jobs|cronjobs?|herinnering(?:en)?|automatisering(?:en)?|schema|schema's|planning(?:en)?|alarm(?:en)?|workflows?|routines?|reminders?|opdracht(?:en)?|run|runs))";

export const namesJob = new RegExp(`(?:^|\\s)${JOB}(?:\\s|$)`);
/** An article and a name of a few words. */
export const known = /^(?:de|het|mijn|onze|ons|die|dat|dit|deze|hem|alle|alles|geen)(?:\s[^\s,;:!?]+){0,4}$/;
/** Words that make of it something that a task works on. */
export const isObject = /\s(?:uit|ouder|van|op|over|onder|met|in|aan|elke|alle|naar)\s/;
