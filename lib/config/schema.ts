import { z } from "zod";

const text = z.string().trim();
const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const url = (...schemes: string[]) =>
  text.refine((value) => schemes.includes(URL.parse(value)?.protocol.replace(":", "") ?? ""));

/** Yes and no as people write them in env files. */
const yesOrNo = z
  .string()
  .toLowerCase()
  .pipe(z.enum(["true", "false", "1", "0", "yes", "no", "on", "off"]))
  .transform((value) => ["true", "1", "yes", "on"].includes(value));

const hostList = text
  .transform((value) =>
    value
      .split(",")
      .map((host) => host.trim().toLowerCase())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().regex(/^[^\s/@]+$/)));

interface Variable {
  schema: z.ZodType;
  /** What is allowed, as it is said to the person whose value is not. */
  allowed: string;
  secret?: boolean;
}

/** Every environment variable of the product. An empty value counts as not set. */
export const variables = {
  NODE_ENV: {
    schema: z.enum(["development", "production", "test"]).default("development"),
    allowed: "development, production or test",
  },
  HOST: { schema: text.regex(/^[\w.:-]+$/).default("127.0.0.1"), allowed: "an address or host name of this machine" },
  PORT: { schema: wholeNumber(1, 65535).default(9527), allowed: "a whole number from 1 to 65535" },
  TRUST_PROXY: { schema: yesOrNo.default(false), allowed: "true or false" },
  DATA_DIR: { schema: text.default(".data"), allowed: "a folder" },
  DATABASE_URL: {
    schema: url("postgres", "postgresql").optional(),
    allowed: "postgresql://user:password@host:port/database",
    secret: true,
  },
  NEXTAUTH_URL: { schema: url("http", "https").optional(), allowed: "the http(s) address that people open" },
  NEXTAUTH_SECRET: { schema: text.min(32).optional(), allowed: "at least 32 characters", secret: true },
  ADMIN_EMAIL: { schema: z.email().optional(), allowed: "an e-mail address" },
  ADMIN_PASSWORD: { schema: z.string().min(12).optional(), allowed: "at least 12 characters", secret: true },
  OPENAI_API_KEY: { schema: text.optional(), allowed: "an API key", secret: true },
  OPENAI_BASE_URL: { schema: url("http", "https").optional(), allowed: "an http(s) address ending in /v1" },
  OPENAI_MODEL: { schema: text.default("gpt-5-mini"), allowed: "a model's name" },
  OPENAI_PARSE_MODEL: { schema: text.optional(), allowed: "a model's name" },
  SMTP_URL: {
    schema: url("smtp", "smtps").optional(),
    allowed: "smtp://user:password@host:port or smtps://…",
    secret: true,
  },
  MAIL_FROM: {
    schema: text.includes("@").default("Nighthawks <nighthawks@localhost>"),
    allowed: "an e-mail address, with or without a name",
  },
  RUN_LEASE_SECONDS: { schema: wholeNumber(1, 3600).default(60), allowed: "a whole number from 1 to 3600" },
  CATCH_UP_PER_MINUTE: {
    schema: wholeNumber(1, 60_000).default(300),
    allowed: "runs per minute, a whole number from 1 to 60000",
  },
  AUTO_PAUSE_AFTER: {
    schema: wholeNumber(0, 1000).default(5),
    allowed: "failures in a row, a whole number from 0 (never) to 1000",
  },
  RATE_LIMIT_PARSE_ANONYMOUS: {
    schema: wholeNumber(0, 1_000_000).default(600),
    allowed: "requests per minute, a whole number from 0 to 1000000",
  },
  PUBLIC_PARSE: { schema: yesOrNo.default(true), allowed: "true or false" },
  LOG_LEVEL: {
    schema: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
    allowed: "debug, info, warn, error or silent",
  },
  LOG_FORMAT: { schema: z.enum(["text", "json"]).optional(), allowed: "text or json" },
  EGRESS_ALLOW: { schema: hostList.default([]), allowed: "hosts or host:port, separated by commas" },
  INNGEST_BASE_URL: { schema: url("http", "https").optional(), allowed: "an http(s) address" },
  INNGEST_EVENT_KEY: { schema: text.optional(), allowed: "an event key", secret: true },
  INNGEST_SIGNING_KEY: { schema: text.optional(), allowed: "a signing key", secret: true },
  EXECUTOR_CONCURRENCY: { schema: wholeNumber(1, 200).default(50), allowed: "a whole number from 1 to 200" },
} satisfies Record<string, Variable>;

type Variables = typeof variables;
export type Environment = { [Name in keyof Variables]: z.output<Variables[Name]["schema"]> };

function describeBadValue(name: string, variable: Variable, value: string): string {
  const shown = variable.secret ? `(${value.length} characters, not shown)` : JSON.stringify(value);
  return `${name} is ${shown}. Allowed: ${variable.allowed}.`;
}

/** Either the parsed values, or one sentence per bad variable with its name, value and what is allowed. */
export function parseEnvironment(
  source: Record<string, string | undefined>,
): { values: Environment } | { problems: string[] } {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, variable] of Object.entries<Variable>(variables)) {
    const given = source[name]?.trim() === "" ? undefined : source[name];
    const parsed = variable.schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(describeBadValue(name, variable, given ?? ""));
  }
  problems.push(...missingInngestKeys(values));
  return problems.length > 0 ? { problems } : { values: values as Environment };
}

/** An Inngest server takes neither events nor answers without its keys: one without the other could only fail later. */
function missingInngestKeys(values: Record<string, unknown>): string[] {
  const keys = ["INNGEST_EVENT_KEY", "INNGEST_SIGNING_KEY"];
  if (["INNGEST_BASE_URL", ...keys].every((name) => values[name] === undefined)) return [];
  return keys
    .filter((name) => values[name] === undefined)
    .map((name) => `${name} is not set, and an Inngest server needs it. Set it, or none of the INNGEST_ variables.`);
}
