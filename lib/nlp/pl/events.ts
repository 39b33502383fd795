import { asksForDeed } from "./verbs";

/** What happens on a day, the noun at the head; not "o egzaminie", "na egzamin". */
const event =
  /^(?!(?:o|na|do|po|przed|z|ze|dla)\s)(?:\p{L}+\s){0,2}?(?:slub|wesele|urodziny|imieniny|rocznica|chrzciny|pogrzeb|komunia|parapetowka|impreza|koncert|spektakl|premiera|egzamin|kolokwium|matura|studniowka|obrona|rozmowa|zebranie|wywiadowka|spotkanie|odprawa|prezentacja|konferencja|wizyta|operacja|wylot|lot|samolot|pociag|wyjazd|przeprowadzka|delegacja|urlop|wakacje|ferie|deadline|rozprawa|audyt|inwentaryzacja|zawody|turniej|mecz|goscie|dyzur|proby|proba|trening|treningi|zajecia|lekcja|lekcje|przyjecia|randka)(?!\p{L})/u;

/** "w sobotę ślub": a day and what happens on it, and nothing to do. */
export const isEvent = (words: string): boolean => event.test(words) && !asksForDeed(words);
