import type { PartOfDay, PhraseFamily } from "./slots";

/** What a language says back. Times are written 09:00. */
export interface Phrasebook {
  noZone: string;
  noRecipient: string;
  recipientIsAuthor: string;
  recipientIs: (address: string) => string;
  noTime(time: string): string;
  partOfDay(part: PartOfDay, time: string): string;
  stretch(part: PartOfDay, from: string, to: string): string;
  bareHour(hour: number, time: string): string;
  noWeekday: string;
  noMonthDay: string;
  noMonth: string;
  timesADay(times: string): string;
  onceOnly: string;
  anchored: string;
  approximate(words: string): string;
  holidays: string;
  mixed: string;
  workdayInterval: string;
  askWhen: string;
  askHour(hour: number): string;
  askMeridiem(hour: number): string;
  askHowOften: string;
  whenOptions: string[];
  hourOptions(times: [string, string]): string[];
  howOftenOptions: string[];
  past: string;
  pastDay: string;
  severalOnce: string;
  unread(words: string): string;
  scattered: string;
  shortMonths(day: number): string;
  commands: Record<Command["intent"], string>;
  never: string;
  notTask: string;
  leftOver(words: string): string;
  onceAt(date: string, time: string): string;
}

export interface Command {
  intent: "question" | "list" | "edit" | "pause" | "resume" | "delete" | "run" | "none";
  target: string | null;
  message: string;
}

/** Everything that is one language; the rest of the grammar knows none. */
export interface Language {
  code: string;
  families: readonly PhraseFamily[];
  /** What may stand between two phrases of one schedule. */
  connector: RegExp;
  /** Words that make what follows replace what came before. */
  correction: RegExp;
  /** Words that would be schedule, for the doubt they leave when unused. */
  scheduleLike: RegExp;
  /** Words at the end of a text that turn the phrase behind them into its opposite. */
  exclusionBefore: RegExp;
  /** The same at the start of what is left, with the words that they leave out. */
  exclusionFirst: RegExp;
  /** Words at the end of a text that belong to a phrase behind them which was read without them. */
  tornFrom: RegExp;
  /** A time behind these is the first of many, not the only one. */
  startsFrom: RegExp;
  repair(word: string): string;
  /** A command, a question or a statement instead of a new task. `hasSchedule`: a firm schedule was found. */
  intent(clean: string, folded: string, hasSchedule: boolean): Command | null;
  /** Where a message splits into jobs: the index of each later job's first character. */
  jobs(folded: string): number[];
  /** Where a later job begins without a verb of its own, behind a schedule that ends at `at`. */
  elided(folded: string, at: number): number | null;
  /** The later job's words with the verb of the first. */
  inherit(first: string, later: string): string | null;
  prompt(words: string, named: boolean): string;
  taskName(prompt: string): string;
  tools(text: string): string[];
  addressesAuthor(text: string): boolean;
  isTask(text: string): boolean;
  phrasebook: Phrasebook;
}
