import { checkExpression } from "./expressions";
import { type FunctionConfig, registrationSchema } from "./protocol";
import type { Handler } from "./types";

const UNSUPPORTED = ["batchEvents", "debounce", "rateLimit", "singleton", "throttle", "timeouts"] as const;

/** The app's functions as the SDK registered them. */
export class FunctionRegistry {
  readonly appName: string;
  readonly #functions: Map<string, FunctionConfig>;

  constructor(registration: unknown) {
    const { appName, functions } = registrationSchema.parse(registration);
    this.appName = appName;
    this.#functions = new Map(functions.map((config) => [config.id, config]));
    for (const config of functions) checkFunction(config);
  }

  get(id: string): FunctionConfig | undefined {
    return this.#functions.get(id);
  }

  all(): FunctionConfig[] {
    return [...this.#functions.values()];
  }

  /** The functions that an event of this name may cancel. */
  cancelledBy(eventName: string): FunctionConfig[] {
    return this.all().filter((config) => config.cancel?.some((rule) => rule.event === eventName));
  }
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
