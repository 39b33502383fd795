/** The page to show after sign-in: a path of this site, or the start page when the address names anything else. */
export function returnPath(address: string | undefined): string {
  const base = "http://this.site";
  if (!address?.startsWith("/") || !URL.canParse(address, base)) return "/";
  const { origin, pathname, search, hash } = new URL(address, base);
  // Browsers read a path that starts with two slashes as the name of another host.
  const isElsewhere = origin !== base || pathname.startsWith("//") || pathname.startsWith("/sign-in");
  return isElsewhere ? "/" : `${pathname}${search}${hash}`;
}
