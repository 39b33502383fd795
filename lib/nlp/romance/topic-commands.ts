import type { SayingWords } from "./sayings";

type Row = SayingWords["whole"][number];

/** Sources without groups, of folded text: what is said of a task that is named first. */
export interface TopicCommands {
  /** "lo puedes", "tu peux l'", "si può": up to the verb, with its space where it has one. */
  can: string;
  /** Infinitives, with what may be joined to them. */
  delete: string;
  pause: string;
  /** "de las 2": the time by which a task may be named, with the space before it. */
  ofHour: string;
  /** "pásalo", "joga ele": a verb that moves, and the task's pronoun. */
  moves: string;
  /** "a las", "pras": what the new time or day begins with. */
  to: string;
  /** "haz que salga", "fallo partire" */
  letRun: string;
  /** "en vez de", "y no": what the new time takes the place of. */
  rather: string;
}

const why = "(?:\\s?[,;.]\\s[^\\d]{2,60})?";

/** "el recordatorio de las ruedas lo puedes quitar, ya las cambié", "o backup das 2 atrapalha, joga ele pras 4" */
export const topicCommands = ({ can, pause, ofHour, moves, to, letRun, rather, ...verbs }: TopicCommands): Row[] => [
  ["delete", `{task},?\\s(?:${can})(?:${verbs.delete})${why}`],
  ["pause", `{task},?\\s(?:${can})(?:${pause}){forNow}${why}`],
  ["edit", `{task}(?:${ofHour})?\\s[^,;.\\d]{2,40}[,;]\\s(?:${moves})\\s(?:${to}).+`],
  ["edit", `{task}(?:${ofHour})?,?\\s(?:${letRun})\\s(?:${to}).+?\\s(?:${rather}).+`],
];
