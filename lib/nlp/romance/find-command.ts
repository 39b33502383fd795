import type { Command } from "../core/language";
import { isIn, matchOf } from "../grammar/matches";
import { asksNext } from "./asks-next";
import type { Everyday } from "./everyday";
import { behindMeanwhile } from "./meanwhile";
import type { Sayings } from "./sayings";
import { movesForMe } from "./without-dative";

/** How French or Italian gives commands and asks questions; all patterns see folded text. */
export interface CommandWords {
  /** Greetings and polite frames at the start; matches the empty text too. */
  lead: RegExp;
  /** In the lead: somebody is asked to do something, so a question mark makes no question. */
  asking: RegExp;
  everyday: Everyday;
  /** Whole sentences of everyday life. */
  sayings: Sayings;
  list: RegExp;
  /** Lists whatever else the text says. */
  listQuestion: RegExp;
  question: RegExp;
  translate: RegExp;
  howToSay: RegExp;
  habit: RegExp;
  /** Habits told in the first or third person. */
  habits: readonly RegExp[];
  /** Something asked for behind a statement: "j'ai dentiste à 9h, rappelle-le-moi". */
  request: RegExp;
  statement: RegExp;
  /** A command without the words for whom and how fast: "supprime-moi le rappel". */
  plain(text: string): string;
  verbs: readonly [Command["intent"], RegExp][];
  /** "tout de suite", "subito": a run, not a task. */
  now: RegExp;
  edits: readonly RegExp[];
  /** A verb that moves, before days that repeat: with a time it sets up as well ("metti il backup il sabato alle 3"). */
  setsUp: RegExp;
  /** Verbs that change nothing but a schedule. */
  strongEdit: RegExp;
  /** Words that repeat or name a day: the text may be a new task. */
  schedule: RegExp;
  /** An object that names something scheduled, whatever else is said. */
  namesTask: RegExp;
  /** An object that may name something scheduled. */
  namesJob: RegExp;
  /** Verbs that only a scheduled thing can follow, "stop sending me" among them. */
  pausing: RegExp;
  /** Where files and things are moved to. */
  place: RegExp;
  /** What a question asks about; group 1. */
  askedAbout: RegExp;
  article: RegExp;
  nameEnd: RegExp;
  messages: Record<Command["intent"], string>;
}

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function commandFinder(words: CommandWords) {
  return (clean: string, folded: string, hasSchedule: boolean): Command | null => {
    const opening = words.lead.exec(folded)?.[0] ?? "";
    const text = folded.slice(opening.length).replace(/[\s.?!]+$/, "");
    const command = (intent: Command["intent"], object?: string): Command => ({
      intent,
      target: object === undefined || object === "" ? null : targetOf(clean, folded, object, words),
      message: words.messages[intent],
    });
    if (words.everyday.isTalk(folded) || words.everyday.isTalk(text)) return command("none");
    if (words.everyday.asksCron(clean, folded)) return command("question");
    if (words.everyday.isList(text)) return command("list");
    if (words.list.test(text) && !hasSchedule) return command("list");
    if (words.listQuestion.test(text)) return command("list");
    if (words.howToSay.test(text) || (words.translate.test(text) && !hasSchedule)) return command("none");
    const said =
      words.sayings.find(text, hasSchedule) ?? words.sayings.find(folded.replace(/[\s.?!]+$/, ""), hasSchedule);
    if (said) return command(said.intent, said.object);
    const next = hasSchedule ? null : asksNext(text);
    if (next !== null) return command("question", next);
    const marked = /\?\s*$/.test(folded) ? `${text}?` : text;
    if (!words.asking.test(opening) && words.question.test(marked))
      return command("question", words.askedAbout.exec(folded)?.[1]);
    for (const rest of hasSchedule ? [] : behindMeanwhile(text))
      for (const [intent, pattern] of words.verbs) {
        const object = intent === "pause" ? matchOf(rest, pattern)?.slice(1).find(Boolean) : undefined;
        if (object !== undefined && (words.namesJob.test(object) || words.sayings.names(object)))
          return command(intent, object);
      }
    const closing = /[,.;!]\s(?:donc\s|alors\s|et\s|quindi\s|allora\s|e\s)?([^,.;!]+)$/.exec(text)?.[1];
    for (const [intent, pattern] of closing === undefined || hasSchedule ? [] : words.verbs) {
      const object = /^(?:pause|resume)$/.test(intent)
        ? pattern
            .exec(closing ?? "")
            ?.slice(1)
            .find(Boolean)
        : undefined;
      if (object !== undefined && (words.namesJob.test(object) || words.sayings.names(object)))
        return command(intent, object);
    }
    const tells = opening === "" && [words.habit, ...words.habits].some((one) => isIn(text, one));
    if ((tells || words.statement.test(text)) && !words.request.test(text))
      return marked.endsWith("?") ? command("question", words.askedAbout.exec(folded)?.[1]) : command("none");
    const found =
      verbCommand(words.plain(text), hasSchedule, words) ??
      verbCommand(text, hasSchedule, words) ??
      editCommand(movesForMe(text) ? words.plain(text) : text, hasSchedule, words);
    return found && command(found.intent, found.object);
  };
}

