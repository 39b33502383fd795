import { andIn, describeSchedule } from "@/lib/nlp";
import { scheduleOf } from "@/lib/runs";
import { withoutNow } from "./command-words";
import { discardByWords } from "./discard-drafts";
import { pauseEndIn } from "./edit-parts";
import { findNamed, findWritten, isLike } from "./find-named";
import { type FoundSubject, findSubject } from "./find-subject";
import { merged } from "./merge-replies";
import { foldName, meansAllIn, nameWords, sorts, withoutNewName, wordsOfGroup } from "./name-words";
import { propose, proposeForAll } from "./propose";
import { askedIn, askedOfAll, asksAboutRuns, asksForClock, asksHowManyRuns, asksOnly } from "./read-question";
import { type Reply, type Sentence, t } from "./reply";
import { replyToEdit } from "./reply-to-edit";
import { replyWithGoingOn } from "./reply-to-going-on";
import { replyWithPlans } from "./reply-to-plans";
import { replyAboutTask, replyWithMeaning, replyWithTasks } from "./reply-to-question";
import type { CommandIntent } from "./stored-reply";
import { choicesOf, readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

interface Command {
  intent: CommandIntent | "list";
  target: string | null;
  /** What is said when a question is about no task of ours. */
  message: string;
}

/** Answers a command or a question about tasks. Nothing is done on the words alone: what would change is proposed. */
export async function replyToCommand(talk: Talk, { intent, target: said, message }: Command): Promise<Reply> {
  const ofAll = intent === "list" || intent === "question" ? askedOfAll(talk.text) : null;
  if (ofAll === "happened") return { text: t("lookAtRuns"), stored: { intent: "question" } };
  const plans = intent === "list" && ofAll === null ? await replyWithPlans(talk) : null;
  if (plans) return plans;
  if (intent === "list" || ofAll !== null) return replyWithTasks(talk.actor, ofAll === "mail" ? "mail" : null);
  const target = said !== null && intent === "question" && asksOnly(said) ? null : said;
  const meaning = intent === "question" ? replyWithMeaning(talk) : null;
  if (meaning) return meaning;
  if (intent !== "question" && intent !== "edit" && meansAllIn(talk.text, target))
    return proposeForAll(talk, intent, talk.text);
  // "What time is it in Tokyo?", "is the server up?": about nothing of ours.
  if (intent === "question" && asksForClock(talk.text)) return { text: message, stored: { intent } };
  const mayBeOther = intent === "question" && askedIn(talk.text) === null;
  const subjects = await readSubjects(talk);
  const several = target === null || intent === "question" ? [] : namedTogether(target, subjects, talk.language);
  if (several.length > 1) return replyAboutEach(talk, intent, several);
  const written = findWritten(intent === "edit" ? withoutNewName(talk.text) : talk.text, subjects);
  if (written) return replyAbout(talk, intent, written, talk.text);
  const isOfAny = intent === "pause" || intent === "resume" || intent === "delete";
  const others = isOfAny && target !== null ? othersThan(target, subjects, talk) : null;
  if (isOfAny && others) return proposeForAll(talk, intent, talk.text, others);
  if (intent === "question" && asksHowManyRuns(talk.text)) return { text: t("lookAtRuns"), stored: { intent } };
  const found = findSubject({ intent, target, mayBeOther }, talk, subjects);
  if (found.kind === "one") return replyAbout(talk, intent, found.subject, talk.text);
  if (intent === "question" && found.kind !== "several" && !asksAboutRuns(talk.text))
    return { text: message, stored: { intent } };
  if (found.kind === "none") return replyWithNone(talk, intent, found.name, message);
  return askWhich(intent, found, talk.text);
}

/** "all stretch reminders": one's own tasks that are none of these; null where the words name no such group. */
function othersThan(target: string, subjects: Subject[], { actor }: Talk): Subject[] | null {
  const words = wordsOfGroup(target);
  if (!words) return null;
  const telling = words.filter((word) => !sorts.has(word));
  const isOne = ({ name }: Subject): boolean => {
    const own = nameWords(name);
    return (telling.length > 0 ? telling : words).every((word) => own.some((one) => isLike(word, one)));
  };
  const tasks = subjects.filter(({ kind, owner }) => kind === "task" && owner.id === actor.userId);
  const others = tasks.filter((task) => !isOne(task));
  return others.length < tasks.length ? others : null;
}

/** "the disk report and the sales report": each of the parts must be a task; none where one is not. */
function namedTogether(target: string, subjects: Subject[], language: string): Subject[] {
  const tasks = subjects.filter(({ kind }) => kind === "task");
  const found = withoutNow(target)
    .split(andIn(language))
    .map((name) => findNamed(name, tasks));
  const items = found.flatMap((one) => (one.kind === "one" ? [one.item] : []));
  return items.length === found.length ? [...new Set(items)] : [];
}

async function replyAboutEach(talk: Talk, intent: CommandIntent, subjects: readonly Subject[]): Promise<Reply> {
  const replies: Reply[] = [];
  for (const subject of subjects) replies.push(await replyAbout(talk, intent, subject, talk.text));
  return merged(replies) ?? askWhich(intent, { kind: "several", subjects: [...subjects], name: null }, talk.text);
}

/** The same once the task is known. `text`: the words of the command, which may be an earlier message. */
export async function replyAbout(talk: Talk, said: CommandIntent, subject: Subject, text: string): Promise<Reply> {
  const { name, owner } = subject;
  // "start it again" of what is paused is no single run.
  const intent = said === "run" && subject.isPaused && again.test(foldName(text)) ? "resume" : said;
  const end = intent === "pause" ? pauseEndIn(text, scheduleOf(subject).timezone, talk.now, name) : "open";
  const isPausedUntil = end === "until" || (end === "between" && subject.kind === "task");
  const discarded = subject.kind === "draft" && intent === "delete" ? await discardByWords(talk, subject) : null;
  if (discarded) return discarded;
  if (subject.kind === "draft" && intent !== "edit" && !isPausedUntil)
    return replyWithDraft(talk, intent, subject, text);
  if (intent === "question") return replyAboutTask(talk, subject, text);
  if (!subject.canChange) return { text: t("notYours", { name, owner: owner.name }), stored: { intent } };
  if (intent === "edit") return (await replyToEdit(talk, subject, text)) ?? replyWithoutChange(subject);
  if (end === "until" && subject.isPaused) {
    const goingOn = await replyWithGoingOn(talk, subject, text);
    if (goingOn) return goingOn;
  }
  if (!isPausedUntil || subject.isPaused) return propose(talk, intent, subject, text);
  return (await replyToEdit(talk, subject, text)) ?? propose(talk, intent, subject, text);
}

const again =
  /(?<!\p{L})(?:(?:re)?start\p{L}{0,2}|again|wieder|reanuda\p{L}*|de nuevo|otra vez|a nouveau|relance|redemarre|di nuovo|avvia|novamente|de novo|inicie|opnieuw|weer|ponownie|znowu|uruchom|снова|опять|запусти|tekrar|yeniden|baslat)(?!\p{L})|重新|再|启动|다시/u;

/** It has a schedule, and runs on it once it is one. */
function replyWithDraft(talk: Talk, intent: CommandIntent, subject: Subject, text: string): Reply {
  const { name } = subject;
  const asked = intent === "question" ? [aboutDraft(talk, subject, text)] : [];
  return { text: [...asked, t("onlyDraft", { name })], stored: { intent } };
}

/** When it would run; of what has no run yet, that it has none, and what it would do. */
function aboutDraft({ language }: Talk, subject: Subject, text: string): Sentence {
  const { name, prompt } = subject;
  const asked = askedIn(text);
  if (asked === "does") return t("does", { name, prompt });
  if (asked === "failure" || asked === "why" || asked === "ran") return t("hasNotRun", { name });
  const schedule = scheduleOf(subject as Parameters<typeof scheduleOf>[0]);
  return t("runs", { name, schedule: describeSchedule(schedule, language), zone: schedule.timezone });
}

function replyWithoutChange({ kind, id, name }: Subject): Reply {
  const shown = kind === "task" ? { kind, id } : null;
  return { text: t("noChange", { name }), stored: { intent: "edit", shown } };
}

const MOST_CHOICES = 8;

/** Which of several, or whether one that is like it was meant. */
export function askWhich(
  intent: CommandIntent,
  { kind, subjects, name }: Extract<FoundSubject, { subjects: Subject[] }>,
  text: string,
): Reply {
  const total = subjects.length;
  const choices = choicesOf(subjects.slice(0, MOST_CHOICES));
  const which = total > MOST_CHOICES ? t("whichOfMany", { total, count: MOST_CHOICES }) : t("which");
  const asked = kind === "similar" && name ? t("similar", { name, count: total }) : which;
  const pending = { asks: "which" as const, intent, text, choices };
  return { text: asked, stored: { intent, question: true, options: choices.map(({ label }) => label), pending } };
}

/** No such task: the person's list is what can be chosen from. */
export async function replyWithNone(
  talk: Talk,
  intent: CommandIntent,
  name: string | null,
  message: string,
): Promise<Reply> {
  // A question that names nothing of ours may be about anything.
  if (name === null && intent === "question") return { text: message, stored: { intent } };
  const { text, stored } = await replyWithTasks(talk.actor);
  if (name === null) return { text, stored: { ...stored, intent } };
  return { text: t(stored.shown ? "notFound" : "notFoundAndNone", { name }), stored: { ...stored, intent } };
}
