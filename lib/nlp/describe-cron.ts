import cronstrue from "cronstrue";
import "cronstrue/locales/de.js";
import "cronstrue/locales/es.js";
import "cronstrue/locales/fr.js";
import "cronstrue/locales/it.js";
import "cronstrue/locales/ja.js";
import "cronstrue/locales/ko.js";
import "cronstrue/locales/nl.js";
import "cronstrue/locales/pl.js";
import "cronstrue/locales/pt_PT.js";
import "cronstrue/locales/ru.js";
import "cronstrue/locales/tr.js";
import "cronstrue/locales/zh_CN.js";

const locales: Record<string, string> = { pt: "pt_PT", zh: "zh_CN" };

/** Words of a library for one expression that our own have none for; null where the library's are wrong. */
export function describeCron(expression: string, code: string): string | null {
  if (!isSaidRight(expression)) return null;
  try {
    return cronstrue.toString(expression, { locale: locales[code] ?? code, use24HourTimeFormat: true });
  } catch {
    return null;
  }
}

/** It calls both "and" and "or" an "and" where two day fields are limited, and a star with any step even. */
function isSaidRight(expression: string): boolean {
  const fields = expression.trim().split(/\s+/);
  const isLimited = (field = "*"): boolean => field !== "*" && field !== "?";
  if (isLimited(fields.at(-3)) && isLimited(fields.at(-1))) return false;
  return [...expression.matchAll(/\/(\d+)/g)].every(([, step]) => 60 % Number(step) === 0);
}
