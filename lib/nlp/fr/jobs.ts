import { jobFinder } from "../romance/job-boundaries";
import { taskVerbs } from "./verbs";

const DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?";

export const jobs = jobFinder({
  links:
    "et\\s|puis\\s|ensuite,?\\s|aussi\\s|egalement,?\\s|ainsi\\sque\\s|par\\sailleurs,?\\s|de\\splus,?\\s|enfin,?\\s|sinon,?\\s|en\\splus,?\\s|en\\soutre,?\\s|d'autre\\spart,?\\s",
  when: `(?:le|la)\\s(?:second|seconde|deuxieme|troisieme)|l'autre|une?\\sautre|chaque|tous\\sles|toutes\\sles|demain|apres[\\s-]demain|ce\\ssoir|le\\s(?:\\d|1er)|les?\\s(?:premier|dernier|${DAY}|matin|soir|week)|du\\s${DAY}|dans\\s\\S+\\s(?:minutes?|heures?|jours?|semaines?)|une?\\s\\S+\\ssur|a\\s\\d+\\s?(?:h|:)\\S*`,
  frames:
    "(?:merci\\sde\\s(?:bien\\svouloir\\s)?|peux-tu\\s|n'oublie\\spas\\s(?:de\\s|d')|pense\\sa\\s|il\\sfaut\\s)?(?:m'|me\\s|nous\\s|lui\\s|leur\\s)?",
  refused:
    "(?:que|aussi|ensuite|puis|egalement|enfin|y\\scompris|mais|ou|pas|sauf|hors|hormis|seulement|uniquement|a\\spartir|jusqu|au\\splus|non|jamais)(?![\\p{L}])|(?:a|vers|des|entre|de)\\s(?:\\d|midi|minuit)",
  prepositions: /^(?:à|au|aux|pour|de|d'|avec|dans|sur|chez)(?=\s|\p{L})/iu,
  prepositionIn: (words, preposition) =>
    words.search(/^(?:à|aux?)$/i.test(preposition) ? /\s(?:à|aux?)\s/i : new RegExp(`\\s${preposition}\\s`, "i")),
  reminding: /^(?:rappel|fais|dis|demand)/,
  verbs: taskVerbs,
  isWish: (_word, before) => before === "tu" || before === "vous",
});
