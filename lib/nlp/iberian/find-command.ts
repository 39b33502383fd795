import type { Command } from "../core/language";
import { isIn, matchOf } from "../grammar/matches";
import { asksNext } from "../romance/asks-next";
import type { Everyday } from "../romance/everyday";
import { behindMeanwhile } from "../romance/meanwhile";
import type { Sayings } from "../romance/sayings";
import { movesForMe } from "../romance/without-dative";

/** "¿Cómo se dice … en alemán?", "Como se diz … em inglês?" */
const howToSay = /^(?:y\s|e\s)?como\s(?:se\s(?:dice|diz|diria|escribe|escreve|traduce|traduz)|digo|dizer|decir)\s/;

/** How a language gives commands and asks questions; all patterns see folded text. */
export interface CommandWords {
  /** Greetings and polite frames at the start; matches the empty text too. */
  polite: RegExp;
  /** In a polite frame: the person asks for something, whatever the form of the sentence. */
  asking: RegExp;
  everyday: Everyday;
  /** Whole sentences of everyday life. */
  sayings: Sayings;
  /** What is scheduled; `surely`: also beside a day or time. */
  lists: readonly RegExp[];
  surelyLists: readonly RegExp[];
  /** Words that only a question opens with. */
  questions: readonly RegExp[];
  /** Questions about a task; group 1 is its name. */
  questioned: readonly RegExp[];
  /** Statements, habits, translations: nothing to do later. */
  statements: readonly RegExp[];
  /** Something asked for behind a statement: "tengo dentista a las 9, recuérdamelo". */
  request: RegExp;
  /** The same where only an accent tells ("é"); sees the person's words in lower case. */
  accented?: RegExp;
  translation: RegExp;
  /** A command without the words for whom and how fast: "quítame de una vez el aviso". */
  plain(text: string): string;
  verbs: readonly [Command["intent"], RegExp][];
  /** "stop sending me …": whatever it is, it comes by a task. */
  stops: RegExp;
  /** Words that make a run a command: "ya", "agora". */
  now: RegExp;
  edits: readonly RegExp[];
  /** A verb that moves, before days that repeat: with a time it sets up as well ("pon la copia los sábados a las 3"). */
  setsUp: RegExp;
  /** Nouns that name an existing task. */
  job: RegExp;
  /** "it", "all". */
  pronoun: RegExp;
  articles: RegExp;
  /** Where the name of a task ends. */
  nameEnd: RegExp;
  messages: Record<Command["intent"], string>;
}

const politeEnd =
  /(?:[,.!\s]+(?:por\sfavor|porfavor|porfa|porfis|xfa|pls|pfv?r?|por\sgentileza|(?:muchas\s|mil\s)?gracias|(?:muito\s)?obrigad[oa]|obg|valeu|vlw))+[\s.?!]*$/u;

/** "el día 25 a las 10 revisa si han pagado": what is asked for, whatever it is about. */
const asksWhether =
  /(?<!\p{L})(?:revis[ae]|comprueb[ae]|mir[ae]|verifi(?:ca|que)|cheque[ae]|checa|confirm[ae]|controla|vigila|averigua|dime|avisame|confer[ei]|confira|olh[ae]|vej[ae])\s(?:si|se)\s/u;

