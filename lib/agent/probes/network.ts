import { egressRequest, egressResolve, egressTcpConnect, egressTlsConnect } from "@/lib/egress";
import { type CheckResult, type ProbeContext, timed } from "./probe";

const DAY_MS = 86_400_000;
const EXPIRY_WARNING_DAYS = 14;
const MAX_BODY_BYTES = 1_048_576;

/** GET of the URL; below 400 is well. The body is read, so the timing covers the whole answer. */
export function probeHttp(url: string, { timeoutMs, signal, egress }: ProbeContext): Promise<CheckResult> {
  return timed("http", async () => {
    const init = { timeoutMs, signal, maxBytes: MAX_BODY_BYTES, ...(egress ? { policy: egress } : {}) };
    const { response, redirects } = await egressRequest(url, init);
    const { byteLength } = await response.arrayBuffer();
    const hops = redirects === 0 ? "" : ` after ${redirects} ${redirects === 1 ? "redirect" : "redirects"}`;
    return { ok: response.status < 400, detail: `status ${response.status}${hops}, ${byteLength} bytes` };
  });
}

export function probeDns(host: string, port: number, { egress }: ProbeContext): Promise<CheckResult> {
  return timed("dns", async () => {
    const addresses = await egressResolve({ host, port, policy: egress });
    return { ok: true, detail: addresses.map(({ address }) => address).join(", ") };
  });
}

export function probeTcp(
  host: string,
  port: number,
  { timeoutMs, signal, egress }: ProbeContext,
): Promise<CheckResult> {
  return timed("tcp", async () => {
    const socket = await egressTcpConnect({ host, port, timeoutMs, signal, policy: egress });
    socket.on("error", () => undefined).destroy();
    return { ok: true, detail: `port ${port} is open` };
  });
}

/** The certificate: whether it verifies for this host, and how long it is still valid. */
export function probeTls(host: string, port: number, context: ProbeContext): Promise<CheckResult> {
  return timed("tls", async () => {
    const { timeoutMs, signal, egress, now } = context;
    const socket = await egressTlsConnect({ host, port, timeoutMs, signal, policy: egress, rejectUnauthorized: false });
    const certificate = socket.getPeerCertificate();
    const { authorized, authorizationError } = socket;
    socket.on("error", () => undefined).destroy();
    const expires = new Date(certificate.valid_to);
    const days = Math.floor((expires.getTime() - now.getTime()) / DAY_MS);
    const validity =
      days < 0
        ? `expired on ${expires.toISOString().slice(0, 10)}`
        : `valid for ${days} more days (until ${expires.toISOString().slice(0, 10)})`;
    const trust = authorized ? "" : `, not trusted: ${String(authorizationError)}`;
    return { ok: authorized && days >= EXPIRY_WARNING_DAYS, detail: `certificate ${validity}${trust}` };
  });
}
