import type { ReactNode } from "react";

interface PageHeaderProps {
  title: ReactNode;
  description?: ReactNode;
  /** What stands above the title: a way back, or a status. */
  eyebrow?: ReactNode;
  children?: ReactNode;
}

export function PageHeader({ title, description, eyebrow, children }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0 max-w-full">
        {eyebrow ? <div className="mb-2 flex flex-wrap items-center gap-2 text-sm">{eyebrow}</div> : null}
        <h1 className="wrap-anywhere font-semibold text-2xl sm:text-[1.75rem] sm:leading-9">{title}</h1>
        {description ? <div className="mt-1 text-ink-soft">{description}</div> : null}
      </div>
      {children ? <div className="flex flex-wrap items-center gap-2">{children}</div> : null}
    </header>
  );
}
