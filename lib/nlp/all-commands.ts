import type { Schedule } from "@/lib/scheduling";
import { outlineSchedule } from "./core/decompile";
import type { Command, Language } from "./core/language";
import type { ClockTime } from "./core/slots";
import { weekdaysOf } from "./edit/only-times";
import { partsOfOutline, timesOf } from "./edit/parts";
import { readEdit } from "./edit/read-edit";
import { fold } from "./grammar/fold";
import type { Job } from "./read-text";
import { skipOfAll } from "./skip-of-all";
import type { ParseContext } from "./types";

type Intent = "pause" | "delete" | "resume";

/** A verb of whole tasks, what means all of them, and where they are told apart by when they run; folded. */
const forms: [intent: Intent, pattern: RegExp][] = [
  [
    "pause",
    /^(?:pause|suspend|stop|mute|pausiere?|stoppe?|pausa|deten|suspends?|arrete|mets en pause)(?!\p{L})|^暂停|^停止/u,
  ],
  ["delete", /^(?:delete|remove|cancel|discard|losche?|entferne?|borra|elimina|supprime|efface)(?!\p{L})|^删除|^取消/u],
  ["resume", /^(?:resume|unpause|reactivate|reaktiviere?|reanuda|reactiva|reprends|relance)(?!\p{L})|^恢复|^重新启用/u],
];
const please = /^(?:(?:please|bitte|por favor)\s|请)+/u;
const everything = /^\s?(?:everything|alles|todo|tout)(?!\p{L})|^(?:所有|全部)(?:的?任务)?/u;
const tasks =
  /^\s(?:(?:all|every|each)\s(?:of\s)?(?:the\s|my\s|our\s)?(?:tasks?|jobs?|reminders?)|alle\s(?:meine\s|die\s)?(?:aufgaben|erinnerungen|jobs)|tod[oa]s\sl[oa]s\s(?:tareas|recordatorios)|tou(?:te)?s\sles\s(?:taches|rappels))(?!\p{L})/u;
/** "that run at 9" */
const whose =
  /^,?\s(?:that|which|whose|die|que|qui)\s(?:\p{L}+\s){0,3}?.{0,60}?(?:run|runs|start|starts|due|scheduled|laufen|starten|fallig|ejecutan|corren|executent|tournent|demarrent|partent)(?!\p{L})/u;
const inChinese = /^(?:所有|全部).{1,12}?(?:运行|执行|跑)的?任务$/u;

/**
 * "delete every task that runs at 9", "pause everything on Mondays": about all that there is, and no task of its own; the
 * latter is a change of each of them.
 */
export function commandForAll(folded: string, { phrases }: Pick<Job, "phrases">, language: Language): Command | null {
  const { phrasebook } = language;
  if (skipOfAll(folded, { phrases }, language))
    return { intent: "edit", target: null, message: phrasebook.commands.edit };
  const words = folded.replace(please, "").replace(/[\s.!。！]+$/u, "");
  for (const [intent, verb] of forms) {
    const found = verb.exec(words);
    if (!found) continue;
    const rest = words.slice(found[0].length);
    if (clauseIn(rest) !== null) return { intent, target: rest.trim(), message: phrasebook.commands[intent] };
    const all = everything.exec(rest) ?? tasks.exec(rest);
    const slots = phrases.flatMap((span) => span.slots);
    const isOfDays = slots.length > 0 && slots.every(({ kind }) => kind === "weekdays");
    const left = all && isOfDays ? withoutPhrases(folded, phrases, rest.slice(all[0].length)) : null;
    if (all && left === "") return { intent: "edit", target: all[0].trim(), message: phrasebook.commands.edit };
  }
  return null;
}

/** "that runs at 9" behind "every task"; null where they are not told apart so. */
function clauseIn(rest: string): string | null {
  if (inChinese.test(rest)) return rest;
  const behind = tasks.test(rest) ? rest.replace(tasks, "") : "";
  return whose.test(behind) ? behind : null;
}

/** "delete every task that runs at 9": which of the schedules are meant; null where the words tell none apart. */
export function runningThen(text: string, context: ParseContext): ((schedule: Schedule) => boolean) | null {
  const words = fold(text)
    .folded.replace(please, "")
    .replace(/[\s.!。！]+$/u, "");
  const verb = forms.map(([, pattern]) => pattern.exec(words)).find((found) => found);
  const clause = verb ? clauseIn(words.slice(verb[0].length)) : null;
  if (clause === null) return null;
  const { slots } = readEdit(clause.replace(/^(?:所有|全部)|的?任务$/gu, ""), context);
  const times = slots.flatMap((slot) => (slot.kind === "times" ? slot.times : []));
  const days = slots.flatMap((slot) => (slot.kind === "weekdays" ? slot.weekdays : []));
  const isRead = slots.length > 0 && slots.every(({ kind }) => kind === "times" || kind === "weekdays");
  return isRead ? (schedule) => isDue(schedule, times, days) : () => false;
}

/** At all of these times, on all of these days. */
function isDue(schedule: Schedule, times: readonly ClockTime[], days: readonly number[]): boolean {
  const outline = outlineSchedule(schedule);
  const groups = outline ? partsOfOutline(outline).groups : [];
  return groups.some((group) => {
    const own = weekdaysOf(group.days);
    const at = timesOf([group]);
    const isAt = (said: ClockTime): boolean =>
      at.some(({ minutes }) => minutes === said.minutes || (said.bare && (minutes - said.minutes) % 720 === 0));
    return days.every((day) => own?.includes(day)) && times.every(isAt);
  });
}

function withoutPhrases(folded: string, phrases: Job["phrases"], rest: string): string {
  const said = phrases.map(({ start, end }) => folded.slice(start, end).trim());
  return said
    .reduce((left, words) => left.replace(words, " "), rest)
    .replace(/[\s,]+|(?<!\p{L})(?:on|at|am|an|el|los|le|les)(?!\p{L})/gu, "");
}
