import {
  afterAndBefore,
  edgesOfYear,
  midnights,
  monthlyPairs,
  nthOfMonth,
  nthOfOneMonth,
  throughNext,
  timedEnds,
  weekendsAhead,
  workdaysAhead,
} from "./han-rules";
import { monthlyExceptions } from "./period-days";
import { twoWindows, yearFirstBounds, yearFirstDates } from "./year-first";

/** Days and windows of Chinese and Japanese, before those of one of them. */
export const hanDays = [...yearFirstDates, ...afterAndBefore];

/** Ends, and days ahead: before what a language says of its own. */
export const hanAhead = [...timedEnds, ...throughNext, ...weekendsAhead, ...nthOfOneMonth, ...nthOfMonth];

/** What is said alike and stands behind. */
export const hanPhrases = [
  ...edgesOfYear,
  ...midnights,
  ...workdaysAhead,
  ...monthlyPairs,
  ...yearFirstBounds,
  ...monthlyExceptions,
  ...twoWindows,
];
