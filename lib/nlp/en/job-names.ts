import { MASK } from "../grammar/fold";

/** Nouns for what is scheduled. */
export const JOB =
  "(?:tasks?|jobs?|schedules?|reminders?|automations?|runs?|crons?|alerts?|reports?|digests?|backups?|checks?|syncs?|exports?|imports?|summar(?:y|ies)|newsletters?|notifications?|emails?|mails?|pings?|scans?|nudges?|scrapers?|posters?|crawlers?|monitors?|bots?|imports?|updates?|jobs?|posts?|feeds?|audits?|reviews?|sweeps?|chasers?|runs?)";

/** "that thing that texts me every morning", "the horoscope you send me every morning" */
export const described =
  /^(?:that|the)\s(?:thing|one|task|job|reminder)\s(?:that|which|who)\s|^(?:that|the|this|my|your)\s[^,;]{1,40}?\s(?:(?:that|which)\s)?you\s(?:(?:keep|always|still|are)\s)?(?:send|mail|e-?mail|text|post|message|ping|remind|tell|nag|bug)(?:ing)?(?![\w])/;
/** "task “gate no. 4”": a noun for a task and its name, which is masked. */
const calledSo = new RegExp(`^(?:(?:the|my|our)\\s)?${JOB}\\s(?:called\\s|named\\s)?${MASK}+(?:\\s\\p{L}+){0,2}$`, "u");

export const endsInJob = new RegExp(`(?:^|\\s|-)${JOB}$`);

/** "the weekly churn report", "it", "everything": one thing that is scheduled, not the files of a folder. */
export function namesTask(object: string): boolean {
  if (described.test(object) || calledSo.test(object)) return true;
  if (/^(?:it|that|this|them|everything|all|all\sof\s(?:it|them)|that\sone|this\sone|the\slast\sone)$/.test(object))
    return true;
  // "all jobs tagged test"
  if (
    /^(?:all|any|both)\s(?:of\s)?(?:(?:the|my|our|those)\s)?(?:tasks|jobs|reminders|schedules|automations|alerts)(?:\s.{1,40})?$/.test(
      object,
    )
  )
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
