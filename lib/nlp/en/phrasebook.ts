import type { Phrasebook } from "../core/language";
import type { PartOfDay } from "../core/slots";

const parts: Record<PartOfDay, string> = {
  morning: "Morning",
  lunch: "Lunch",
  afternoon: "Afternoon",
  evening: "Evening",
  night: "Night",
  nightly: "Nightly",
  endOfDay: "End of day",
  hours: "Business hours",
  day: "Daytime",
};

export const phrasebook: Phrasebook = {
  noZone: "No time zone given: UTC",
  noRecipient: "Recipient: the administrator",
  recipientIsAuthor: "Recipient: you",
  recipientIs: (address) => `Recipient: ${address}`,
  noAddress: (person) =>
    `No address is known for “${person}”, so nothing is sent there. Add it to those who get the e-mail.`,
  noTime: (time) => `No time given: ${time}`,
  partOfDay: (part, time) => `${parts[part]}: ${time}`,
  stretch: (part, from, to) => `${parts[part]}: ${from} to ${to}`,
  bareHour: (said, time) => `"${said}" read as ${time}`,
  noWeekday: "No weekday given: Monday",
  noMonthDay: "No day of the month given: the 1st",
  noMonth: "No date given: 1 January",
  timesADay: (times) => `No times given: ${times}`,
  onceOnly: "Runs once: no repetition was given",
  anchored: "Counted from the first run",
  approximate: (words) =>
    words === "few"
      ? '"A few" is no exact number: 3 was taken'
      : "Only one of the times named can be a one-time task; the first was taken",
  openEnd: (words) => `"${words}" is no date: it goes on until you stop it`,
  holidays: "Holidays are not known: choose a blackout calendar to leave them out",
  mixed: "These days and times do not fit one schedule. Which of them should it be?",
  dateStays:
    "A schedule of these days cannot leave out a single date. Schedule it as below; that run can then be skipped.",
  workdayInterval: "Counting working days across weekends is not possible. On which weekdays should it run?",
  askWhen: "When should it run?",
  askWhat: "What should be done then?",
  askEvent: "A task runs at times, not when something happens. It can look again and again: how often?",
  askHour: (hour) => `At ${hour} exactly, in the morning or in the afternoon, and on which days?`,
  askMeridiem: (hour) => `${hour} in the morning or in the afternoon?`,
  askHowOften: "How often in that time should it run?",
  whenOptions: ["Every day at 09:00", "Every weekday at 09:00", "Every Monday at 09:00"],
  hourOptions: ([morning, afternoon]) => [
    `Every day at ${morning}`,
    `Every day at ${afternoon}`,
    `Tomorrow at ${afternoon}`,
  ],
  howOftenOptions: ["Every hour", "Every 30 minutes", "Once, at the start"],
  past: "That time has already passed.",
  impossible: (words) => `There is no "${words}". Which day and time should it be?`,
  pastDay: "That time has already passed. When should it run?",
  leftOutYearly: (day) => `${day} is left out, and the same day of every later year.`,
  severalOnce: "A one-time task runs once. Which of these times should it be, or how should it repeat?",
  unread: (words) => `I cannot plan "${words}". When should it run?`,
  scattered: "Which time belongs to which task? Write one message for each task, or name one schedule for all of it.",
  shortMonths: (day) => `Months without a day ${day} are skipped`,
  commands: {
    question: "This is a question, so nothing was scheduled. Say what should be done and when, and it becomes a task.",
    list: "Open Tasks to see everything that is scheduled, with the next run of each.",
    edit: "To change a task, open it in Tasks and edit its words or its schedule there.",
    pause: "To pause a task, open it in Tasks and press Pause. It can be resumed there as well.",
    resume: "To resume a paused task, open it in Tasks and press Resume.",
    delete: "To delete a task, open it in Tasks and press Delete.",
    run: "To run a task at once, open it in Tasks and press Run now.",
    none: "This describes something; there is nothing to schedule in it. Say what should be done, and when.",
  },
  reason: (message) => message,
  never: "No day or time fits this schedule.",
  notTask: "There is nothing to schedule in this text. Say what should be done, and when.",
  leftOver: (words) => `"${words}" is not part of a schedule.`,
  onceAt: (date, time) => `Once, on ${date} at ${time}`,
  seasons: {
    locale: "en",
    names: {
      spring:
        /^(?:in|during|each|every|throughout|over|all) (?:the )?(?:spring(?:time)?)(?: months| long)?$|^springs? only$|^(?:on )?spring$/,
      summer:
        /^(?:in|during|each|every|throughout|over|all) (?:the )?(?:summer(?:time)?)(?: months| long)?$|^summers? only$|^(?:on )?summer$/,
      autumn:
        /^(?:in|during|each|every|throughout|over|all) (?:the )?(?:autumn|fall)(?: months| long)?$|^(?:autumn|fall)s? only$|^(?:on )?(?:autumn|fall)$/,
      winter:
        /^(?:in|during|each|every|throughout|over|all) (?:the )?(?:winter(?:time)?)(?: months| long)?$|^winters? only$|^(?:on )?winter$/,
    },
  },
};
