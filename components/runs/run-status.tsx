"use client";

import { Ban, CircleCheck, CircleX, Clock, Hourglass, LoaderCircle, Moon, SkipForward, XCircle } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import type { RunStatusName } from "@/lib/runs/schemas";

interface Look {
  tone: BadgeTone;
  Icon: typeof Clock;
  turning?: boolean;
  /** Colour of its bar in the history strip. */
  bar: string;
}

export const runLooks: Record<RunStatusName | "upcoming", Look> = {
  upcoming: { tone: "outline", Icon: Moon, bar: "bg-line" },
  queued: { tone: "neutral", Icon: Clock, bar: "bg-line" },
  running: { tone: "busy", Icon: LoaderCircle, turning: true, bar: "bg-busy" },
  waiting: { tone: "lamp", Icon: Hourglass, bar: "bg-lamp" },
  succeeded: { tone: "ok", Icon: CircleCheck, bar: "bg-ok" },
  failed: { tone: "bad", Icon: CircleX, bar: "bg-bad" },
  cancelled: { tone: "neutral", Icon: Ban, bar: "bg-line-strong" },
  skipped: { tone: "neutral", Icon: SkipForward, bar: "bg-line-strong" },
  missed: { tone: "bad", Icon: XCircle, bar: "bg-bad/50" },
};

interface RunStatusProps {
  status: RunStatusName;
  upcoming: boolean;
}

export function RunStatus({ status, upcoming }: RunStatusProps) {
  const t = useTranslations("runs.status");
  const shown = upcoming ? "upcoming" : status;
  const { tone, Icon, turning } = runLooks[shown];
  return (
    <Badge tone={tone} data-run-status={status}>
      <Icon aria-hidden className={cn(turning && "animate-spin")} />
      {t(shown)}
    </Badge>
  );
}
