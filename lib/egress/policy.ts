import { getConfig } from "@/lib/config";

/** What an endpoint from the environment is trusted for; it is trusted for nothing else. */
export type TrustedPurpose = "model" | "smtp" | "graphiti" | "inngest";

export interface ResolvedAddress {
  address: string;
  family: 4 | 6;
}

export interface EgressPolicy {
  /** Hosts (`host` or `host:port`) that the admin lets through the address checks. */
  allow: readonly string[];
  /** The one endpoint per purpose that came from the environment. */
  trusted: Readonly<Partial<Record<TrustedPurpose, string>>>;
  /** Replaces the system's resolver (tests). */
  lookup?: (host: string) => Promise<ResolvedAddress[]>;
}

const DEFAULT_PORTS: Record<string, number> = { "http:": 80, "https:": 443, "smtp:": 587, "smtps:": 465 };

/** The policy of this installation, from its environment. */
export function configuredPolicy(): EgressPolicy {
  const config = getConfig();
  return {
    allow: config.egressAllow,
    trusted: {
      ...(config.openaiBaseUrl ? { model: config.openaiBaseUrl } : {}),
      ...(config.smtpUrl ? { smtp: config.smtpUrl } : {}),
      ...(config.inngestBaseUrl ? { inngest: config.inngestBaseUrl } : {}),
    },
  };
}

/** The port a URL speaks to, by its scheme when it names none; 0 when neither tells. */
export function portOf(url: URL): number {
  return url.port === "" ? (DEFAULT_PORTS[url.protocol] ?? 0) : Number(url.port);
}

/** A host as it is compared: lower case, no brackets, no root dot. */
export function normaliseHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
}

function isAllowListed(host: string, port: number, policy: EgressPolicy): boolean {
  return policy.allow.some((entry) => {
    const text = entry.trim().toLowerCase();
    if (normaliseHost(text) === host) return true;
    const split = /^(.+):(\d{1,5})$/.exec(text);
    return split !== null && normaliseHost(split[1] ?? "") === host && Number(split[2]) === port;
  });
}

function isTrustedEndpoint(host: string, port: number, purpose: TrustedPurpose, policy: EgressPolicy): boolean {
  const endpoint = policy.trusted[purpose];
  if (!endpoint || !URL.canParse(endpoint)) return false;
  const url = new URL(endpoint);
  return normaliseHost(url.hostname) === host && portOf(url) === port;
}

/** True when this host and port may be reached whatever address they have. */
export function skipsAddressCheck(
  host: string,
  port: number,
  policy: EgressPolicy,
  purpose: TrustedPurpose | undefined,
): boolean {
  const name = normaliseHost(host);
  return isAllowListed(name, port, policy) || (purpose !== undefined && isTrustedEndpoint(name, port, purpose, policy));
}
