import type { Chart } from "../grammar/chart";
import type { Lexicon } from "../grammar/lexicon";
import type { NumeralStyle } from "../grammar/numerals";
import type { Respelling } from "../grammar/respell";
import type { Rule } from "../grammar/rule";
import type { SeasonWords } from "./seasons";
import type { PartOfDay } from "./slots";

/** What a language says back. Times are written 09:00. */
export interface Phrasebook {
  noZone: string;
  noRecipient: string;
  recipientIsAuthor: string;
  recipientIs: (address: string) => string;
  /** Of a person who is named and whose address is not. */
  noAddress: (person: string) => string;
  noTime(time: string): string;
  partOfDay(part: PartOfDay, time: string): string;
  stretch(part: PartOfDay, from: string, to: string): string;
  /** `said`: "4", or "4:30". */
  bareHour(said: string, time: string): string;
  noWeekday: string;
  noMonthDay: string;
  noMonth: string;
  timesADay(times: string): string;
  onceOnly: string;
  anchored: string;
  approximate(words: string): string;
  /** Where days that each have a time are those of every week though nothing says so. */
  everyWeek?: string;
  /** Of words that name an end which no calendar knows. */
  openEnd(words: string): string;
  holidays: string;
  mixed: string;
  /** Days of the week, or in steps, without one date. */
  dateStays: string;
  workdayInterval: string;
  askWhen: string;
  /** Asked where a schedule stands alone: what should be done then? */
  askWhat: string;
  /** Asked where the words wait for something to happen: that a task cannot, and how often it should look. */
  askEvent: string;
  askHour(hour: number): string;
  askMeridiem(hour: number): string;
  askHowOften: string;
  whenOptions: string[];
  hourOptions(times: [string, string]): string[];
  howOftenOptions: string[];
  past: string;
  pastDay: string;
  /** A date or time that does not exist, as written. */
  impossible(words: string): string;
  /** A date, as 2026-12-07, that a schedule of days leaves out. */
  leftOutYearly(day: string): string;
  severalOnce: string;
  unread(words: string): string;
  scattered: string;
  seasons: SeasonWords;
  shortMonths(day: number): string;
  commands: Record<Command["intent"], string>;
  never: string;
  /** Why a schedule is refused, where the language can say it in the words of the scheduling library. */
  reason?(message: string): string;
  notTask: string;
  leftOver(words: string): string;
  onceAt(date: string, time: string): string;
}

export interface Command {
  intent: "question" | "list" | "edit" | "pause" | "resume" | "delete" | "run" | "none";
  target: string | null;
  message: string;
}

/** Rules of one language, beside those that hold for all. Each list is applied before the general rules of its level. */
export interface LanguageRules {
  /** Numbers, ordinals, amounts. */
  words?: Rule[];
  clocks?: Rule[];
  /** Weekdays, months, dates. */
  days?: Rule[];
  phrases?: Rule[];
}

