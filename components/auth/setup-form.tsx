"use client";

import { signIn } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/api";

interface Account {
  token: string;
  name: string;
  email: string;
  password: string;
}

interface SetupFormProps {
  token: string;
  action: (account: Account) => Promise<ActionResult<null>>;
}

const MIN_PASSWORD = 12;
const fields = ["name", "email", "password"];

export function SetupForm({ token, action }: SetupFormProps) {
  const t = useTranslations("auth");
  const [mismatch, setMismatch] = useState(false);
  const setup = useAction(action, { showFields: true, refresh: false });

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    const { email, password } = { email: text("email"), password: text("password") };
    const differs = password !== text("again");
    setMismatch(differs);
    if (differs || !(await setup.run({ token, name: text("name"), email, password }))) return;
    await signIn("credentials", { email, password, redirect: false });
    window.location.assign("/");
  }

  const formError = fields.some((field) => setup.errorOf(field))
    ? undefined
    : (setup.errorOf("token") ?? setup.errorOf(""));
  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <Field label={t("setup.name")} error={setup.errorOf("name")}>
        {(control) => <Input {...control} name="name" autoComplete="name" required autoFocus />}
      </Field>
      <Field label={t("email")} error={setup.errorOf("email")}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="username" required />}
      </Field>
      <Field label={t("password")} hint={t("setup.passwordHint")} error={setup.errorOf("password")}>
        {(control) => (
          <Input
            {...control}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={MIN_PASSWORD}
            required
          />
        )}
      </Field>
      <Field label={t("setup.passwordAgain")} error={mismatch ? t("setup.mismatch") : undefined}>
        {(control) => <Input {...control} name="again" type="password" autoComplete="new-password" required />}
      </Field>
      {formError ? (
        <p role="alert" className="rounded-md bg-bad-soft px-3 py-2 text-bad text-sm">
          {formError}
        </p>
      ) : null}
      <Button type="submit" variant="primary" size="lg" pending={setup.pending} className="mt-2">
        {t("setup.submit")}
      </Button>
    </form>
  );
}
