/** Habits, facts, translations and greetings: nothing to do later. */
export const none =
  /^(?:(?:ja|my|on|ona|oni)\s)?(?:zwykle|zazwyczaj|zawsze|czesto|czasami|normalnie|na\sogol|wczoraj|kiedys|codziennie\s(?:chodze|biegam|jem|pije|wstaje|pracuje|jezdze|gram|cwicze))\s|^(?:chodze|biegam|wstaje|jem|pije|pracuje|jezdze|spotykamy\ssie|gramy|gram|cwicze|mam|mamy|chodzimy|lubie|kocham|jestem|bylem|bylam)\s|^(?:w|we|co)\s(?:\p{L}+\s){1,3}(?:chodze|biegam|wstaje|jem|pije|pracuje|jezdze|spotykamy|gramy|gram|cwicze|mam|mamy|chodzimy|jemy|jezdzimy)\s|^(?:przetlumacz|jak\sjest|jak\ssie\smowi|jak\spowiedziec)\s.{1,200}\s(?:na\s\p{L}+|po\s\p{L}+)[.?!]?$|^(?:czesc|hej|dzieki|dziekuje|dzien\sdobry|dobry\swieczor|pa|do\swidzenia|witaj)[!.,\s]*$|^(?:nasze?|moja|moj|moje|ten|ta|to)\s[\p{L}\s-]{1,40}\s(?:zaczyna\ssie|odbywa\ssie|jest|byl|byla|bylo|otwiera\ssie|zamyka\ssie|konczy\ssie)(?:\s|$)/u;
/** A text to translate stands behind the colon. */
export const translateTo = /^(?:przetlumacz(?:cie)?),?\s(?:\p{L}+,?\s){0,4}(?:na|z)\s\p{L}+[^:]{0,20}:/u;
export const translate = /^(?:przetlumacz|jak\sjest|jak\ssie\smowi|jak\spowiedziec)\s/u;
