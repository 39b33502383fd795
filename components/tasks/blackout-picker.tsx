"use client";

import { useEffect, useState } from "react";
import { Toggle } from "@/components/ui/toggle";
import { useTaskActions } from "./task-actions-context";

interface BlackoutPickerProps {
  label: string;
  value: string[];
  onChange: (ids: string[]) => void;
}

/** The person's own calendars as switches; nothing where there are none. */
export function BlackoutPicker({ label, value, onChange }: BlackoutPickerProps) {
  const { blackouts } = useTaskActions();
  const [known, setKnown] = useState<{ id: string; name: string }[]>([]);
  useEffect(() => {
    let stale = false;
    void blackouts({})
      .catch(() => null)
      .then((result) => {
        if (!stale && result?.ok) setKnown(result.data);
      });
    return () => {
      stale = true;
    };
  }, [blackouts]);
  if (known.length === 0) return null;
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter((chosen) => chosen !== id) : [...value, id]);
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {known.map(({ id, name }) => (
          <Toggle key={id} pressed={value.includes(id)} onPress={() => toggle(id)}>
            {name}
          </Toggle>
        ))}
      </div>
    </fieldset>
  );
}
