import { introducesWish } from "../shared-rules/introduces-wish";

/** Habits, facts, translations and greetings: nothing to do later. */
export const none =
  /^(?:(?:ja|my|on|ona|oni)\s)?(?:zwykle|zazwyczaj|zawsze|czesto|czasami|normalnie|na\sogol|wczoraj|kiedys|codziennie\s(?:chodze|biegam|jem|pije|wstaje|pracuje|jezdze|gram|cwicze))\s|^(?:chodze|biegam|wstaje|jem|pije|pracuje|jezdze|spotykamy\ssie|gramy|gram|cwicze|mam|mamy|chodzimy|lubie|kocham|jestem|bylem|bylam)\s|^(?:w|we|co)\s(?:\p{L}+\s){1,3}(?:chodze|biegam|wstaje|jem|pije|pracuje|jezdze|spotykamy|gramy|gram|cwicze|mam|mamy|chodzimy|jemy|jezdzimy)\s|^(?:przetlumacz|jak\sjest|jak\ssie\smowi|jak\spowiedziec)\s.{1,200}\s(?:na\s\p{L}+|po\s\p{L}+)[.?!]?$|^(?:czesc|hej|dzieki|dziekuje|dzien\sdobry|dobry\swieczor|pa|do\swidzenia|witaj)[!.,\s]*$|^(?:nasze?|moja|moj|moje|ten|ta|to)\s[\p{L}\s-]{1,40}\s(?:zaczyna\ssie|odbywa\ssie|jest|byl|byla|bylo|otwiera\ssie|zamyka\ssie|konczy\ssie)(?:\s|$)/u;
/** "Jestem fryzjerką w Łodzi i chcę w każdy piątek o 17 …" */
const introduces = introducesWish({
  speaker: "jestem|jestesmy|mam|mamy|pracuje|pracujemy|prowadze|prowadzimy|ucze|tu|nazywam\\ssie",
  and: "i|a|oraz",
  wish: "(?:chce|chcemy|chcial\\p{L}*|potrzebuje|potrzebujemy|prosze|prosimy|poprosz\\p{L}*|musze|musimy|szukam)",
  when: "kazd|codzien|co\\s|w\\s|we\\s|o\\s|od\\s|zawsze|rano|wieczor",
});
/** Whether the words open as a statement, and wish for nothing. */
export const tellsHabit = (words: string): boolean => none.test(words) && !introduces.test(words);
/** A text to translate stands behind the colon. */
export const translateTo = /^(?:przetlumacz(?:cie)?),?\s(?:\p{L}+,?\s){0,4}(?:na|z)\s\p{L}+[^:]{0,20}:/u;
export const translate = /^(?:przetlumacz|jak\sjest|jak\ssie\smowi|jak\spowiedziec)\s/u;
