import type { Language, LanguageRules } from "../core/language";
import { enterAfterNext } from "./after-next";
import { enterAheadOfEvent } from "./ahead-of-event";
import { enterBeforeEachHour } from "./before-each-hour";
import { enterBeforeMonthDay } from "./before-month-day";
import { enterBehindFeast } from "./behind-feast";
import { enterBehindQuarter } from "./behind-quarter";
import { enterBlackFriday } from "./black-friday";
import { Chart } from "./chart";
import { readCountedParts } from "./counted-parts";
import { enterCountsAhead } from "./counts-ahead";
import { enterDayAfter } from "./day-after";
import { enterRepeatedDays } from "./day-again";
import { enterExplainedNth } from "./explained-nth";
import { enterFeastWeeks } from "./feast-weeks";
import { enterFirstOfWeek } from "./first-of-week";
import { readIncludedDays } from "./included-days";
import { enterLaterThanOthers } from "./later-than-others";
import { enterLeapDays } from "./leap-days";
import { lookUp } from "./lexicon";
import { readLocalTime } from "./local-time";
import { enterMiddleOfMonth } from "./middle-of-month";
import { enterMonthsAndSoOn } from "./months-and-so-on";
import { enterNamedStretch } from "./named-stretch";
import { enterNearYears } from "./near-years";
import { enterNearestDay } from "./nearest-day";
import { enterNextTime } from "./next-time";
import { enterNowAndThen } from "./now-and-then";
import { readNumerals } from "./numerals";
import { enterOnlyIf } from "./only-if";
import { enterOtherParts } from "./other-parts";
import { enterOthersOff } from "./others-off";
import { enterOwnTime } from "./own-time";
import { enterRoughLengths } from "./rough-lengths";
import { enterRoughThenExact } from "./rough-then-exact";
import { applyList, applyRules, ruleList } from "./rule";
import { againAt } from "./rules/again-at";
import { amounts } from "./rules/amounts";
import { boundDays } from "./rules/bound-days";
import { boundPhrases } from "./rules/bound-phrases";
import { bracketed, explainedDays, explainedWorkdays, spelledOut } from "./rules/bracketed";
import { clocks } from "./rules/clocks";
import { readCorrectedCounts, readCorrectedValues } from "./rules/corrected-values";
import { cronPhrases, readCrons } from "./rules/crons";
import { dateRanges, monthOfYear, monthsOfYear, rangesLeftOut, theseMonths, yearlyRanges } from "./rules/date-ranges";
import { dayPhrases } from "./rules/day-phrases";
import { dates, dayNames, dayRanges, monthList, numberList, ordinalList, weekdayList } from "./rules/days";
import { daysApart } from "./rules/days-apart";
import { daysBehind } from "./rules/days-behind";
import { exclusionPhrases, leftItems, leftList } from "./rules/exclusions";
import { firstAndLast } from "./rules/first-and-last";
import { hoursOfDays } from "./rules/hours-of-days";
import { intervalPhrases } from "./rules/interval-phrases";
import { lastingPhrases } from "./rules/lasting-phrases";
import { laterOnDays } from "./rules/later-on-days";
import { monthPhrases } from "./rules/month-phrases";
import { monthsOfDays } from "./rules/months-of-days";
import { oncePhrases } from "./rules/once-phrases";
import { onPlaceInMonth, placesInMonth } from "./rules/place-in-month";
import { quarterPhrases } from "./rules/quarter-phrases";
import { timeList } from "./rules/time-list";
import { daytimeList, daytimes, timePhrases } from "./rules/time-phrases";
import {
  bothBetween,
  outsideWindow,
  turnedWeekWindows,
  weekWindows,
  windows,
  windowsIntoNextDay,
} from "./rules/windows";
import { readZones, zonePhrases } from "./rules/zones";
import { enterSameHourAhead } from "./same-hour-ahead";
import { readSeveralAhead } from "./several-ahead";
import { enterSeveralDelays } from "./several-delays";
import { enterThisSeason } from "./this-season";
import { enterTitled } from "./titled";
import { enterToldClosing } from "./told-closing";
import { enterTwoSettings } from "./two-settings";
import { enterUntilDay } from "./until-day";
import { enterWholeYear } from "./whole-year";

