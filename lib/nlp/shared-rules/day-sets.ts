import { type Word, w } from "../grammar/lexicon";

/** "on odd days of the month"; the forms of each, separated by "|". */
export function monthParity(odd: string, even: string): Word[] {
  return [odd, even].map((forms, index) =>
    w("PHRASE", forms, {
      slots: [
        {
          kind: "monthDays",
          days: Array.from({ length: index === 0 ? 16 : 15 }, (_, day) => 1 + index + 2 * day),
          recurring: true,
        },
      ],
      strength: "strong",
    }),
  );
}

/** "only in the first quarter": the months of each of the four. */
export function quarterMonths(forms: readonly string[]): Word[] {
  return forms.map((words, index) =>
    w("PHRASE", words, {
      slots: [{ kind: "months", months: [3 * index + 1, 3 * index + 2, 3 * index + 3] }],
      strength: "firm",
    }),
  );
}

/** "all other working days", "the remaining days": those that nothing else names. */
export function otherDays(workdays: string, days: string): Word[] {
  return [
    w("DAYGROUP", workdays, { weekdays: [1, 2, 3, 4, 5], recurring: true, others: true }),
    w("DAYGROUP", days, { weekdays: [0, 1, 2, 3, 4, 5, 6], recurring: true, others: true }),
  ];
}
