import type { ClockTime, Slot } from "../core/slots";
import type { Choice } from "./change";
import { type Group, isClock, isStepped, type Parts, timesOf } from "./parts";
import type { EditReading } from "./read-edit";

/** Words that take a time away and put none in its place, folded. */
export const removes =
  /(?<!\p{L})(?:remove|drop|delete|cancel|lose|get rid of|take (?:out|away|off)|weg|entfern\p{L}*|losch\p{L}*|streich\p{L}*|quita\p{L}*|elimina\p{L}*|borra\p{L}*|suprime\p{L}*|enleve\p{L}*|supprime\p{L}*|retire\p{L}*|togli|rimuovi|tir[ae]|remov[ae]|apag[ae]|verwijder|haal|schrap|usun|skresl|удали|убери|kaldir|sil|cikar)(?!\p{L})|去掉|取消|删掉|删除|删了|外して|削除|なくして|빼|삭제|없애/u;

const pointers =
  /(?<!\p{L})(?:the|one|ones|at|die|den|das|um|uhr|la|el|las|de|le|celui|celle|ce|quella?|delle|a)(?!\p{L})/gu;

/** What is said beside times that are taken away, without the words that do so. */
export function withoutRemoval(bare: string, slots: readonly Slot[]): string {
  if (slots.length === 0 || !slots.every(isClock) || !removes.test(bare)) return bare;
  return [removes, pointers].reduce((left, one) => left.replace(one, (found) => " ".repeat(found.length)), bare);
}

/** "remove the 17:00 one": the others stay. Null where no time is taken away, or nothing would be left. */
export function withoutTimes(
  parts: Parts,
  { slots, text, also, instead, old, words }: EditReading,
): Parts | Choice | null {
  const isOfTimes = slots.length > 0 && slots.every(isClock);
  if (!isOfTimes || also || instead || old.length > 0 || isStepped(parts) || !removes.test(text)) return null;
  const gone = timesOf([{ days: [], clock: slots as Slot[] }]);
  const isGone = (time: ClockTime): boolean => gone.some((one) => isSame(one, time));
  const all = timesOf(parts.groups);
  // To take away what it has not is no new time.
  if (!gone.every((one) => all.some((time) => isSame(one, time)))) return { question: words.unclear, alternatives: [] };
  const groups = parts.groups.flatMap((group): Group[] => {
    const kept = timesOf([group]).filter((time) => !isGone(time));
    return kept.length > 0 ? [{ ...group, clock: [{ kind: "times", times: kept }] }] : [];
  });
  return groups.length > 0 ? { ...parts, groups } : null;
}

/** A bare hour is that of either half of the day. */
function isSame(said: ClockTime, { minutes }: ClockTime): boolean {
  return said.minutes === minutes || ((said.bare || said.open) === true && (said.minutes - minutes) % 720 === 0);
}
