import { findSaying, type Saying } from "../core/sayings";
import { TASK_NOUN } from "./job-names";
import { asksForDeed } from "./verbs";

/** Patterns see folded text: no accents, "ł" is "l". Words of time are no part of a name; "poranny", "tygodniowy" are. */
const DAY =
  "(?:poniedzial|wtor|srod|czwart|piat|sobot|niedziel|weekend|dni|kazd|tym|przyszl|nastepn|konc|styczn|lut|marc|kwietn|maj|czerwc|lipc|sierpn|wrzesn|pazdziernik|listopad|grudn|odwolania|jutr|tydzien|miesiac|chwil|razie|czas|stale|pol|kwadrans|godzin)";
const WHEN = `(?:kazd\\p{L}+|codziennie|co\\s\\p{L}+|(?:we?|o|od|do|na|z|ze)\\s(?:\\d|${DAY}\\p{L}*)|za\\s\\p{L}+|przez|jutro|dzis|dzisiaj|pojutrze|rano|wieczorem|juz|teraz|znow|znowu|ponownie|natychmiast|zaraz|chwilowo|tymczasowo|zamiast|niech|a|zeby|aby|jesli|gdy|\\d+)`;
const WORD = `(?!${WHEN}(?!\\p{L}))[\\p{L}„”"“-][\\p{L}\\d„”"“-]*`;
const THIS = "(?:t(?:ego|ej|ych|en|e|a|emu|ym|ymi)\\s)?";
const THING = `${THIS}(?<name>${WORD}(?:\\s${WORD}){0,6}?)`;
const TASK = `${THIS}(?<name>(?:${WORD}\\s){0,3}?${TASK_NOUN}\\p{L}*(?:\\s${WORD}){0,5}?)`;
const WHO = `${WORD}(?:\\s${WORD}){0,4}?`;
const UNTIL = "(?:,?\\s(?:(?:do|na|w|przez|az|poki)\\s.+|chwilowo|tymczasowo))?";
const MEANWHILE = "(?:na\\srazie\\s|chwilowo\\s|tymczasowo\\s|poki\\sco\\s)";
const THEN_DELETE =
  "(?:[,.;!]?\\s(?:wiec\\s|mozesz\\s|mozna\\s|prosze\\s)*(?:usun|skasuj|wykasuj|anuluj|wywal|wyrzuc|wylacz|usunac|skasowac)(?:\\s(?:je|go|ja|to))?)?";
const NEEDED = "potrzebn\\p{L}+";
const SENDS = "(?:wysylaj|przysylaj|przesylaj|rozsylaj|uruchamiaj|puszczaj|przypominaj|rob)";
const FROM_NOW = "(?:od\\s(?:teraz|dzis|jutra|tej\\spory|przyszlego\\stygodnia)|odtad|teraz|juz)";
const SEND = "(?:wysylac|przysylac|przesylac|uruchamiac|puszczac|robic|przeniesc|przesunac|wyslac|uruchomic)";
const COMES = "(?:przychodz\\p{L}+|dziala\\p{L}*|rusz\\p{L}+|lec\\p{L}+|chodz\\p{L}+|startuj\\p{L}*|wraca\\p{L}*)";
const AGAIN = "(?:znowu|znow|ponownie|z\\spowrotem)";
const ONE =
  "(?:jutro|dzis|dzisiaj|pojutrze|we?\\s(?:tym|przyszlym|nastepnym|te|ten)\\s\\p{L}+|we?\\s(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)|(?:tylko\\s)?(?:jeden|ten|tym)\\sraz(?:em)?)";
const SKIP = `(?:pomin|odpusc|opusc|przeskocz|nie\\s${SENDS})`;
const NOW = "(?:teraz|juz\\steraz|natychmiast|od\\srazu|zaraz)";
const LIST =
  "(?:(?:list[yae]\\s)?(?:odbiorc|adresat|subskrybent)\\p{L}+\\s|list[yae]\\s(?:wysylkowej\\s|mailingowej\\s)?)?";

const said = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "u");

