/** "mañana: mñana mnana": each misspelling with the word that is meant, all folded. */
export function slipsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const [meant = "", slips = ""] = line.split(": ");
      return slips.split(" ").map((slip): [string, string] => [slip, meant]);
    }),
  );
}
