"use client";

import { ArrowUp, Globe } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useTimeZone, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { keepUnsent, takeUnsent } from "./unsent";

interface ComposerProps {
  /** Null while nothing has been said. */
  conversationId: string | null;
  onSend: (text: string) => Promise<boolean>;
  busy: boolean;
  inThread: boolean;
}

const MAX_LENGTH = 4000;
/** The count appears when the end comes near. */
const COUNTED_FROM = 3600;

export function Composer({ conversationId, onSend, busy, inThread }: ComposerProps) {
  const t = useTranslations("chat.composer");
  const [text, show] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const noteId = useId();
  const { length } = text.trim();
  const isTooLong = length > MAX_LENGTH;
  const ready = length > 0 && !isTooLong && !busy;

  function setText(next: string) {
    show(next);
    if (conversationId === null) keepUnsent(next);
  }

  // Not before it is mounted: until then the composer of the page before is typed into.
  useLayoutEffect(() => {
    const unsent = takeUnsent(conversationId);
    if (unsent !== "") show(unsent);
  }, [conversationId]);

  // The page is for typing, so the caret waits in its one field; on a phone that would open the keyboard unasked.
  useEffect(() => {
    if (window.matchMedia("(pointer: fine)").matches) field.current?.focus();
  }, []);

  async function submit() {
    if (!ready) return;
    const sent = text.trim();
    setText("");
    if (!(await onSend(sent))) show((typed) => (typed.trim() === "" ? sent : `${sent}\n${typed}`));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  }

  return (
    <div className="sticky bottom-0 -mx-4 mt-auto bg-linear-to-t from-90% from-paper to-transparent px-4 pt-3 pb-3 sm:-mx-6 sm:px-6 sm:pb-5">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        className={cn(
          "rounded-xl border border-line-strong/60 bg-surface shadow-card transition-colors focus-within:border-lamp-ink focus-within:ring-2 focus-within:ring-lamp/35",
          // On a phone the thread needs the room: one line, with its button beside it.
          inThread && "max-sm:flex max-sm:items-end",
        )}
      >
        <textarea
          aria-label={t("label")}
          placeholder={t(inThread ? "placeholderInThread" : "placeholder")}
          value={text}
          aria-invalid={isTooLong || undefined}
          aria-describedby={noteId}
          rows={1}
          ref={field}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          className="field-sizing-content block max-h-52 min-h-12 w-full resize-none bg-transparent px-4 pt-3.5 text-base outline-none placeholder:text-ink-soft"
        />
        <div
          className={cn(
            "flex items-center justify-between gap-3 py-2 pr-2 pl-4",
            inThread && "max-sm:py-1.5 max-sm:pl-0",
          )}
        >
          <ZoneNote inThread={inThread} />
          <CountNote id={noteId} length={length} />
          {/* Pressing it takes the caret out of no field, and opens no keyboard. */}
          <Button
            type="submit"
            variant="primary"
            size="icon"
            disabled={!ready}
            aria-label={t("send")}
            onPointerDown={(event) => event.preventDefault()}
          >
            <ArrowUp aria-hidden />
          </Button>
        </div>
      </form>
    </div>
  );
}

/** In which zone times are read; a thread on a phone has no room for it. */
function ZoneNote({ inThread }: Pick<ComposerProps, "inThread">) {
  const t = useTranslations("chat.composer");
  const zone = useTimeZone() ?? "UTC";
  return (
    <p
      className={cn("flex min-w-0 items-center gap-1.5 text-ink-soft text-xs", inThread && "max-sm:hidden")}
      title={t("hint")}
    >
      <Globe aria-hidden className="size-3.5 shrink-0" />
      <span className="truncate">{t("zone", { zone: zone.replaceAll("_", " ") })}</span>
    </p>
  );
}

/** How many characters there are, where the end comes near. */
function CountNote({ id, length }: { id: string; length: number }) {
  const t = useTranslations("chat.composer");
  const isTooLong = length > MAX_LENGTH;
  return (
    <p
      id={id}
      aria-live="polite"
      className={cn("ml-auto text-right text-xs", isTooLong ? "text-bad" : "text-ink-soft")}
    >
      {length > COUNTED_FROM ? t(isTooLong ? "tooLong" : "count", { count: length, limit: MAX_LENGTH }) : null}
    </p>
  );
}
