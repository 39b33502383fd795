import { asksAbility } from "./ability-question";
import { commandForAll } from "./all-commands";
import { toAll } from "./both-to";
import { calibrated } from "./calibration";
import { isFirm } from "./complete-jobs";
import { cronSchedule } from "./core/draft";
import type { Command, Language } from "./core/language";
import { deniedThing } from "./denied-thing";
import { describeSchedule } from "./describe";
import { draftOf, notASchedule } from "./draft-of-job";
import { tellsAtOnce, tellsEvent, waitsForEvent } from "./event-words";
import { asksAboutForgotten } from "./forgotten-thing";
import { type Folded, fold } from "./grammar/fold";
import { matchesOf } from "./grammar/matches";
import { repairWords } from "./grammar/repair";
import { withoutIntroduction } from "./introduction";
import { jobsOfZones } from "./jobs-of-zones";
import { foreignness, likelyLanguages } from "./languages";
import { original } from "./left-over";
import { likelyTimes, mayMean } from "./likely-times";
import { jobsOfClauses, jobsOfLines } from "./lines";
import { missedTarget } from "./missed-target";
import { movedTo } from "./moved-to";
import { doubtDateInstead } from "./one-date-instead";
import { pausedThing } from "./paused-thing";
import { type Job, readJob, UNSURE_TIME, validZone } from "./read-text";
import { asRefusal, refusalOfDays } from "./refusals";
import { remindedItems } from "./reminded-items";
import { colon, habitIn, requestBehind, tellsAhead, tellsBeforePlease, tellsFirst } from "./request-behind";
import { withoutSaidName } from "./said-name";
import { withSameThing } from "./same-thing";
import { restFrom, sentenceStarts } from "./sentences";
import { splitJobs } from "./split-jobs";
import { timedItems } from "./timed-items";
import { questionBehindTopic } from "./topic-question";
import type { NotASchedule, ParseContext, ParsedSchedule, ParseResult } from "./types";

export const MAX_LENGTH = 4000;

/** Text → a draft of a task, or what the text is instead. Pure; never throws. */
export function parseRequest(text: string, context: ParseContext): ParseResult {
  const { said, rest } = withoutIntroduction(text);
  const result = parseIntroduced(rest, context);
  if (said === null) return result;
  // Who asks is said to the agent as well.
  return result.success
    ? { ...result, agentPrompt: `${said}. ${result.agentPrompt}`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }
    : result;
}

function parseIntroduced(text: string, context: ParseContext): ParseResult {
  const said = withoutSaidName(text.slice(0, MAX_LENGTH));
  const named = said.name === null ? null : parseUnnamed(said.text, context);
  const isNamed = named?.success && said.name !== null;
  return calibrated(isNamed ? withName(named, said.name ?? "") : parseUnnamed(text, context));
}

/** Of several jobs the last one, which the words about its name stand behind. */
function withName(result: ParsedSchedule, taskName: string): ParsedSchedule {
  const { additional } = result;
  const last = additional.at(-1);
  if (!last) return { ...result, taskName };
  return { ...result, additional: [...additional.slice(0, -1), { ...last, taskName }] };
}

function parseUnnamed(text: string, context: ParseContext): ParseResult {
  const folded = fold(text.slice(0, MAX_LENGTH));
  const likely = likelyLanguages(folded);
  const [first, ...others] = likely;
  const foreign = foreignness(folded.folded, likely);
  const reading = parseIn(folded, first.language, context);
  // A schedule in a language that we know may stand beside words in one that we do not.
  if (foreign === 1) return isSure(reading.result) ? reading.result : withoutSchedule(folded, first.language, null);
  const result = doubted(reading.result, foreign);
  if (reading.isCommand || isSure(result)) return result;
  // A schedule that is only not sure is another language's where both know the words about as well.
  const near = result.success ? 0.9 : 0.5;
  for (const { language, score } of others.slice(0, 2)) {
    if (score < first.score * near) break;
    const { result: other, isCommand } = parseIn(folded, language, context);
    if (isCommand && !result.success && !other.success && other.target !== null && score >= first.score * 0.9)
      return other;
    // "2026-12-04" alone is of no language.
    const isSaid = other.success && /\p{L}/u.test(other.scheduleSource);
    if (isSaid && other.confidence >= FIRM_ELSEWHERE && !other.needsClarification) return other;
  }
  return result;
}

const FIRM = 0.8;
/** Of a language that is not the likeliest no answer with a default is sure. */
const FIRM_ELSEWHERE = 0.93;

function isSure(result: ParseResult): boolean {
  return result.success && result.confidence >= FIRM;
}

function doubted(result: ParseResult, doubt: number): ParseResult {
  if (!result.success || doubt === 0) return result;
  return { ...result, confidence: Math.max(0.05, Math.round((result.confidence - doubt) * 100) / 100) };
}

