/** How the proxy tells the pages which address was asked for. */
export const PATH_HEADER = "x-requested-path";

/** The sign-in page, which leads back to the path that somebody wanted to see. */
export function signInPath(wanted: string | null): string {
  return wanted === null || wanted === "/" ? "/sign-in" : `/sign-in?callbackUrl=${encodeURIComponent(wanted)}`;
}
