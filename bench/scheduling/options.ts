const PARTS = ["idle", "at-once", "sustained", "b", "executor", "due-query", "peers"] as const;
const GROUPS: Record<string, readonly string[]> = { a: ["at-once", "sustained"] };
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

export interface Options {
  only: ReadonlySet<string>;
  /** Ascending. */
  sizes: number[];
  /** For the product's Node processes, beside those of `npm start`. */
  flags: string[];
}

/**
 * `--only a,peers` (a: at-once and sustained), `--sizes 1000,100000`; everything when left out. `--flags --cpu-prof`: for
 * a profile. Throws a sentence.
 */
export function readOptions(args: readonly string[]): Options {
  const optionOf = (name: string) => {
    const place = args.indexOf(name);
    return place < 0 ? undefined : (args[place + 1] ?? "");
  };
  const known = new Set<string>([...PARTS, ...Object.keys(GROUPS)]);
  const asked = optionOf("--only")?.split(",");
  const unknown = asked?.find((name) => !known.has(name));
  if (unknown !== undefined) throw new Error(`--only has no part "${unknown}". Parts: ${[...known].join(", ")}.`);
  const sizes = optionOf("--sizes")?.split(",").map(Number) ?? SIZES;
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error("--sizes takes whole numbers: 1000,100000.");
  const only = new Set((asked ?? PARTS).flatMap((name) => GROUPS[name] ?? [name]));
  const flags = optionOf("--flags")?.split(" ") ?? [];
  return { only, flags, sizes: sizes.toSorted((one, other) => one - other) };
}
