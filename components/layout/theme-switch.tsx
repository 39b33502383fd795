"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { ToggleGroup } from "radix-ui";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";

const choices = [
  { value: "light", Icon: Sun },
  { value: "dark", Icon: Moon },
  { value: "system", Icon: Monitor },
] as const;

const never = () => () => {};

export function ThemeSwitch() {
  const t = useTranslations("common.theme");
  const { theme, setTheme } = useTheme();
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={t("label")}
      value={hydrated ? (theme ?? "system") : ""}
      onValueChange={(value) => value && setTheme(value)}
      className="inline-flex rounded-full border bg-sunken/60 p-0.5"
    >
      {choices.map(({ value, Icon }) => (
        <ToggleGroup.Item
          key={value}
          value={value}
          aria-label={t(value)}
          title={t(value)}
          className="grid size-7 place-items-center rounded-full text-ink-soft hover:text-ink data-[state=on]:bg-surface data-[state=on]:text-lamp-ink data-[state=on]:shadow-sm"
        >
          <Icon aria-hidden className="size-3.5" />
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
