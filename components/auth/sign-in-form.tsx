"use client";

import { signIn } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

const TOO_MANY = 429;

interface SignInFormProps {
  /** A path of this site. */
  next: string;
}

export function SignInForm({ next }: SignInFormProps) {
  const t = useTranslations("auth");
  const offline = useTranslations("common.error");
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string>();

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    setError(undefined);
    const answer = await signIn("credentials", {
      email: form.get("email"),
      password: form.get("password"),
      redirect: false,
    }).catch(() => undefined);
    if (answer?.ok && !answer.error) {
      window.location.assign(next);
      return;
    }
    setPending(false);
    if (!answer) setError(offline("offline"));
    else
      setError(
        answer.status === TOO_MANY || answer.error === "rate_limited" ? t("signIn.tooMany") : t("signIn.failed"),
      );
  }

  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <Field label={t("email")}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="username" required autoFocus />}
      </Field>
      <Field label={t("password")} error={error}>
        {(control) => <Input {...control} name="password" type="password" autoComplete="current-password" required />}
      </Field>
      <Button type="submit" variant="primary" size="lg" pending={pending} className="mt-2">
        {t("signIn.submit")}
      </Button>
    </form>
  );
}
