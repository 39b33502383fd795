"use client";

import { ChevronsUpDown, KeyRound, LogOut, Settings } from "lucide-react";
import { useRouter } from "next/navigation";
import { signOut } from "next-auth/react";
import { useTranslations } from "use-intl";
import { Menu, MenuItem, MenuLabel, MenuSeparator } from "@/components/ui/menu";

export interface Reader {
  name: string;
  email: string;
}

export function UserMenu({ reader }: { reader: Reader }) {
  const t = useTranslations("common");
  const router = useRouter();
  const trigger = (
    <button type="button" className="flex w-full min-w-0 items-center gap-2.5 rounded-md p-2 text-left hover:bg-sunken">
      <span
        aria-hidden
        className="grid size-8 shrink-0 place-items-center rounded-full bg-lamp-soft font-semibold text-lamp-ink text-sm"
      >
        {reader.name.slice(0, 1).toUpperCase()}
      </span>
      <span className="sr-only">{t("user.menu")}: </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium text-sm leading-tight">{reader.name}</span>
        <span className="block truncate text-ink-soft text-xs">{reader.email}</span>
      </span>
      <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-soft" />
    </button>
  );
  return (
    <Menu trigger={trigger} align="start" side="top">
      <MenuLabel>
        {t("user.signedInAs")} {reader.email}
      </MenuLabel>
      <MenuItem onSelect={() => router.push("/settings")}>
        <Settings aria-hidden />
        {t("nav.settings")}
      </MenuItem>
      <MenuItem onSelect={() => router.push("/settings/keys")}>
        <KeyRound aria-hidden />
        {t("nav.apiKeys")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={() => void signOut({ callbackUrl: "/sign-in" })}>
        <LogOut aria-hidden />
        {t("user.signOut")}
      </MenuItem>
    </Menu>
  );
}
