import { jobFinder } from "../romance/job-boundaries";
import { imperativeOf, taskVerbs } from "./verbs";

const DAY = "(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabat[oi]|domenic(?:a|he))";

export const jobs = jobFinder({
  links: "e\\s|ed\\s|mentre\\s|poi\\s|inoltre,?\\s|anche\\s|invece\\s|infine,?\\s|in\\spiu,?\\s",
  when: `(?:il|la)\\s(?:second|terz)[oa]|l'altr[oa]|un'?\\s?altr[oa]|ogni|tutti\\s(?:i|gli)|tutte\\sle|domani|dopodomani|stasera|il\\s(?:\\d{1,2}|primo|ultimo|${DAY}|mattino|pomeriggio|fine)|l[ae]\\s(?:${DAY}|mattina|sera)|i\\s(?:${DAY}|weekend)|di\\s${DAY}|dal\\s${DAY}|nei\\s(?:giorni|weekend)|(?:tra|fra)\\s\\S+\\s(?:minuti|ore|giorni|settimane)|alle\\s\\d+\\S*`,
  frames: "(?:per\\sfavore,?\\s|non\\sdimenticare\\sdi\\s|puoi\\s)?(?:mi\\s|ci\\s)?",
  refused:
    "(?:che|anche|poi|inoltre|infine|ma|o|non|mai|tranne|escluso|esclusi|salvo|solo|a\\spartire|fino|no|una)(?![\\p{L}])|(?:alle|all'|verso|dalle|tra|a)\\s?(?:\\d|l[ae]\\s|mezz|un)",
  prepositions: /^(?:a|ad|al|allo|alla|agli|ai|alle|per|di|d'|con|in|su)(?=\s)/iu,
  prepositionIn: (words) => words.search(/\s(?:a|ad|al|allo|alla|agli|ai|alle|per|con|in|su)\s/i),
  reminding: /^ricord/,
  verbs: taskVerbs,
  isWish: (word, before) => before !== "che" && (before === "tu" || imperativeOf(word) !== word),
});
