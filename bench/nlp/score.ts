import { type Answer, isFirm, isGiven } from "@/tests/evals/nlp/answer";
import { type Entry, expectsSchedule } from "@/tests/evals/nlp/entry";
import { type Judgement, judge } from "@/tests/evals/nlp/judge";
import { quantiles } from "@/tests/evals/nlp/tally";
import type { Peer } from "./peers/peer";

/** What one parser made of one sentence. */
export interface Scored {
  entry: Entry;
  /** `none`: no answer where a schedule was wanted. */
  verdict: Judgement["verdict"] | "none";
  answered: boolean;
  /** Answered at confidence 0.8 or more, without a question. */
  firm: boolean;
  /** Null for a language that the library does not offer. */
  milliseconds: number | null;
}

export interface Score {
  total: number;
  right: number;
  schedules: { total: number; right: number };
  /** Schedules given firmly. */
  firm: number;
  confidentlyWrong: number;
  latencyMs: ReturnType<typeof quantiles>;
}

/** Every sentence once to warm up, then once on the clock. */
export function scoreAll(peer: Peer, entries: Entry[]): Scored[] {
  for (const entry of entries) if (isOffered(peer, entry)) readTimed(peer, entry);
  return entries.map((entry) => {
    const { answer, milliseconds } = isOffered(peer, entry) ? readTimed(peer, entry) : unread;
    return scored(entry, answer, milliseconds);
  });
}

export function scored(entry: Entry, answer: Answer | null, milliseconds: number | null): Scored {
  const verdict = answer === null ? verdictOnSilence(entry) : judge(answer, entry).verdict;
  return {
    entry,
    verdict,
    answered: answer !== null && isGiven(answer),
    firm: answer !== null && isFirm(answer),
    milliseconds,
  };
}

export function summarise(all: Scored[]): Score {
  const isRight = ({ verdict }: Scored): boolean => verdict === "right";
  const schedules = all.filter(({ entry }) => expectsSchedule(entry));
  const firm = all.filter((one) => one.firm);
  return {
    total: all.length,
    right: all.filter(isRight).length,
    schedules: { total: schedules.length, right: schedules.filter(isRight).length },
    firm: firm.length,
    confidentlyWrong: firm.filter((one) => !isRight(one)).length,
    latencyMs: quantiles(all.map(({ milliseconds }) => milliseconds).filter((one) => one !== null)),
  };
}

const unread = { answer: null, milliseconds: null };

function isOffered({ languages }: Peer, { lang }: Entry): boolean {
  return languages?.includes(lang) ?? true;
}

/** A library that throws has no answer. */
function readTimed(peer: Peer, entry: Entry): { answer: Answer | null; milliseconds: number } {
  const start = performance.now();
  try {
    const adapt = peer.read(entry);
    const milliseconds = performance.now() - start;
    return { answer: adapt(), milliseconds };
  } catch {
    return { answer: null, milliseconds: performance.now() - start };
  }
}

/** Who schedules nothing where nothing, or a question, was wanted has done no harm: that counts as right. */
function verdictOnSilence(entry: Entry): Scored["verdict"] {
  return [entry.expect, ...entry.accept].some((expect) => !expectsSchedule({ ...entry, expect })) ? "right" : "none";
}
