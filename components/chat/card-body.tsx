import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

interface CardBodyProps {
  footer: ReactNode;
  children: ReactNode;
}

/**
 * What stands below a card's heading. The footer moves inside of it only, and not before some of it is to be seen: its
 * margin is a part of what has to have room, and takes up none.
 */
export function CardBody({ footer, children }: CardBodyProps) {
  return (
    <div className="flex flex-col [&>footer]:mt-40">
      <div className="grid grid-cols-1 gap-4 p-4 has-[+footer>div:not(:empty)]:-mb-40 sm:gap-5 sm:p-5">{children}</div>
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
    <footer className={cn("border-t bg-surface has-[>div:empty]:hidden", isOpen && "sticky bottom-17 sm:bottom-30")}>
      <div className="flex flex-wrap items-center gap-2 bg-sunken/40 px-4 py-2 sm:px-5 sm:py-3">{children}</div>
    </footer>
  );
}
