import { editWords } from "../core/edit-words";

export const german = editWords({
  around:
    "das gleiche|das Gleiche|dasselbe|genauso|wieder|zurück auf|zurück zu|dann doch|das auf|ihn auf|sie auf|es auf|bitte|kannst du|könntest du|ich möchte|mach|mache|machen wir|mach es|daraus|draus|stell|stelle|setz|setze|ändere|änder|verschieb|verschiebe|verleg|verlege|leg|lege|lass|lasse|laufen|soll|sollte|sollen|lieber|besser|doch|stattdessen|lieber auf|die zeit|den termin|uhrzeit",
  also: "und noch mal|und nochmal|noch einmal|nochmal|auch|auch noch|zusätzlich|außerdem|noch|dazu|ebenfalls|cc|bcc|in kopie",
  only: "nur|nur noch|ausschließlich|bloß",
  instead: "stattdessen|lieber|doch besser",
  insteadOf: "statt|anstatt|anstelle von|anstelle",
  earlier: "früher|eher|vorziehen|zieh … vor|ziehe … vor|vorverlegen|nach vorne|nach vorn|vorher",
  later: "später|nach hinten|verschieb … um|verschiebe … um|aufschieben|schieb … auf|verzögere|hinausschieben",
  not: "nicht|nicht mehr|kein|keine|außer|ohne|entferne|lösche",
  move: "verschieb|verschiebe|verschieben|verleg|verlege|verlegen|ändere|änder|ändern|ersetze|leg|lege|stell|stelle",
  set: "mach|mache|stell|stelle|setz|setze|ändere|änder|leg|lege|verschieb|verschiebe",
  endless: "unbefristet|endlos|unbegrenzt|ohne ende|für immer|bis auf weiteres|ohne enddatum",
  rename:
    /^(?:bitte\s)?(?:(?:nenn|nenne)\s(?:es|it|ihn|sie|das|die\saufgabe)\s(.{1,80}?)(?:\sum)?|(?:benenn|benenne)\s(?:(?:es|ihn|sie|das|die\saufgabe)\s)?(?:um\s)?in\s(.{1,80}?)(?:\sum)?)[.!]?$/i,
  at: "um",
  unclear: "Was soll sich ändern: die Uhrzeit, die Tage oder wer es bekommt?",
  whichTime: "Welche der Uhrzeiten soll sich ändern?",
  onceOrAlways: "Nur einmal oder ab jetzt immer?",
});
