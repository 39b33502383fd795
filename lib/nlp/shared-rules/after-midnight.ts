import type { PartOfDay, Slot } from "../core/slots";
import type { Clock, Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "./times-slot";

/** An evening holds no hour behind midnight but midnight itself. */
function tonight(
  days: number,
  part: PartOfDay | undefined,
  clocks: readonly Clock[],
  smallHours: number,
): Phrase | null {
  const isNight = part === "night" || part === "nightly";
  const isMidnight = clocks.every(({ minutes, bare }) => minutes === 0 || (bare === true && minutes === NOON));
  const isBehind = clocks.every(({ minutes }) => minutes % NOON < smallHours);
  if (!(isNight && isBehind) && !(part === "evening" && isMidnight)) return null;
  const day: Slot = { kind: "relative", unit: "day", count: days + 1 };
  const times = isMidnight ? timesSlot([{ minutes: 0, clear: true }]) : timesSlot(clocks);
  return phrase([day, { kind: "partOfDay", part: "night" }, times]);
}

const NOON = 720;
const UNTIL_SIX = 360;
/** From four on "tonight" may be said of the afternoon. */
export const UNTIL_FOUR = 240;

/**
 * "tonight at midnight", "dziś w nocy o wpół do trzeciej", "bu gece iki buçukta": the hours behind midnight are of the
 * next day. `hasNextDay`: the language's word for tonight counts that day itself ("cette nuit"). `smallHours`: how far
 * its night goes, in minutes.
 */
export const afterMidnight = (hasNextDay = false, smallHours = UNTIL_SIX): Rule[] => {
  const ofDay = (count: number, part: PartOfDay | undefined, clocks: readonly Clock[]): Phrase | null =>
    hasNextDay && part !== "evening" ? null : tonight(count, part, clocks, smallHours);
  return [
    rule("PHRASE", ["RELDAY", "COMMA?", "AT?", "TIMES", "AT_POST?"], ({ count, part }, _c, _a, clocks) =>
      ofDay(count, part, clocks),
    ),
    rule("PHRASE", ["RELDAY", "PART", "COMMA?", "AT?", "TIMES", "AT_POST?"], ({ count }, { part }, _c, _a, clocks) =>
      ofDay(count, part, clocks),
    ),
    rule("PHRASE", ["AT", "TIMES", "COMMA?", "RELDAY"], (_a, clocks, _c, { count, part }) =>
      ofDay(count, part, clocks),
    ),
    rule("PHRASE", ["AT", "TIMES", "COMMA?", "RELDAY", "PART"], (_a, clocks, _c, { count }, { part }) =>
      ofDay(count, part, clocks),
    ),
  ];
};
