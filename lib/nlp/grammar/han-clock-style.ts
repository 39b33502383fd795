import type { HanPart } from "./han-part-hours";

/** How Chinese and Japanese say times. */
export interface HanClockStyle {
  /**
   * Times, with the named groups part, hour, minute or minuteBare, second, colonHour, colonMinute, half, quarter, fives
   * (of minutes: 三個字; or fivesBare: 八點三), before
   * (taken off hourBefore, with halfBefore, minuteBefore or colonBefore, or off noon or midnight; ahead off hourAhead or
   * noon), past (added to noon or midnight) or short (off hour), and bare (an hour whose 点 stands behind a later one).
   * Global.
   */
  clocks: RegExp;
  partOf(word: string): HanPart;
  /** The last hour that is said: 24, or 29 where a night goes on (25時). */
  lastHour: number;
  /** Between two times of one range; between two of a list. Each matches the whole gap. */
  range: RegExp;
  list: RegExp;
  /** Between a time and that of other days: "、周末", "，但周六改到". Matches the whole gap. */
  contrast: RegExp;
  /** Between a time and the one that takes its place: "，不对，". Matches the whole gap. */
  correction: RegExp;
  /** A part of the day in one word with "every", right before a time: 每晚, 毎朝. Group 1 is the part. */
  everyPart: RegExp;
  /** Behind a time that another one stands before: it is told, not kept ("午後3時から部会があると知らせて"). */
  told?: RegExp;
  /** The end of a text with a time of the next day that belongs to a noun: "19時に翌朝8時の遅延を調べて". */
  nextDay?: RegExp;
  /** Between two times: the later one has a part of the day of its own and is kept. */
  apart?: RegExp;
  /** Behind a range that another time stands before: it belongs to the noun that follows ("10時から18時までの来店者数"). */
  ofNoun?: RegExp;
  /** Between a time and one that belongs to a thing (`ofNoun`): "6時55分に6時のニュースを". Matches the whole gap. */
  behindTime?: RegExp;
  /** What a time behind another is of, though it could be said of a stretch as well: "9時に[15時]からの会議". */
  ofThing?: RegExp;
  /** Words around a range that belong to it. */
  rangeBefore: RegExp;
  rangeAfter: RegExp;
}
