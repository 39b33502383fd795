import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WakeTimers } from "./wake-timers";

let wake: ReturnType<typeof vi.fn<() => void>>;
let timers: WakeTimers;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  wake = vi.fn<() => void>();
  timers = new WakeTimers(wake);
});

afterEach(() => vi.useRealTimers());

describe("the timers that wake the workers", () => {
  it("fire at the instant, a moment later again, and not before", () => {
    timers.in(2_000);
    vi.advanceTimersByTime(1_999);
    expect(wake).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3);
    expect(wake).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(40);
    expect(wake).toHaveBeenCalledTimes(3);
  });

  it("are one for all that falls due at the same instant", () => {
    for (let index = 0; index < 1_000; index++) timers.in(500);
    vi.advanceTimersByTime(600);
    expect(wake).toHaveBeenCalledTimes(3);
  });

  it("leave out what is far ahead: the heartbeat will come across it", () => {
    timers.in(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("are silent after closing", () => {
    timers.in(100);
    timers.close();
    timers.in(100);
    vi.advanceTimersByTime(1_000);
    expect(wake).not.toHaveBeenCalled();
  });
});
