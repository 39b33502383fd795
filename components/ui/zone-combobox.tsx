"use client";

import { Check, ChevronsUpDown, Globe } from "lucide-react";
import { Popover } from "radix-ui";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { useTimeZone, useTranslations } from "use-intl";
import { cn } from "./cn";
import { Input } from "./input";

interface ZoneComboboxProps {
  id?: string;
  value: string;
  onChange: (zone: string) => void;
  disabled?: boolean;
  className?: string;
}

const SHOWN = 60;

function searchable(zone: string): string {
  return zone.toLowerCase().replaceAll("_", " ");
}

function useZones(query: string, readerZone: string | undefined): string[] {
  return useMemo(() => {
    const all = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
    const ordered = readerZone ? [readerZone, ...all.filter((zone) => zone !== readerZone)] : all;
    const wanted = searchable(query.trim());
    return ordered.filter((zone) => searchable(zone).includes(wanted)).slice(0, SHOWN);
  }, [query, readerZone]);
}

function ZoneList({ value, onPick }: { value: string; onPick: (zone: string) => void }) {
  const t = useTranslations("common.zone");
  const listId = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const zones = useZones(query, useTimeZone());

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const chosen = zones[active];
    if (step !== undefined) {
      event.preventDefault();
      const next = Math.min(Math.max(active + step, 0), zones.length - 1);
      setActive(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      onPick(chosen);
    }
  }

  return (
    <>
      <Input
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={`${listId}-${active}`}
        aria-label={t("search")}
        placeholder={t("search")}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t("label")} className="mt-1.5 max-h-64 overflow-y-auto">
        {zones.map((zone, index) => (
          <div
            key={zone}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={zone === value}
            onPointerMove={() => setActive(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(zone)}
            onKeyDown={onKeyDown}
            className={cn(
              "flex min-h-9 cursor-default items-center justify-between gap-3 rounded-sm px-2.5 text-sm",
              index === active && "bg-sunken",
            )}
          >
            {zone}
            {zone === value ? <Check aria-hidden className="size-4 text-ink-soft" /> : null}
          </div>
        ))}
        {zones.length === 0 ? <p className="px-2.5 py-3 text-ink-soft text-sm">{t("none")}</p> : null}
      </div>
    </>
  );
}

export function ZoneCombobox({ id, value, onChange, disabled, className }: ZoneComboboxProps) {
  const t = useTranslations("common.zone");
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        id={id}
        type="button"
        disabled={disabled}
        aria-label={t("choose", { zone: value })}
        className={cn(
          "flex h-9.5 max-w-full items-center gap-2 rounded-md border border-line-strong/60 bg-surface px-3 text-sm hover:border-line-strong disabled:opacity-60",
          className,
        )}
      >
        <Globe aria-hidden className="size-4 shrink-0 text-ink-soft" />
        <span className="truncate">{value}</span>
        <ChevronsUpDown aria-hidden className="ml-auto size-3.5 shrink-0 text-ink-soft" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={t("label")}
          className="z-50 w-72 max-w-[calc(100vw-2rem)] rounded-lg border bg-surface p-1.5 shadow-card"
        >
          <ZoneList
            value={value}
            onPick={(zone) => {
              setOpen(false);
              onChange(zone);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
