import { createTransport } from "nodemailer";
import { type EgressPolicy, egressTcpConnect } from "@/lib/egress";
import { AppError, isAppError } from "@/lib/errors";
import type { ComposedMail } from "./compose";

const CONNECT_TIMEOUT_MS = 15_000;
const TRANSFER_TIMEOUT_MS = 60_000;

export interface SmtpTarget {
  host: string;
  port: number;
  /** TLS from the first byte (smtps). */
  isSecure: boolean;
  user: string;
  password: string;
  /** False accepts any certificate: `?tls.rejectUnauthorized=false`. */
  verifiesCertificate: boolean;
  /** False never upgrades a plain connection: `?ignoreTLS=true`. */
  mayUpgrade: boolean;
}

/** Reads `smtp://user:password@host:port` or `smtps://…`. */
export function parseSmtpUrl(text: string): SmtpTarget {
  const url = new URL(text);
  const isSecure = url.protocol === "smtps:";
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (isSecure ? 465 : 587) : Number(url.port),
    isSecure,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    verifiesCertificate: url.searchParams.get("tls.rejectUnauthorized") !== "false",
    mayUpgrade: url.searchParams.get("ignoreTLS") !== "true",
  };
}

interface SmtpFailure extends Error {
  code?: string;
  responseCode?: number;
  response?: string;
}

/** nodemailer names no command when a connection breaks; its log line for the message says whether it was out. */
function handOverWatch() {
  const watch = { handedOver: false };
  const ignore = () => undefined;
  const info = (entry: unknown) => {
    if (typeof entry === "object" && entry !== null && Reflect.get(entry, "tnx") === "message") watch.handedOver = true;
  };
  const logger = { level: ignore, trace: ignore, debug: ignore, info, warn: ignore, error: ignore, fatal: ignore };
  return { watch, logger };
}

/**
 * Refusals of the server (5xx) are final and come as `validation`; all else is `unavailable` and may be tried again.
 * After the whole message was handed over silence does not mean that it was not sent: `details.uncertain` says so.
 */
function deliveryError(error: unknown, where: string, handedOver: boolean): AppError {
  if (isAppError(error)) return error;
  const failure = error as SmtpFailure;
  const answer = failure.response ?? failure.message;
  if (failure.responseCode !== undefined && failure.responseCode >= 500) {
    return new AppError("validation", `The mail server ${where} refused the message: ${answer}`, { cause: error });
  }
  if (failure.code === "EAUTH") {
    return new AppError("validation", `The mail server ${where} refused the sign-in: ${answer}`, { cause: error });
  }
  const isUncertain = failure.responseCode === undefined && handedOver;
  return new AppError("unavailable", `The mail server ${where} did not take the message: ${answer}`, {
    cause: error,
    ...(isUncertain ? { details: { uncertain: true } } : {}),
  });
}

/** Hands the stored MIME message to the SMTP server; returns the server's answer. */
export async function deliverBySmtp(
  smtpUrl: string,
  mail: Pick<ComposedMail, "from" | "recipients" | "raw">,
  policy?: EgressPolicy,
): Promise<string> {
  const target = parseSmtpUrl(smtpUrl);
  const where = `${target.host}:${target.port}`;
  const { watch, logger } = handOverWatch();
  try {
    const connection = await egressTcpConnect({ ...target, timeoutMs: CONNECT_TIMEOUT_MS, trusted: "smtp", policy });
    const transport = createTransport({
      host: target.host,
      port: target.port,
      secure: target.isSecure,
      ignoreTLS: !target.mayUpgrade,
      connection,
      logger,
      ...(target.user === "" ? {} : { auth: { user: target.user, pass: target.password } }),
      tls: { rejectUnauthorized: target.verifiesCertificate },
      greetingTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: TRANSFER_TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      const info = await transport.sendMail({ envelope: { from: mail.from, to: mail.recipients }, raw: mail.raw });
      const rejected = info.rejected.map(String);
      return rejected.length === 0 ? info.response : `${info.response} (refused for ${rejected.join(", ")})`;
    } finally {
      transport.close();
      connection.destroy();
    }
  } catch (error) {
    throw deliveryError(error, where, watch.handedOver);
  }
}
