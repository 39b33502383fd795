import { describe, expect, it } from "vitest";
import { fold, MASK } from "./normalise";

const plain = (word: string): string => word;

describe("fold", () => {
  it("folds width, case and invisible characters", () => {
    expect(fold("Ｅvery\u200b  DAY", plain)).toMatchObject({ clean: "Every DAY", folded: "every day" });
  });

  it.each([
    "https://a.example/1?at=9:30",
    '"every day at 9"',
    "`rm -rf 9`",
    "ops@example.com",
    '{"at": 9}',
    "report-2024.csv",
    "10.0.0.5:9000",
    "#1530",
    "$500",
    "90%",
  ])("masks %s, which is content", (content) => {
    expect(fold(`check ${content} daily`, plain).folded).toContain(MASK);
    expect(fold(`check ${content} daily`, plain).folded).toMatch(/^check .* daily$/);
  });

  it("keeps the way back to the person's words when spelling was repaired", () => {
    const { clean, folded, positions } = fold("evry day", (word) => (word === "evry" ? "every" : word));
    expect(folded).toBe("every day");
    expect(clean.slice(positions[6], positions[9])).toBe("day");
  });
});
