import type { Slot } from "../core/slots";
import { type Word, w } from "../grammar/lexicon";

const WORKDAYS = [1, 2, 3, 4, 5];
const WEEK = [0, 1, 2, 3, 4, 5, 6];

const strong = (forms: readonly string[], slots: Slot[]): Word =>
  w("PHRASE", forms.join("|"), { slots, strength: "strong" });

const everyOtherDay = (first: number): Slot[] => [
  {
    kind: "monthDays",
    days: Array.from({ length: 31 }, (_, index) => index + 1).filter((day) => day % 2 === first % 2),
    recurring: true,
  },
];

/** Each form behind each opening and before each ending; both may be empty. */
export const combined = (openings: readonly string[], forms: readonly string[], endings: readonly string[]): string[] =>
  openings.flatMap((opening) => forms.flatMap((form) => endings.map((ending) => `${opening}${form}${ending}`)));

/** "los días pares del mes", "i giorni dispari". */
export const parityDays = (odd: readonly string[], even: readonly string[]): Word[] => [
  strong(odd, everyOtherDay(1)),
  strong(even, everyOtherDay(0)),
];

/** "los meses impares", "les mois pairs". */
export const parityMonths = (odd: readonly string[], even: readonly string[]): Word[] => [
  w("MONTHS", odd.join("|"), [1, 3, 5, 7, 9, 11]),
  w("MONTHS", even.join("|"), [2, 4, 6, 8, 10, 12]),
];

/** "los demás días laborables", "le reste de la semaine": those of these days that nothing else names. */
export const otherDays = (workdays: readonly string[], days: readonly string[]): Word[] => [
  w("DAYGROUP", workdays.join("|"), { weekdays: WORKDAYS, recurring: true, others: true }),
  w("DAYGROUP", days.join("|"), { weekdays: WEEK, recurring: true, others: true }),
];

/** "solo en el primer trimestre": the months of one quarter. */
export const quartersAlone = (formsOf: (name: string) => readonly string[], names: readonly string[]): Word[] =>
  names.map((name, index) =>
    w("PHRASE", formsOf(name).join("|"), {
      slots: [{ kind: "months", months: [1, 2, 3].map((month) => index * 3 + month) }],
      strength: "firm",
    }),
  );

/** "chaque matin ouvré", "ogni mattina feriale". */
export const workdayMornings = (forms: readonly string[]): Word =>
  strong(forms, [
    { kind: "weekdays", weekdays: WORKDAYS, recurring: true },
    { kind: "partOfDay", part: "morning" },
  ]);

/** "al final de cada jornada laboral". */
export const endsOfWorkdays = (forms: readonly string[]): Word =>
  strong(forms, [
    { kind: "weekdays", weekdays: WORKDAYS, recurring: true },
    { kind: "partOfDay", part: "endOfDay" },
  ]);

/** "hasta nuevo aviso", "até segunda ordem": no end that a schedule knows, and no Monday. "La hora está bien": no change. */
export const saysNothing = (forms: string): Word => strong(forms.split("|"), [{ kind: "dropped" }]);
