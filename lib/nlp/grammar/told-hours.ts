import { isDaySlot, type Slot, type Span } from "../core/slots";
import { isClock, isHour } from "./slot-tests";

const who =
  /^(?:the|my|our|der|die|das|mein[er]?|unser[er]?|de|het|mijn|ons|onze|el|la|los|las|mi|mis|nuestr[oa]s?|o|os|as?|meu|minha|nosso|nossa|le|les|mon|ma|mes|notre|nos|il|i|gli|lo)\s|^l'/u;

/** What opens, closes, comes and goes by the clock, whoever it is. */
const verbs = [
  "opens?|closes?|starts?|begins?|ends?|finish(?:es)?|leaves?|departs?|arrives?|shuts",
  "offnet|schliesst|beginnt|endet|startet|fahrt|kommt|opent|sluit|begint|eindigt|vertrekt|komt",
  "abren?|cierran?|empiezan?|comienzan?|acaban?|terminan?|salen?|llegan?|pasan?|entran?",
  "ouvr(?:e|ent)|ferm(?:e|ent)|commenc(?:e|ent)|fini(?:t|ssent)|termin(?:e|ent)|part(?:ent)?|arriv(?:e|ent)|pass(?:e|ent)|sort(?:ent)?",
  "apr(?:e|ono)|chiud(?:e|ono)|inizia(?:no)?|comincia(?:no)?|finisc(?:e|ono)|part(?:e|ono)|arriva(?:no)?|passa(?:no)?|esc(?:e|ono)|entra(?:no)?",
  "fecham?|comecam?|acabam?|terminam?|saem|sai|chegam?|passam?|entram?",
].join("|");
const tells = new RegExp(`\\s(?:${verbs})$`, "u");
/** "[we close] at 6": who does it is said by the verb, or by one word. */
const ours =
  /^(?:(?:we\s|on\s|wir\s|wij?\s|nosotr[oa]s\s|nos\s|a\sgente\s|noi\s)(?:\p{L}+\s)?(?:open|close|shut|start|finish|ouvre|ferme|commence|finit|offnen|schliessen|beginnen|openen|sluiten|abre|fecha|comeca)|abrimos|cerramos|empezamos|terminamos|acabamos|salimos|fechamos|comecamos|saimos|apriamo|chiudiamo|iniziamo|cominciamo|finiamo|usciamo)$/u;
/** "… [and closes] at 18": the same, or another, at a further hour. */
const goesOn = new RegExp(
  `^,?\\s(?:and|und|en|y|e|et)\\s(?:[\\p{L}']+\\s){0,4}?(?:${verbs}|cerramos|fechamos|chiudiamo|close|shut)$`,
  "u",
);

const clauseEnd = /[,;.!?]\s/u;
const sentenceEnd = /[.!?](?:\s|$)/u;

const isNamedDay = (slot: Slot): boolean => isDaySlot(slot) && slot.kind !== "everyDay";

/**
 * "The shop closes at 21:30; on Saturdays remind me at 20:00 …": the hour of a clause that opens with who and what they
 * do by the clock is told, where the request behind it has both its days and its time.
 */
export function withoutToldHours(cover: Span[], text: string): Span[] {
  const [first] = cover;
  const opening = text.slice(0, first?.start).trimEnd();
  const isTold = (who.test(text) && tells.test(opening)) || ours.test(opening);
  if (!first?.slots.every(isHour) || !isTold) return cover;
  const further = cover.findIndex((span, index) => {
    const gap = text.slice(cover[index - 1]?.end ?? 0, span.start).trimEnd();
    return index > 0 && !(span.slots.every(isHour) && goesOn.test(gap));
  });
  const asked = further < 0 ? [] : cover.slice(further);
  const last = cover[further - 1] ?? first;
  const mark = clauseEnd.exec(text.slice(last.end));
  if (!mark || mark.index > 2) return cover;
  const start = last.end + mark.index + 2;
  const end = endOf(start, text);
  return [end, endOf(end, text)].some((until) => isTimedOn(asked.filter((span) => span.end <= until))) ? asked : cover;
}

const isTimedOn = (spans: readonly Span[]): boolean => {
  const slots = spans.flatMap((span) => span.slots);
  return slots.some(isNamedDay) && slots.some(isClock);
};

/** Behind the end of the sentence that goes on at `start`. */
function endOf(start: number, text: string): number {
  const mark = sentenceEnd.exec(text.slice(start));
  return mark ? start + mark.index + 2 : text.length;
}
