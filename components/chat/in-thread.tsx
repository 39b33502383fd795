import type { ReactNode } from "react";

/** A card in the column of the conversation. */
export function InThread({ children }: { children: ReactNode }) {
  return (
    <div data-card="" className="col-span-2 min-w-0 scroll-mt-4 sm:col-span-1 sm:col-start-2">
      {children}
    </div>
  );
}
