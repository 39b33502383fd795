import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

const isDay = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 32;

const told =
  /(?<!\p{L})(?:vencen?|caducan?|caen?|llegan?|cobran?|cobro|pagan?|pago|se\spagan?|tocan?|sale|pasan|(?:digo|perdon|perdona|mejor|corrijo|queria\sdecir|quise\sdecir),?)\s$/u;

/** Days of the month without a word for the month, where a verb tells them or a correction names them. */
export const toldDays: Rule[] = [
  // "La factura vence el 28. Recuérdamelo cada mes": a day that is told.
  rule("PHRASE", ["ON", "NUM"], (_o, { value, digits }, { chart, start, end }) =>
    digits !== undefined &&
    isDay(value) &&
    told.test(chart.text.slice(0, start)) &&
    /^\s?(?:[.,;:]|$)/.test(chart.text.slice(end))
      ? phrase([{ kind: "monthDays", days: [value], recurring: false }], "firm")
      : null,
  ),
];
