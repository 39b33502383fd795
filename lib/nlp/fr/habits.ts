import { habitsOf } from "../romance/habits";
import { pastTeller } from "../romance/tells-past";
import { taskVerbs } from "./verbs";

/** "I have the dentist at nine, remind me": behind the story something is asked for. */
export const request =
  /(?:[,;:.!?]|\set\s(?:du\scoup|c'est\spourquoi))\s(?:\p{L}+\s){0,3}?(?:(?:me\s|m')?\p{L}{3,}-(?:(?:le-|la-|les-)?(?:moi|nous)|l[ea]s?|l(?:ui|eur))|envoie|previens|rappelle|prepare|verifie|note|ecris|appelle|fais|mets|je\s(?:veux|voudrais))(?![\p{L}])/u;

const people =
  "fils|filles?|enfants?|maris?|femmes?|meres?|peres?|parents|maman|papa|freres?|soeurs?|cousin(?:e|es|s)?|neveux?|nieces?|oncles?|tantes?|grand-meres?|grand-peres?|bebe|amie?s?|copine?s?|copains?|voisine?s?|collegues?|chefs?|patrons?|equipes?|classes?|clients?|eleves|prof|medecin|chats?|chiens?|club|chorale";

/** "mon fils a judo", "notre équipe a une réunion": in folded text "a" may also be "à", so only of people. */
const theyHave = new RegExp(
  `^(?:mon|ma|mes|notre|nos)\\s(?:(?:petite?s?|grande?s?|jeunes?|vie(?:ux|ille))\\s)?(?:${people})\\s(?:a|ont)\\s(?!besoin|l'|la\\s|le\\s|les\\s|\\d)`,
);

const told = habitsOf({
  openings:
    "depuis\\s(?:des\\s(?:annees|mois|semaines|lustres)|toujours|longtemps|que|mon\\senfance|\\d+\\sans)|ca\\sfait\\s(?:des\\s)?\\S+\\s(?:ans|mois|annees)?\\s?que|il\\sy\\sa\\s\\S+\\sans\\sque|d'habitude|d'ordinaire|en\\sgeneral|en\\stemps\\snormal|normalement|habituellement|generalement|comme\\stoujours|la\\splupart\\sdu\\stemps|quand\\sj'etais|autrefois|avant,\\sj",
  mine: "ai\\s(?:dentiste|rendez-vous|piscine|cours|reunion)",
  mineOrNoun: "vais|suis",
  behindVerb: "a|au|en|chez|dans",
  determiner: "(?:mon|ma|mes|notre|nos)\\s",
  noSubject:
    "premiere?s?|deuxieme|second|troisieme|quatrieme|dernier|derniere|avant-dernier|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|jours?|semaine|mois|an|annee|heure|matins?|soirs?|midi|nuits?|apres-midi|week-ends?|fin|prochain|prochaine",
  theirs:
    "passe|passent|sort|sortent|arrive|arrivent|joue|jouent|met|mettent|va|vont|vient|viennent|travaille|travaillent|dort|dorment|mange|mangent|vit|fait|font|commence|commencent|ouvre|ouvrent|ferme|ferment|est|sont|dure|durent|sonne|sonnent|aboie|arrose|livre|livrent|amene|apporte|enseigne|donne|donnent|etudie|repete|repetent|celebre|descend|monte|finit|finissent|termine|terminent|tombe|tombent|appareille|accoste|accostent|revient|reviennent|chante|chantent|danse|dansent|dessine|dessinent|part|partent|entraine|entrainent|reunit|reunissent|leve|levent|couche|couchent|dejeune|dejeunent|dine|dinent|prend|prennent|lit|regarde|court|nage|promene",
  reflexive: "se\\s|s'|me\\s|m'|nous\\s|lui\\s|ne\\s|n'|y\\s",
  noVerbBehind:
    "de|du|des|le|la|les|que|qui|a|au|aux|en|avec|et|ou|pour|par|sans|sur|un|une|son|sa|mon|ma|si|quand|dont|chaque|ce|cette",
  of: "de|du|des|d'",
  existing: "il\\sy\\s(?:a|avait)|y\\sa",
  always: "(?:presque\\s)?toujours|souvent|d'habitude",
  article: "(?:(?:le|la|les)\\s|l')",
  people:
    "chef|cheffe|patron|patronne|mere|pere|parents|freres?|soeurs?|fils|filles?|femme|mari|ami[es]*|collegues?|equipe|voisine?|associee?|professeur|grand-mere|grand-pere|cliente?",
});

/** "Moi le dimanche à 10h je vais à la messe": who speaks and does it, with the days between. */
export const tellsOfMe =
  /^(?:moi|nous),?\s(?!.*(?<!\p{L})(?:veux|voudrais|voulons|aimerai[st]|aimerions|faut|faudrait|besoin|souhait\p{L}+|dois|\p{L}+-(?:moi|nous|l[ea]))(?!\p{L}))(?:[\p{L}\d:'-]+,?\s){1,9}?(?:je\s|j'|on\s|nous\s)\p{L}{2,}/u;

export const habits = [...told, theyHave];

export const tellsPast = pastTeller({
  past: "(?:a|ont|ai|avons|avez|aura|auront|avait|avaient)\\s(?:(?:pas|plus|bien|jamais|tout|été|déjà|encore|mal|complètement|tous|rien)\\s){0,2}(?!(?:été|lieu|besoin|beau)(?!\\p{L}))\\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ue|ert|ant(?=\\sde))|(?:est|sont|était|étaient|suis|sommes)\\s(?:(?:pas|plus|bien|jamais|tout|mal|déjà)\\s){0,2}(?!(?:ouvert|fermé|prévu|programmé|planifié|férié|réservé|complet|censé|payé|connu)(?:e?s?)(?!\\p{L}))\\p{L}+(?:é|ée|és|ées|i|is|ie|it|u|us|ue)|(?:s'|m'|t')(?:est|était|étaient|sont|suis)\\s(?:\\p{L}+\\s)?\\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ue)|(?:n'|m'|t'|l'|j'|lui\\s|nous\\s|y\\s)(?:a|ont|ai|avait|avons)\\s(?:(?:pas|plus|bien|jamais|tout|rien|encore)\\s){0,2}\\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ue)|était|étaient|avait|avaient|fut",
  relative: "qui|que|qu|où|quand|lequel|laquelle|lesquel(?:le)?s|si|combien|dont|comment",
  isVerb: (word) => taskVerbs.has(word),
});