/** `isCommand`: the language's own words say what the text is instead of a task, or why not; no other is asked. */
function parseIn(text: Folded, language: Language, context: ParseContext): { result: ParseResult; isCommand: boolean } {
  const folded = repairWords(text, language);
  const whole = readJob(folded, { start: 0, end: folded.folded.length }, language, context);
  const refusal = refusalOfDays(folded, whole, language);
  const ofAll = commandForAll(folded.folded, whole, language);
  if (ofAll) return { result: notASchedule(ofAll.intent, ofAll.message, ofAll.target), isCommand: true };
  const command = isBehindCron(whole, folded.folded)
    ? null
    : asRefusal(language.intent(folded.clean, folded.folded, isFirm(whole)), refusal, language);
  const behind = command === null && whole.compiled !== null ? null : commandBehind(folded, command, language);
  const given =
    behind ??
    (command === null ? (commandWithReason(folded, whole, language) ?? movedTo(folded, whole, language)) : null);
  if (given) return { result: notASchedule(given.intent, given.message, given.target), isCommand: true };
  const paused = pausedThing(folded.folded);
  if (paused) {
    const again = notASchedule("resume", language.phrasebook.commands.resume, original(folded, ...paused));
    return { result: again, isCommand: true };
  }
  const denied = command === null && whole.bench.isTimeGuessed ? deniedThing(whole.task) : null;
  if (denied) return { result: notASchedule("edit", language.phrasebook.commands.edit, denied), isCommand: true };
  if (command === null && asksAbility(folded.folded, whole.spans)) {
    const asked = notASchedule("question", language.phrasebook.commands.question, null);
    return { result: asked, isCommand: true };
  }
  const isForgotten =
    (command === null || command.intent === "none") && whole.compiled !== null && asksAboutForgotten(folded.folded);
  const topic = command === null || topical.has(command.intent) ? questionOf(folded, command) : null;
  if (topic) {
    const about = notASchedule("question", language.phrasebook.commands.question, original(folded, ...topic));
    return { result: about, isCommand: true };
  }
  const told = isForgotten ? null : (command ?? habitIn(whole, language));
  const isAhead =
    told === null && (tellsAhead(whole, folded.folded, language) || tellsBeforePlease(whole, folded.folded, language));
  const isTopical =
    isAhead ||
    (told === null && tellsFirst(folded, whole, language, context)) ||
    (told !== null && topical.has(told.intent));
  const request = isTopical ? requestBehind(folded, whole, language, context, parseTask, isAhead) : null;
  if (request) return { result: request, isCommand: false };
  if (told) return { result: notASchedule(told.intent, told.message, told.target), isCommand: true };
  const isRefused = whole.compiled !== null && whole.compiled.kind !== "compiled" && isFirm(whole);
  const result = parseTask(folded, whole, language, context);
  // What goes out may go out anyhow.
  return { result: doubted(result, language.sends?.test(folded.folded) ? 0.2 : 0), isCommand: isRefused };
}

/** What a question is about: a thing that is named before it, or one that did not come. */
function questionOf({ folded }: Folded, command: Command | null): [start: number, end: number] | null {
  const isUnnamed = command?.intent === "question" && (command.target === null || pronoun.test(command.target));
  return questionBehindTopic(folded) ?? (isUnnamed ? missedTarget(folded) : null);
}

/** So few letters are a name only in Chinese, Japanese and Korean. */
const pronoun = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}$/u;

const commands = new Set<string>(["pause", "resume", "delete", "run"]);
/** "…, you can [delete the reminder]" */
const offered =
  /,\s(?=(?:so\s)?(?:(?:you|u)\scan|(?:can|could)\syou|(?:du\s)?kannst(?:\sdu)?|(?:je\s)?kan\sje|kun\sje|je\skunt|puedes|pode|podes|tu\speux|vous\spouvez|puoi|mozesz|mozna|можешь|можно)\s)/gu;

const MOST_OF_ARTICLE = 3;
/** Behind so many sentences nobody commands anything; each is read to the end of the text. */
const MOST_STARTS = 24;

/** "The lab is closed: pause the freezer report", "we sold the hens, you can delete the reminder": a command and its reason. */
function commandBehind(text: Folded, command: Command | null, { intent, isVerb }: Language): Command | null {
  if (command !== null && command.intent !== "none") return null;
  const opening = /^\p{L}+/u.exec(text.folded)?.[0] ?? "";
  // "Translate into French: delete the backup" says it only.
  const isAsked = opening.length > MOST_OF_ARTICLE && isVerb(opening);
  const starts = (isAsked ? [offered] : [offered, colon])
    .flatMap((mark) => matchesOf(text.folded, mark))
    .map(({ 0: words, index }) => index + words.length);
  const all = [...starts, ...(isAsked ? [] : sentenceStarts(text.folded))];
  for (const start of all.slice(0, MOST_STARTS)) {
    const rest = restFrom(text, start);
    const found = intent(rest.clean, rest.folded, false);
    if (found && found.target !== null && commands.has(found.intent)) return found;
  }
  return null;
}

const MOST_REASON = 60;

