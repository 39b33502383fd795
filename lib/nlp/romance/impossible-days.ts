import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

const refused = ({ chart, start, end }: Place) =>
  phrase([{ kind: "impossible", message: chart.text.slice(start, end) }]);

/** "alle", "a las": before an hour; "à" may stand before any number. */
const beforeHour = /^(?:alle|a?\s?las)\s/;

const isNoDay = (value: number): boolean => value > 31 && value < 100;

/** "Every day 32", "the sixth Friday of each month", "at 25 hours": said like a schedule, and in no calendar. */
export const impossibleDays: Rule[] = [
  rule("PHRASE", ["EVERY", "DAY_WORD", "NUM"], (_e, _d, { value, digits }, place) =>
    digits !== undefined && isNoDay(value) ? refused(place) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "EVERY?", "DAY_WORD?", "NUM", "OF_MONTH"], (_o, _t, _e, _d, { value }, _m, place) =>
    isNoDay(value) ? refused(place) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "EVERY?", "ORDS", "WEEKDAYS", "OF_MONTH"], (_o, _t, _e, ordinals, _w, _m, place) =>
    ordinals.some((one) => Math.abs(one) > 5) ? refused(place) : null,
  ),
  rule("PHRASE", ["AT", "NUM", "UNIT"], (_a, { value, digits }, unit, place) =>
    unit === "hour" && digits !== undefined && value > 24 ? refused(place) : null,
  ),
  rule("PHRASE", ["AT", "NUM"], (_a, { value, digits }, place) =>
    digits?.length === 2 &&
    value > 24 &&
    beforeHour.test(place.chart.text.slice(place.start)) &&
    place.chart.endsCleanly(place.end)
      ? refused(place)
      : null,
  ),
];
