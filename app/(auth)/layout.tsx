import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { NightScene } from "@/components/auth/night-scene";
import { Logo } from "@/components/layout/logo";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { translator } from "@/lib/i18n";

const points = ["say", "see", "prove"] as const;

export default function AuthLayout({ children }: { children: ReactNode }) {
  const t = translator("auth.pitch");
  const product = translator("common")("product");
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <div className="moonlit flex flex-col px-5 py-5 sm:px-8">
        <header className="flex items-center justify-between">
          <Logo name={product} />
          <ThemeSwitch />
        </header>
        <main className="m-auto w-full max-w-sm py-10">{children}</main>
      </div>
      <aside className="dark relative hidden overflow-hidden bg-paper text-ink lg:block">
        <NightScene />
        <div className="absolute inset-x-0 top-0 grid gap-6 p-12 xl:p-16">
          <p className="max-w-md text-balance font-semibold text-3xl leading-tight tracking-tight">{t("title")}</p>
          <ul className="grid max-w-md gap-3 text-ink-soft">
            {points.map((point) => (
              <li key={point} className="flex gap-3">
                <Check aria-hidden className="mt-1 size-4 shrink-0 text-lamp" />
                {t(`points.${point}`)}
              </li>
            ))}
          </ul>
        </div>
      </aside>
    </div>
  );
}
