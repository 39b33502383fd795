import type { Schedule } from "@/lib/scheduling";

export interface ParseContext {
  now: Date;
  /** The zone of the person; a zone in the text wins over it. */
  timezone?: string;
  /** The e-mail address of the person, who gets the mail when nobody else is named. */
  author?: string;
}

/** What asking a model cost, whether its answer was of use or not. */
export interface ModelUse {
  model: string;
  tokens: { input: number; output: number };
  /** The server sent no counts: these are our own. */
  estimated: boolean;
  /** USD as decimal text; null where no price is known. */
  costUsd: string | null;
  /** An earlier answer to the same text: nothing was asked. */
  cached: boolean;
}

export interface ParsedSchedule {
  success: true;
  taskName: string;
  agentPrompt: string;
  /** 0–1, calibrated: at least 0.8 means wrong at most once in 200. */
  confidence: number;
  schedule: Schedule;
  /** The first cron expression; null for an rrule and an instant. */
  cronExpression: string | null;
  exact: boolean;
  assumptions: string[];
  warnings: string[];
  scheduleText: string;
  /** The words of the text that made the schedule; the schedule in words where several places of the text did. */
  scheduleSource: string;
  needsClarification: boolean;
  question: string | null;
  options: string[];
  tools: string[];
  recipients: string[];
  additional: ParsedSchedule[];
  source: "grammar" | "model";
  tokens: { input: number; output: number };
  /** Left out when no model was asked. */
  modelUse?: ModelUse;
}

export type Intent =
  | "needs_clarification"
  | "question"
  | "list"
  | "edit"
  | "pause"
  | "resume"
  | "delete"
  | "run"
  | "none";

/** The text makes no new task: a command, a question, an impossible date, or something to ask back. */
export interface NotASchedule {
  success: false;
  intent: Intent;
  /** The words that name the existing task a command is about. */
  target: string | null;
  message: string;
  question: string | null;
  options: string[];
  modelUse?: ModelUse;
}

export type ParseResult = ParsedSchedule | NotASchedule;

export type ScheduleTextResult =
  | { schedule: Schedule; description: string; assumptions: string[]; warnings: string[]; exact: boolean }
  | { error: string; question: string | null; options: string[] };
