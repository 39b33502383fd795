import { type BoundClauses, CLAUSE_END, DAY_BETWEEN } from "../germanic/bound-clauses";

/** What may stand for the schedule itself; any other word would be what begins or ends. */
const OPENS =
  "(?<=[.,;!\\u2013-]\\s)(?<lead>(?:(?:dat|het|de|dit|die|ze|hij|we|alles|maar|en|echter|dus|dan|geheel)\\s){0,4}";
const SOFTLY =
  "(?:(?:dat|het|dit|die|ze|we|pas|weer|dan|ook|er|maar|echter|wel|mee|daarmee|hiermee|eigenlijk|graag|alles)\\s){0,5}";
/** Days that need no preposition. */
const NEAR =
  "(?:(?:over)?morgen|vandaag|(?:volgende|komende|aanstaande)\\s\\p{L}+(?:\\s(?:maan|dins|woens|donder|vrij|zater|zon)dag)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?!\\p{L})";
const AT = `(?:(?:op|op\\sde|vanaf|vanaf\\sde|met|per|in)\\s|(?=${NEAR})))`;
const clause = (words: string): RegExp => new RegExp(words + CLAUSE_END, "gu");

export const boundClauses: BoundClauses = {
  starts: [
    // "…, maar dat begint pas weer op 12 januari", "Begin daarmee op 12 januari"
    clause(
      `${OPENS}(?:begint|beginnen|begin|start|starten)\\s${SOFTLY}${AT}${DAY_BETWEEN}(?<close>(?:\\s(?:weer|pas|dan|ermee))*)`,
    ),
    clause(`${OPENS}(?:gaat|gaan)\\s${SOFTLY}${AT}${DAY_BETWEEN}(?<close>(?:\\sweer)?\\s(?:in|van\\sstart))`),
    clause(
      `${OPENS}(?:startdatum|begindatum|ingangsdatum|eerste\\skeer)\\sis\\s(?:(?:pas|dan|weer|op)\\s){0,2})${DAY_BETWEEN}(?<close>)`,
    ),
    clause(`${OPENS}(?:loopt|geldt)\\s${SOFTLY}(?:vanaf|vanaf\\sde)\\s)${DAY_BETWEEN}(?<close>(?:\\sweer)?)`),
    // "…, morgen beginnen"
    clause(
      `(?<=[.,;!\\u2013-]\\s)(?=${NEAR})(?<lead>)${DAY_BETWEEN}(?<close>\\s(?:beginnen|starten|begint\\shet|(?:beginnen|starten)\\swe|is\\sde\\seerste(?:\\skeer)?))`,
    ),
  ],
  ends: [
    // "…, op 30 maart stopt het", "…, op 30 maart is het afgelopen"
    clause(
      `(?<=[.,;!\\u2013-]\\s)(?<lead>(?:(?:maar|en|echter)\\s){0,2}(?:op|met|na)\\s)${DAY_BETWEEN}(?<close>\\s(?:(?:stopt|eindigt)\\s(?:het|dat|dit|alles)(?:\\sweer)?|houdt\\s(?:het|dat)(?:\\sweer)?\\sop|is\\s(?:het|dat)\\s(?:(?:dan|weer|ook)\\s)?(?:afgelopen|klaar|voorbij|gedaan|einde)))`,
    ),
    // "het stopt op 30 maart", "de laatste keer is 30 maart"
    clause(
      `${OPENS}(?:(?:stopt|eindigt|stoppen|houdt)\\s${SOFTLY}|(?:laatste\\s(?:keer|dag)|einddatum|einde)\\sis\\s)(?:op\\s(?:de\\s)?)?)${DAY_BETWEEN}(?<close>(?:\\s(?:weer|dan|op))*)`,
    ),
  ],
};