/** Whole sentences about something that is scheduled, in the words of everyday life. */
const sayings: readonly Saying[] = [
  // "Nie potrzebuję już raportu o parkingu"
  [
    "delete",
    said(
      `(?:ja\\s|my\\s)?(?:juz\\s)?nie\\s(?:potrzebuj\\p{L}+|uzywam\\p{L}*|czytam\\p{L}*)\\s(?:mi\\s)?(?:juz\\s|wiecej\\s)?${THING}(?:\\sjuz)?${THEN_DELETE}`,
    ),
  ],
  [
    "delete",
    said(
      `(?:juz\\snie\\schc\\p{L}+|nie\\schc\\p{L}+\\s(?:juz|wiecej))\\s(?:dostawac\\s|otrzymywac\\s|widziec\\s)?${THING}${THEN_DELETE}`,
    ),
  ],
  [
    "delete",
    said(
      `${THING}\\s(?:(?:mi|nam)\\s)?(?:juz\\s)?(?:nie\\s(?:jest|sa)\\s(?:(?:mi|nam|juz)\\s)*${NEEDED}|nie${NEEDED})(?:\\sjuz)?${THEN_DELETE}`,
    ),
  ],
  // "Zmieniłam zdanie co do przypomnienia o dentyście, skasuj je"
  [
    "delete",
    said(
      `(?:zmienil\\p{L}+\\szdanie|rozmyslil\\p{L}+\\ssie)\\s(?:co\\sdo|w\\ssprawie|odnosnie)\\s${THING}${THEN_DELETE}`,
    ),
  ],
  ["delete", said(`zapomnij(?:cie)?\\so\\s${TASK}`)],
  ["delete", said(`(?:dosc|wystarczy|starczy)\\s(?:mi\\s|nam\\s|mam\\s)?(?:juz\\s)?${THING}`)],
  ["delete", said(`(?:mam|mamy)\\s(?:juz\\s)?dosc\\s(?:juz\\s)?${THING}${THEN_DELETE}`)],
  [
    "delete",
    said(
      `przestan(?:cie)?\\s(?:(?:mi|nam)\\s)?(?:juz\\s)?(?:${SEND}|przypominac|pisac|wrzucac)\\s(?:(?:mi|nam)\\s)?(?:juz\\s)?(?:o\\s)?${THING}`,
    ),
  ],
  [
    "edit",
    said(
      `dodaj\\sdo\\s${TASK}\\s(?:(?:jeszcze|tez|rowniez|takze)\\s)*(?:poniedzial|wtor|srod|czwart|piat|sobot|niedziel|weekend)\\p{L}*`,
    ),
  ],
  ["edit", said(`(?:jutrzejsz|dzisiejsz|najblizsz|nastepn|kolejn)\\p{L}+\\s${THING}\\s${SKIP}`)],
  ["delete", said(`koniec\\s(?:juz\\s)?(?:z|ze)\\s${THING}`)],
  ["delete", said(`(?:zadnych|zadnego|zadnej)\\s(?:wiecej\\s|juz\\s)${THING}`)],
  ["delete", said(`(?:wypisz|wypiszcie)\\s(?:mnie|nas)\\s(?:z|ze|od)\\s${THING}`)],
  ["delete", said(`pozbadz\\ssie\\s${THING}`)],
  // "Daj odpocząć przypomnieniom o siłowni do stycznia"
  ["pause", said(`daj(?:my)?\\s(?:odpoczac|odetchnac|spokoj)\\s(?:z\\s|ze\\s)?${THING}${UNTIL}`)],
  [
    "pause",
    said(`(?:zrob|zrobmy|wez)\\s(?:sobie\\s)?(?:mala\\s)?(?:przerwe|pauze)\\s(?:z|ze|od|w)\\s${THING}${UNTIL}`),
  ],
  ["pause", said(`${TASK}\\s${MEANWHILE}nie\\s${SENDS}${UNTIL}`)],
  ["pause", said(`${MEANWHILE}nie\\s${SENDS}\\s(?:mi\\s|nam\\s)?${TASK}${UNTIL}`)],
  ["pause", said(`${TASK}\\sniech\\s${MEANWHILE}?(?:nie\\s${COMES}|poczeka\\p{L}*|odpoczn\\p{L}+)${UNTIL}`)],
  ["pause", said(`niech\\s${TASK}\\s${MEANWHILE}?(?:nie\\s${COMES}|poczeka\\p{L}*|odpoczn\\p{L}+)${UNTIL}`)],
  [
    "pause",
    said(
      `na\\sczas\\s(?:urlopu|wakacji|swiat|ferii|wyjazdu|remontu|\\p{L}+)\\s(?:wstrzymaj|zawies|zatrzymaj|wylacz|zapauzuj)\\s${THING}`,
    ),
  ],
  ["resume", said(`niech\\s${TASK}\\s${AGAIN}\\s${COMES}`)],
  ["resume", said(`${TASK}\\s(?:moze|moga|ma|maja|niech)\\s(?:juz\\s)?${AGAIN}\\s${COMES}`)],
  ["resume", said(`${TASK}\\s(?:moze|moga)\\s(?:juz\\s)?${COMES}\\s${AGAIN}`)],
  // "Czy kopia zapasowa może startować o 3 zamiast o 2?"
  [
    "edit",
    said(
      `(?:czy\\s)?${THING}\\s(?:moze|moga|moglb[yao]|moglaby|moglyby)\\s(?:by[ct]?\\s)?\\p{L}+\\s.*(?:zamiast|a\\snie|pozniej|wczesniej).*`,
    ),
  ],
  [
    "edit",
    said(
      `(?:czy\\s)?(?:mozna|mozna\\sby|da\\ssie|daloby\\ssie|lepiej|wolalb\\p{L}+)\\s(?:mi\\s)?${SEND}\\s${THING}\\s(?:o\\s|na\\s|we?\\s|co\\s)?.*(?:zamiast|a\\snie|pozniej|wczesniej).*`,
    ),
  ],
  // "Raport ma od teraz przychodzić we wtorki zamiast w poniedziałki"
  ["edit", said(`niech\\s${TASK}\\s(?:\\p{L}+\\s)?(?:${FROM_NOW}\\s)?(?:o\\s)?(?:\\S+\\s){1,3}(?:wczesniej|pozniej)`)],
  [
    "edit",
    said(
      `(?:niech\\s)?${TASK}\\s(?:(?:ma|maja|powin\\p{L}+|niech)\\s)?(?:${FROM_NOW}\\s)?(?:\\p{L}+\\s)?(?:we?|o|na|co|kazd\\p{L}+|codziennie)\\s[^,;.!?]*(?:zamiast|a\\snie)\\s.+`,
    ),
  ],
  // "Przypomnienie o piciu już tylko co trzy godziny"
  ["edit", said(`${TASK}\\s(?:${FROM_NOW}\\s)+tylko\\s[^,;:.!?]+`)],
  // "Zrób przegląd codziennie zamiast raz w tygodniu"
  [
    "edit",
    said(
      `(?:zrob|niech\\sbedzie)\\s${TASK}\\s(?:codzienn\\p{L}+|co\\s|raz\\s|tygodniow\\p{L}+|miesieczn\\p{L}+).{0,40},?\\s?(?:zamiast|a\\snie)\\s.+`,
    ),
  ],
  // Who gets it
  ["edit", said(`(?:dodaj|dopisz)\\s${WHO}\\sdo\\s${LIST}${TASK}`)],
  [
    "edit",
    said(
      `(?:usun|wypisz|wykresl|skresl|wyrzuc)\\s(?!(?:zadani|przypomnieni|task|job|automat)\\p{L}*\\s)${WHO}\\s(?:z|ze)\\s${LIST}${TASK}`,
    ),
  ],
  ["edit", said(`${TASK}\\s(?:${SENDS}|wyslij)\\s(?:tez|takze|rowniez)\\s(?:do\\s)?${WHO}`)],
  ["edit", said(`${SENDS}\\s${TASK}\\s(?:tez|takze|rowniez)\\s(?:do\\s)?${WHO}`)],
  // One run of it
  ["edit", said(`${ONE}\\s${SKIP}\\s${TASK}`)],
  ["edit", said(`${ONE}\\s${TASK}\\s${SKIP}`)],
  ["edit", said(`${SKIP}\\s${ONE}\\s${TASK}`)],
  // "Nie czekaj do poniedziałku, wyślij raport sprzedaży od razu"
  [
    "run",
    said(
      `nie\\sczekaj(?:cie)?\\s[^,;.!?]{2,40}[,;.!]\\s(?:tylko\\s)?(?:wyslij|uruchom|odpal|zrob|przyslij|wykonaj|pusc)\\s(?:${NOW}\\s)?${TASK}(?:\\s${NOW})?`,
    ),
  ],
];

const task = new RegExp(`(?<!\\p{L})${TASK_NOUN}`, "u");

/** What an everyday sentence says of something that is scheduled. */
export const sayingOf = (words: string, hasSchedule: boolean) =>
  findSaying(sayings, words, (name, _, isTask) => !asksForDeed(name) && (!isTask || task.test(name)), hasSchedule);

/** "powiadomienia o autobusie, wstrzymaj je na razie" */
export const aboutThat = /^([^,;:!?]{3,60}),\s(?:prosze,?\s)?(\p{L}[^,;!?]{2,40}?)\s(je|go|ja|to)((?:\s[^,;!?]+)?)$/u;

/** "Urlop się skończył, włącz z powrotem raport": what is to be done behind what has happened. */
export const closing =
  /^[^,;.!?]{4,60}[,;.!]\s(?:wiec\s|dlatego\s|teraz\s|prosze\s)?((?:wstrzymaj|zawies|zapauzuj|zatrzymaj|wylacz|wznow|wlacz|przywroc|odwies|aktywuj|usun|skasuj)\s[^,;.!?]+)$/u;

export const namesTask = (name: string): boolean => said(TASK).test(name);
