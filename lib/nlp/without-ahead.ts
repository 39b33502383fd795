import { isBareReminder } from "./bare-reminder";
import type { Language } from "./core/language";
import { fold } from "./grammar/fold";
import { requestWords } from "./request-words";

/** So many words, or signs where no spaces stand between words, say what is to be done. */
const ENOUGH = 4;
const ENOUGH_SIGNS = 8;

/**
 * "send the team the link [5 minutes before our 9:15 standup]": what it is before is of the schedule where the rest says
 * what is to be done; a reminder of nothing else needs it. `kept` is with those words, `bare` without them.
 */
export function withoutAhead(kept: string, bare: string, { code, isTask }: Language): string {
  const rest = bare.trim();
  if (rest === "" || isBareReminder(rest) || !isTask(rest)) return kept;
  if (requestWords[code]?.bare.test(fold(rest).folded)) return kept;
  const isUnspaced = /[\u3040-\u30ff\u3400-\u9fff]/.test(rest);
  const isEnough = isUnspaced ? rest.length >= ENOUGH_SIGNS : (rest.match(/[\p{L}\d]+/gu) ?? []).length >= ENOUGH;
  return isEnough ? bare : kept;
}
