import type { SayingWords } from "./sayings";

type Row = SayingWords["whole"][number];

/** Sources without groups that see folded text. */
export interface LooseNames {
  /** "lo", "celui", "le truc": stands for the task. */
  that: string;
  /** "del ", "de l'": before what it is about, with its space. */
  of: string;
  delete: string;
  pause: string;
  resume: string;
  /** "porque", "que": opens why, without a comma. */
  because: string;
  /** "pásalo", "décale-le": behind the name. */
  moves: string;
}

/** "borra lo del riego del huerto, ya no hace falta": a command on a task that is named by what it is about. */
export function looselyNamed({ that, of, because, moves, ...verbs }: LooseNames): Row[] {
  const name = `(?:${that})\\s(?:${of})(?<name>[^,;.!?\\d]{2,50}?)`;
  const why = `(?:\\s?[,;.]\\s.+|\\s(?:${because}).+)?`;
  const commands = (["delete", "pause", "resume"] as const).map(
    (intent): Row => [intent, `(?:${verbs[intent]})\\s${name}${why}`],
  );
  return [...commands, ["edit", `${name},?\\s(?:${moves})\\s.+`]];
}
