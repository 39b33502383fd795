import type { Replies } from "./types";

export const german: Replies = {
  tasks:
    "{count, plural, =0 {Du hast noch keine Aufgaben. Sag, was wann geschehen soll, und es wird eine.} one {Du hast eine Aufgabe.} other {Du hast # Aufgaben.}}",
  tasksWithMail:
    "{count, plural, =0 {Keine deiner Aufgaben verschickt E-Mails.} one {Eine deiner Aufgaben verschickt E-Mails.} other {# deiner Aufgaben verschicken E-Mails.}}",
  tasksOn:
    "{day}: {count, plural, =0 {nichts ist fällig.} one {eine Aufgabe ist fällig.} other {# Aufgaben sind fällig.}}",
  lookAtRuns:
    "Was gelaufen ist und wie es ausging, steht unter Runs, das Neueste zuerst. Nenne eine Aufgabe, dann zeige ich ihren letzten Lauf.",
  lastRun: "Das ist der neueste Lauf von „{name}“.",
  hasNotRun: "„{name}“ ist noch nicht gelaufen.",
  does: "„{name}“ macht das: {prompt}",
  hello:
    "Hallo! Sag, was wann geschehen soll, zum Beispiel „Prüfe https://example.com jeden Werktag um 9“, oder frag „Was ist geplant?“.",
  thanks:
    "Gern. Frag „Was ist geplant?“, um deine Aufgaben zu sehen, oder sag, was noch geschehen soll, etwa „Erinnere mich am Freitag um 14 Uhr an den Bericht“.",
  help: "Sag, was wann geschehen soll, zum Beispiel „Prüfe https://example.com jeden Werktag um 9“, und ich mache einen Entwurf daraus. Aufgaben ändere, pausiere, starte und lösche ich auch: „Pausiere die Prüfung bis Montag“. Es geschieht nichts, bevor du auf einen Knopf drückst.",
  unclear:
    "Ich habe „{words}“ nicht als Änderung von „{name}“ verstanden. Nenne eine andere Zeit, andere Tage, eine E-Mail-Adresse oder einen neuen Namen, oder sag „pausiere es“ oder „lösche es“.",
  quoted: "„{name}“",
  which: "Welche meinst du?",
  whichOfMany: "{total} passen, das sind {count} davon. Welche meinst du? Du kannst auch einen anderen Namen eingeben.",
  similar: "Eine Aufgabe „{name}“ habe ich nicht gefunden. Meintest du eine von diesen?",
  notFound: "Eine Aufgabe „{name}“ habe ich nicht gefunden. Das gibt es:",
  notFoundAndNone: "Eine Aufgabe „{name}“ habe ich nicht gefunden, und du hast noch keine Aufgaben.",
  notYours: "„{name}“ gehört {owner}. Nur wem sie gehört oder ein Admin darf sie ändern.",
  onlyDraft: "„{name}“ ist noch ein Entwurf: Es läuft nichts, bevor du auf Schedule drückst, und Discard verwirft ihn.",
  noChange:
    "In diesen Worten habe ich nichts gefunden, das „{name}“ ändert. Nenne eine andere Zeit, andere Tage, eine E-Mail-Adresse oder einen neuen Namen.",
  same: "„{name}“ ist schon so, es würde sich nichts ändern.",
  revised: "Geändert. Es läuft nichts, bevor du auf Schedule drückst.",
  revisedEach: "{count} Entwürfe geändert. Es läuft nichts, bevor du auf Schedule drückst.",
  proposedEach: "Das würde mit {count} Aufgaben geschehen.",
  undone: "Zurückgenommen. Es läuft nichts, bevor du auf Schedule drückst.",
  discarded: "Der Entwurf „{name}“ ist verworfen. Gelaufen ist nichts.",
  whatAbout: "Was soll sich an „{name}“ ändern: die Zeit, die Tage, was sie macht oder wer es bekommt?",
  pressSchedule: "Drück auf der Karte von „{name}“ auf Schedule: Worte allein starten nichts.",
  pressDiscard: "„{name}“ ist nur ein Entwurf, es läuft also nichts. Discard auf der Karte verwirft ihn.",
  pressApply: "Drück auf den Knopf der Karte: Worte allein ändern nichts.",
  pressDiscardProposal: "Es ist noch nichts geschehen. Discard auf der Karte verwirft es.",
  runs: "„{name}“ läuft: {schedule} ({zone}).",
  isPaused: "„{name}“ ist pausiert und läuft wieder, sobald sie fortgesetzt wird: {schedule} ({zone}).",
  hasNoRun: "Von „{name}“ steht kein Lauf bevor. Ihr Zeitplan: {schedule} ({zone}).",
  means: "Das bedeutet „{expression}“.",
  noTrouble: "„{name}“ ist nicht fehlgeschlagen und hat keinen Lauf ausgelassen.",
  neverRan: "„{name}“ ist noch nicht gelaufen, also ist nichts fehlgeschlagen.",
  "trouble.failed": "Das ist der letzte Lauf von „{name}“, der fehlgeschlagen ist.",
  "trouble.missed": "Dieser Lauf von „{name}“ wurde verpasst.",
  "trouble.skipped": "Dieser Lauf von „{name}“ wurde ausgelassen.",
  "propose.edit": "Das würde sich an „{name}“ ändern.",
  "propose.until": "„{name}“ würde vor {time} ({zone}) nichts starten und von da an von selbst weiterlaufen.",
  "propose.pause": "„{name}“ würde nichts starten, bis sie fortgesetzt wird.",
  "propose.pauseEndUnread":
    "„{name}“ würde nichts starten, bis sie jemand fortsetzt: Wann die Pause endet, konnte ich nicht lesen. Nenne einen Tag oder eine Zeit, etwa „pausiere es bis Montag“.",
  "propose.pauseAll": "Aufgaben, die nichts starten würden, bis sie fortgesetzt werden ({count}): {names}.",
  "propose.pauseAllEndUnread":
    "Aufgaben, die nichts starten würden, bis du sie fortsetzt ({count}): {names}. Wann die Pause endet, konnte ich nicht lesen. Nenne einen Tag, etwa „pausiere alles bis Montag“.",
  "propose.untilAll":
    "Aufgaben, die so lange nichts starten und dann von selbst weiterlaufen würden ({count}): {names}.",
  "propose.untilNot":
    "Nicht dabei, weil danach kein Lauf übrig wäre: {names}. Sag „pausiere“ und den Namen, bis du sie fortsetzt, oder „lösche“ und den Namen.",
  "propose.untilAlready": "Alle deine aktiven Aufgaben starten bis dahin ohnehin nichts.",
  "propose.resumeAll": "Aufgaben, die wieder nach Zeitplan laufen würden ({count}): {names}.",
  "propose.deleteAll": "Aufgaben, die gelöscht würden ({count}): {names}.",
  "propose.runAll": "Aufgaben, die jetzt einmal laufen würden ({count}): {names}.",
  "propose.resume": "„{name}“ würde wieder nach ihrem Zeitplan laufen.",
  "propose.delete": "„{name}“ würde gelöscht.",
  "propose.run": "„{name}“ würde jetzt einmal laufen, neben ihrem Zeitplan.",
  "already.active": "„{name}“ ist nicht pausiert: Sie läuft nach ihrem Zeitplan.",
  "already.paused": "„{name}“ ist schon pausiert.",
  "already.completed": "„{name}“ ist abgeschlossen: Kein Lauf steht bevor. Gib ihr zuerst einen neuen Zeitplan.",
  "already.deleted": "„{name}“ wurde gelöscht.",
  "noneTo.pause": "Du hast keine aktive Aufgabe, die sich pausieren ließe.",
  "noneTo.resume": "Du hast keine pausierte Aufgabe.",
  "noneTo.delete": "Du hast keine Aufgabe, die sich löschen ließe.",
  "noneTo.run": "Du hast keine aktive Aufgabe, die laufen könnte.",
  "noneTo.skip": "Keine deiner Aufgaben ist dann fällig: Es würde sich nichts ändern.",
  "cannotUndo.delete": "Eine gelöschte Aufgabe kommt nicht zurück. Verlange sie noch einmal, um eine neue zu machen.",
  "cannotUndo.run": "Ein gestarteter Lauf lässt sich nicht zurücknehmen. Auf seiner Seite kannst du ihn abbrechen.",
  "cannot.nothingAfter":
    "Danach bliebe von „{name}“ kein Lauf, also lässt sie sich bis dahin nicht pausieren. Sag „pausiere es“, bis du sie fortsetzt, oder „lösche es“.",
  "cannot.startsLater":
    "„{name}“ startet vor {time} ({zone}) ohnehin nichts, eine Pause bis dahin ändert also nichts. Soll sie früher laufen, sag „setze es fort“.",
  "cannot.nothingLeft":
    "Du willst Tage oder Zeiten von „{name}“ weglassen, aber sie läuft an keinen anderen: Es bliebe nichts übrig. Nenne andere, oder sag „pausiere es“ oder „lösche es“.",
  "cannot.holidays":
    "„{name}“ soll an Feiertagen nicht laufen, aber Feiertage sind hier nicht bekannt; geändert wurde nichts. Sag vor einem Feiertag „überspringe den nächsten Lauf“.",
  "cannot.skipNothing": "„{name}“ soll einmal ausfallen, aber dann ist kein Lauf fällig: Es würde sich nichts ändern.",
  "cannot.skipAll":
    "„{name}“ soll einmal ausfallen, aber danach käme kein Lauf mehr. Sag stattdessen „pausiere es“ oder „lösche es“.",
  "cannot.noSuchDay":
    "Diesen Tag gibt es in keinem Jahr; an „{name}“ wurde nichts geändert. Nenne ein Datum, das es gibt.",
  "cannot.skipTooMany":
    "Läufe von „{name}“ sollen einmal ausfallen, aber es sind mehr als 100. Pausiere sie stattdessen, bis sie vorüber sind: Sag „pausiere es bis“ und einen Tag.",
  "cannot.later":
    "Das soll mit „{name}“ später geschehen, aber Worte können eine Aufgabe nur bis zu einem Tag pausieren. Sag es wieder, wenn es so weit ist.",
  "cannot.noAddress":
    "{person} soll bekommen, was „{name}“ verschickt, aber ich kenne keine Adresse dazu. Gib sie ein: „auch an {person}@…“.",
  "cannot.notRecipient":
    "{person} soll von „{name}“ nichts mehr bekommen, gehört aber nicht zu den Empfängern: {recipients}.",
  hasNotRunOn: "„{name}“ ist am {day} nicht gelaufen.",
  noFailure: "„{name}“ ist nicht fehlgeschlagen.",
  skipping: "Auf Wunsch ausgelassen: {times}.",
  skipsDropped: "Nicht mehr ausgelassen, weil dann nichts mehr fällig ist: {times}.",
  partUnread: "„{words}“ habe ich nicht als Auftrag für eine Aufgabe verstanden. Sag es in einer eigenen Nachricht.",
  "cannot.skipLater":
    "„{name}“ soll am {day} ausfallen, aber ihr Zeitplan kann kein einzelnes Datum auslassen, vor dem noch Läufe liegen. Sag „überspringe den nächsten Lauf“, wenn die vorbei sind, oder pausiere sie bis {again}: Dann entfallen auch die Läufe davor.",
  "cannot.skipUnread":
    "Läufe von „{name}“ sollen einmal ausfallen, aber welche, habe ich nicht verstanden. Sag „überspringe den nächsten Lauf“, „überspringe morgen“ oder „überspringe“ und ein Datum.",
  "cannot.endOver":
    "„{name}“ soll bis zu einem Tag laufen, der vorbei ist; geändert wurde nichts. Nenne einen Tag, der noch kommt, oder sag „pausiere es“ oder „lösche es“.",
  "cannot.orNextWorkday":
    "Fällt der Tag auf ein Wochenende, soll der nächste Arbeitstag gelten, aber diese Regel hat kein Zeitplan; geplant oder geändert wurde nichts. Sag „am Werktag, der dem 1. am nächsten ist“ oder „am ersten Werktag des Monats“.",
  "propose.between":
    "„{name}“ würde {days} aussetzen ({count, plural, one {ein Lauf} other {# Läufe}}) und danach von selbst weiterlaufen. Bis dahin ändert sich nichts.",
  "cannot.elsewhere.model":
    "„{name}“ soll ein anderes Modell nutzen, aber das ändern Worte nicht. Sobald sie eingeplant ist, setz „model“ über die API: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.visibility":
    "Andere sollen „{name}“ sehen oder nicht mehr sehen, aber das ändern Worte nicht. Sobald sie eingeplant ist, setz „visibility“ über die API: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.limits":
    "Die Grenzen von „{name}“ sollen anders werden, aber sie lassen sich nicht ändern. Ein kürzerer Auftrag oder weniger Werkzeuge machen einen Lauf billiger.",
  "cannot.whichAddress":
    "„{name}“ soll eine andere Adresse nutzen, nennt aber {links}. Sag, welche ersetzt werden soll, zum Beispiel „ändere die eine in die andere“, oder ändere auf der Karte, was der Agent macht.",
  "cannot.noTool": "„{name}“ soll andere Werkzeuge nutzen, aber eines namens „{tool}“ gibt es nicht. Es gibt: {known}.",
  tasksMailing:
    "{count, plural, =0 {Keine deiner Aufgaben verschickt E-Mails an {person}.} one {Eine deiner Aufgaben verschickt E-Mails an {person}.} other {# deiner Aufgaben verschicken E-Mails an {person}.}}",
  gets: "„{name}“ geht an {recipients}.",
  getsNobody: "„{name}“ verschickt keine E-Mails.",
  "propose.untilAnyway":
    "{count, plural, one {Diese startet} other {Diese # starten}} bis dahin ohnehin nichts: {names}.",
  tasksPaused:
    "{count, plural, =0 {Keine deiner Aufgaben ist pausiert.} one {Eine deiner Aufgaben ist pausiert.} other {# deiner Aufgaben sind pausiert.}}",
  stays: "Ausgenommen, wie du gesagt hast: {names}.",
  exceptUnknown:
    "Eine Aufgabe „{name}“ kenne ich nicht, also weiß ich nicht, was ausgenommen ist, und es geschieht nichts. Sag es noch einmal mit dem ganzen Namen der Aufgabe.",
  exceptUnread:
    "Ich habe nicht verstanden, was in „{words}“ ausgenommen ist, also geschieht nichts. Sag „lösche alles außer“ und den Namen einer Aufgabe.",
  oneAtATime:
    "Ich ändere eine Aufgabe nach der anderen, es würde sich also noch nichts ändern. Nenne die Aufgaben, etwa „ändere {name} auf 10:00“. Alle auf einmal lassen sich nur pausieren, fortsetzen, starten oder löschen.",
  newInstead:
    "Eine Aufgabe „{name}“ habe ich nicht gefunden, das hier ist also eine neue. Prüfe sie, bevor du sie einplanst.",
  "cannot.unplannable":
    "„{words}“ kann ich nicht planen, also bleibt „{name}“, wie sie ist. Nenne andere Tage oder Zeiten, einen Anfang oder ein Datum, an dem sie endet.",
  languages:
    "Ich lese und antworte auf Deutsch, Englisch, Spanisch, Französisch, Italienisch, Portugiesisch, Niederländisch, Polnisch, Russisch, Türkisch, Chinesisch, Japanisch und Koreanisch. Schreib einfach in einer davon.",
};
