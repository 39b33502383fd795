import type { Schedule } from "@/lib/scheduling";
import type { ParseContext } from "../types";

/** `together`: said of several tasks, at different times of the day. */
export interface EditContext extends ParseContext {
  together?: boolean;
}

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
  /** Nothing is said beside the change. */
  isWhole: boolean;
}

export interface EditQuestion {
  kind: "question";
  question: string;
  options: string[];
  /** The words are about a change and nothing else, even where they do not say which. */
  isAboutChange?: boolean;
}

/**
 * A change that is understood and cannot be made. `nothingLeft`: what would be left out is all there is. `skipNothing`:
 * nothing is due then. `skipAll`: nothing would come after it. `skipLater`: runs lie before what is to be left out.
 * `noAddress`: of a person nobody knows one. `notRecipient`: a person gets it no more than before.
 */
export interface EditRefusal {
  kind: "refused";
  reason:
    | "nothingLeft"
    | "holidays"
    | "skipNothing"
    | "skipAll"
    | "skipLater"
    | "skipUnread"
    | "whichAddress"
    | "noAddress"
    | "notRecipient";
  /** Days as 2026-11-30. */
  values: Record<string, string>;
}

/** `same`: the task is like this already. `none`: the words are about no change of it. */
export type EditResult = EditedTask | EditQuestion | EditRefusal | { kind: "same" } | { kind: "none" };
