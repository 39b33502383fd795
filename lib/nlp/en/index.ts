import type { Language } from "../core/language";
import type { PhraseFamily } from "../core/slots";
import { findCommand } from "./intent";
import { elidedJob, findJobs, inheritVerb } from "./jobs";
import { phrasebook } from "./phrasebook";
import * as bounds from "./phrases/bounds";
import * as cron from "./phrases/cron";
import * as dates from "./phrases/dates";
import * as exclusions from "./phrases/exclusions";
import * as intervals from "./phrases/intervals";
import * as monthDays from "./phrases/month-days";
import * as nthWeekdays from "./phrases/nth-weekdays";
import * as partsOfDay from "./phrases/parts-of-day";
import * as past from "./phrases/past";
import * as relative from "./phrases/relative";
import * as times from "./phrases/times";
import * as weekdays from "./phrases/weekdays";
import * as windows from "./phrases/windows";
import * as zones from "./phrases/zones";
import { addressesAuthor, isTask, writePrompt } from "./prompt";
import { repair } from "./spelling";
import { nameTask } from "./task-name";
import { suggestTools } from "./tools";

const rooms = [
  bounds,
  cron,
  dates,
  exclusions,
  intervals,
  monthDays,
  nthWeekdays,
  partsOfDay,
  past,
  relative,
  times,
  weekdays,
  windows,
  zones,
];

function isFamily(value: unknown): value is PhraseFamily {
  return typeof value === "object" && value !== null && "pattern" in value && "read" in value;
}

export const english: Language = {
  code: "en",
  families: rooms.flatMap((room) => Object.values(room).filter(isFamily)),
  connector:
    /^(?:[\s,;:()&+.-]|and|at|on|in|of|the|by|from|but|only|just|then|also|plus|or|starting|beginning|each|every|@|once|running|exactly|only on|please|during|within|day|run|runs|time|times|always|both)*$/,
  correction:
    /(?:,\s?)?(?:\b(?:sorry|no,?\swait|wait,?\sno|oops|i\smean|i\smeant|scratch\sthat|correction|make\sthat|no,?\smake\sit|or\srather|actually)\b[,:]?\s?(?:i\smeant?\s|make\sthat\s|make\sit\s|no,?\s)?)+/g,
  scheduleLike:
    /\b(?:when\sit\sshould|otherwise\sat|every|each|daily|hourly|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|tomorrow|tonight|hourly|nightly|monthly|noon|midnight|o'clock|\d{1,2}\s?[ap]m|\d{1,2}:\d{2})\b(?!'s)/g,
  exclusionBefore:
    /(?<!\w)(?:except(?:ing)?|excluding|but\snot|other\sthan|apart\sfrom|aside\sfrom|unless|skip(?:ping)?|not|never)(?:\s(?:for|on|in|at|the|every|during|when|if|it|is|it's))*\s*$/,
  exclusionFirst:
    /^[\s,;:]*(?:except(?:ing)?|excluding|but\snot|other\sthan|apart\sfrom|aside\sfrom|unless)\s(?:\S+\s?){1,3}/,
  tornFrom:
    /(?<![\w'])(?:\d{1,2}|days?|weeks?|half|part)\s(?:of|through|until)\s*$|(?<!\w)(?:except|of)\s*$|(?<!\w)on\s(?:the\s)?\d{1,2}(?:(?:,\s|\sand\s)\d{1,2}){0,6}\s*$/,
  startsFrom: /(?:start|begin|commenc|from|first)\w*\s(?:\w+\s){0,2}$/,
  repair,
  intent: findCommand,
  jobs: findJobs,
  elided: elidedJob,
  inherit: inheritVerb,
  prompt: writePrompt,
  taskName: nameTask,
  tools: suggestTools,
  addressesAuthor,
  isTask,
  phrasebook,
};