/** Everything that is one language; the rest of the grammar knows none. All patterns see folded text (see `fold`). */
export interface Language {
  code: string;
  lexicon: Lexicon;
  numerals: NumeralStyle;
  rules: LanguageRules;
  /** Enters what words and rules cannot say, before any rule is applied. `original`: the chart's text with its accents. */
  extend?(chart: Chart, original: string): void;
  /** A gap between the items of a list: ", ", " and ", "、". */
  joint: RegExp;
  /** What may stand between two phrases of one schedule; matches the whole gap. */
  connector: RegExp;
  /** Words that make what follows replace what came before; global. */
  correction: RegExp;
  /** The start of a text that makes the day or time before it the one that is wanted: " instead", " is better". */
  preference?: RegExp;
  /** The end of a text behind which a day or a time belongs to the task: articles, possessives, "of", "since". */
  contentBefore: RegExp;
  /** The end of a text behind which a day is a topic or a name, however it is said: "about", "called". */
  topicBefore?: RegExp;
  /** The end of a text behind which a time is one more of the same task: "…, and again at 9". */
  again?: RegExp;
  /** Words that make days and times join what was said: "on Fridays only, also at 14:20". */
  also?: RegExp;
  /** Days behind a comma join those before them; in other languages they take their place. */
  commaAdds?: true;
  /** A verb of saying with its colon: what follows is said, where a schedule stands before it ("write to the log: …"); global. */
  saidAfter?: RegExp;
  /** Words that open a clause about something of the task: "that", "who", "when". */
  subordinate: RegExp;
  /** The start of a text that makes "every month" before it a thing of the task: "every month that fell short". */
  relativeAfter?: RegExp;
  /** The end of a text behind which only the schedule can stand, whatever follows. */
  scheduleBefore?: RegExp;
  /** An end that no calendar knows, at the start of a text: "hasta que acabe el curso". */
  openEnd?: RegExp;
  /** A clause that tells something, up to the words that draw a conclusion from it: "the bins go out on Thursdays, so". */
  concludes?: RegExp;
  /** A word that opens what should be done; what stands before it is complete. */
  isVerb(word: string, isBehindList?: boolean): boolean;
  /** Where words show by their form whether a number counts them: those that it does not; elsewhere verbs are such. */
  isUncounted?(word: string): boolean;
  /** Words that no number counts: "at 10 [with] the prices" is an hour. */
  uncounted?: ReadonlySet<string>;
  /** Schedule words one letter away that are words of their own. */
  innocent: ReadonlySet<string>;
  /** Words of a short last clause that change the schedule where no phrase took them: a day, a count, "except". */
  tail?: RegExp;
  /** Sounds between words that mean nothing ("um"); not behind a comma, where they may take something back. */
  fillers?: RegExp;
  /** Misspellings and abbreviations further away than one letter, folded, with the word that is meant. */
  slips?: ReadonlyMap<string, string>;
  /** Words that are misspelt only beside others ("every weak", "once a moth"), with what is meant; behind all other repairs. */
  respellings?: readonly Respelling[];
  /** Signs that look or sound alike as they were meant (曰 for 日), where words have no spaces; as long as before. */
  asMeant?(folded: string): string;
  /** Words of the language that are written like an abbreviation of a zone. */
  ordinaryWords: ReadonlySet<string>;
  /** Where a city names a zone: "Berlin time", "in Tokyo" behind a time; group 1 is the city; global. */
  cityZones: readonly RegExp[];
  zoneOf(city: string): string | null;
  /** Whether "3" is the hour 3, as where a day has 24 hours, or may be 15. */
  hours: 12 | 24;
  /** Words at the end of a text that turn the phrase behind them into its opposite. */
  exclusionBefore: RegExp;
  /** The same at the start of what is left, with the words that they leave out. */
  exclusionFirst: RegExp;
  /** "at the same time": behind an earlier job its time. */
  sameTime?: RegExp;
  /** The end of a text behind which a time is that of every job before it: "…, both at 10". */
  timeOfAll?: RegExp;
  /** A time behind these is the first of many, not the only one. */
  startsFrom: RegExp;
  /** Connecting words at the end of what stands before a removed phrase, and at the start of what stands behind it. */
  danglingEnd: RegExp;
  /** A small word that belongs to the verb before it, not to the schedule behind: "turn the lights on every evening"; global. */
  particle?: RegExp;
  danglingStart?: RegExp;
  /** A command, a question or a statement instead of a new task. `hasSchedule`: a firm schedule was found. */
  intent(clean: string, folded: string, hasSchedule: boolean): Command | null;
  /** Whether words without their schedule say what somebody does anyhow ("I go to yoga"). */
  isHabit?(folded: string): boolean;
  /** A whole text that says of something to send that it goes out: whoever tells that to a scheduler wants it sent. */
  sends?: RegExp;
  /** Whether a clause, as it was written, tells what has happened and asks for nothing. */
  tellsPast?(written: string): boolean;
  /** Whether words without their schedule say what happens then, and ask for nothing ("the wedding"). */
  isEvent?(folded: string): boolean;
  /** Where a message splits into jobs: the index of each later job's first character. */
  jobs(folded: string): number[];
  /** Where a later job begins without a verb of its own, behind a schedule that ends at `at`. */
  elided(folded: string, at: number): number | null;
  /** A later job that leaves words to the first: its verb, "… about the family service", or its object, "… 11시에 [꺼줘]". */
  opensObject?: RegExp;
  /** The later job's words with the verb of the first, or with its object. */
  inherit(first: string, later: string): string | null;
  /** The first job's words with the verb of a later one, where verbs stand at the end. */
  inheritBack?(first: string, later: string): string | null;
  prompt(words: string, named: boolean): string;
  taskName(prompt: string): string;
  tools(text: string): string[];
  addressesAuthor(text: string): boolean;
  isTask(text: string): boolean;
  /** One word that names what is to be done, where its schedule stands beside it: "Yoga", "den Monatsbericht". */
  isThing?(text: string): boolean;
  /** How often the words of this language stand in the text, for telling languages apart. */
  familiar: RegExp;
  phrasebook: Phrasebook;
}
