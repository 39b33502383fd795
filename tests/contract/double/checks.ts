import { z } from "zod";
import { bearerOf, signatureFault } from "./signing";

export interface Keys {
  signingKey: string;
  eventKey: string;
}

/** A message on the wire: lower-case header names, the text of the body. */
export interface Message {
  headers: Record<string, string | undefined>;
  text: string;
}

const SDK = /^inngest-js:v\d+\.\d+\.\d+$/;
const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STEP_ID = /^[0-9a-f]{40}$/;

const triggerSchema = z.union([
  z.strictObject({ event: z.string().min(1), expression: z.string().optional() }),
  z.strictObject({ cron: z.string().min(9), jitter: z.string().optional() }),
]);
const limitSchema = z.strictObject({
  limit: z.number().int().min(0),
  key: z.string().optional(),
  scope: z.enum(["fn", "env", "account"]).optional(),
});
const configSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  triggers: z.array(triggerSchema),
  steps: z.strictObject({
    step: z.strictObject({
      id: z.literal("step"),
      name: z.literal("step"),
      runtime: z.strictObject({ type: z.literal("http"), url: z.url() }),
      retries: z.strictObject({ attempts: z.number().int().min(0).max(20) }).optional(),
    }),
  }),
  cancel: z
    .array(z.strictObject({ event: z.string(), if: z.string().optional(), timeout: z.string().optional() }))
    .optional(),
  concurrency: z.array(limitSchema).max(2).optional(),
  idempotency: z.string().optional(),
});
export const registrationSchema = z.strictObject({
  url: z.url(),
  deployType: z.literal("ping"),
  framework: z.string().min(1),
  appName: z.string().min(1),
  functions: z.array(configSchema).min(1),
  sdk: z.string().regex(/^js:v\d/),
  v: z.literal("0.1"),
  capabilities: z.strictObject({ trust_probe: z.literal("v1"), connect: z.literal("v1") }),
  featureObservations: z.record(z.string(), z.unknown()),
});
export const eventsSchema = z
  .array(
    z.strictObject({
      name: z.string().min(1),
      data: z.record(z.string(), z.unknown()),
      id: z.string().min(1).optional(),
      ts: z.number().int().positive(),
      user: z.record(z.string(), z.unknown()).optional(),
      v: z.string().optional(),
    }),
  )
  .min(1)
  .max(5_000);
const opSchema = z.looseObject({ op: z.string(), id: z.string().regex(STEP_ID) });
export const answerSchema = z.array(opSchema).min(1);
export const checkpointSchema = z.strictObject({
  run_id: z.string().regex(ULID),
  fn_id: z.string().regex(UUID),
  qi_id: z.base64(),
  request_id: z.string().regex(ULID),
  generation_id: z.number().int().min(1),
  request_started_at: z.number().int().positive(),
  steps: z.array(opSchema.extend({ op: z.literal("StepRun"), name: z.string() })).min(1),
  ts: z.number().int().positive(),
});

type Rule = [header: string, expected: RegExp | string | null];

/** What does not fit: each rule names a header and what it must be; null: it must not be there. */
function headerFaults({ headers }: Message, rules: Rule[]): string[] {
  return rules.flatMap(([name, expected]) => {
    const value = headers[name];
    const fits =
      expected === null
        ? value === undefined
        : typeof expected === "string"
          ? value === expected
          : expected.test(value ?? "");
    return fits ? [] : [`${name} is ${JSON.stringify(value)}`];
  });
}

function bodyFaults(schema: z.ZodType, text: string): string[] {
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.error ? result.error.issues.map((issue) => `body.${issue.path.join(".")}: ${issue.message}`) : [];
  } catch {
    return ["a body that is no JSON"];
  }
}

/** `POST /fn/register`. */
export function registrationFaults(message: Message, { signingKey }: Keys): string[] {
  const rules: Rule[] = [
    ["authorization", bearerOf(signingKey)],
    ["content-type", "application/json"],
    ["user-agent", SDK],
    ["x-inngest-framework", /^[a-z]+(-[a-z]+)*$/],
    ["x-inngest-sdk", SDK],
    ["x-inngest-sync-kind", "out_of_band"],
  ];
  return [...headerFaults(message, rules), ...bodyFaults(registrationSchema, message.text)];
}

/** `POST /e/<key>`; the key stands in the path, no other must go along. */
export function eventsFaults(message: Message): string[] {
  const rules: Rule[] = [
    ["authorization", null],
    ["content-type", "application/json"],
    ["user-agent", SDK],
    ["x-inngest-event-id-seed", /^\d{13},[A-Za-z0-9+/]{14}==$/],
    ["x-inngest-sdk", SDK],
  ];
  return [...headerFaults(message, rules), ...bodyFaults(eventsSchema, message.text)];
}

/** `POST /v1/checkpoint/<run>/async`. */
export function checkpointFaults(message: Message, { signingKey }: Keys): string[] {
  const rules: Rule[] = [
    ["authorization", bearerOf(signingKey)],
    ["content-type", "application/json"],
    ["x-inngest-sdk", SDK],
    ["x-inngest-signature", null],
  ];
  return [...headerFaults(message, rules), ...bodyFaults(checkpointSchema, message.text)];
}

/** The app's answer to a signed request: `traceparent` is what it was sent. */
export function answerFaults(
  message: Message,
  sent: { status: number; traceparent: string; nowSeconds: number },
  { signingKey }: Keys,
): string[] {
  const { status, traceparent, nowSeconds } = sent;
  const fault = signatureFault(message.headers["x-inngest-signature"], message.text, signingKey, nowSeconds);
  const rules: Rule[] = [
    ["content-type", "application/json"],
    ["traceparent", traceparent],
    ["user-agent", SDK],
    ["x-inngest-framework", /^[a-z]+(-[a-z]+)*$/],
    ["x-inngest-req-version", "2"],
    ["x-inngest-sdk", SDK],
    ...(status >= 400 ? ([["x-inngest-no-retry", status === 400 ? "true" : "false"]] as Rule[]) : []),
  ];
  return [
    ...([200, 206, 400, 500].includes(status) ? [] : [`status ${status}`]),
    ...(fault ? [fault] : []),
    ...headerFaults(message, rules),
    ...(status === 206 ? bodyFaults(answerSchema, message.text) : []),
  ];
}
