import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

interface CardBodyProps {
  footer: ReactNode;
  children: ReactNode;
}

/** What stands below a card's heading. The footer moves inside of it only, so it never comes before the heading. */
export function CardBody({ footer, children }: CardBodyProps) {
  return (
    <div>
      <div className="grid grid-cols-1 gap-4 p-4 sm:gap-5 sm:p-5">{children}</div>
      {footer}
    </div>
  );
}

interface CardFooterProps {
  /** Something is to be decided: the buttons stay in reach above the composer while the card is taller than the screen. */
  isOpen: boolean;
  children: ReactNode;
}

export function CardFooter({ isOpen, children }: CardFooterProps) {
  return (
    <footer className={cn("border-t bg-surface has-[>div:empty]:hidden", isOpen && "sticky bottom-28 sm:bottom-30")}>
      <div className="flex flex-wrap items-center gap-2 bg-sunken/40 px-4 py-3 sm:px-5">{children}</div>
    </footer>
  );
}
