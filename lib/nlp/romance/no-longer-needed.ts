import type { SayingWords } from "./sayings";

type Row = SayingWords["whole"][number];

/** Sources without groups that see folded text. */
export interface NoLongerNeeded {
  /** Words that take away, also those of everyday life: "quita", "vire", "fai fuori". */
  remove: string;
  /** Opens why: "que", "porque". */
  because: string;
  /** "ya no lo necesito", "on n'en a plus besoin" */
  unneeded: string;
}

/** "quítame de en medio el rastreador, ya no hace falta": taken away and not needed, it is a task, whatever its name. */
export const noLongerNeeded = ({ remove, because, unneeded }: NoLongerNeeded): Row => [
  "delete",
  `(?:${remove})\\s{name}(?:\\s?[,;.!-]+\\s|\\s)(?:(?:${because})\\s)?(?:${unneeded})(?:\\s[^,;.!?]{1,40})?`,
];
