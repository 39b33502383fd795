import { AppError } from "@/lib/errors";

/** A write that a cookie authenticates must come from our own pages: a foreign, `null` or missing Origin is refused. */
export function assertSameOrigin(headers: Headers): void {
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  const url = origin ? URL.parse(origin) : null;
  if (url && host !== null && url.host === host) return;
  throw new AppError("forbidden", "Writes with a session cookie must come from this site. Scripts use an API key.");
}
