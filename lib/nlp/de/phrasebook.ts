import type { Phrasebook } from "../core/language";
import type { PartOfDay } from "../core/slots";

const parts: Record<PartOfDay, string> = {
  morning: "Morgen",
  lunch: "Mittag",
  afternoon: "Nachmittag",
  evening: "Abend",
  night: "Nacht",
  nightly: "Nachts",
  endOfDay: "Feierabend",
  hours: "Geschäftszeiten",
  day: "Tagsüber",
};

export const phrasebook: Phrasebook = {
  noZone: "Keine Zeitzone angegeben: UTC",
  noRecipient: "Empfänger: der Administrator",
  recipientIsAuthor: "Empfänger: du",
  recipientIs: (address) => `Empfänger: ${address}`,
  noAddress: (person) =>
    `Von „${person}“ ist keine Adresse bekannt, dorthin geht also nichts. Trag sie bei den Empfängern ein.`,
  noTime: (time) => `Keine Uhrzeit angegeben: ${time}`,
  partOfDay: (part, time) => `${parts[part]}: ${time}`,
  stretch: (part, from, to) => `${parts[part]}: ${from} bis ${to}`,
  bareHour: (said, time) => `„${said}“ als ${time} gelesen`,
  noWeekday: "Kein Wochentag angegeben: Montag",
  noMonthDay: "Kein Tag im Monat angegeben: der 1.",
  noMonth: "Kein Datum angegeben: 1. Januar",
  timesADay: (times) => `Keine Uhrzeiten angegeben: ${times}`,
  onceOnly: "Läuft einmal: Eine Wiederholung war nicht angegeben",
  anchored: "Gezählt ab dem ersten Lauf",
  approximate: (words) =>
    words === "few"
      ? "„Ein paar“ ist keine genaue Zahl: 3 angenommen"
      : "Nur eine der genannten Zeiten kann eine einmalige Aufgabe sein; die erste wurde genommen",
  openEnd: (words) => `„${words}“ ist kein Datum: Es läuft weiter, bis du es beendest`,
  holidays: "Feiertage sind nicht bekannt: Ein Sperrkalender lässt sie aus",
  mixed: "Diese Tage und Zeiten passen nicht in einen Zeitplan. Welche sollen es sein?",
  dateStays:
    "Ein Zeitplan mit diesen Tagen kann kein einzelnes Datum auslassen. Planen Sie ihn wie unten; der eine Lauf lässt sich danach überspringen.",
  workdayInterval:
    "Arbeitstage lassen sich nicht über Wochenenden hinweg zählen. An welchen Wochentagen soll es laufen?",
  askWhen: "Wann soll es laufen?",
  askWhat: "Was soll dann getan werden?",
  askEvent: "Eine Aufgabe läuft zu Zeiten, nicht bei Ereignissen. Sie kann immer wieder nachsehen: Wie oft?",
  askHour: (hour) => `Genau um ${hour} Uhr, morgens oder nachmittags, und an welchen Tagen?`,
  askMeridiem: (hour) => `${hour} Uhr morgens oder nachmittags?`,
  askHowOften: "Wie oft soll es in dieser Zeit laufen?",
  whenOptions: ["Täglich um 09:00", "Werktags um 09:00", "Jeden Montag um 09:00"],
  hourOptions: ([morning, afternoon]) => [`Täglich um ${morning}`, `Täglich um ${afternoon}`, `Morgen um ${afternoon}`],
  howOftenOptions: ["Jede Stunde", "Alle 30 Minuten", "Einmal, zu Beginn"],
  past: "Dieser Zeitpunkt ist schon vorbei.",
  pastDay: "Dieser Zeitpunkt ist schon vorbei. Wann soll es laufen?",
  impossible: (words) => `„${words}“ gibt es nicht. Welcher Tag und welche Uhrzeit sollen es sein?`,
  leftOutYearly: (day) => `Der ${day} entfällt, und derselbe Tag jedes späteren Jahres.`,
  severalOnce:
    "Eine einmalige Aufgabe läuft einmal. Welche dieser Zeiten soll es sein, oder wie soll sie sich wiederholen?",
  unread: (words) => `„${words}“ kann ich nicht planen. Wann soll es laufen?`,
  scattered:
    "Welche Zeit gehört zu welcher Aufgabe? Schreib für jede Aufgabe eine Nachricht oder nenne einen Zeitplan für alles.",
  shortMonths: (day) => `Monate ohne einen ${day}. werden ausgelassen`,
  commands: {
    question:
      "Das ist eine Frage, deshalb wurde nichts geplant. Sag, was wann getan werden soll, dann wird eine Aufgabe daraus.",
    list: "Unter „Aufgaben“ steht alles, was geplant ist, jeweils mit dem nächsten Lauf.",
    edit: "Um eine Aufgabe zu ändern, öffne sie unter „Aufgaben“ und bearbeite dort Text oder Zeitplan.",
    pause:
      "Um eine Aufgabe zu pausieren, öffne sie unter „Aufgaben“ und drücke „Pausieren“. Dort lässt sie sich auch fortsetzen.",
    resume: "Um eine pausierte Aufgabe fortzusetzen, öffne sie unter „Aufgaben“ und drücke „Fortsetzen“.",
    delete: "Um eine Aufgabe zu löschen, öffne sie unter „Aufgaben“ und drücke „Löschen“.",
    run: "Um eine Aufgabe sofort auszuführen, öffne sie unter „Aufgaben“ und drücke „Jetzt ausführen“.",
    none: "Das beschreibt etwas; zu planen gibt es darin nichts. Sag, was wann getan werden soll.",
  },
  never: "Kein Tag und keine Zeit passt zu diesem Zeitplan.",
  notTask: "In diesem Text gibt es nichts zu planen. Sag, was wann getan werden soll.",
  leftOver: (words) => `„${words}“ gehört zu keinem Zeitplan.`,
  onceAt: (date, time) => `Einmalig am ${date} um ${time}`,
  seasons: {
    locale: "de",
    names: {
      spring: /^(?:im |wahrend des |in den |jeden )?(?:fruhling|fruhjahr)(?:s|monaten)?$/,
      summer: /^(?:im |wahrend des |in den |jeden )?(?:sommer)(?:s|monaten)?$/,
      autumn: /^(?:im |wahrend des |in den |jeden )?(?:herbst)(?:s|monaten)?$/,
      winter: /^(?:im |wahrend des |in den |jeden )?(?:winter)(?:s|monaten)?$/,
    },
  },
};