/** "mets [le rapport hebdo] en veille jusqu'en janvier": the name stands between. */
const put = /\sen\s(?:pause|veille|suspens|attente)(?!\p{L})|\sin\s(?:pausa|attesa)(?!\p{L})/u;

interface Found {
  intent: Command["intent"];
  object: string;
}

function verbCommand(text: string, hasSchedule: boolean, words: CommandWords): Found | null {
  const { namesTask, namesJob, now, schedule, pausing, nameEnd } = words;
  for (const [intent, pattern] of words.verbs) {
    const object = pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (object === undefined) continue;
    const atOnce = now.test(text) && !schedule.test(text);
    if (intent === "run") {
      if (atOnce || (!hasSchedule && namesTask.test(object))) return { intent, object };
      continue;
    }
    if (intent === "resume" && atOnce) continue;
    const isPaused = pausing.test(text);
    // "mets en pause le rapport hebdo jusqu'à lundi": how long it rests is no schedule.
    const rests = isPaused && namesJob.test(object) && (nameEnd.test(object) || put.test(text));
    const named = rests || namesTask.test(object) || (!hasSchedule && (namesJob.test(object) || isPaused));
    if (named && (!schedule.test(text) || namesTask.test(object))) return { intent, object };
  }
  return null;
}

function editCommand(text: string, hasSchedule: boolean, words: CommandWords): Found | null {
  if (hasSchedule && words.setsUp.test(text)) return null;
  for (const pattern of words.edits) {
    const match = matchOf(text, pattern);
    if (!match) continue;
    const object = match[1] ?? "";
    const named = words.namesTask.test(object) || words.namesJob.test(object) || object === "";
    if (!named && !words.strongEdit.test(text) && (hasSchedule || !/\d|me(?:zz|di)|minuit|d[eo]main?i?/.test(text)))
      continue;
    if (words.place.test(text) && words.schedule.test(text)) continue;
    return { intent: "edit", object };
  }
  return null;
}

/** The words of the person for the folded object, without articles and the words around a name. */
function targetOf(clean: string, folded: string, object: string, { article, nameEnd }: CommandWords): string | null {
  const from = folded.indexOf(object);
  const sameLength = folded.length === clean.length && from >= 0;
  const words = sameLength ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(article, "")
    .replace(nameEnd, "")
    .replace(/\s?[.?!]\s.*$/su, "")
    .replace(/[\s.,?!"'»]+$|^["'«\s]+/g, "")
    .replace(/^\p{L}+\s["«]\s?(?=[^"»]+$)/u, "");
  return name === "" ? null : name;
}
