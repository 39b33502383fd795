import type { LanguageRules } from "../core/language";
import { slavicRules } from "../slavic/rules";
import { isHabitual } from "./verbs";

export const rules: LanguageRules = slavicRules({
  isHabitual,
  dayOfMonth: /(?<!\p{L})dni(?:a|u|ach)(?!\p{L})/u,
  daysOfMonth: /dniach/u,
  dated: /\d-?(?:go|ego|tego|mego|szego)(?!\p{L})/u,
  everyDayOfMonth: /^kazdego/u,
  but: /[,;]?\s(?:a|ale|lecz|jednak|natomiast|zas)\s$/u,
  zero: /zero\s\p{L}+$/u,
});
