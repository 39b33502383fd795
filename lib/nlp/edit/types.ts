import type { Schedule } from "@/lib/scheduling";

export interface CurrentTask {
  schedule: Schedule;
  name: string;
  prompt: string;
  recipients: string[];
}

export interface EditedTask extends CurrentTask {
  kind: "edit";
  scheduleText: string;
  assumptions: string[];
  warnings: string[];
  exact: boolean;
  confidence: number;
}

export interface EditQuestion {
  kind: "question";
  question: string;
  options: string[];
}

/** `none`: the words change nothing about this task. */
export type EditResult = EditedTask | EditQuestion | { kind: "none" };
