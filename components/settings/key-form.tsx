"use client";

import { Check, KeyRound } from "lucide-react";
import { Checkbox } from "radix-ui";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/api";
import { type CreateKey, type KeyView, SCOPES } from "@/lib/auth/schemas";
import { NewKeyDialog } from "./new-key-dialog";
import { useScopeLabel } from "./use-scope-label";

type Scope = (typeof SCOPES)[number];

const expiries = { never: null, d30: 30, d90: 90, d365: 365 } as const;
type Expiry = keyof typeof expiries;
const expiryNames = Object.keys(expiries) as Expiry[];
const usual: Scope[] = ["tasks:read", "runs:read"];

interface KeyFormProps {
  action: (input: CreateKey) => Promise<ActionResult<{ key: string; view: KeyView }>>;
}

export function KeyForm({ action }: KeyFormProps) {
  const t = useTranslations("settings.keys");
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<Scope[]>(usual);
  const [expiry, setExpiry] = useState<Expiry>("d90");
  const [created, setCreated] = useState<string | null>(null);
  const creating = useAction(action, {
    showFields: true,
    onDone: ({ key }) => {
      setCreated(key);
      setName("");
    },
  });

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void creating.run({ name, scopes, expiresInDays: expiries[expiry] });
      }}
    >
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <Field label={t("name")} error={creating.errorOf("name")}>
          {(control) => (
            <Input
              {...control}
              value={name}
              required
              placeholder={t("namePlaceholder")}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("expiry")} error={creating.errorOf("expiresInDays")}>
          {({ id }) => (
            <Select
              id={id}
              value={expiry}
              onChange={(value) => setExpiry(expiryNames.find((known) => known === value) ?? "never")}
              options={expiryNames.map((value) => ({ value, label: t(`expiryOptions.${value}`) }))}
            />
          )}
        </Field>
      </div>
      <ScopeChoice scopes={scopes} onChange={setScopes} error={creating.errorOf("scopes")} />
      <div>
        <Button type="submit" variant="primary" pending={creating.pending}>
          {creating.pending ? null : <KeyRound aria-hidden />}
          {t("create")}
        </Button>
      </div>
      <NewKeyDialog value={created} onClose={() => setCreated(null)} />
    </form>
  );
}

interface ScopeChoiceProps {
  scopes: Scope[];
  onChange: (scopes: Scope[]) => void;
  error: string | undefined;
}

function ScopeChoice({ scopes, onChange, error }: ScopeChoiceProps) {
  const t = useTranslations("settings.keys");
  const label = useScopeLabel();
  return (
    <fieldset>
      <legend className="mb-2 font-medium text-sm">{t("scopes")}</legend>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        {SCOPES.map((scope) => (
          <label key={scope} htmlFor={`scope-${scope}`} className="flex min-h-7 items-center gap-2.5 text-sm">
            <Checkbox.Root
              id={`scope-${scope}`}
              checked={scopes.includes(scope)}
              onCheckedChange={(on) =>
                onChange(on === true ? [...scopes, scope] : scopes.filter((held) => held !== scope))
              }
              className="grid size-4.5 shrink-0 place-items-center rounded-[5px] border border-line-strong bg-surface data-[state=checked]:border-brand data-[state=checked]:bg-brand"
            >
              <Checkbox.Indicator>
                <Check aria-hidden strokeWidth={3} className="size-3 text-brand-ink" />
              </Checkbox.Indicator>
            </Checkbox.Root>
            {label(scope)} <code className="font-mono text-ink-soft text-xs">{scope}</code>
          </label>
        ))}
      </div>
      {error ? (
        <p role="alert" className="mt-2 text-bad text-sm">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
