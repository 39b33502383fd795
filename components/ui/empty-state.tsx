import type { ReactNode } from "react";

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  body: string;
  /** The page's own heading, where the page is nothing but this. */
  heading?: "h1" | "h2";
  children?: ReactNode;
}

export function EmptyState({ icon, title, body, heading: Heading = "h2", children }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-2 px-6 py-14 text-center">
      <div className="mb-2 grid size-12 place-items-center rounded-full bg-lamp-soft text-lamp-ink [&_svg]:size-5.5">
        {icon}
      </div>
      <Heading className="font-semibold text-base">{title}</Heading>
      <p className="max-w-sm text-ink-soft text-sm">{body}</p>
      {children ? <div className="mt-4 flex flex-wrap justify-center gap-2">{children}</div> : null}
    </div>
  );
}
