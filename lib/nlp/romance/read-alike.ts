import type { Chart } from "../grammar/chart";
import { readSpelledDays } from "./article-lists";
import { readDayBefore } from "./day-before";
import { readEmphasis } from "./emphasis";
import { readEnumerated } from "./enumerated";
import { readExceptThatOf } from "./except-that-of";
import { readNightsBetween } from "./nights-between";
import { readNothingThen } from "./nothing-then";
import { readOnlyThatOf } from "./only-that-of";
import { readParity } from "./parity";
import { readPartsOfQuarters } from "./parts-of-quarters";
import { readThatDayBecause } from "./that-day-because";
import { readThoseDays } from "./those-days";
import { readTimeEnough } from "./time-enough";
import { readToldEvents } from "./told-events";
import { readWholeMonths } from "./whole-months";

/** What the four languages say alike and no list of words can hold. */
export function readAlike(chart: Chart): void {
  readPartsOfQuarters(chart);
  readDayBefore(chart);
  readEmphasis(chart);
  readExceptThatOf(chart);
  readParity(chart);
  readEnumerated(chart);
  readWholeMonths(chart);
  readNightsBetween(chart);
  readToldEvents(chart);
  readThatDayBecause(chart);
  readThoseDays(chart);
  readOnlyThatOf(chart);
  readTimeEnough(chart);
  readNothingThen(chart);
  readSpelledDays(chart);
}
