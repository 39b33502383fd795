/** A path with the parameters that are not empty. */
export function hrefWith(path: string, parameters: Record<string, string | null | undefined>): string {
  const search = new URLSearchParams(
    Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString();
  return search ? `${path}?${search}` : path;
}
