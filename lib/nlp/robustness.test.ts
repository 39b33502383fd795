import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slowness } from "@/tests/setup/slowness";
import { parseRequest, parseScheduleText } from ".";
import { languages } from "./languages";

const now = new Date("2026-11-25T10:00:00Z");
// 50 ms is the goal, with room for code that is not compiled yet.
const LIMIT_MS = 100 * slowness();
const MAX_LENGTH = 4000;

/** Time on the processor: a busy machine or the collector may be slow once, the grammar may not. */
function fastestMs(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    parseRequest(text, { now });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const words = languages.map(({ lexicon }) => [...lexicon.known]);
const glue = ["", " ", " ", " ", ", ", "; ", "-", ":", ". ", "\n", "(", ")", "、", "，", "'"];
const oneLanguage = fc
  .integer({ min: 0, max: words.length - 1 })
  .chain((index) =>
    fc.array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom(...(words[index] ?? ["a"])),
          fc.integer({ min: 0, max: 2100 }).map(String),
          fc.constantFrom("9:30", "25:00", "8h15", "2026-12-01", "1/2", "31.12.", "* * * * *", "5pm", "第2"),
        ),
        fc.constantFrom(...glue),
      ),
      { minLength: 1, maxLength: 600 },
    ),
  );
const soup = oneLanguage.map((pairs) => pairs.flat().join("").slice(0, MAX_LENGTH));

describe("any text in any language", () => {
  it("is read without throwing, the same way twice, and soon", () => {
    const property = fc.property(soup, (text) => {
      const first = parseRequest(text, { now });
      expect(parseRequest(text, { now })).toEqual(first);
      expect(fastestMs(text)).toBeLessThan(LIMIT_MS);
      expect(() => parseScheduleText(text, { now })).not.toThrow();
    });
    fc.assert(property, { numRuns: 250 });
  }, 120_000);

  it("is read fast where one schedule word is repeated thousands of times", () => {
    for (const [index, language] of languages.entries()) {
      for (const word of (words[index] ?? []).filter((_, at) => at % 7 === 0)) {
        const text = `${word} `.repeat(Math.ceil(MAX_LENGTH / (word.length + 1))).slice(0, MAX_LENGTH);
        expect(fastestMs(text), `${language.code}: ${word}`).toBeLessThan(LIMIT_MS);
      }
    }
  }, 240_000);

  it("is read fast where a sentence that tells something is repeated", () => {
    const sentences = [
      "the meeting is every Monday at 9. ",
      "my son has piano every Wednesday at 5pm, remind me 30 minutes before. ",
      "every Monday at 8 the report goes out. ",
      "now ",
      "今すぐに ",
      "a/a/a? ",
      "subject: ",
      "während der Laden offen ist, das heißt von 10 bis 19 Uhr, ",
    ];
    for (const sentence of sentences) {
      const text = sentence.repeat(MAX_LENGTH).slice(0, MAX_LENGTH);
      expect(fastestMs(text), sentence).toBeLessThan(LIMIT_MS);
    }
  });
});
