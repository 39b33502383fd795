import { describe, expect, it } from "vitest";
import { describeSchedule, languageOf, parseScheduleText } from "@/lib/nlp";
import { scheduleSchema } from "@/lib/scheduling";
import { assistantWords } from "./assistant-words";

const languages = ["en", "de", "es", "fr", "it", "pt", "nl", "pl", "ru", "tr", "zh", "ja", "ko"];
const workdays = scheduleSchema.parse({ kind: "cron", cronExpressions: ["30 8 * * 1-5"] });

describe.each(languages)("%s", (language) => {
  const words = assistantWords(language);

  it("gives an example that reads as a schedule of its language", () => {
    const sentence = words.example("CRON");
    const [, example = ""] = /[“„«「]\s?(.+?)\s?[”“»」]/.exec(sentence) ?? [];
    const read = parseScheduleText(example, { now: new Date("2026-03-04T10:00:00Z"), timezone: "UTC" });
    expect(read).toMatchObject({ schedule: { cronExpressions: workdays.cronExpressions } });
    expect(languageOf(example)).toBe(language);
    expect(sentence).toContain("CRON");
  });

  it("names the number of tasks, and the task that would change", () => {
    expect(words.found(3)).toContain("3");
    expect(words.proposed("Ledger")).toContain("Ledger");
  });
});

it("speaks English where it has no words, and describes schedules in every language that it has", () => {
  expect(assistantWords("xx")).toBe(assistantWords("en"));
  expect(new Set(languages.map((language) => describeSchedule(workdays, language))).size).toBe(languages.length);
  expect(new Set(languages.map((language) => assistantWords(language).understood)).size).toBe(languages.length);
  expect(new Set(languages.map((language) => assistantWords(language).unsure)).size).toBe(languages.length);
});
