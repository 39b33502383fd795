import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import { AppError } from "@/lib/errors";
import { blockedRange } from "./addresses";
import { checkHost, refused } from "./check-url";
import {
  configuredPolicy,
  type EgressPolicy,
  normaliseHost,
  type ResolvedAddress,
  skipsAddressCheck,
  type TrustedPurpose,
} from "./policy";

export interface ResolveInput {
  host: string;
  port: number;
  trusted?: TrustedPurpose | undefined;
  policy?: EgressPolicy | undefined;
  /** Stops waiting for the name server. */
  signal?: AbortSignal | undefined;
}

/** The system's resolver cannot be stopped, only left behind. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener("abort", onAbort));
}

async function systemLookup(host: string): Promise<ResolvedAddress[]> {
  try {
    const found = await lookup(host, { all: true, verbatim: true });
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
  } catch (cause) {
    throw new AppError("unavailable", `The name ${host} does not resolve.`, { cause });
  }
}

/**
 * The addresses of a host, each of them checked; the caller connects to one of these and to nothing else.
 * One forbidden address among several refuses the host: a name that mixes them is an attack or a mistake.
 */
export async function egressResolve(input: ResolveInput): Promise<ResolvedAddress[]> {
  const policy = input.policy ?? configuredPolicy();
  const host = checkHost(normaliseHost(input.host));
  const literal: ResolvedAddress[] = ipaddr.isValid(host)
    ? [{ address: host, family: ipaddr.parse(host).kind() === "ipv6" ? 6 : 4 }]
    : [];
  const addresses =
    literal.length > 0 ? literal : await unlessAborted((policy.lookup ?? systemLookup)(host), input.signal);
  if (addresses.length === 0) throw new AppError("unavailable", `The name ${host} has no address.`);
  if (skipsAddressCheck(host, input.port, policy, input.trusted)) return addresses;
  for (const { address } of addresses) {
    const range = blockedRange(address);
    if (range !== null) {
      const where = address === host ? host : `${host} (${address})`;
      throw refused(
        `${where} is in a range that is not public (${range}); an admin can allow the host with EGRESS_ALLOW`,
      );
    }
  }
  return addresses;
}
