import type { LanguageRules } from "../core/language";
import { opensRequest } from "../slavic/opens-request";
import { slavicRules } from "../slavic/rules";
import { describesLife } from "./statements";
import { isHabitual, isVerb } from "./verbs";

export const rules: LanguageRules = slavicRules({
  isHabitual,
  dayOfMonth: /(?<!\p{L})dni(?:a|u|ach)(?!\p{L})/u,
  daysOfMonth: /dniach/u,
  dated: /\d-?(?:go|ego|tego|mego|szego)(?!\p{L})/u,
  everyDayOfMonth: /^kazdego/u,
  but: /[,;]?\s(?:a|ale|lecz|jednak|natomiast|zas)\s$/u,
  telling: {
    tells: (clause) => describesLife(clause),
    asks: opensRequest(/^(?:(?:prosze|wiec|wtedy|i|a),?\s){0,3}/u, isVerb),
  },
  otherMonths:
    /(?:^|\s)(?:poza\stym|w\s(?:pozostale|inne)(?:\sdni)?(?=,?\s$)|w\s(?:pozostale|pozostalych|inne|innych)\smiesiac(?:e|ach)|przez\sreszte\sroku)(?:\s(?:zawsze|codziennie|juz|dopiero))?,?\s$/u,
  zero: /zero\s\p{L}+$/u,
});
