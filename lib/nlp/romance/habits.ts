/** What people tell of themselves and of others; patterns are sources that see folded text. */
export interface HabitWords {
  /** Openings that only a story has: "desde hace años", "d'habitude". */
  openings: string;
  /** Verbs in the first person: "voy", "saco". Those that are nouns as well count only before a preposition. */
  mine: string;
  mineOrNoun: string;
  /** Prepositions and adverbs that follow a verb, not its noun: "en", "a", "hasta". */
  behindVerb: string;
  /** What makes a subject of the words behind it: "mi", "el", "nuestros". */
  determiner: string;
  /** Words of the schedule, which are no subject: "le premier jour". */
  noSubject: string;
  /** Verbs in the third person, and the pronoun before them. */
  theirs: string;
  reflexive: string;
  /** Words that a verb never stands behind: "de", "la", "que". */
  noVerbBehind: string;
  /** The preposition of a noun: "paseo de la tarde". */
  of: string;
  /** "hay", "c'è": what there is. */
  existing: string;
  always: string;
  /** Before any subject: "la", "l'"; with the space behind it. */
  article: string;
  /** Somebody close: "jefe", "sœur". */
  people: string;
}

const I = "(?:(?:yo|eu|io|noi|nosotr[oa]s|a\\sgente)\\s)?";

/** "Los martes voy a yoga", "mi hijo entrena los lunes", "el autobús pasa cada 20 minutos": nothing to plan. */
export function habitsOf(words: HabitWords): RegExp[] {
  const { openings, mine, mineOrNoun, behindVerb, determiner, noSubject, theirs, reflexive, noVerbBehind, of } = words;
  const { existing, always, article, people } = words;
  return [
    new RegExp(`^(?:${openings})(?![\\p{L}])`, "u"),
    new RegExp(`^${I}(?:${mine})(?![\\p{L}-])(?!\\s(?:${of}))`, "u"),
    new RegExp(`^${I}(?:${mineOrNoun})\\s(?:${behindVerb})(?![\\p{L}])`, "u"),
    new RegExp(
      `^(?:${determiner})(?!\\d|(?:${noSubject})(?![\\p{L}]))(?:(?!(?:${noVerbBehind})\\s(?:${theirs})\\s)[\\p{L}\\d'-]+\\s){1,5}?(?<!(?<!\\p{L})(?:${noVerbBehind})\\s)(?:${reflexive})?(?:${theirs})(?![\\p{L}-])`,
      "u",
    ),
    // "mi jefe revisa los informes": what somebody else does.
    new RegExp(
      `^(?:${determiner})(?:${people})\\s(?:(?:${of})\\s?\\p{L}+\\s)?(?:${reflexive})?(?!\\p{L}+(?:[aei]r|re)\\s)\\p{L}{3,}\\s(?:(?:${article})|(?:${determiner})|un[aeo]?\\s|des\\s|s[ue]s?\\s)`,
      "u",
    ),
    new RegExp(`^(?:(?:${always})\\s)?(?:${existing})(?![\\p{L}])`, "u"),
    // "la web siempre tiene mucho tráfico"
    new RegExp(
      `^(?:${article})(?!(?:${noSubject})(?![\\p{L}]))(?:[\\p{L}'-]+\\s){1,4}?(?:(?:${theirs})\\s(?:${always})|(?:${always})\\s(?:${theirs}))(?![\\p{L}])`,
      "u",
    ),
  ];
}
