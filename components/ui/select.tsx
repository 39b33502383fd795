"use client";

import { Check, ChevronDown } from "lucide-react";
import { Select as Primitive } from "radix-ui";
import { cn } from "./cn";

interface SelectProps {
  id?: string;
  name?: string;
  label?: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  className?: string;
}

export function Select({ id, name, label, value, onChange, options, className }: SelectProps) {
  return (
    <Primitive.Root value={value} onValueChange={onChange} {...(name ? { name } : {})}>
      <Primitive.Trigger
        id={id}
        aria-label={label}
        className={cn(
          "flex h-9.5 min-w-36 items-center justify-between gap-2 rounded-md border border-line-strong/60 bg-surface px-3 text-sm hover:border-line-strong",
          className,
        )}
      >
        <Primitive.Value />
        <Primitive.Icon>
          <ChevronDown aria-hidden className="size-4 text-ink-soft" />
        </Primitive.Icon>
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          position="popper"
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-h-80 min-w-(--radix-select-trigger-width) overflow-hidden rounded-lg border bg-surface p-1.5 shadow-card"
        >
          <Primitive.Viewport>
            {options.map((option) => (
              <Primitive.Item
                key={option.value}
                value={option.value}
                className="flex min-h-9 select-none items-center justify-between gap-4 rounded-sm px-2.5 text-sm outline-none data-[highlighted]:bg-sunken"
              >
                <Primitive.ItemText>{option.label}</Primitive.ItemText>
                <Primitive.ItemIndicator>
                  <Check aria-hidden className="size-4 text-ink-soft" />
                </Primitive.ItemIndicator>
              </Primitive.Item>
            ))}
          </Primitive.Viewport>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
