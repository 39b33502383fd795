/** Nouns for what is scheduled. */
export const JOB =
  "(?:tasks?|jobs?|schedules?|reminders?|automations?|runs?|crons?|alerts?|reports?|digests?|backups?|checks?|syncs?|exports?|imports?|summar(?:y|ies)|newsletters?|notifications?|emails?|mails?|pings?|scans?|nudges?|scrapers?|posters?|crawlers?|monitors?|bots?|imports?|updates?|jobs?|posts?|feeds?|audits?|reviews?|sweeps?|chasers?|runs?)";

/** "that thing that texts me every morning" */
export const described = /^(?:that|the)\s(?:thing|one|task|job|reminder)\s(?:that|which|who)\s/;

export const endsInJob = new RegExp(`(?:^|\\s|-)${JOB}$`);

/** "the weekly churn report", "it", "everything": one thing that is scheduled, not the files of a folder. */
export function namesTask(object: string): boolean {
  if (described.test(object)) return true;
  if (/^(?:it|that|this|them|everything|all|all\sof\s(?:it|them)|that\sone|this\sone|the\slast\sone)$/.test(object))
    return true;
  if (
    new RegExp(`(?:^|\\s|-)${JOB}(?:\\s(?:task|job|please|too|as\\swell|for\\sgood|forever|entirely))?$`).test(object)
  )
    return true;
  return /^(?:the|my|our|that|this)\s/.test(object) && !/s$/.test(object.split(/\s(?:from|of|in|on|for)\s/)[0] ?? "");
}

/** With a schedule in the text only what is surely a task is changed by it: "it", "the backup", "the Friday digest". */
export function namesJob(object: string | undefined): boolean {
  if (object === undefined) return true;
  return [object, object.replace(/\s(?:on|at|of|for)\s.*$/, "")].some((name) => endsInJob.test(name));
}
