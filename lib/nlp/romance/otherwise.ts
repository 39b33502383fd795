import type { Rule } from "../grammar/rule";
import { otherwiseAt } from "../shared-rules/otherwise-at";

/** "en semaine à 7h, sinon à 9h", "entre semana a las 7 y el resto a las 9" */
export const otherwise: Rule[] = otherwiseAt(
  /(?<![\p{L}])(?:(?:si|se)\sno|de\slo\scontrario|(?:el|o|il)\sresto|(?:los|os|nos)\s(?:demas|outros)|gli\saltri|nei\srestanti|sinon|autrement|le\sreste(?:\sdu\stemps)?|les\sautres|altrimenti|senao|caso\scontrario|no\sresto)[,:]?\s$/u,
);
