import type { FeastTable } from "../grammar/feasts";
import { pattern } from "./traditional";

/** Feasts that fall on the same date every year. */
export const feasts: FeastTable = [
  [pattern("元旦当天|元旦节|元旦", "gu"), [1, 1]],
  [pattern("情人节", "gu"), [2, 14]],
  [pattern("三八妇女节|妇女节", "gu"), [3, 8]],
  [pattern("愚人节", "gu"), [4, 1]],
  [pattern("五一劳动节|劳动节|五一节", "gu"), [5, 1]],
  [pattern("六一儿童节|儿童节", "gu"), [6, 1]],
  [pattern("教师节", "gu"), [9, 10]],
  [pattern("十一国庆节|十月一国庆|国庆节|国庆", "gu"), [10, 1]],
  [pattern("双十一当天|双十一|双11|光棍节", "gu"), [11, 11]],
  [pattern("双十二|双12", "gu"), [12, 12]],
  [pattern("圣诞前夜|平安夜|圣诞夜", "gu"), [12, 24]],
  [pattern("(?:圣诞节|圣诞)(?:那一?天|当天|当日)?", "gu"), [12, 25]],
  [pattern("跨年夜", "gu"), [12, 31]],
];
