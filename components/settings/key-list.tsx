"use client";

import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useNow } from "@/components/ui/now";
import { TimeStamp } from "@/components/ui/time-stamp";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/api";
import type { KeyView } from "@/lib/auth/schemas";

interface KeyListProps {
  keys: KeyView[];
  revoke: (input: { id: string }) => Promise<ActionResult<KeyView>>;
}

export function KeyList({ keys, revoke }: KeyListProps) {
  const t = useTranslations("settings.keys");
  const [asked, setAsked] = useState<KeyView | null>(null);
  const revoking = useAction(revoke, {
    onDone: () => {
      setAsked(null);
      toast.success(t("revokedToast"));
    },
  });
  return (
    <>
      <ul className="divide-y">
        {keys.map((key) => (
          <KeyRow key={key.id} apiKey={key} onRevoke={() => setAsked(key)} />
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={(open) => open || setAsked(null)}
        title={t("revokeTitle", { name: asked?.name ?? "" })}
        body={t("revokeBody")}
      >
        <Button
          variant="danger"
          pending={revoking.pending}
          onClick={() => asked && void revoking.run({ id: asked.id })}
        >
          {t("revoke")}
        </Button>
      </ConfirmDialog>
    </>
  );
}

type State = "active" | "expired" | "revoked";
const tones: Record<State, BadgeTone> = { active: "ok", expired: "neutral", revoked: "neutral" };

function KeyRow({ apiKey, onRevoke }: { apiKey: KeyView; onRevoke: () => void }) {
  const t = useTranslations("settings.keys");
  const now = useNow();
  const expired = apiKey.expiresAt !== null && Date.parse(apiKey.expiresAt) <= now;
  const state: State = apiKey.revokedAt ? "revoked" : expired ? "expired" : "active";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3.5">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className="break-words font-medium">{apiKey.name}</span>
          <code className="font-mono text-ink-soft text-xs">{apiKey.hint}</code>
          <Badge tone={tones[state]}>{t(state)}</Badge>
        </p>
        <p className="mt-1 flex flex-wrap gap-x-3 text-ink-soft text-xs">
          <span>{apiKey.scopes.join(", ")}</span>
          <span>
            {t("created")} <TimeStamp at={apiKey.createdAt} />
          </span>
          <span>
            {apiKey.lastUsedAt ? (
              <>
                {t("lastUsed")} <TimeStamp at={apiKey.lastUsedAt} />
              </>
            ) : (
              t("neverUsed")
            )}
          </span>
          <span>
            {apiKey.expiresAt ? (
              <>
                {t("expires")} <TimeStamp at={apiKey.expiresAt} />
              </>
            ) : (
              t("noExpiry")
            )}
          </span>
        </p>
      </div>
      {apiKey.revokedAt ? null : (
        <Button variant="quietDanger" size="sm" onClick={onRevoke}>
          {t("revoke")}
        </Button>
      )}
    </li>
  );
}
