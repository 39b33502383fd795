"use client";

import { useTranslations } from "use-intl";

const labels = {
  "tasks:read": "tasks_read",
  "tasks:write": "tasks_write",
  "runs:read": "runs_read",
  "runs:trigger": "runs_trigger",
  "*": "all",
} as const;

const isKnown = (scope: string): scope is keyof typeof labels => Object.hasOwn(labels, scope);

/** Words for a scope; one that has none is shown as it is. */
export function useScopeLabel(): (scope: string) => string {
  const t = useTranslations("settings.keys.scope");
  return (scope) => (isKnown(scope) ? t(labels[scope]) : scope);
}
