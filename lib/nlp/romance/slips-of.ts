/** "mañana: mñana mnana": each misspelling with the word that is meant, all folded. */
export function slipsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const [meant = "", slips = ""] = line.split(": ");
      const one = slips.split(" ").map((slip): [string, string] => [slip, meant]);
      // "sgndas" is "segundas" where the word itself has a plural.
      const many = one.flatMap(([slip]): [string, string][] =>
        meant.endsWith("s") || slip.endsWith("s") ? [] : [[`${slip}s`, `${meant}s`]],
      );
      return [...one, ...many];
    }),
  );
}