const inside = /\s(?:del?|d[oa]s?|en|em|n[oa]s?)\s/u;

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function commandFinder(words: CommandWords) {
  return (clean: string, folded: string, hasSchedule: boolean): Command | null => {
    const command = (intent: Command["intent"], object?: string): Command => ({
      intent,
      target: object === undefined ? null : targetOf(clean, folded, object, words),
      message: words.messages[intent],
    });
    const opened = folded.replace(/^[\s\u00bf\u00a1"'*-]+/, "");
    const lead = words.polite.exec(opened)?.[0] ?? "";
    const text = opened
      .slice(lead.length)
      .replace(/^[\u00bf\u00a1]|[\s.?!]+$/g, "")
      .replace(politeEnd, "");
    const isAsked = words.asking.test(lead);
    if (words.everyday.isTalk(opened) || words.everyday.isTalk(text)) return command("none");
    if (howToSay.test(text)) return command("none");
    if (words.everyday.asksCron(clean, folded)) return command("question");
    if (words.everyday.isList(text)) return command("list");
    if (words.surelyLists.some((one) => isIn(text, one))) return command("list");
    if (!hasSchedule && words.lists.some((one) => isIn(text, one))) return command("list");
    const said =
      words.sayings.find(text, hasSchedule) ?? words.sayings.find(opened.replace(/[\s.?!]+$/g, ""), hasSchedule);
    if (said) return command(said.intent, said.object);
    const next = hasSchedule ? null : asksNext(text);
    if (next !== null) return command("question", next);
    const isMarked = /\?\s*$/.test(folded) || /^\s*\u00bf/.test(folded);
    if (!isAsked && words.questions.some((one) => one.test(isMarked ? `? ${text}` : text))) {
      const object = words.questioned.map((one) => one.exec(text)?.[1]).find((one) => one !== undefined);
      return command("question", object);
    }
    const plain = words.plain(text);
    for (const [intent, pattern] of words.verbs) {
      const object = (matchOf(plain, pattern) ?? matchOf(text, pattern))?.[1];
      if (object === undefined) continue;
      const isNow = intent === "run" && words.now.test(text);
      const isStop = intent === "pause" && !hasSchedule && words.stops.test(text);
      const named = words.job.exec(object)?.[0];
      // "quita los duplicados del informe cada lunes": the job is not what the verb is about.
      const isJob = named !== undefined && !(hasSchedule && inside.test(named));
      const isKnown = isStop || isJob || words.pronoun.test(object);
      if (hasSchedule && !(isKnown && intent !== "run") && !isNow) continue;
      if (isKnown || isNow) return command(intent, object);
    }
    const setsUp = hasSchedule && words.setsUp.test(text);
    for (const pattern of setsUp ? [] : words.edits) {
      const match = matchOf(movesForMe(text) ? plain : text, pattern);
      if (match) return command("edit", match[1]);
    }
    for (const rest of hasSchedule ? [] : behindMeanwhile(text))
      for (const [intent, pattern] of words.verbs) {
        const object = intent === "pause" ? matchOf(rest, pattern)?.[1] : undefined;
        if (object !== undefined && (words.job.test(object) || words.sayings.names(object)))
          return command(intent, object);
      }
    const closing = hasSchedule
      ? undefined
      : /[,.;!]\s(?:y\s|e\s|asi\sque\s|entonces\s|entao\s)?([^,.;!]+)$/.exec(text)?.[1];
    for (const [intent, pattern] of closing === undefined ? [] : words.verbs) {
      const object = intent === "pause" || intent === "resume" ? pattern.exec(closing ?? "")?.[1] : undefined;
      if (object !== undefined && (words.job.test(object) || words.sayings.names(object)))
        return command(intent, object);
    }
    const tells = words.statements.some((one) => isIn(text, one)) || words.accented?.test(clean.toLowerCase());
    const isStatement = tells && !words.request.test(text) && !asksWhether.test(text);
    return isStatement || (!hasSchedule && words.translation.test(text)) ? command("none") : null;
  };
}

/** The words of the person for the folded object, without articles and the words around a name. */
function targetOf(clean: string, folded: string, object: string, { articles, nameEnd }: CommandWords): string | null {
  const from = folded.indexOf(object);
  const words = folded.length === clean.length && from >= 0 ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(articles, "")
    .replace(nameEnd, "")
    .replace(/\s?[.?!]\s.*$/su, "")
    .replace(/^["']|[\s.,?!"']+$/g, "");
  return name === "" ? null : name;
}
