import ipaddr from "ipaddr.js";
import { AppError } from "@/lib/errors";

/** An outgoing connection that the rules forbid; the message says which rule. */
export function refused(reason: string): AppError {
  return new AppError("forbidden", `Connection refused by the egress rules: ${reason}.`, { details: { egress: true } });
}

/** True for forms such as `0x7f.1`, `017700000001` or `2130706433`, which resolvers take for addresses. */
function isNumericForm(host: string): boolean {
  const last = host.split(".").at(-1) ?? "";
  return /^(0x[0-9a-f]*|\d+)$/i.test(last);
}

/**
 * Checks a host name or literal address as it was written (no brackets). Odd spellings of addresses are refused
 * because two parsers may read them differently.
 */
export function checkHost(written: string): string {
  const host = written.toLowerCase().replace(/\.$/, "");
  if (host === "") throw refused("the host is empty");
  if (ipaddr.IPv6.isValid(host)) {
    if (host.includes("%")) throw refused("scoped addresses are not allowed");
    return host;
  }
  if (isNumericForm(host)) {
    if (!ipaddr.IPv4.isValidFourPartDecimal(host)) throw refused(`${host} is not a plain IPv4 address`);
    return host;
  }
  if (host.length > 253 || !/^[a-z0-9_]([a-z0-9_-]{0,62})?(\.[a-z0-9_]([a-z0-9_-]{0,62})?)*$/.test(host)) {
    throw refused("the host has characters that no host name has");
  }
  return host;
}

/** The part between `//` and the path as it was written; the parser has already made one reading of it. */
function writtenAuthority(text: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(text)?.[1]?.toLowerCase() ?? "";
}

/** Parses a URL for http and https and refuses every form that two parsers could read differently. */
export function checkUrl(text: string): URL {
  if (/[\s\\\p{Cc}]/u.test(text)) throw refused("the URL has spaces, backslashes or control characters");
  if (!URL.canParse(text))
    throw new AppError("validation", "This is not a URL.", {
      fields: [{ path: "url", message: "Give a full http or https URL." }],
    });
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refused(`${url.protocol.slice(0, -1)} is not http or https`);
  const authority = writtenAuthority(text);
  if (authority.includes("@")) throw refused("credentials in a URL are not allowed");
  if (url.port === "0") throw refused("port 0 does not exist");
  const written = authority.replace(/:\d*$/, "");
  if (written.includes("%")) throw refused("the host is percent-encoded");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.IPv4.isValid(host) && written !== host) {
    throw refused(`${written} is not a plain IPv4 address`);
  }
  checkHost(host);
  return url;
}
