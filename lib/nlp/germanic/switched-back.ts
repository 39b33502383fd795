/** What is done to a light, a heater or a gate: the part of its verb that stands last. */
const PARTICLE =
  "(?:an|aus|ein|auf|zu|ab|hoch|runter|rauf|herunter|rein|raus|los|aan|uit|open|dicht|op|omhoog|omlaag|naar\\sbeneden)";
const AGAIN = "(?:(?:dann|danach|wieder|weer|dan|daarna)\\s)*";

const between = new RegExp(`^\\s${AGAIN}${PARTICLE}(?:,?\\s(?:und|en)|,)\\s(?:dann\\s|dan\\s)?$`, "u");
const behind = new RegExp(`^\\s${AGAIN}${PARTICLE}(?=[\\s,.!;]|$)`, "u");

/** "um 17 Uhr [an und] um 23 Uhr [aus]": two deeds, and no two times of one. `gap`: between the times, `rest`: behind both. */
export const isSwitchedBack = (gap: string, rest: string): boolean => between.test(gap) && behind.test(rest);

/** "um 23 Uhr [wieder aus]": nothing that it is done to. */
export const onlySwitches = new RegExp(`^\\P{L}*${AGAIN}${PARTICLE}[\\s.,!]*$`, "iu");
const first = new RegExp(`^(?<head>.*\\p{L})\\s${AGAIN}${PARTICLE}(?:,?\\s(?:und|en))?[\\s.,]*$`, "isu");

/** "Heizung an", "wieder aus" → "Heizung wieder aus" */
export function switchedBack(said: string, later: string): string | null {
  const head = onlySwitches.test(later) ? first.exec(said.trim())?.groups?.head : undefined;
  return head === undefined ? null : `${head} ${later.trim().replace(/^\P{L}+/u, "")}`;
}
