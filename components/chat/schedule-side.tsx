"use client";

import { useTranslations } from "use-intl";
import { NextRuns } from "@/components/tasks/next-runs";
import { ScheduleCode } from "@/components/tasks/schedule-code";
import { cn } from "@/components/ui/cn";
import type { ScheduleView } from "@/lib/conversations/schemas";
import { type WordPart, wordDiff } from "./word-diff";

const looks = {
  before: { side: "bg-sunken/50", title: "text-ink-soft", mark: "removed" },
  after: { side: "ring-1 ring-lamp-ink/35 ring-inset", title: "font-medium text-lamp-ink", mark: "added" },
} as const;
/** Three rows say enough on a phone. */
const fewOnPhone = "max-sm:[&_li:nth-child(n+4)]:hidden";

interface ScheduleSideProps {
  kind: keyof typeof looks;
  side: ScheduleView;
  other: ScheduleView;
  /** Due times that only one of both has. */
  changedRuns: string[];
  /** The heading of the next runs; null leaves them out, where the schedule does not count (any more). */
  runs: string | null;
  isOutdated?: boolean;
  lang: string;
}

/** The schedule before or after, with what it leads to; what the other side does not have is marked. */
export function ScheduleSide({ kind, side, other, changedRuns, runs, isOutdated, lang }: ScheduleSideProps) {
  const t = useTranslations("chat");
  const { schedule, description, nextRuns } = side;
  const look = looks[kind];
  return (
    <section
      aria-label={t(`changes.${kind}`)}
      data-side={kind}
      className={cn("grid content-start gap-2.5 rounded-lg p-3 sm:p-3.5", isOutdated && "opacity-60", look.side)}
    >
      <div>
        <h3 className={cn("text-xs", look.title)}>{t(`changes.${kind}`)}</h3>
        <p lang={lang} className="wrap-anywhere mt-0.5 font-medium">
          {wordDiff(description, other.description).map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name.
            <Words key={index} part={part} kind={kind} />
          ))}
        </p>
      </div>
      <ScheduleCode schedule={schedule} />
      {runs ? (
        <div className={fewOnPhone}>
          <h4 className="mb-1 text-ink-soft text-xs">
            {runs}, {t("proposal.zone", { zone: schedule.timezone })}
          </h4>
          <NextRuns
            runs={nextRuns}
            zone={schedule.timezone}
            empty={t("draft.noRuns")}
            marked={{ runs: changedRuns, as: look.mark }}
          />
        </div>
      ) : null}
    </section>
  );
}

function Words({ part: { text, same }, kind }: { part: WordPart; kind: keyof typeof looks }) {
  if (same) return text;
  return kind === "before" ? (
    <del className="text-ink-soft decoration-ink-soft/60">{text}</del>
  ) : (
    <ins className="rounded-xs bg-lamp/25 box-decoration-clone px-0.5 no-underline dark:bg-lamp/20">{text}</ins>
  );
}
