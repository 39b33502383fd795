import { describe, expect, it } from "vitest";
import { english } from "../en";
import { Chart } from "./chart";
import { clean, fold, MASK } from "./fold";
import { buildLexicon, lookUp, mark, w } from "./lexicon";
import { readChart } from "./read-chart";
import { repairWords } from "./repair";
import { applyList, applyRules, list, rule, ruleList } from "./rule";

function chartOf(text: string, spaced = true): Chart {
  return new Chart(text, () => false, spaced, 12);
}

describe("folding", () => {
  it("lowers, takes accents off Latin and Cyrillic letters and leaves others their marks", () => {
    expect(fold("Früh MIÉRCOLES Łódź ещё が 한국").folded).toBe("fruh miercoles lodz еще が 한국");
  });

  it("narrows full-width characters and drops invisible ones", () => {
    expect(clean("９：３０　ev\u200bery\u00ad day")).toBe("9:30 every day");
  });

  it("finds the way back to what was written", () => {
    const { folded, positions, clean: written } = fold("Straße um 9");
    expect(folded).toBe("strasse um 9");
    expect(written[positions[folded.indexOf("9")] ?? -1]).toBe("9");
    expect(positions).toHaveLength(folded.length + 1);
  });

  it.each([
    '"every day"',
    "`rm -rf every day`",
    "https://x.io/every/day",
    "a.b@c.io",
    '{"at":9}',
    "10.0.0.1:9000",
    "/v2/orders?since=2026-01-01T00:00:00Z",
    "api/v1/orders?since=08:00&to=12:00",
    "localhost:3000/jobs?at=09:00",
    "localhost:8080",
    "db:5432/health",
    "--time=07:30",
    "--days=mon,tue",
  ])("masks content: %s", (content) => {
    expect(fold(`send ${content} now`).folded).toBe(`send ${MASK.repeat(content.length)} now`);
  });

  it("lets a quoted cron expression be read", () => {
    expect(fold('on "0 9 * * 1-5" do it').folded).toContain("0 9 * * 1-5");
  });
});

describe("words", () => {
  const lexicon = buildLexicon([w("WEEKDAY", "monday|mon", { day: 1 }), mark("EVERY", "each and every")], true);

  it("stand between other letters only where a language has no spaces", () => {
    const spaced = chartOf("common mon");
    lookUp(spaced, lexicon);
    expect(spaced.all("WEEKDAY").map(({ start }) => start)).toEqual([7]);
    const unspaced = chartOf("common", false);
    lookUp(unspaced, buildLexicon([w("WEEKDAY", "mon", { day: 1 })], false));
    expect(unspaced.all("WEEKDAY")).toHaveLength(1);
  });

  it("are no schedule where they own something", () => {
    const chart = chartOf("monday's numbers");
    lookUp(chart, lexicon);
    expect(chart.has("WEEKDAY")).toBe(false);
  });
});

describe("rules", () => {
  it("match a sequence, with what may be missing", () => {
    const chart = chartOf("every 5 minutes");
    chart.add("EVERY", 0, 5, {}, "every");
    chart.add("NUM", 6, 7, { value: 5 }, "5");
    chart.add("UNIT", 8, 15, "minute", "minutes");
    const rules = [
      rule("AMOUNT", ["NUM", "UNIT"], ({ value }, unit) => ({ count: value, unit })),
      rule("ADVERB", ["EVERY", "THE?", "AMOUNT"], (_every, _the, amount) => amount),
    ];
    applyRules(chart, ruleList(rules));
    expect(chart.all("ADVERB")).toMatchObject([{ start: 0, end: 15, value: { count: 5, unit: "minute" } }]);
  });

  it("refuse by answering null", () => {
    const chart = chartOf("5 minutes");
    chart.add("NUM", 0, 1, { value: 5 }, "5");
    applyRules(chart, ruleList([rule("HOUR", ["NUM"], () => null)]));
    expect(chart.has("HOUR")).toBe(false);
  });

  it("make lists of what is joined, the longest and each shorter one", () => {
    const chart = chartOf("1st, 2nd and 3rd");
    for (const [start, value] of [
      [0, 1],
      [5, 2],
      [13, 3],
    ] as const)
      chart.add("ORD", start, start + 3, value, "ordinal");
    applyList(
      chart,
      list("ORDS", "ORD", (items) => items),
      (gap) => /^(?:, | and )$/.test(gap),
    );
    expect(chart.from("ORDS", 0).map(({ value }) => value)).toEqual([[1], [1, 2], [1, 2, 3]]);
  });
});

describe("spelling", () => {
  const repaired = (text: string): string => repairWords(fold(text), english).folded;

  it.each([
    ["evry mondya at noon", "every monday at noon"],
    ["wendsday mornngs", "wednesday mornings"],
    ["tomorrw", "tomorrow"],
  ])("%s is %s", (text, right) => {
    expect(repaired(text)).toBe(right);
  });

  it.each(["the dairy farm", "a mouth wash", "sundry items", "my daddy"])("leaves %s alone", (text) => {
    expect(repaired(text)).toBe(text);
  });
});

describe("a number", () => {
  it.each([
    ["look at 3 servers", false],
    ["look at 3", true],
    ["at 9 check the servers", true],
    ["at 9 every day", true],
    ["at 9%", false],
  ])("in %s is an hour: %s", (text, isHour) => {
    const chart = readChart(text, english);
    expect(chart.endsCleanly(text.search(/\d/) + 1)).toBe(isHour);
  });
});
