"use client";

import { useTranslations } from "use-intl";
import { messages } from "@/lib/i18n";

const known = messages.runs.reasons;

const isKnown = (reason: string): reason is keyof typeof known => Object.hasOwn(known, reason);

/** A sentence for a reason: codes are translated, sentences from the server stand as they are. */
export function useReason(): (reason: string) => string {
  const t = useTranslations("runs.reasons");
  return (reason) => (isKnown(reason) ? t(reason) : reason);
}
