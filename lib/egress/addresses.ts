import ipaddr from "ipaddr.js";

/** Addresses that ipaddr.js takes for ordinary unicast but that lead inside: cloud platforms' own services. */
const EXTRA_BLOCKED = [
  "168.63.129.16/32",
  "100.100.100.200/32",
  "169.254.169.254/32",
  "169.254.170.2/32",
  "192.0.0.0/24",
  "192.88.99.0/24",
  "fd00:ec2::254/128",
  // IPv4-compatible (::7f00:1 is 127.0.0.1), IPv4-translated, NAT64 local-use, Teredo, 6to4, site-local.
  "::/96",
  "::ffff:0:0:0/96",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "2001::/32",
  "2002::/16",
  "fec0::/10",
].map((range) => ipaddr.parseCIDR(range));

/**
 * Why this literal address must not be reached, or null when it is a public one.
 * The reason is the name of its range ("loopback", "private" …).
 */
export function blockedRange(address: string): string | null {
  const text = address.replace(/%.*$/, "");
  if (!ipaddr.isValid(text)) return "not an address";
  const parsed = ipaddr.parse(text);
  const plain = parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress() ? parsed.toIPv4Address() : parsed;
  const isListed = EXTRA_BLOCKED.some(
    ([range, bits]) => range.kind() === plain.kind() && plain.match(range as typeof plain, bits),
  );
  const range = plain.range();
  if (range !== "unicast") return range;
  return isListed ? "reserved" : null;
}
