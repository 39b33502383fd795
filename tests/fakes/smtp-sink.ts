import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail {
  from: string;
  to: string[];
  raw: string;
  /** When its first byte came, in milliseconds since 1970. */
  atMs: number;
}

export interface SmtpSink {
  url: string;
  port: number;
  received: ReceivedMail[];
  close(): Promise<void>;
}

export interface SmtpSinkOptions {
  /** Refuses these recipients with 550. */
  refuses?: readonly string[];
  /** Answers the message itself with this code (452: later, 554: never). */
  answersDataWith?: number;
  /** TLS from the first byte, with smtp-server's own self-signed certificate. */
  secure?: boolean;
  credentials?: { user: string; password: string };
}

function refusal(message: string, responseCode: number): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A real SMTP server on loopback that keeps what it is sent. */
export async function startSmtpSink(options: SmtpSinkOptions = {}): Promise<SmtpSink> {
  const { refuses = [], answersDataWith, credentials, secure = false } = options;
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    secure,
    disabledCommands: credentials ? ["STARTTLS"] : ["STARTTLS", "AUTH"],
    allowInsecureAuth: true,
    logger: false,
    onAuth(auth, _session, callback) {
      const isRight = auth.username === credentials?.user && auth.password === credentials?.password;
      callback(isRight ? null : refusal("bad credentials", 535), isRight ? { user: "sink" } : undefined);
    },
    onRcptTo(address, _session, callback) {
      callback(refuses.includes(address.address) ? refusal("no such mailbox", 550) : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      const atMs = performance.timeOrigin + performance.now();
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (answersDataWith !== undefined) return callback(refusal("not now", answersDataWith));
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : "";
        const to = rcptTo.map(({ address }) => address);
        received.push({ from, to, raw: Buffer.concat(chunks).toString(), atMs });
        return callback(null);
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const login = credentials
    ? `${encodeURIComponent(credentials.user)}:${encodeURIComponent(credentials.password)}@`
    : "";
  return {
    url: `${secure ? "smtps" : "smtp"}://${login}127.0.0.1:${port}`,
    port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
