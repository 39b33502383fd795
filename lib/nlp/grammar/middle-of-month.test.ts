import { describe, expect, it } from "vitest";
import { parseRequest } from "../index";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

describe("the middle of a month", () => {
  it.each([
    ["mid-April at 8 order the seedlings", "mid-April", "2027-04-15T08:00:00.000Z"],
    ["in the middle of April at 8 order the seedlings", "in the middle of April", "2027-04-15T08:00:00.000Z"],
    ["in the middle of April 2028 at 8 order the seedlings", "in the middle of April 2028", "2028-04-15T08:00:00.000Z"],
    [
      "around the middle of next month at 8 order seedlings",
      "around the middle of next month",
      "2026-12-15T08:00:00.000Z",
    ],
    ["Mitte April um 8 die Setzlinge bestellen", "Mitte April", "2027-04-15T08:00:00.000Z"],
    ["à la mi-avril à 8h, commande les plants", "à la mi-avril", "2027-04-15T08:00:00.000Z"],
    ["a mediados de abril a las 8 encarga las plantas", "a mediados de abril", "2027-04-15T08:00:00.000Z"],
    ["a metà aprile alle 8 ordina le piantine", "a metà aprile", "2027-04-15T08:00:00.000Z"],
    ["em meados de abril às 8h encomenda as mudas", "em meados de abril", "2027-04-15T08:00:00.000Z"],
    ["half april om 8 uur de zaailingen bestellen", "half april", "2027-04-15T08:00:00.000Z"],
    ["в середине апреля в 8 закажи рассаду", "в середине апреля", "2027-04-15T08:00:00.000Z"],
    ["w połowie kwietnia o 8 zamów sadzonki", "w połowie kwietnia", "2027-04-15T08:00:00.000Z"],
    ["Nisan ortasında saat 8'de fideleri sipariş et", "Nisan ortasında", "2027-04-15T08:00:00.000Z"],
    ["4月中旬の8時に苗を注文する", "4月中旬", "2027-04-15T08:00:00.000Z"],
    ["4月中旬8点订购秧苗", "4月中旬", "2027-04-15T08:00:00.000Z"],
    ["4월 중순 8시에 모종 주문하기", "4월 중순", "2027-04-15T08:00:00.000Z"],
  ])("is its 15th, which is said and not sure: %s", (text, words, runAt) => {
    const result = parseRequest(text, context);
    expect(result).toMatchObject({ success: true, schedule: { kind: "once", runAt } });
    if (!result.success) return;
    expect(result.assumptions.some((one) => one.startsWith(`"${words}": `))).toBe(true);
    expect(result.confidence).toBeLessThan(0.8);
    expect(result.agentPrompt).not.toContain(words);
  });

  it("bounds what repeats, and comes every year", () => {
    expect(parseRequest("every Monday at 9 until mid March, check the pipes", context)).toMatchObject({
      success: true,
      schedule: { cronExpressions: ["0 9 * * 1"], endsAt: "2027-03-15T23:59:59.000Z" },
    });
    expect(parseRequest("every year in mid April at 8 order the seedlings", context)).toMatchObject({
      success: true,
      cronExpression: "0 8 15 4 *",
    });
  });

  it("is the task's in a name", () => {
    const result = parseRequest("send the mid April report every Monday at 9", context);
    expect(result.success && result.agentPrompt).toBe("Send the mid April report.");
  });
});
