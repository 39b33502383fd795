import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { authorize, type PersonActor, type Scope } from "@/lib/access";
import { currentActor } from "@/lib/auth";
import { AppError, type ErrorCode, type FieldError } from "@/lib/errors";
import { assertSameOrigin } from "./origin";
import { toAppError } from "./problem";
import { refuseNul } from "./refuse-nul";

export type ActionResult<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: ErrorCode; message: string; fields: FieldError[] } };

interface ActionRule<I extends z.ZodType> {
  input: I;
  /** Null: any signed-in person. */
  scope: Scope | null;
}

async function run<T>(input: unknown, work: () => Promise<T>): Promise<ActionResult<T>> {
  const requestId = randomUUID();
  try {
    assertSameOrigin(await headers());
    refuseNul(input);
    return { ok: true, data: await work() };
  } catch (error) {
    unstable_rethrow(error);
    const { code, message, fields } = toAppError(error, { requestId });
    return { ok: false, error: { code, message, fields } };
  }
}

/** A server action of a signed-in person: Origin, actor, scope and input checked; errors come back as data. */
export function withAction<I extends z.ZodType, T>(
  rule: ActionRule<I>,
  action: (call: { actor: PersonActor; input: z.output<I> }) => Promise<T>,
): (input: z.input<I>) => Promise<ActionResult<T>> {
  return (input) =>
    run(input, async () => {
      const actor = await currentActor();
      if (!actor) throw new AppError("unauthenticated", "Your session has ended. Sign in again.");
      if (rule.scope !== null) authorize(actor, rule.scope);
      return action({ actor, input: rule.input.parse(input) });
    });
}

/** A server action before sign-in (set-up). */
export function withPublicAction<I extends z.ZodType, T>(
  schema: I,
  action: (input: z.output<I>) => Promise<T>,
): (input: z.input<I>) => Promise<ActionResult<T>> {
  return (input) => run(input, async () => action(schema.parse(input)));
}
