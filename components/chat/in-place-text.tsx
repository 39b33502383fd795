"use client";

import { useState } from "react";
import { cn } from "@/components/ui/cn";

interface InPlaceTextProps {
  label: string;
  value: string;
  editable: boolean;
  onEdit: (value: string) => void;
  multiline?: boolean;
  invalid?: boolean;
  describedBy?: string;
  className?: string;
}

const field =
  "-mx-2 field-sizing-content block min-h-9 w-[calc(100%+1rem)] resize-none rounded-md border border-transparent bg-transparent px-2 py-1 transition-colors hover:border-line-strong/60 focus:border-line-strong focus:bg-paper aria-invalid:border-bad";

/** Text that turns into a field under the pointer or the caret. What is being typed stands until the field is left. */
export function InPlaceText(props: InPlaceTextProps) {
  const { label, value, editable, onEdit, multiline = false, invalid, describedBy, className } = props;
  const [typed, setTyped] = useState<string | null>(null);
  if (!editable) return <p className={cn("whitespace-pre-wrap break-words py-1", className)}>{value}</p>;
  return (
    <textarea
      aria-label={label}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      rows={1}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value);
        if (event.target.value.trim() !== "") onEdit(event.target.value.trim());
      }}
      onBlur={() => invalid || setTyped(null)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || (multiline && event.shiftKey) || event.nativeEvent.isComposing) return;
        if (multiline) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
      className={cn(field, className)}
    />
  );
}
