import { expect, it } from "vitest";
import { promptsOf } from "./sentence-outcome.fixture";

/** Who was meant takes the place of who was said; other words behind a correction stay. */
it.each([
  ["Send the report to Mary on Tuesdays at 14:00, sorry, to Paul", "Send the report to Paul."],
  ["Every Tuesday at 14:00 send Mary the report, I mean Paul", "Send Paul the report."],
  ["jeden Dienstag um 9 schick Anna den Bericht, nein, Paul", "Schick Paul den Bericht."],
  ["шли отчет маме каждый день в 9, ой, папе", "Шли отчет папе."],
  ["every day at 9 mail the report to a@x.com, sorry, to b@x.com", "Mail the report to b@x.com."],
  ["every day at 9 check whether it is fine, no errors", "Check whether it is fine, no errors."],
  ["каждый день в 9 проверь, нет ли ошибок", "Проверь, нет ли ошибок."],
])("%j", (text, prompt) => {
  expect(promptsOf(text, "UTC")).toBe(prompt);
});
