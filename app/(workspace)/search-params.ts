export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The named parameters of a page's address; missing or repeated ones become an empty text. */
export async function readParams<Name extends string>(
  searchParams: SearchParams,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const given = await searchParams;
  const entries = names.map((name) => {
    const value = given[name];
    return [name, typeof value === "string" ? value : ""] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}
