export { runningThen } from "./all-commands";
export { andIn } from "./and-words";
export { answeredWarnings } from "./answered-warnings";
export { askedDay } from "./asked-day";
export { askedHours } from "./asked-hours";
export { isLeftOut as isWithin } from "./core/day-parts";
export { describeSchedule } from "./describe";
export {
  besideWhen,
  type CurrentTask,
  changeIn,
  changesPace,
  daysIn,
  dueTimesWithin,
  type EditRefusal,
  type EditResult,
  newNameIn,
  optionOfHalf,
  type PauseEnd,
  parseEdit,
  pointsToTime,
  readPauseEnd,
  saysWhen,
} from "./edit";
export { inZone } from "./edit/in-zone";
export { inLanguage } from "./in-language";
export { languageOf } from "./language-of";
export { isOwnRequest, parseAnswer } from "./parse-answer";
export { parseRequest } from "./parse-request";
export { parseScheduleText } from "./parse-schedule-text";
export { refusalInText } from "./refusals";
export { skipOfAllIn } from "./skip-of-all";
export { slotAnswerJsonSchema } from "./slot-filling/answer-schema";
export { parseRequestWithModel } from "./slot-filling/parse-request-with-model";
export type { FilledSlots, FillRequest, FillSlots, SlotCache, SlotModel } from "./slot-filling/types";
export type {
  Intent,
  ModelUse,
  NotASchedule,
  ParseContext,
  ParsedSchedule,
  ParseResult,
  ScheduleTextResult,
} from "./types";
export { wordsOfDraft } from "./words-of-draft";
