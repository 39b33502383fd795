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

const clauseEnd = /[,;.!?]\s/u;

const isNamedDay = (slot: Slot): boolean => isDaySlot(slot) && slot.kind !== "everyDay";

/**
 * "The shop closes at 21:30; on Saturdays remind me at 20:00 …": the hour of a clause that opens with who and what they
 * do by the clock is told, where the request behind it has both its days and its time.
 */
export function withoutToldHours(cover: Span[], text: string): Span[] {
  const [first] = cover;
  if (!first?.slots.every(isHour) || !who.test(text) || !tells.test(text.slice(0, first.start).trimEnd())) return cover;
  const mark = clauseEnd.exec(text.slice(first.end));
  const start = mark && mark.index <= 2 ? first.end + mark.index : -1;
  const end = start < 0 ? -1 : start + 2 + (/[.!?](?:\s|$)/.exec(text.slice(start + 2))?.index ?? text.length);
  const asked = cover.filter((span) => span.start > start && span.end <= end).flatMap(({ slots }) => slots);
  return start >= 0 && asked.some(isNamedDay) && asked.some(isClock) ? cover.slice(1) : cover;
}
