import { resolve } from "node:path";
import { AppError } from "@/lib/errors";
import { persistedSecret } from "./persisted-secret";
import { type Environment, parseEnvironment } from "./schema";

export { persistedSecret } from "./persisted-secret";

export interface Config {
  production: boolean;
  host: string;
  port: number;
  /** Absolute. */
  dataDir: string;
  databaseUrl: string | undefined;
  /** Whether X-Forwarded-* headers come from a proxy of ours. */
  trustProxy: boolean;
  baseUrl: string;
  /** NEXTAUTH_SECRET, or one that is generated once and kept in the data folder. */
  readonly authSecret: string;
  adminEmail: string | undefined;
  adminPassword: string | undefined;
  openaiApiKey: string | undefined;
  openaiBaseUrl: string | undefined;
  openaiModel: string;
  /** For reading requests; the same as `openaiModel` unless set. */
  openaiParseModel: string;
  smtpUrl: string | undefined;
  mailFrom: string;
  runLeaseSeconds: number;
  /** How many late runs start a minute at most, in the whole instance. */
  catchUpPerMinute: number;
  /** Failures in a row after which a task pauses itself; 0: never. */
  autoPauseAfter: number;
  /** Requests per minute. */
  rateLimitParseAnonymous: number;
  publicParse: boolean;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
  logFormat: "text" | "json";
  /** `host` or `host:port`, lower case. */
  egressAllow: string[];
  inngestBaseUrl: string | undefined;
  inngestEventKey: string | undefined;
  inngestSigningKey: string | undefined;
  executorConcurrency: number;
}

function toConfig(env: Environment): Config {
  const dataDir = resolve(env.DATA_DIR);
  return {
    production: env.NODE_ENV === "production",
    host: env.HOST,
    port: env.PORT,
    dataDir,
    databaseUrl: env.DATABASE_URL,
    trustProxy: env.TRUST_PROXY,
    baseUrl: (env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ""),
    get authSecret() {
      return env.NEXTAUTH_SECRET ?? persistedSecret(dataDir, "auth-secret");
    },
    adminEmail: env.ADMIN_EMAIL?.toLowerCase(),
    adminPassword: env.ADMIN_PASSWORD,
    openaiApiKey: env.OPENAI_API_KEY,
    openaiBaseUrl: env.OPENAI_BASE_URL,
    openaiModel: env.OPENAI_MODEL,
    openaiParseModel: env.OPENAI_PARSE_MODEL ?? env.OPENAI_MODEL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    runLeaseSeconds: env.RUN_LEASE_SECONDS,
    catchUpPerMinute: env.CATCH_UP_PER_MINUTE,
    autoPauseAfter: env.AUTO_PAUSE_AFTER,
    rateLimitParseAnonymous: env.RATE_LIMIT_PARSE_ANONYMOUS,
    publicParse: env.PUBLIC_PARSE,
    logLevel: env.LOG_LEVEL,
    logFormat: env.LOG_FORMAT ?? (process.stdout.isTTY ? "text" : "json"),
    egressAllow: env.EGRESS_ALLOW,
    inngestBaseUrl: env.INNGEST_BASE_URL,
    inngestEventKey: env.INNGEST_EVENT_KEY,
    inngestSigningKey: env.INNGEST_SIGNING_KEY,
    executorConcurrency: env.EXECUTOR_CONCURRENCY,
  };
}

/** Throws one AppError that names every bad variable, its value (secrets masked) and what is allowed. */
export function readConfig(source: Record<string, string | undefined>): Config {
  const result = parseEnvironment(source);
  if ("values" in result) return toConfig(result.values);
  throw new AppError("validation", `The environment is not valid:\n${result.problems.map((p) => `  ${p}`).join("\n")}`);
}

const shared = globalThis as typeof globalThis & { nighthawksConfig?: Config };

/** The configuration of this process, parsed at first use. */
export function getConfig(): Config {
  shared.nighthawksConfig ??= readConfig(process.env);
  return shared.nighthawksConfig;
}
