import { type BoundClauses, CLAUSE_END, DAY_BETWEEN } from "../germanic/bound-clauses";

/** What may stand for the schedule itself; any other word would be what begins or ends. */
const OPENS =
  "(?<=[.,;!\\u2013-]\\s)(?<lead>(?:(?:das|es|die|sie|der|er|ganze|alles|aber|und|allerdings|jedoch|doch|also|wobei|dann)\\s){0,4}";
const SOFTLY =
  "(?:(?:das|es|sie|er|ganze|aber|allerdings|jedoch|damit|dann|also|erst|wieder|bitte|soll|nun|jetzt)\\s){0,5}";
/** Days that need no preposition. */
const NEAR =
  "(?:(?:uber|ueber)?morgen|heute|(?:nachst|naechst|kommend)\\p{L}{1,3}|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)(?!\\p{L})";
const AT = `(?:(?:am|ab|ab\\sdem|ab\\sder|mit|mit\\sdem|zum|im|der)\\s|(?=${NEAR})))`;
const clause = (words: string): RegExp => new RegExp(words + CLAUSE_END, "gu");

export const boundClauses: BoundClauses = {
  starts: [
    // "…, geht aber erst ab dem 12. Januar wieder los"
    clause(
      `${OPENS}(?:geht|gehen|fangt|faengt|fangen|fang)\\s${SOFTLY}${AT}${DAY_BETWEEN}(?<close>(?:\\s(?:erst|wieder|dann|damit))?\\s(?:los|an))`,
    ),
    // "…, das Ganze startet am 12. Januar", "…, los geht's erst am 12.1.", "Beginn ist der 12. Januar"
    clause(
      `${OPENS}(?:startet|starten|beginnt|beginnen|starte|beginn|los\\sgeht(?:'?s|\\ses)?|(?:start|beginn|starttermin)\\sist)\\s${SOFTLY}${AT}${DAY_BETWEEN}(?<close>(?:\\s(?:erst|wieder|dann|damit))*)`,
    ),
    clause(
      `${OPENS}(?:lauft|laeuft|gilt)\\s${SOFTLY}(?:ab|ab\\sdem|ab\\sder)\\s)${DAY_BETWEEN}(?<close>(?:\\swieder)?)`,
    ),
    // "…, morgen geht's los"
    clause(
      `(?<=[.,;!\\u2013-]\\s)(?=${NEAR})(?<lead>)${DAY_BETWEEN}(?<close>\\s(?:geht(?:'?s|\\ses)\\slos|(?:fang\\p{L}*|fangt|faengt)\\s(?:das|es|du|wir)\\s(?:ganze\\s)?an|(?:ist|war)\\s(?:start|beginn|das\\serste\\smal)|(?:anfangen|starten|beginnen|loslegen)))`,
    ),
  ],
  ends: [
    // "…, am 30. März ist dann Schluss"
    clause(
      `(?<=[.,;!\\u2013-]\\s)(?<lead>(?:(?:aber|und|allerdings|jedoch|doch)\\s){0,2}(?:am|mit\\sdem|zum|nach\\sdem)\\s)${DAY_BETWEEN}(?<close>\\s(?:ist\\s(?:(?:dann|auch|damit|das|es|aber)\\s){0,3}(?:schluss|ende|vorbei|fertig)|(?:endet|endets)(?:\\s(?:das|es|dann|ganze))*|hort\\s(?:das|es)(?:\\s(?:dann|ganze))*\\sauf))`,
    ),
    // "Schluss ist am 30. März", "…, das hört am 30. März auf"
    clause(
      `${OPENS}(?:(?:schluss|ende|vorbei|letzter\\s(?:tag|termin|lauf))\\sist\\s(?:(?:dann|es|das|damit)\\s){0,2}|(?:endet|enden|hort|stoppt)\\s${SOFTLY})(?:(?:am|mit\\sdem|zum|der)\\s)?)${DAY_BETWEEN}(?<close>(?:\\s(?:auf|dann|wieder))*)`,
    ),
  ],
};
