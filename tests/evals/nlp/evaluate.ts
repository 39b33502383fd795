import { type ParseResult, parseRequest } from "@/lib/nlp";
import { type Answer, answerOf, FIRM, isFirm, isGiven } from "./answer";
import { type Entry, hasOneReading } from "./entry";
import { type Judgement, judge } from "./judge";
import { type PromptWords, promptWords } from "./prompt-words";
import { type Quantiles, quantiles, type Tally, tallyBy } from "./tally";

export interface Outcome {
  entry: Entry;
  answer: Answer;
  judgement: Judgement;
  /** Null when nothing was drafted, or the entry names no words. */
  words: PromptWords | null;
  /** One reading of the sentence, in a warm process. */
  milliseconds: number;
  /** Its first reading in the process, which compiles what it meets. */
  firstMilliseconds: number;
}

export interface CalibrationBin {
  from: number;
  to: number;
  right: number;
  wrong: number;
}

export interface Report {
  total: number;
  right: number;
  accuracy: number;
  byCategory: Record<string, Tally>;
  byLanguage: Record<string, Tally>;
  /** Of the sentences with one reading, a schedule. */
  oneReading: { total: number; right: number; asked: number; firm: number };
  /** Schedules given at confidence 0.8 or more without a question, whatever was expected. */
  firm: { given: number; wrong: number; wrongShare: number };
  calibration: CalibrationBin[];
  prompts: { checked: number; clean: number; lost: number; leaked: number };
  latencyMs: Quantiles;
  /** Of first readings. */
  firstLatencyMs: Quantiles;
  /** Ids of sentences whose second reading gave another answer. */
  impure: string[];
  outcomes: Outcome[];
}

const BIN_EDGES = [0, 0.5, 0.6, 0.7, FIRM, 0.85, 0.9, 0.95, 1.01];

/** After so many readings a process is warm: what is compiled as it is used has been. */
const WARM = 6000;

/** Reads and judges every entry. Only the latencies differ between two runs. */
export function evaluate(entries: Entry[]): Report {
  const first = entries.map((entry) => read(entry));
  const second = entries.map((entry) => read(entry).written);
  for (let done = 2 * entries.length; done > 0 && done < WARM; done += entries.length) entries.map(time);
  const times = entries.map(time);
  const outcomes = entries.map((entry, index): Outcome => {
    const answer = first[index]?.answer ?? { kind: "failure", message: "not read" };
    const checked = answer.kind === "schedules" && entry.keep.length + entry.drop.length > 0;
    const words = checked ? promptWords(answer.prompts, entry) : null;
    const firstMilliseconds = first[index]?.milliseconds ?? 0;
    return {
      entry,
      answer,
      judgement: judge(answer, entry),
      words,
      milliseconds: times[index] ?? 0,
      firstMilliseconds,
    };
  });
  const impure = entries.filter((_, index) => first[index]?.written !== second[index]);
  return { ...numbersOf(outcomes), impure: impure.map((entry) => entry.id) };
}

function read(entry: Entry): { answer: Answer; written: string; milliseconds: number } {
  const context = { now: new Date(entry.now), timezone: entry.timezone };
  const start = performance.now();
  let result: ParseResult;
  try {
    result = parseRequest(entry.text, context);
  } catch (error) {
    const message = `threw ${error instanceof Error ? error.message : String(error)}`;
    return { answer: { kind: "failure", message }, written: message, milliseconds: performance.now() - start };
  }
  const milliseconds = performance.now() - start;
  return { answer: answerOf(result), written: JSON.stringify(result), milliseconds };
}

/** How long one reading takes, and nothing else. */
function time({ text, now, timezone }: Entry): number {
  const context = { now: new Date(now), timezone };
  const start = performance.now();
  try {
    parseRequest(text, context);
  } catch {
    // Judged by its first reading.
  }
  return performance.now() - start;
}

function numbersOf(outcomes: Outcome[]): Omit<Report, "impure"> {
  const right = outcomes.filter(isRight).length;
  const oneReading = outcomes.filter(({ entry }) => hasOneReading(entry));
  const firm = outcomes.filter(({ answer }) => isFirm(answer));
  const firmWrong = firm.filter((outcome) => !isRight(outcome)).length;
  const words = outcomes.map((outcome) => outcome.words).filter((found) => found !== null);
  return {
    total: outcomes.length,
    right,
    accuracy: share(right, outcomes.length),
    byCategory: tallyBy(outcomes, ({ entry }) => entry.category),
    byLanguage: tallyBy(outcomes, ({ entry }) => entry.lang),
    oneReading: {
      total: oneReading.length,
      right: oneReading.filter(isRight).length,
      asked: oneReading.filter(({ judgement }) => judgement.verdict === "asked").length,
      firm: oneReading.filter(({ answer }) => isFirm(answer)).length,
    },
    firm: { given: firm.length, wrong: firmWrong, wrongShare: share(firmWrong, firm.length) },
    calibration: calibrationOf(outcomes),
    prompts: {
      checked: words.length,
      clean: words.filter(({ lost, leaked }) => lost.length + leaked.length === 0).length,
      lost: words.filter(({ lost }) => lost.length > 0).length,
      leaked: words.filter(({ leaked }) => leaked.length > 0).length,
    },
    latencyMs: quantiles(outcomes.map(({ milliseconds }) => milliseconds)),
    firstLatencyMs: quantiles(outcomes.map(({ firstMilliseconds }) => firstMilliseconds)),
    outcomes,
  };
}

export function isRight({ judgement }: Outcome): boolean {
  return judgement.verdict === "right";
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function calibrationOf(outcomes: Outcome[]): CalibrationBin[] {
  return BIN_EDGES.slice(1).map((to, index) => {
    const from = BIN_EDGES[index] ?? 0;
    const inside = outcomes.filter(
      ({ answer }) => isGiven(answer) && answer.confidence >= from && answer.confidence < to,
    );
    const right = inside.filter(isRight).length;
    return { from, to: Math.min(to, 1), right, wrong: inside.length - right };
  });
}
