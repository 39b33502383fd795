/** Nouns for what is scheduled. */
export const JOB =
  "(?:[\\w-]*(?:aufgaben?|tasks?|jobs?|cronjobs?|laufs?|laufe|laeufe|auftrag|auftrage|auftraege|erinnerung(?:en)?|automatisierung(?:en)?|automation(?:en)?|zeitplan|zeitplane|zeitplaene|routinen?|termine?|alarme?|workflows?|schedules?|reminder))";
const THE = "(?:der|die|das|den|dem|des|mein\\w{0,2}|unser\\w{0,2}|dies\\w{1,2}|alle|alles|sie|ihn|es)";

export const namesJob = new RegExp(`(?:^|\\s)${JOB}(?:\\s|$)`);
/** And for what is sent or done regularly: "Wochenbericht", "Backup". */
export const SENT = `(?:${JOB}|[\\w-]*(?:bericht(?:e|en)?|reports?|meldung(?:en)?|nachricht(?:en)?|e?-?mails?|newsletters?|digests?|backups?|sicherung(?:en)?|warnung(?:en)?|mahnung(?:en)?|zusammenfassung(?:en)?|ue?bersicht(?:en)?|prue?fung(?:en)?|checks?|abfragen?|alerts?|syncs?|exporte?|importe?|scans?|abgleiche?|updates?|briefings?|horoskope?))`;
export const endsInSent = new RegExp(`(?:^|[\\s-])${SENT}(?:\\s(?:an|fur|uber|zu[rm]?|von|vom)\\s[^,;:.!?]{2,40})?$`);
/** An article and a name of a few words. */
export const known = new RegExp(`^(?:${THE}|keine?n?)(?:\\s[^\\s,;:!?]+){0,4}$`);
/** Words that make of it something that a task works on. */
export const isObject = /\s(?:aus|alter|aelter|von|auf|uber|ueber|unter|mit|in|an|jed\w+|alle|die|der)\s/;
