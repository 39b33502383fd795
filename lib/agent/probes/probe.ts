import type { EgressPolicy } from "@/lib/egress";

export type CheckKind = "http" | "tcp" | "dns" | "tls" | "load" | "memory" | "disk" | "database";

export interface CheckResult {
  check: CheckKind;
  ok: boolean;
  /** What was seen, for a person. */
  detail: string;
  ms?: number;
  error?: string;
}

export interface ProbeContext {
  timeoutMs: number;
  signal: AbortSignal;
  egress: EgressPolicy | undefined;
  now: Date;
}

/** Runs one check with its timing; a failure is a result, not an exception. */
export async function timed(
  check: CheckKind,
  run: () => Promise<{ ok: boolean; detail: string }>,
): Promise<CheckResult> {
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started);
  try {
    const { ok, detail } = await run();
    return { check, ok, detail, ms: elapsed() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { check, ok: false, detail: "failed", ms: elapsed(), error: message };
  }
}
