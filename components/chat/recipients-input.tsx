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
  /** True while something typed is no address: it is neither added nor given up. */
  onInvalid: (invalid: boolean) => void;
}

export function RecipientsInput({ value, editable, onChange, onInvalid }: RecipientsInputProps) {
  const t = useTranslations("chat.draft");
  const noteId = useId();
  const [shown, setShown] = useState(value);
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string>();

  function mark(message: string | undefined) {
    setError(message);
    onInvalid(message !== undefined);
  }

  function change(recipients: string[]) {
    setShown(recipients);
    onChange(recipients);
  }

  function add() {
    const address = (typed ?? "").trim();
    mark(undefined);
    if (address === "") return setTyped(null);
    const next = [...shown.filter((known) => known !== address), address];
    const checked = recipientsSchema.safeParse(next);
    if (!checked.success) return mark(checked.error.issues[0]?.message ?? t("recipientInvalid"));
    setTyped(null);
    change(next);
  }

  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {shown.map((address) => (
        <Address
          key={address}
          address={address}
          onRemove={editable ? () => change(shown.filter((known) => known !== address)) : null}
        />
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
          onChange={(event) => {
            setTyped(event.target.value);
            mark(undefined);
          }}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === "Escape") {
              mark(undefined);
              setTyped("");
            }
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

function Address({ address, onRemove }: { address: string; onRemove: (() => void) | null }) {
  const actions = useTranslations("common.actions");
  return (
    <span className="inline-flex min-h-7 min-w-0 max-w-full items-center gap-1 rounded-full bg-sunken py-0.5 pr-1 pl-2.5 text-sm">
      <span className="truncate pr-1">{address}</span>
      {onRemove ? (
        <button
          type="button"
          aria-label={actions("remove", { what: address })}
          onClick={onRemove}
          className="grid size-5 place-items-center rounded-full text-ink-soft hover:bg-line hover:text-ink"
        >
          <X aria-hidden className="size-3" />
        </button>
      ) : null}
    </span>
  );
}
