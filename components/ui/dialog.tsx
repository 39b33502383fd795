"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "./button";
import { cn } from "./cn";

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  /** A sheet comes from the left edge and takes the whole height. */
  side?: "center" | "left";
  className?: string;
  children: ReactNode;
}

const placement = {
  center:
    "top-1/2 left-1/2 max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-lg -translate-x-1/2 -translate-y-1/2 rounded-xl border p-5 sm:p-6",
  left: "inset-y-0 left-0 w-80 max-w-[85vw] border-r p-4",
};

export function Dialog({ open, onOpenChange, title, description, side = "center", className, children }: DialogProps) {
  const t = useTranslations("common.actions");
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-[oklch(0.12_0.03_266/0.55)] backdrop-blur-[2px]" />
        <Primitive.Content
          className={cn("fixed z-50 overflow-y-auto bg-surface shadow-card", placement[side], className)}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <div className="mb-4 flex items-start justify-between gap-4">
            <div className="grid gap-1">
              <Primitive.Title className="font-semibold text-lg">{title}</Primitive.Title>
              {description ? (
                <Primitive.Description className="text-ink-soft text-sm">{description}</Primitive.Description>
              ) : null}
            </div>
            <Primitive.Close asChild>
              <Button variant="ghost" size="icon" className="-mt-1.5 -mr-2" aria-label={t("close")}>
                <X aria-hidden />
              </Button>
            </Primitive.Close>
          </div>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
