/** Nouns for what is scheduled. */
export const JOB =
  "(?:[\\w-]*(?:taak|taken|taakje|job|jobs|cronjobs?|herinnering(?:en)?|automatisering(?:en)?|schema|schema's|planning(?:en)?|alarm(?:en)?|workflows?|routines?|reminders?|opdracht(?:en)?|run|runs))";

export const namesJob = new RegExp(`(?:^|\\s)${JOB}(?:\\s|$)`);
/** And for what is sent or done regularly: "weekrapport", "back-up". */
export const SENT = `(?:${JOB}|[\\w-]*(?:bericht(?:en|je)?|rapport(?:en)?|rapportages?|meldingen|melding|e?-?mails?|mailtjes?|nieuwsbrie(?:f|ven)|digests?|back-?ups?|waarschuwing(?:en)?|aanmaning(?:en)?|samenvatting(?:en)?|overzicht(?:en)?|controles?|checks?|alerts?|syncs?|exports?|imports?|scans?|vergelijking(?:en)?|updates?|briefings?|horoscopen|horoscoop))`;
export const endsInSent = new RegExp(`(?:^|[\\s-])${SENT}(?:\\s(?:aan|voor|over|van)\\s[^,;:.!?]{2,40})?$`);
/** An article and a name of a few words. */
export const known = /^(?:de|het|mijn|onze|ons|die|dat|dit|deze|hem|alle|alles|geen)(?:\s[^\s,;:!?]+){0,4}$/;
/** Words that make of it something that a task works on. */
export const isObject = /\s(?:uit|ouder|van|op|over|onder|met|in|aan|elke|alle|naar)\s/;
