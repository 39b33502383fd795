import type { Chart } from "../grammar/chart";
import { readFollowingTimes, readWeekdayPairs } from "../grammar/han-pairs";
import { readClocks } from "./clocks";
import { readCounts } from "./counts";
import { readDates, readWeekdays } from "./days";
import { readFrequency } from "./frequency";
import { readHourMinutes } from "./hour-minutes";
import { SEQUENCE } from "./jobs";
import { readMarks } from "./marks";
import { readMonthDays } from "./month-days";
import { readNear } from "./near-days";
import { readPeriods } from "./periods";
import { readToldDays } from "./told-days";
import { readUnread } from "./unread";
import { readWholePeriods } from "./whole-periods";

const following = {
  sequence: new RegExp(`${SEQUENCE}$`, "u"),
  clauseEnd: /(?:고|며|줘|요)[,.]?\s$/u,
  goesOn: /^\s?(?:까지|전|이전|부터|쯤|~|-)/u,
  asks: /^(?:에|에는|엔)\s[^,.]{2,}(?:줘|주세요|줄래|주고|부탁)/u,
};

/** Enters what Korean says with words joined to their particles. */
export function readSpoken(chart: Chart, original: string): void {
  readClocks(chart);
  readWeekdays(chart);
  readWeekdayPairs(chart, /(?:다음|이번|담|다다음)\s?(?:주)?\s?$/u, /매|격주|평일|마다|아니/u);
  readFollowingTimes(chart, following);
  readDates(chart, original);
  readMarks(chart);
  readNear(chart);
  readPeriods(chart);
  readHourMinutes(chart);
  readFrequency(chart);
  readUnread(chart);
  readWholePeriods(chart);
  readMonthDays(chart);
  readToldDays(chart);
  readCounts(chart);
}
