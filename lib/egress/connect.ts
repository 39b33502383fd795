import { isIP, type LookupFunction, connect as netConnect, type Socket } from "node:net";
import { type ConnectionOptions, type TLSSocket, connect as tlsConnect } from "node:tls";
import { AppError, isAppError } from "@/lib/errors";
import type { EgressPolicy, ResolvedAddress, TrustedPurpose } from "./policy";
import { normaliseHost } from "./policy";
import { egressResolve } from "./resolve";

export interface ConnectInput {
  host: string;
  port: number;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  trusted?: TrustedPurpose | undefined;
  policy?: EgressPolicy | undefined;
}

export interface TlsConnectInput extends ConnectInput {
  /** False reads a certificate that does not verify; the caller looks at `socket.authorized`. */
  rejectUnauthorized?: boolean;
}

/** A lookup that knows only the addresses that were checked, so that a second answer of the DNS changes nothing. */
export function pinnedLookup(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const first = addresses[0];
    if (options.all) callback(null, [...addresses]);
    else if (first) callback(null, first.address, first.family);
    else callback(new Error("no checked address"), "", 4);
  };
}

function checkPort(port: number): void {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new AppError("validation", `${port} is not a port: it must be between 1 and 65535.`);
  }
}

function opened<S extends Socket>(socket: S, event: "connect" | "secureConnect", input: ConnectInput): Promise<S> {
  return new Promise((resolve, reject) => {
    const where = `${input.host}:${input.port}`;
    const fail = (message: string, cause?: unknown) => {
      cleanUp();
      socket.on("error", () => undefined);
      socket.destroy();
      reject(new AppError("unavailable", message, { cause }));
    };
    const onError = (error: NodeJS.ErrnoException) =>
      fail(`No connection to ${where}: ${error.code ?? error.message}.`, error);
    const onAbort = () => fail(`The connection to ${where} was stopped.`);
    const timer = setTimeout(() => fail(`No connection to ${where} within ${input.timeoutMs} ms.`), input.timeoutMs);
    const onOpen = () => {
      cleanUp();
      resolve(socket);
    };
    const cleanUp = () => {
      clearTimeout(timer);
      socket.off("error", onError).off(event, onOpen);
      input.signal?.removeEventListener("abort", onAbort);
    };
    socket.once("error", onError).once(event, onOpen);
    input.signal?.addEventListener("abort", onAbort, { once: true });
    if (input.signal?.aborted) onAbort();
  });
}

async function checkedAddresses(input: ConnectInput): Promise<ResolvedAddress[]> {
  const timeout = AbortSignal.timeout(input.timeoutMs);
  const signal = input.signal ? AbortSignal.any([input.signal, timeout]) : timeout;
  try {
    return await egressResolve({ ...input, signal });
  } catch (error) {
    if (isAppError(error)) throw error;
    const message = `The name ${input.host} did not resolve within ${input.timeoutMs} ms.`;
    throw new AppError("unavailable", message, { cause: error });
  }
}

/** Opens a TCP connection to a checked address. The caller owns the socket and its error events. */
export async function egressTcpConnect(input: ConnectInput): Promise<Socket> {
  checkPort(input.port);
  const addresses = await checkedAddresses(input);
  const host = normaliseHost(input.host);
  return opened(netConnect({ host, port: input.port, lookup: pinnedLookup(addresses) }), "connect", input);
}

/** Opens a TLS connection to a checked address, the certificate checked against the host's name. */
export async function egressTlsConnect(input: TlsConnectInput): Promise<TLSSocket> {
  const started = Date.now();
  const socket = await egressTcpConnect(input);
  const host = normaliseHost(input.host);
  const options: ConnectionOptions = { socket, rejectUnauthorized: input.rejectUnauthorized ?? true };
  if (isIP(host) === 0) options.servername = host;
  const remainingMs = Math.max(1, input.timeoutMs - (Date.now() - started));
  return opened(tlsConnect(options), "secureConnect", { ...input, timeoutMs: remainingMs });
}
