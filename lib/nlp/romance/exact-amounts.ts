import { rule } from "../grammar/rule";

/** "tra 3 settimane esatte", "dentro de diez días exactos" */
export const exactAmounts = rule(
  "AMOUNT",
  ["NUM", "UNIT", "HOUR_WORD"],
  ({ value }, unit, _h, { chart, start, end }) =>
    /\s(?:esatt[eio]|precis[eio]|spaccat[eio]|exact[oa]s|exat[oa]s|just[oa]s)$/.test(chart.text.slice(start, end))
      ? { count: value, unit }
      : null,
);
