import { matchOf } from "./grammar/matches";
import type { Job } from "./read-text";

const ADDRESS = "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}";
const LIST = `${ADDRESS}(?:(?:,|\\s(?:and|und|y|e|et|en|i|и|&))\\s${ADDRESS}){0,4}`;
const ENDS = "[\\s.!。)]*$";

/** "…, both to ann@x.com" at the end of a message; `tail` is what each job takes. */
const behind = (all: string, by: string, to: string): RegExp =>
  new RegExp(`[\\s,;:(–—-]+(?:${all})\\s(?:${by})?(?<tail>(?:${to})\\s${LIST})${ENDS}`, "iu");

const patterns: Record<string, RegExp> = {
  en: behind(
    "(?:and )?(?:both|all|each)(?: (?:of (?:them|these|those)|three|four))?",
    "(?:(?:sent|mailed|e-?mailed|go|going|should go|by e-?mail) )?",
    "to",
  ),
  de: behind("(?:und )?(?:beides?|alles?)", "(?:bitte |per (?:e-?)?mail )?", "an"),
  es: behind("(?:y )?(?:ambos|ambas|los dos|las dos|todos|todas|todo)", "(?:por correo )?", "a|para"),
  fr: behind("(?:et )?(?:(?:tous |toutes )?les (?:deux|trois)|tous|toutes|le tout)", "(?:par (?:e-?)?mail )?", "à"),
  it: behind("(?:e )?(?:entramb[ie]|tutt[ie] e (?:due|tre)|tutt[ieo])", "(?:per (?:e-?)?mail )?", "a"),
  pt: behind("(?:e )?(?:ambos|ambas|os dois|as duas|todos|todas|tudo)", "(?:por e-?mail )?", "para|pra|a"),
  nl: behind("(?:en )?(?:beide|allebei|alle|alles)", "(?:per (?:e-?)?mail )?", "naar|aan"),
  pl: behind("(?:i )?(?:oba|obie|oboje|wszystkie|wszystko)", "(?:mailem )?", "na|do"),
  ru: behind("(?:и )?(?:оба|обе|вс[её])", "(?:по почте )?", "на|для"),
  tr: new RegExp(`[\\s,;]+(?:ikisi(?:ni)?|hepsi(?:ni)?)(?: de)?\\s(?<tail>${LIST}['’]\\p{L}{1,3})${ENDS}`, "iu"),
  zh: new RegExp(`[\\s，,;；、]*(?:两[个份者]|这些|全部)?[都均]?(?<tail>(?:发送?|寄)[给到至]\\s?${LIST})${ENDS}`, "iu"),
  ja: new RegExp(
    `[\\s、,]*(?:どちらも|両方(?:とも)?|どれも|全部|すべて)[、\\s]?(?<tail>${LIST}\\s?(?:宛(?:て)?に|へ|に))[\\s。]*$`,
    "iu",
  ),
  ko: new RegExp(`[\\s,]+(?:둘 다|모두|전부)\\s(?<tail>${LIST}\\s?(?:으?로|에게|한테|에))${ENDS}`, "iu"),
};
/** 都发给…: of all only where the word says so. */
const saysAll = /[都均]|全部/u;

/** What joins a job to the next one. */
const dangling = /(?:[\s,;.。，、]+(?:(?:and|und|y|et|en|e|i|a|и|ve)(?=[\s,]*$))?)+$/iu;

/** "…, both to ann@x.com": the address is of every job of a message, and "both" of none. */
export function toAll(jobs: readonly Job[], code: string): readonly Job[] {
  const last = jobs.at(-1);
  const pattern = patterns[code];
  if (jobs.length < 2 || !last?.task.includes("@") || !pattern) return jobs;
  const found = matchOf(last.task, pattern);
  const tail = found?.groups?.tail;
  if (!found || tail === undefined || (code === "zh" && !saysAll.test(found[0]))) return jobs;
  const own = last.task.slice(0, found.index);
  const between = code === "zh" ? "，" : code === "ja" ? "、" : " ";
  return jobs.map((job) => {
    const task = job === last ? own : job.task.replace(dangling, "");
    return task.includes("@") || !/\p{L}/u.test(task) ? { ...job, task } : { ...job, task: `${task}${between}${tail}` };
  });
}
