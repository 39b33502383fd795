"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { RunDetail, StepView } from "@/lib/runs/schemas";
import { runFromWire, stepFromWire } from "./wire";

type Connection = "live" | "lost" | "ended";

interface LiveRun {
  run: RunDetail;
  /** Text that a model is writing, by the step's position. Not stored; the finished step is. */
  texts: Record<number, string>;
  connection: Connection;
}

function withStep(steps: StepView[], step: StepView): StepView[] {
  return [...steps.filter((known) => known.position !== step.position), step].sort((a, b) => a.position - b.position);
}

/** Follows the run as it happens. The stream starts with everything that is newer than the page. */
export function useLiveRun(initial: RunDetail): LiveRun {
  const router = useRouter();
  const [run, setRun] = useState(initial);
  const [texts, setTexts] = useState<Record<number, string>>({});
  const [connection, setConnection] = useState<Connection>(initial.live ? "live" : "ended");
  const { id, live } = initial;

  useEffect(() => {
    if (!live) return;
    const source = new EventSource(`/api/v1/runs/${id}/events`);
    const on = (name: string, listener: (data: string) => void) =>
      source.addEventListener(name, (event) => listener((event as MessageEvent<string>).data));
    source.onopen = () => setConnection("live");
    source.onerror = () => setConnection("lost");
    on("run", (data) => {
      const changed = runFromWire(data);
      if (changed) setRun((before) => ({ ...before, ...changed }));
    });
    on("step", (data) => {
      const step = stepFromWire(data);
      if (step) setRun((before) => ({ ...before, steps: withStep(before.steps, step) }));
    });
    on("text", (data) => {
      const { position, delta } = JSON.parse(data) as { position: number; delta: string };
      setTexts((before) => ({ ...before, [position]: (before[position] ?? "") + delta }));
    });
    on("end", () => {
      source.close();
      setConnection("ended");
      router.refresh();
    });
    return () => source.close();
  }, [id, live, router]);

  // The page's own data is newer after a refresh that the stream had no part in.
  const newest = BigInt(initial.seq) > BigInt(run.seq) ? initial : run;
  return { run: newest, texts, connection };
}
