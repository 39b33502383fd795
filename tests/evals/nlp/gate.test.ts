import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate";
import { readSet } from "./read-set";

const { entries, problems } = readSet();
const report = evaluate(entries);

describe("the evaluation set", () => {
  it("is whole", () => {
    expect(problems).toEqual([]);
    expect(entries.length).toBeGreaterThan(900);
  });

  it("is read right, without asking where there is one reading, and firmly", () => {
    const { total, right, asked, firm } = report.oneReading;
    expect(report.accuracy).toBeGreaterThanOrEqual(0.99);
    expect(right / total).toBeGreaterThanOrEqual(0.99);
    expect(asked / total).toBeLessThanOrEqual(0.01);
    expect(firm / total).toBeGreaterThanOrEqual(0.95);
  });

  it("has hardly an answer that is sure and wrong", () => {
    expect(report.firm.wrongShare).toBeLessThanOrEqual(0.005);
  });

  it("loses no word of a task and keeps none of a schedule", () => {
    expect(report.prompts.clean / report.prompts.checked).toBeGreaterThanOrEqual(0.985);
  });

  it("gives the same answer twice", () => {
    expect(report.impure).toEqual([]);
  });
});
