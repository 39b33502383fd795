import { describe, expect, it } from "vitest";
import { parseRequest } from "../index";

const read = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

describe("one of two days that was not understood", () => {
  it.each([
    "send the invoice at the end or the beginning of the month",
    "Ende oder Anfang des Monats die Rechnung schicken",
    "月末か月初あたりに請求書を送って",
    "月初か月末に請求書を送って",
    "月底或月初给客户发账单",
  ])("%s", (text) => {
    expect(read(text)).toMatchObject({ needsClarification: true });
  });

  it.each([
    "controleer elk uur of de site werkt",
    "sprawdzaj co godzinę czy strona działa",
    "深夜25時に録画がうまくいってるか毎日見て",
    "every day at 9 call or text mum",
  ])("%s: what is to be found out, or done", (text) => {
    const result = read(text);
    expect(result).toMatchObject({ success: true, needsClarification: false });
    expect(result.success && result.confidence).toBeGreaterThanOrEqual(0.8);
  });
});
