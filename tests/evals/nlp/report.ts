import type { Answer } from "./answer";
import { isFirm } from "./answer";
import { hasOneReading } from "./entry";
import { isRight, type Outcome, type Report } from "./evaluate";
import { percent, renderTable } from "./table";
import type { Quantiles, Tally } from "./tally";

/** The whole report as plain text. `failures` adds every sentence that is not right, or whose prompt is not clean. */
export function renderReport(report: Report, { failures }: { failures: boolean }): string {
  const sections = [
    failures ? renderFailures(report) : null,
    tallyTable("category", report.byCategory),
    tallyTable("language", report.byLanguage),
    calibrationTable(report),
    list("Asked though there is one reading", report.outcomes.filter(askedInVain), oneLine),
    list("Confidently wrong", report.outcomes.filter(confidentlyWrong), oneLine),
    list("Words lost from or leaked into prompts", report.outcomes.filter(hasUncleanPrompt), promptLine),
    report.impure.length > 0 ? `Answered differently the second time: ${report.impure.join(", ")}` : null,
    summary(report),
  ];
  return `${sections.filter((section) => section !== null).join("\n\n")}\n`;
}

function summary({ total, right, oneReading, firm, prompts, latencyMs, firstLatencyMs }: Report): string {
  return [
    `Right                          ${percent(right, total)} (${right} of ${total})`,
    `Of those with one reading      ${oneReading.total}: right ${percent(oneReading.right, oneReading.total)}, asked ${percent(oneReading.asked, oneReading.total)}, answered firmly ${percent(oneReading.firm, oneReading.total)}`,
    `Given at confidence ≥ 0.8      ${firm.given}, of them wrong ${firm.wrong} (${percent(firm.wrong, firm.given)})`,
    `Prompts clean                  ${percent(prompts.clean, prompts.checked)} of ${prompts.checked} (words lost in ${prompts.lost}, leaked in ${prompts.leaked})`,
    `Latency                        ${inWords(latencyMs)}`,
    `Of first readings              ${inWords(firstLatencyMs)}`,
  ].join("\n");
}

function inWords({ p50, p95, p99, max }: Quantiles): string {
  const ms = (value: number): string => `${value.toFixed(2)} ms`;
  return `p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}, most ${ms(max)}`;
}

function tallyTable(name: string, tallies: Record<string, Tally>): string {
  const rows = Object.entries(tallies).map(([key, { total, right, wrong, asked }]) => {
    return [key, total, right, wrong, asked, percent(right, total)];
  });
  return renderTable(
    [name, "total", "right", "wrong", "asked", "accuracy"],
    rows.toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
  );
}

function calibrationTable({ calibration }: Report): string {
  const rows = calibration.map(({ from, to, right, wrong }) => {
    const range = `${from.toFixed(2)}–${to.toFixed(2)}`;
    return [range, right + wrong, right, wrong, percent(right, right + wrong)];
  });
  return renderTable(["confidence", "given", "right", "wrong", "right share"], rows);
}

function askedInVain({ entry, judgement }: Outcome): boolean {
  return judgement.verdict === "asked" && hasOneReading(entry);
}

function confidentlyWrong(outcome: Outcome): boolean {
  return isFirm(outcome.answer) && !isRight(outcome);
}

function hasUncleanPrompt({ words }: Outcome): boolean {
  return words !== null && words.lost.length + words.leaked.length > 0;
}

function list(title: string, outcomes: Outcome[], line: (outcome: Outcome) => string): string {
  const lines = outcomes.map((outcome) => `  ${line(outcome)}`);
  return [`${title}: ${outcomes.length}`, ...lines].join("\n");
}

function oneLine({ entry, judgement }: Outcome): string {
  return `${entry.id}  ${JSON.stringify(entry.text)}  (${judgement.reason})`;
}

function promptLine({ entry, words, answer }: Outcome): string {
  const prompts = answer.kind === "schedules" ? answer.prompts : [];
  const found = [`lost ${JSON.stringify(words?.lost)}`, `leaked ${JSON.stringify(words?.leaked)}`];
  return `${entry.id}  ${found.filter((part) => !part.endsWith("[]")).join(", ")} in ${JSON.stringify(prompts)}`;
}

function renderFailures({ outcomes }: Report): string {
  const failed = outcomes.filter((outcome) => !isRight(outcome) || hasUncleanPrompt(outcome));
  return failed.map(renderFailure).join("\n\n") || "No failures.";
}

function renderFailure(outcome: Outcome): string {
  const { entry, answer, judgement } = outcome;
  const alternatives = [entry.expect, ...entry.accept].map((expect) => JSON.stringify(expect));
  const lines = [
    `${entry.id} [${entry.category}] ${judgement.verdict}${judgement.reason === null ? "" : `: ${judgement.reason}`}`,
    `  text      ${JSON.stringify(entry.text)} (${entry.timezone}, ${entry.now})`,
    `  expected  ${alternatives.join("  or  ")}`,
    `  got       ${renderAnswer(answer)}`,
  ];
  if (hasUncleanPrompt(outcome)) lines.push(`  prompt    ${promptLine(outcome).slice(entry.id.length + 2)}`);
  return lines.join("\n");
}

function renderAnswer(answer: Answer): string {
  if (answer.kind === "failure") return answer.message;
  if (answer.kind === "other") {
    const { intent, target, message, question } = answer;
    return JSON.stringify({ intent, target, message, question: question === message ? undefined : question });
  }
  const { schedules, texts, confidence, asks, question } = answer;
  const written = schedules.map(
    ({ kind, cronExpressions, rrule, runAt, timezone, startsAt, endsAt, maxRuns }, index) => {
      const what = kind === "cron" ? cronExpressions.join(" | ") : (rrule ?? runAt ?? "").replace("\n", " ");
      const bounds = [startsAt && `from ${startsAt}`, endsAt && `until ${endsAt}`, maxRuns && `${maxRuns} runs`];
      return [what, timezone, ...bounds.filter((bound) => bound), `"${texts[index] ?? ""}"`].join(", ");
    },
  );
  return `${written.join("  and  ")}; confidence ${confidence}${asks ? `; asks "${question}"` : ""}`;
}
