"use client";

import { ThemeProvider } from "next-themes";
import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import { NowProvider } from "@/components/ui/now";
import { Toaster } from "@/components/ui/toaster";
import { TooltipProvider } from "@/components/ui/tooltip";
import { LOCALE, messages } from "@/lib/i18n";
import { ZoneCookie } from "./zone-cookie";

interface ProvidersProps {
  nonce: string | undefined;
  zone: string;
  renderedAt: number;
  children: ReactNode;
}

export function Providers({ nonce, zone, renderedAt, children }: ProvidersProps) {
  return (
    <ThemeProvider attribute="class" defaultTheme="system" disableTransitionOnChange {...(nonce ? { nonce } : {})}>
      <IntlProvider locale={LOCALE} messages={messages} timeZone={zone}>
        <NowProvider renderedAt={renderedAt}>
          <TooltipProvider delayDuration={250}>{children}</TooltipProvider>
        </NowProvider>
        <Toaster />
        <ZoneCookie />
      </IntlProvider>
    </ThemeProvider>
  );
}
