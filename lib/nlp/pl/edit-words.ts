import { editWords } from "../core/edit-words";

export const polish = editWords({
  around:
    "to samo|tak samo|znowu|z powrotem na|je na|go na|ją na|proszę|czy możesz|możesz|chcę|chciałbym|chciałabym|zrób to|zrób|ustaw|ustaw to|zmień|zmień to|zmień na|przenieś|przenieś to|przesuń|przesuń to|przełóż|niech będzie|raczej|zamiast tego|jednak",
  also: "też|także|również|dodatkowo|dodaj|ponadto|cc|do wiadomości",
  only: "tylko|jedynie|wyłącznie",
  instead: "zamiast tego|raczej|lepiej",
  insteadOf: "zamiast",
  earlier: "wcześniej|przyspiesz|przyśpiesz",
  later: "później|opóźnij|odłóż|przesuń … do przodu|przesuń … o",
  not: "nie|już nie|oprócz|poza|bez|nigdy|z wyjątkiem|usuń",
  move: "zmień|zamień|przenieś|przesuń|przełóż|ustaw",
  set: "zmień|ustaw|przenieś|przesuń|przełóż|zrób",
  endless: "na zawsze|bez limitu|bez końca|bezterminowo|bez daty końcowej|do odwołania",
  rename: /^(?:zmień\snazwę\sna|nazwij\s(?:to|zadanie)|przemianuj\s(?:to\s)?na)\s(.{1,80}?)[.!]?$/i,
  at: "o",
  unclear: "Co ma się zmienić: godzina, dni czy odbiorca?",
  whichTime: "Która z godzin ma się zmienić?",
  onceOrAlways: "Tylko raz czy od teraz zawsze?",
});
