import { editWords } from "../core/edit-words";

export const dutch = editWords({
  around:
    "hetzelfde|weer|terug naar|bij nader inzien|toch maar|verander het naar|verander dit naar|wijzig het naar|wijzig dit naar|zet het naar|het naar|dit naar|dat naar|dit in|het in|dit op|alsjeblieft|alstublieft|kun je|kan je|ik wil|graag|maak er|maak het|maak|zet het|zet|verander het|verander|wijzig|verplaats het|verplaats|verschuif het|verschuif|doe het|doe maar|liever|in plaats daarvan|toch|de tijd|laat het",
  also: "ook|tevens|daarnaast|bovendien|extra|erbij|cc|in kopie",
  only: "alleen|alleen nog|slechts|enkel|uitsluitend",
  instead: "in plaats daarvan|liever",
  insteadOf: "in plaats van",
  earlier: "eerder|vroeger|vervroeg|vervroegen|naar voren",
  later: "later|uitstellen|stel … uit|schuif … op|naar achteren|vertraag|verschuif … met",
  not: "niet|niet meer|geen|behalve|zonder|nooit|verwijder|haal … weg",
  move: "verplaats|verzet|vervang|verschuif|verander|wijzig|zet|maak",
  set: "zet|maak|verander|wijzig|verplaats|verschuif|doe",
  endless: "voor altijd|eindeloos|onbeperkt|zonder einde|voor onbepaalde tijd|zonder einddatum|tot nader order",
  rename: /^(?:(?:hernoem|noem)\s(?:het|dit|de\staak)|hernoem)\s(?:naar\s|tot\s)?(.{1,80}?)[.!]?$/i,
  at: "om",
  unclear: "Wat moet er veranderen: de tijd, de dagen of wie het krijgt?",
  whichTime: "Welke van de tijden moet veranderen?",
  onceOrAlways: "Eén keer, of vanaf nu altijd?",
});