/** Everything that can be understood in a folded text, from words up to phrases. `original`: the same, with its accents. */
export function readChart(text: string, language: Language, original = text): Chart {
  const { isVerb, isUncounted = isVerb } = language;
  const chart = new Chart(text, isUncounted, language.lexicon.spaced, language.hours, original, language.uncounted);
  readNumerals(chart, language.numerals);
  lookUp(chart, language.lexicon);
  readCrons(chart, original);
  readZones(chart, language, original);
  readLocalTime(chart, language, original);
  enterOwnTime(chart, language.code);
  language.extend?.(chart, original);
  enterBehindFeast(chart);
  enterBlackFriday(chart);
  enterFeastWeeks(chart, language.code);
  enterOthersOff(chart, language.code);
  enterOtherParts(chart, language.code);
  enterOnlyIf(chart, language.code);
  enterWholeYear(chart, language.code);
  enterBehindQuarter(chart, language.code);
  enterBeforeMonthDay(chart, language.code);
  enterFirstOfWeek(chart, language.code);
  enterUntilDay(chart, language.code, original);
  enterDays(chart, language.code);
  enterAfterNext(chart, language.code);
  enterNamedStretch(chart);
  enterThisSeason(chart);
  readIncludedDays(chart);
  const joins = (gap: string): boolean => language.joint.test(gap);
  const close = (gap: string): boolean => gap === " " || language.joint.test(gap);
  const levels = levelsOf(language.rules);
  applyRules(chart, levels.clocks);
  readSeveralAhead(chart);
  enterRoughLengths(chart);
  enterSeveralDelays(chart);
  enterAheadOfEvent(chart);
  enterToldClosing(chart, language.code);
  enterNextTime(chart);
  readCountedParts(chart);
  enterCountsAhead(chart);
  enterNowAndThen(chart, language.code);
  enterBeforeEachHour(chart, language.code);
  applyList(chart, timeList, (gap) => joins(gap));
  applyRules(chart, levels.days);
  applyList(chart, weekdayList, close);
  enterLaterThanOthers(chart, language.code);
  applyList(chart, monthList, joins);
  enterMonthsAndSoOn(chart);
  applyList(chart, ordinalList, joins);
  enterTitled(chart);
  applyList(chart, numberList, joins);
  applyRules(chart, levels.dates);
  enterLeapDays(chart);
  applyList(chart, leftList, joins);
  applyRules(chart, levels.daytimes);
  applyList(chart, daytimeList, joins);
  applyRules(chart, levels.phrases);
  enterExplainedNth(chart);
  readCorrectedCounts(chart, language);
  applyRules(chart, levels.further);
  readCorrectedValues(chart, language);
  enterAmongTimes(chart, language.code);
  return chart;
}

/** What only shows among all times and days of the text. */
function enterAmongTimes(chart: Chart, code: string): void {
  enterSameHourAhead(chart);
  enterRoughThenExact(chart, code);
  enterTwoSettings(chart);
  enterRepeatedDays(chart);
}

/** Days in words that no rule is made of. */
function enterDays(chart: Chart, code: string): void {
  enterMiddleOfMonth(chart, code);
  enterNearestDay(chart, code);
  enterNearYears(chart, code);
  enterDayAfter(chart, code);
}

const knownLevels = new Map<LanguageRules, ReturnType<typeof levelsFor>>();

function levelsOf(rules: LanguageRules): ReturnType<typeof levelsFor> {
  let known = knownLevels.get(rules);
  if (!known) {
    known = levelsFor(rules);
    knownLevels.set(rules, known);
  }
  return known;
}

/** The rules of a language between the general ones, level by level: between some of them lists are made. */
function levelsFor({ words = [], clocks: ownClocks = [], days = [], phrases = [] }: LanguageRules) {
  return {
    clocks: ruleList([...words, ...amounts, ...ownClocks, ...clocks]),
    days: ruleList([...windows, ...days, ...dayNames]),
    dates: ruleList([...placesInMonth, ...dayRanges, explainedWorkdays, ...dates, ...boundDays, ...leftItems]),
    daytimes: ruleList(daytimes),
    phrases: ruleList([
      ...onPlaceInMonth,
      ...phrases,
      ...weekWindows,
      ...outsideWindow,
      ...bothBetween,
      ...turnedWeekWindows,
      ...windowsIntoNextDay,
      ...cronPhrases,
      ...bracketed,
      ...explainedDays,
      ...boundPhrases,
      ...firstAndLast,
      ...againAt,
      ...hoursOfDays,
      ...lastingPhrases,
      ...yearlyRanges,
      ...dateRanges,
      ...monthsOfYear,
      ...monthOfYear,
      ...theseMonths,
      ...rangesLeftOut,
      ...exclusionPhrases,
      ...quarterPhrases,
      ...monthPhrases,
      ...monthsOfDays,
      ...dayPhrases,
      ...daysApart,
      ...daysBehind,
      ...intervalPhrases,
      ...oncePhrases,
    ]),
    further: ruleList([...timePhrases, spelledOut, ...zonePhrases, ...laterOnDays]),
  };
}
