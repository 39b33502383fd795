import { describe, expect, it } from "vitest";
import type { Slot } from "../core/slots";
import { contradictions } from "./contradictions";
import { numbersOf, unsupported } from "./support";
import { isTakenFrom, keepsExact } from "./words-of-answer";

const at = (...minutes: number[]): Slot => ({ kind: "times", times: minutes.map((one) => ({ minutes: one })) });
const on = (...weekdays: number[]): Slot => ({ kind: "weekdays", weekdays, recurring: true });

describe("numbers of a text", () => {
  it.each<[string, number[]]>([
    ["at 0900 or 17h30", [900, 17, 30]],
    ["９時３０分", [9, 30]],
    ["الساعة ٨", [8]],
    ["每天十八点", [18]],
    ["二十三日、三時", [23, 3]],
    ["nothing", []],
  ])("%s", (text, numbers) => {
    expect([...numbersOf(text)].sort()).toEqual([...numbers].sort());
  });
});

describe("what a text does not say", () => {
  const check = (slot: Slot, text: string, read: Slot[] = []) => unsupported([slot], { read, text, timezone: "UTC" });

  it.each<[Slot, string]>([
    [at(480), "kl 8"],
    [at(1200), "kl 8 ikväll"],
    [at(1050), "17.30"],
    [at(450), "halv 8"],
    [at(525), "kvart i 9"],
    [at(530), "tio i 9, eller 10 i 9"],
    [at(555), "0915"],
    [at(0), "klockan 24"],
    [{ kind: "interval", count: 2, unit: "day" }, "varannan dag"],
    [{ kind: "interval", count: 7, unit: "hour" }, "var 7:e timme"],
    [{ kind: "yearDay", month: 12, days: [24], recurring: true }, "24 december"],
    [{ kind: "zone", zone: "Europe/Berlin" }, "Berlin-tid"],
    [{ kind: "zone", zone: "America/Los_Angeles" }, "9 pst"],
    [{ kind: "zone", zone: "UTC" }, "the person's own"],
  ])("%j is in “%s”", (slot, text) => {
    expect(check(slot, text)).toEqual([]);
  });

  it.each<[Slot, string]>([
    [at(197), "varje dag"],
    [at(540), "varje dag kl 8"],
    [{ kind: "interval", count: 7, unit: "hour" }, "varje dag kl 8"],
    [{ kind: "date", year: 2026, month: 11, day: 26 }, "imorgon klockan 15"],
    [{ kind: "relative", unit: "day", count: 4 }, "på söndag"],
    [{ kind: "zone", zone: "Asia/Tokyo" }, "kl 8"],
  ])("%j is not in “%s”", (slot, text) => {
    expect(check(slot, text)).toHaveLength(1);
  });

  it("counts what the grammar has read in words", () => {
    expect(check(at(480), "at eight", [at(480)])).toEqual([]);
  });
});

describe("what a schedule lacks", () => {
  it.each<[Slot, Slot[], number]>([
    [at(540), [at(540, 600)], 0],
    [at(540), [at(600)], 1],
    [{ kind: "times", times: [{ minutes: 300, bare: true }] }, [at(1020)], 0],
    [at(540), [{ kind: "window", from: { minutes: 540 }, to: { minutes: 1020 } }], 0],
    [on(1, 2), [on(1)], 1],
    [on(6), [{ kind: "everyDay" }, { kind: "exclude", weekdays: [0], months: [], monthDays: [] }], 0],
    [{ kind: "exclude", weekdays: [0], months: [], monthDays: [] }, [on(1, 2, 3, 4, 5, 6)], 0],
    [{ kind: "exclude", weekdays: [0], months: [], monthDays: [] }, [{ kind: "everyDay" }], 1],
    [{ kind: "interval", count: 60, unit: "minute" }, [{ kind: "interval", count: 1, unit: "hour" }], 0],
    [{ kind: "interval", count: 2, unit: "week" }, [{ kind: "interval", count: 14, unit: "day" }], 0],
    [{ kind: "interval", count: 1, unit: "month" }, [{ kind: "monthDays", days: [1], recurring: true }], 0],
    [{ kind: "interval", count: 15, unit: "minute" }, [at(540)], 1],
    [{ kind: "relative", unit: "day", count: 1 }, [{ kind: "relative", unit: "day", count: 1 }], 0],
    [{ kind: "relative", unit: "day", count: 1 }, [{ kind: "everyDay" }], 1],
    [{ kind: "zone", zone: "Asia/Tokyo" }, [at(540)], 1],
  ])("%j against %j", (read, filled, count) => {
    expect(contradictions([read], filled)).toHaveLength(count);
  });
});

describe("a model's words", () => {
  const text = "Kolla https://example.com varje måndag och maila anna@example.com, 3 sidor";

  it("are the person's own, in another form at most", () => {
    expect(isTakenFrom("Kolla https://example.com och maila anna@example.com", text)).toBe(true);
    expect(isTakenFrom("Kontrollera webbplatsen noggrant", text)).toBe(false);
    expect(isTakenFrom("Kolla example.com och maila bob@example.com", text)).toBe(false);
    expect(isTakenFrom("Kolla 5 sidor", text)).toBe(false);
    expect(isTakenFrom("检查服务器", "每天早上检查服务器状态")).toBe(true);
    expect(isTakenFrom(" ", text)).toBe(false);
  });

  it("keep addresses and links", () => {
    expect(keepsExact("Kolla https://example.com, maila anna@example.com", text)).toBe(true);
    expect(keepsExact("Kolla sidan och maila anna@example.com", text)).toBe(false);
  });
});