/** "run the nightly backup now, we are about to switch the server off": a command, and behind the comma only why. */
function commandWithReason(
  text: Folded,
  { compiled, spans, phrases }: Job,
  { intent, isVerb }: Language,
): Command | null {
  const { folded } = text;
  const comma = folded.search(/,\s/);
  const reason = folded.slice(comma + 2);
  const isNow = spans.every(({ slots }) => slots.every(({ kind }) => kind === "now"));
  if (comma < 0 || reason.length > MOST_REASON || /[,.;:!?]\s|\d/.test(reason)) return null;
  if ((compiled !== null && !isNow) || phrases.some(({ end }) => end > comma)) return null;
  const words = reason.match(/\p{L}+/gu) ?? [];
  // "o curral já tá pronto": a word of two letters is no verb that asks.
  const asks = [words[0], words.at(-1)].some((word) => word !== undefined && word.length > 2 && isVerb(word));
  if (words.length < 2 || asks) return null;
  const clean = text.clean.slice(0, text.positions[comma] ?? 0);
  const found = intent(clean, folded.slice(0, comma), false);
  return found && found.target !== null && commands.has(found.intent) ? found : null;
}

const colonBehind =
  /^["'`)]?(?:\s(?:stp|svp|please|pls|bitte|alsjeblieft|por\sfavor|pf|per\sfavore|lutfen|prosze|пожалуиста))?\s?:\s?\p{L}/u;

/** "as a cron job 5 4 1,15 * *: delete old sessions": what stands behind the colon is to be done. */
function isBehindCron({ spans }: Job, folded: string): boolean {
  return spans.some(
    ({ slots, end }) => slots.some(({ kind }) => kind === "cron") && colonBehind.test(folded.slice(end)),
  );
}

function parseTask(folded: Folded, whole: Job, language: Language, context: ParseContext): ParseResult {
  if (whole.compiled === null || isAside(whole, language) || isOnEvent(whole, folded, language))
    return withoutSchedule(folded, language, whole);
  const zoned = jobsOfZones(whole, validZone(context.timezone));
  const lines = zoned ?? jobsOfLines(folded, whole, language, context);
  const jobs = lines ?? splitJobs(folded, whole, language, context);
  const items = jobs.some(isUnsure) ? jobsOfClauses(folded, whole, language, context) : null;
  const listed = items ?? (jobs.length > 1 ? null : itemsOf(folded, whole, language, context));
  const all = withSameThing(toAll(unsureOfTimes(listed ?? jobs), language.code), language);
  const [first, ...additional] = doubtDateInstead(all, folded.folded).map((job) => draftOf(job, language, context));
  if (!first?.success) return first ?? withoutSchedule(folded, language, whole);
  return { ...first, additional: additional.filter((one) => one.success) };
}

/** The jobs of a list of things with a time each; null where it is none. */
function itemsOf(folded: Folded, whole: Job, language: Language, context: ParseContext): Job[] | null {
  const reminded = remindedItems(folded, whole, language, context);
  return reminded ?? (isFirmlyOne(whole) ? null : timedItems(folded, whole, language, context));
}

/** Of several jobs one without a time of its own may be part of its neighbour. */
const unsureOfTimes = (jobs: readonly Job[]): readonly Job[] =>
  jobs.length === 1
    ? jobs
    : jobs.map((job) => (job.bench.isTimeGuessed ? { ...job, doubt: job.doubt + UNSURE_TIME } : job));

/** What a text may seem to be that asks about a thing named before the question. */
const topical = new Set<string>(["none", "question"]);

/** A schedule that uses all times of the text, and about which there is no question. */
const isFirmlyOne = ({ spans, phrases, doubt, bench }: Job): boolean =>
  bench.question === null && doubt < 0.2 && spans.length === phrases.length;

const isUnsure = ({ bench, doubt }: Job): boolean => bench.question !== null || doubt >= 0.2;

/** "happy Wednesday": a day or time in words that say nothing to do. */
function isAside(job: Job, language: Language): boolean {
  return !isFirm(job) && /\p{L}/u.test(job.task) && !language.isTask(job.task);
}

function withoutSchedule(text: Folded, language: Language, whole: Job | null): NotASchedule {
  const { isTask, phrasebook, code } = language;
  if (!isTask(text.clean)) return notASchedule("none", phrasebook.notTask, null);
  const isOpen = whole?.phrases.some(mayMean) ?? false;
  const waits = !isOpen && waitsForEvent(text.folded, code);
  const question = waits ? phrasebook.askEvent : phrasebook.askWhen;
  const options = waits
    ? lookingTimes.map((cron) => describeSchedule(cronSchedule("UTC", [cron]).schedule, code))
    : ((whole && likelyTimes(text, whole, language)) ?? phrasebook.whenOptions);
  return { ...notASchedule("needs_clarification", question, null), question, options };
}

/** "if the server is down, tell me [at once]": then, and not now. */
function isOnEvent({ spans }: Job, { folded }: Folded, { code }: Language): boolean {
  const isNow = spans.every(({ slots }) => slots.every(({ kind }) => kind === "now"));
  return isNow && (tellsEvent(folded, code) || tellsAtOnce(folded, code));
}

/** How often one may look whether something has happened. */
const lookingTimes = ["*/15 * * * *", "0 * * * *", "0 9 * * *"];
