import { checkExpression } from "./expressions";
import { type FunctionConfig, functionConfigSchema, registrationSchema } from "./protocol";
import type { Handler } from "./types";

const UNSUPPORTED = ["batchEvents", "debounce", "priority", "rateLimit", "singleton", "throttle", "timeouts"] as const;
/** The real server's limits for one function. */
const AT_MOST = { triggers: 10, cancel: 5, concurrency: 2 } as const;
const MAX_RETRIES = 20;

/** The app's functions as the SDK registered them, and those that only other versions of the app have. */
export class FunctionRegistry {
  readonly appName: string;
  readonly #own: Map<string, FunctionConfig>;
  #others: FunctionConfig[] = [];

  constructor(registration: unknown) {
    const { appName, functions } = registrationSchema.parse(registration);
    this.appName = appName;
    this.#own = new Map(functions.map((config) => [config.id, config]));
    if (this.#own.size < functions.length) throw new Error("Two functions of the app have the same id.");
    for (const config of functions) checkFunction(config);
  }

  /** The functions that this executor can execute. */
  own(): FunctionConfig[] {
    return [...this.#own.values()];
  }

  ownOf(id: string): FunctionConfig | undefined {
    return this.#own.get(id);
  }

  /** What executors of another version have registered; one that this version cannot read is left to them. */
  learn(others: unknown[]): void {
    this.#others = others.flatMap((config) => functionConfigSchema.safeParse(config).data ?? []);
  }

  all(): FunctionConfig[] {
    return [...this.#own.values(), ...this.#others];
  }

  get(id: string): FunctionConfig | undefined {
    return this.#own.get(id) ?? this.#others.find((config) => config.id === id);
  }

  /** Whether an event of this name starts or cancels anything. */
  listensTo(eventName: string): boolean {
    return this.cancelledBy(eventName).length > 0 || this.all().some((config) => isTriggeredBy(config, eventName));
  }

  /** The functions that an event of this name may cancel. */
  cancelledBy(eventName: string): FunctionConfig[] {
    return this.all().filter((config) => config.cancel?.some((rule) => rule.event === eventName));
  }
}

/** Whether an event of this name may start the function; `expression` of the trigger has its say as well. */
export function isTriggeredBy(config: FunctionConfig, eventName: string): boolean {
  return config.triggers.some(({ event }) => event !== undefined && nameMatches(event, eventName));
}

export function nameMatches(pattern: string, name: string): boolean {
  return pattern === name || (pattern.endsWith("*") && name.startsWith(pattern.slice(0, -1)));
}

/** Asks the serve handler to register; `received` settles with the body that it posts to `/fn/register`. */
export async function register(handler: Handler, received: Promise<unknown>): Promise<FunctionRegistry> {
  const response = await handler(
    new Request("http://localhost/api/inngest", { method: "PUT", headers: { host: "localhost" } }),
  );
  if (!response.ok) throw new Error(`The functions could not be registered: ${await response.text()}`);
  return new FunctionRegistry(await received);
}

function checkFunction(config: FunctionConfig): void {
  const refused = UNSUPPORTED.find((option) => config[option] !== undefined);
  if (refused) throw new Error(`Function "${config.id}" uses ${refused}, which the embedded executor does not have.`);
  for (const [part, most] of Object.entries(AT_MOST)) {
    const count = config[part as keyof typeof AT_MOST]?.length ?? 0;
    if (count > most) throw new Error(`Function "${config.id}" has ${count} of ${part}; ${most} are allowed.`);
  }
  const retries = config.steps.step.retries?.attempts ?? 0;
  if (retries > MAX_RETRIES) throw new Error(`Function "${config.id}" has ${retries} retries; 20 are allowed.`);
  const expressions = [
    ...config.triggers.map((trigger) => trigger.expression),
    ...(config.cancel ?? []).map((rule) => rule.if),
    ...(config.concurrency ?? []).map((limit) => limit.key),
    config.idempotency,
  ];
  for (const expression of expressions) {
    if (expression) checkExpression(expression);
  }
}
