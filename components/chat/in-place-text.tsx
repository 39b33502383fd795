"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { cn } from "@/components/ui/cn";
import { LongText } from "./long-text";

interface InPlaceTextProps {
  label: string;
  value: string;
  editable: boolean;
  onEdit: (value: string) => void;
  /** Back to what is saved: Escape was pressed, or the field was left empty. */
  onRevert: () => void;
  multiline?: boolean;
  error?: string | undefined;
  hint?: string;
  /** The language of what is typed. */
  lang?: string;
  className?: string;
}

const field =
  "-mx-2 field-sizing-content wrap-anywhere block min-h-9 w-[calc(100%+1rem)] resize-none rounded-md border border-transparent bg-transparent px-2 py-1 transition-colors hover:border-line-strong/60 focus:border-line-strong focus:bg-paper aria-invalid:border-bad";

/** Text that turns into a field under the pointer or the caret. What is being typed stands until the field is left. */
export function InPlaceText(props: InPlaceTextProps) {
  const { label, value, editable, onEdit, onRevert, multiline = false, error, hint, lang, className } = props;
  const noteId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  if (!editable) return <LongText text={value} lang={lang} className={cn("py-1", className)} />;

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === "Escape") {
      setTyped(null);
      onRevert();
    }
    if (event.key !== "Enter" || multiline || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.blur();
  }

  const note = error ?? hint;
  return (
    <>
      <textarea
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? noteId : undefined}
        lang={lang}
        rows={1}
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value);
          if (event.target.value.trim() !== "") onEdit(event.target.value.trim());
        }}
        onBlur={() => {
          if (typed?.trim() === "") onRevert();
          setTyped(null);
        }}
        onKeyDown={onKeyDown}
        className={cn(field, multiline && "max-h-60 overflow-y-auto", className)}
      />
      {note ? (
        <p
          id={noteId}
          lang={error ? undefined : lang}
          className={cn("wrap-anywhere mt-1 text-xs", error ? "text-bad" : "text-ink-soft")}
          aria-live="polite"
        >
          {note}
        </p>
      ) : null}
    </>
  );
}
