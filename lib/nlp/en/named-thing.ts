import { VERB } from "./verbs";

const UNIT = "(?:minutes?|mins?|hours?|days?|weeks?|months?)";
const ARTICLE = "(?:the|an?|my|our|his|her|their|all|this)";
/** "At the close summarise my positions": the verb with its object behind words about when. */
const whenAhead = new RegExp(
  `^(?:(?:\\d+|an?|two|three|five|seven|ten|half\\san)\\s${UNIT}\\s(?:before|after|ahead\\sof)|at|before|after|until|on|in|during|by|around|with|otherwise|noonish)\\s(?:[^\\s,.;:!?]+\\s){0,6}?(?<!\\b(?:the|an?|my|our|his|her|their|of|for|to|and)\\s)(?=${VERB}\\s(?:me|us|the|my|our|an?|all|every|his|her|their|\\p{L}+s|\\p{L}+\\s(?:to|about|of|the|an?))\\s)`,
  "iu",
);
/** "Until it's fixed, check …" */
const clauseAhead = new RegExp(
  `^(?:until|till|while|when|whenever|if|as\\slong\\sas|once|after|before|at|on|in|during|with|because|since|so\\sthat)\\s[^,.;:!?]{2,60},\\s(?:please\\s)?(?=${VERB}\\s)`,
  "iu",
);
/** "invoices older than 30 days": by how much names nothing. */
const comparedThan =
  /\s(?:(?:of|with|for|by)\s)?(?:older|newer|more|less|fewer|greater|smaller|larger|bigger|higher|lower|longer|shorter|later|earlier)\sthan\s(?:[^,.;:!?]|(?<=\d)[,.](?=\d))*/iu;
/** "send Tom the figures", "email me and the team the minutes": to whom. */
const addressee = new RegExp(
  `^((?:[Ss]end|[Ee]-?mail|[Mm]ail|[Gg]ive|[Ss]how|[Tt]ext|[Mm]essage)\\s)(?:(?:me|us)\\sand\\s(?:the\\s)?\\p{L}+|the\\s(?:team|board|boss|kids|family|crew|client|customer|office|staff|group)s?|everyone|everybody|\\p{Lu}\\p{L}+)\\s(?=${ARTICLE}\\s[\\p{L}\\d])`,
  "u",
);

/** The words of a prompt that may name its task, from the verb on. */
export function namedThing(prompt: string): string {
  return prompt
    .replace(whenAhead, "")
    .replace(clauseAhead, "")
    .replace(comparedThan, "")
    .replace(addressee, "$1")
    .replace(/^(?:make\ssure|ensure)\s(?:that\s)?|^(?:look|see)\s(?=(?:whether|if)\s)/i, "check ")
    .replace(/^wake\s(?:me|us)(?:\sup)?[.!]?$/i, "Wake-up call")
    .replace(/^(\p{L}+\s)how\s(?:many|much)\s/iu, "$1")
    .replace(/\bthis\s(?:day|week|month|quarter|year)'s\s(?=\p{L})/giu, "")
    .trim();
}
