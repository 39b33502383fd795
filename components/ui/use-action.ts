"use client";

import { useRouter } from "next/navigation";
import { useCallback, useRef, useState, useTransition } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import type { ActionResult } from "@/lib/api";

interface UseActionOptions<Output> {
  onDone?: (data: Output) => void;
  /** Fields the form shows by itself; other errors become a toast. */
  showFields?: boolean;
  /** Re-reads the page's data after success. On unless said otherwise. */
  refresh?: boolean;
}

interface UseAction<Input> {
  /** Runs it once; a second press while it runs is ignored. Answers whether it succeeded. */
  run: (input: Input) => Promise<boolean>;
  pending: boolean;
  /** Message for a field's path, "" for the whole form. */
  errorOf: (path: string) => string | undefined;
}

export function useAction<Input, Output>(
  action: (input: Input) => Promise<ActionResult<Output>>,
  { onDone, showFields = false, refresh = true }: UseActionOptions<Output> = {},
): UseAction<Input> {
  const router = useRouter();
  const t = useTranslations("common.error");
  const running = useRef(false);
  const [pending, setPending] = useState(false);
  const [refreshing, startTransition] = useTransition();
  const [errors, setErrors] = useState<Record<string, string>>({});

  async function run(input: Input): Promise<boolean> {
    if (running.current) return false;
    running.current = true;
    setPending(true);
    setErrors({});
    try {
      const result = await action(input);
      if (!result.ok) {
        const byPath = Object.fromEntries(result.error.fields.map((field) => [field.path, field.message]));
        setErrors({ ...byPath, "": result.error.message });
        if (!showFields) toast.error(result.error.fields[0]?.message ?? result.error.message);
        return false;
      }
      onDone?.(result.data);
      if (refresh) startTransition(() => router.refresh());
      return true;
    } catch {
      toast.error(t("offline"));
      return false;
    } finally {
      running.current = false;
      setPending(false);
    }
  }

  const errorOf = useCallback((path: string) => errors[path], [errors]);
  return { run, pending: pending || refreshing, errorOf };
}
