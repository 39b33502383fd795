import { isAppError } from "@/lib/errors";
import { validateSchedule } from "@/lib/scheduling";
import { type Compiled, type Refused, refuse, type Workbench } from "./draft";

/** What no schedule can hold is refused in the reader's language, with the reason where there are words for it. */
export function refusing(bench: Workbench, work: () => Compiled | Refused): Compiled | Refused {
  try {
    return work();
  } catch (error) {
    if (isAppError(error)) return refuse(bench.words.reason?.(error.message) ?? bench.words.never);
    throw error;
  }
}

/** The schedule, where it is one and comes up. */
export function checked(compiled: Compiled, bench: Workbench): Compiled | Refused {
  return refusing(bench, () => {
    validateSchedule(compiled.schedule, new Date(bench.now));
    return compiled;
  });
}
