import type { Exclusion, Schedule } from "@/lib/scheduling";
import type { ParseContext } from "../types";

/** `together`: said of several tasks, at different times of the day. */
export interface EditContext extends ParseContext {
  together?: boolean;
  /** The language of what was said before, which a few words are read in. */
  spoken?: string;
  /** Of a task: what leaves out one of its due times already. A draft can leave out none by itself. */
  excludedAt?: (instant: number) => Exclusion | null;
}

export interface CurrentTask {
  schedule: Schedule;
  name: string;
  prompt: string;
  recipients: string[];
  /** Due times that are left out on request, as instants; a draft has none. */
  skips?: string[] | undefined;
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
 * `skipTooMany`: more runs than a task can leave out.
 * `unplannable`: days or times that no schedule has.
 * `endOver`: an end that lies behind us.
 * `noSuchDay`: a date that no calendar has. `noAddress`: of a person nobody knows one. `notRecipient`: a person gets it no more than before.
 */
export interface EditRefusal {
  kind: "refused";
  reason:
    | "nothingLeft"
    | "holidays"
    | "skipNothing"
    | "skipAll"
    | "skipLater"
    | "skipTooMany"
    | "noSuchDay"
    | "skipUnread"
    | "endOver"
    | "unplannable"
    | "whichAddress"
    | "noAddress"
    | "notRecipient";
  /** Days as 2026-11-30. */
  values: Record<string, string>;
}

/**
 * `same`: the task is like this already. `rests`: the words say when it does not run. `none`: they are about no change of
 * it.
 */
export type EditResult =
  | EditedTask
  | EditQuestion
  | EditRefusal
  | { kind: "same" }
  | { kind: "rests" }
  | { kind: "none" };
