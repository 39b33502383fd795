"use client";

import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { recipientsSchema } from "@/lib/tasks/schemas";

interface RecipientsInputProps {
  value: string[];
  editable: boolean;
  onChange: (recipients: string[]) => void;
}

export function RecipientsInput({ value, editable, onChange }: RecipientsInputProps) {
  const t = useTranslations("chat.draft");
  const actions = useTranslations("common.actions");
  const noteId = useId();
  const [shown, setShown] = useState(value);
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string>();

  function change(recipients: string[]) {
    setShown(recipients);
    onChange(recipients);
  }

  function add() {
    const address = (typed ?? "").trim();
    setError(undefined);
    if (address === "") return setTyped(null);
    const next = [...shown.filter((known) => known !== address), address];
    const checked = recipientsSchema.safeParse(next);
    if (!checked.success) return setError(checked.error.issues[0]?.message ?? t("recipientInvalid"));
    setTyped(null);
    change(next);
  }

  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {shown.map((address) => (
        <span
          key={address}
          className="inline-flex min-h-7 max-w-full items-center gap-1 rounded-full bg-sunken py-0.5 pr-1 pl-2.5 text-sm"
        >
          <span className="truncate pr-1">{address}</span>
          {editable ? (
            <button
              type="button"
              aria-label={actions("remove", { what: address })}
              onClick={() => change(shown.filter((known) => known !== address))}
              className="grid size-5 place-items-center rounded-full text-ink-soft hover:bg-line hover:text-ink"
            >
              <X aria-hidden className="size-3" />
            </button>
          ) : null}
        </span>
      ))}
      {editable && typed === null ? (
        <Button variant="ghost" size="sm" className="h-7 rounded-full px-2" onClick={() => setTyped("")}>
          <Plus aria-hidden />
          {t("addRecipient")}
        </Button>
      ) : null}
      {typed === null ? null : (
        <Input
          type="email"
          aria-label={t("addRecipient")}
          aria-invalid={error ? true : undefined}
          aria-describedby={noteId}
          value={typed}
          autoFocus
          onChange={(event) => setTyped(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
          className="h-8 w-56"
        />
      )}
      {error ? (
        <p id={noteId} role="alert" className="w-full text-bad text-xs">
          {error}
        </p>
      ) : null}
    </div>
  );
}
