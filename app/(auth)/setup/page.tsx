import type { Metadata } from "next";
import Link from "next/link";
import { SetupForm } from "@/components/auth/setup-form";
import { Button } from "@/components/ui/button";
import { setupNeeded } from "@/lib/auth";
import { translator } from "@/lib/i18n";
import { completeSetupAction } from "./actions";

const t = translator("auth.setup");

export const metadata: Metadata = { title: t("title") };

interface SetupPageProps {
  searchParams: Promise<{ token?: string }>;
}

export default async function SetupPage({ searchParams }: SetupPageProps) {
  const { token } = await searchParams;
  if (!(await setupNeeded())) {
    return (
      <Notice title={t("doneTitle")} body={t("doneBody")}>
        <Button asChild variant="primary" size="lg">
          <Link href="/sign-in">{t("goToSignIn")}</Link>
        </Button>
      </Notice>
    );
  }
  if (!token) return <Notice title={t("tokenMissingTitle")} body={t("tokenMissingBody")} />;
  return (
    <Notice title={t("title")} body={t("body")}>
      <SetupForm token={token} action={completeSetupAction} />
    </Notice>
  );
}

function Notice({ title, body, children }: { title: string; body: string; children?: React.ReactNode }) {
  return (
    <>
      <h1 className="font-semibold text-2xl">{title}</h1>
      <p className="mt-1 mb-7 text-ink-soft">{body}</p>
      {children}
    </>
  );
}
