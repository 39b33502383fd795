export { describeSchedule } from "./describe";
export { parseAnswer, parseRequest } from "./parse-request";
export { parseScheduleText } from "./parse-schedule-text";
export type { Intent, NotASchedule, ParseContext, ParsedSchedule, ParseResult, ScheduleTextResult } from "./types";
