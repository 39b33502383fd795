import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/auth/sign-in-form";
import { setupNeeded } from "@/lib/auth";
import { translator } from "@/lib/i18n";
import { currentReader } from "../../reader";
import { returnPath } from "./return-path";

const t = translator("auth.signIn");

export const metadata: Metadata = { title: t("submit") };

interface SignInPageProps {
  searchParams: Promise<{ callbackUrl?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { callbackUrl } = await searchParams;
  const next = returnPath(typeof callbackUrl === "string" ? callbackUrl : undefined);
  if (await setupNeeded()) redirect("/setup");
  if (await currentReader()) redirect(next);
  return (
    <>
      <h1 className="font-semibold text-2xl">{t("title")}</h1>
      <p className="mt-1 mb-7 text-ink-soft">{t("body")}</p>
      <SignInForm next={next} />
    </>
  );
}
