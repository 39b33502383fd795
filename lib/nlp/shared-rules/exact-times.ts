import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "./times-slot";

const NEAR = 60;

/** "Shortly before midnight, at 23:50": the clock says what the words before it only hint at. */
export const exactTimes: Rule[] = [
  rule("PHRASE", ["ABOUT", "AT?", "CLOCK", "COMMA?", "AT", "TIMES"], (_b, _a, hint, _c, _t, clocks) => {
    const isNear = clocks.every(({ minutes }) => {
      const apart = Math.abs(minutes - hint.minutes);
      return Math.min(apart, 1440 - apart) <= NEAR;
    });
    return isNear ? phrase([timesSlot(clocks)]) : null;
  }),
];
