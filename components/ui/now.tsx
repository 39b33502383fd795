"use client";

import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";

const RenderedAt = createContext(0);
const listeners = new Set<() => void>();
const TICK_MS = 5_000;
let current = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(() => {
    current = Date.now();
    for (const notify of listeners) notify();
  }, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function readClock(): number {
  if (current === 0 || !timer) current = Date.now();
  return current;
}

interface NowProviderProps {
  renderedAt: number;
  children: ReactNode;
}

/** Carries the server's time of rendering, so that hydration writes the same relative times as the server did. */
export function NowProvider({ renderedAt, children }: NowProviderProps) {
  return <RenderedAt value={renderedAt}>{children}</RenderedAt>;
}

/** The present in milliseconds, moving on every few seconds. */
export function useNow(): number {
  const renderedAt = useContext(RenderedAt);
  return useSyncExternalStore(subscribe, readClock, () => renderedAt);
}
