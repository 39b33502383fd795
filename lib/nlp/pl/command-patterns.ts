import type { Command } from "../core/language";
import { verbFirst } from "../slavic/verb-first";
import { TASK_NOUN } from "./job-names";

/** Patterns see folded text: no accents, "ł" is "l". */
export const verbs: [Command["intent"], RegExp][] = [
  [
    "pause",
    /^(?:wstrzyma[jc]|zapauz(?:uj|owac)|zatrzyma[jc]|zawies(?:ic)?|spauz(?:uj|owac)|wylacz(?:yc)?|dezaktyw(?:uj|owac)|pauz(?:uj|owac))\s(.+)$/u,
  ],
  [
    "resume",
    /^(?:wznow(?:ic)?|odpauz(?:uj|owac)|zdejmij\spauze\sz|usun\spauze\sz|zdejmij\sz\spauzy|odblok(?:uj|owac)|wlacz(?:yc)?\s(?:ponownie|znowu|z\spowrotem)|(?:ponownie|znowu|znow)\swlacz(?:yc)?|wlacz(?:yc)?|aktyw(?:uj|owac)|kontynu(?:uj|owac)|odwies(?:ic)?|przywroc(?:ic)?)\s(.+)$/u,
  ],
  [
    "delete",
    /^(?:usun(?:ac)?|skas(?:uj|owac)|wykas(?:uj|owac)|anul(?:uj|owac)|wywal(?:ic)?|wyrzuc(?:ic)?|odwola[jc])\s(.+)$/u,
  ],
  ["run", /^(?:uruchom(?:ic)?|odpal(?:ic)?|wykona[jc]|wystart(?:uj|owac)|pusc(?:ic)?)\s(.+?)$/u],
];
/** "Newsletter niech poczeka": the verb behind its object. */
export const behind: [Command["intent"], RegExp][] = [
  [
    "resume",
    /^(.+?)\s(?:niech\s|moze\s)(?:\S+\s)?(?:znowu|znow|ponownie)\s(?:dziala|rusza|ruszyc|ruszy|przychodzi|leci|dzialac|przychodzic)$/u,
  ],
  [
    "pause",
    /^(.+?)\s(?:niech|moze|trzeba|mozna)\s(?:\S+\s)?(?:poczeka|poczekac|odpocznie|odpoczac|stanie|postoi|wstrzymac|zatrzymac|zawiesic|pauzuje|wylaczyc)$/u,
  ],
  ["delete", /^(.+?)\s(?:trzeba|mozna|moze)\s(?:usunac|skasowac|wywalic|wyrzucic|zniknac)$/u],
];

/** "Raport możesz skasować", "możesz teraz uruchomić kopię" */
export const commandFirst = verbFirst({
  modal: "(?:(?:ty|teraz|juz)\\s)*(?:mozesz|mozecie|mozna|trzeba|pora)",
  beside: "juz(?!\\snie)|teraz|smialo|spokojnie|od\\srazu|natychmiast|zaraz|mi|nam|tez|sobie",
  verb: "(?:juz\\snie\\s|znowu\\s|znow\\s|ponownie\\s)?\\p{L}{3,}c(?:\\s(?:ponownie|znowu|z\\spowrotem))?",
});

/** Words between a verb and what it is done to. */
export const fill =
  /(?:^|\s)(?:na\s(?:razie|chwile|tydzien|miesiac|jakis\sczas|czas\s(?:urlopu|wakacji|swiat|ferii|wyjazdu|remontu))|chwilowo|tymczasowo|poki\sco|prosze)(?=\s|$)/gu;

export const now =
  /\s(?:teraz|natychmiast|od\srazu|jeszcze\sraz|recznie|ponownie|znowu|znow|w\stej\schwili|juz\steraz|zaraz)$/u;

/** Said of jobs only, whatever they are called. */
export const pauses = /^(?:wstrzymaj|zapauzuj|zawies|spauzuj|pauzuj|wstrzymac|zatrzymaj)/u;
/** A command that is to be obeyed at once, before its verb or its object. */
export const soon = /^(?:juz\steraz|teraz|natychmiast|od\srazu|zaraz)\s/u;
export const resumes = /^(?:wznow|odpauzuj|zdejmij|usun\spauze|odwies|kontynuuj|wznowic|przywroc)/u;
export const edits = [
  /^(?:pomin|pominac|odpusc|opusc|przeskocz|daruj\ssobie|nie\suruchamiaj|nie\swysylaj)\s(?:jutrzejsz\p{L}+\s|dzisiejsz\p{L}+\s|najblizsz\p{L}+\s|nastepn\p{L}+\s|kolejn\p{L}+\s)?(.+?)(?:\s(?:jutro|dzis|dzisiaj|pojutrze|w\st\p{L}{1,3}|tym\srazem|jeden\sraz|raz|we?\s(?:przyszlym|nastepnym|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele))(?:\s.*)?)?$/u,
  /^(?:zrob|rob|wysylaj|wyslij|ustaw|uruchamiaj|przesun|daj|puszczaj)\s(.+?)\s(?:o\s)?(?:pol\sgodziny|godzine|godzinke|kwadrans|dwie\sgodziny|trzy\sgodziny|\d+\s(?:godz\p{L}*|min\p{L}*)|dziesiec\sminut|dzien|troche|chwile)\s(?:pozniej|wczesniej)$/u,
  /^(?:wysylaj|rob|uruchamiaj|zrob|ustaw|wyslij|przypominaj|puszczaj)\s(.+?)\s(?:teraz\s|odtad\s|juz\s)*(?:o|we?|co|kazd\p{L}+|codziennie)\s.*(?:zamiast|a\snie)\s.*$/u,
  // "weź ten backup zrób nie o 3, tylko o 4 w nocy"
  new RegExp(
    `^(?!.*(?:codzien|kazd|co\\s(?:tydzien|miesiac)|tygodniow|miesieczn))(?:(?:wez|dawaj|daj|niech|zrob|rob|puszczaj|odpalaj|ustaw)\\s){0,2}((?:\\p{L}+\\s){0,2}?${TASK_NOUN}[^,.;]{0,40}?)\\s(?:(?:zrob|rob|puszczaj|odpalaj|ustaw|niech\\sbedzie|bedzie)\\s)?nie\\s(?:o|we?|na)\\s[^,.;]{1,20},?\\s(?:tylko|lecz|ale|a)\\s(?:o|we?|na)\\s[^,.;]{1,25}$`,
    "u",
  ),
  /^(?:przesun|przenies|przeloz|odloz|opoznij|przyspiesz|przesunac|przelozyc)\s(.+?)(?:\s(?:na|o|do|z|w)\s.+)?$/u,
  /^(?:zmien|zmienic|popraw|edytuj|zmodyfikuj|przemianuj)\s((?:godzine|termin|harmonogram|nazwe|dzien|date|czas)?\s?.+?)(?:\s(?:na|z|w|do)\s.+)?$/u,
  /^(?:zrob|niech)\s(?:to|go|ja)\s.+$/u,
];
export const scheduleOf =
  /^(?:godzine|termin|harmonogram|nazwe|dzien|date|czas)\s(?:uruchamiania\s|wysylki\s|wysylania\s|dla\s)?/u;
