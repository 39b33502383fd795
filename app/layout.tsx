import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Providers } from "@/components/layout/providers";
import { LOCALE, translator } from "@/lib/i18n";
import { inter, jetbrainsMono } from "./fonts";
import { readerZone } from "./reader";
import "./globals.css";

const t = translator("common");

export const metadata: Metadata = {
  title: { default: t("product"), template: `%s · ${t("product")}` },
  description: t("tagline"),
  icons: { icon: "/icon.svg" },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f4" },
    { media: "(prefers-color-scheme: dark)", color: "#0b1020" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const zone = await readerZone();
  return (
    <html lang={LOCALE} className={`${inter.variable} ${jetbrainsMono.variable}`} suppressHydrationWarning>
      <body>
        <Providers nonce={nonce} zone={zone} renderedAt={Date.now()}>
          {children}
        </Providers>
      </body>
    </html>
  );
}
