import type { Language } from "./core/language";
import { type Folded, fold } from "./grammar/fold";
import { matchesOf } from "./grammar/matches";
import { original } from "./left-over";
import { joins, requestWords } from "./request-words";
import { endsInAbbreviation } from "./sentences";
import { toldEnds } from "./told-ends";

/** A prompt that begins with what is told: that part, and what is asked for. */
export interface AskedPart {
  told: string;
  asked: string;
}

const clauseEnd =
  /[.!?;:]\s+|,\s+|\s-\s|[,;:!](?=\p{Script=Han})|。\s*|\s(?=(?:so|and\sso|also|deshalb|deswegen|dus|donc|quindi|entao|asi\sque|wiec|поэтому)\s)|(?<=\s[ob]u?\syuzden|[dt][iu]g[iu](?:m|n|miz)?\sicin)\s/gu;

/** "[My daughter has swimming,] ping me", "[今週は夜勤です。]薬を…": null where a prompt begins with what it asks for. */
export function askedPart(prompt: string, language: Language): AskedPart | null {
  const text = fold(prompt);
  const at = requestWords[language.code] ? startOfClause(text, language) : startBehindTold(text, language);
  if (at === null || at <= 0 || at >= text.folded.length) return null;
  return { told: original(text, 0, at).trim(), asked: original(text, at, text.folded.length).trim() };
}

/** "call the dentist", "レポートを送って": words that ask for something, and are more than an answer. */
export function asksFor(task: string, language: Language): boolean {
  const { folded } = fold(task);
  if (!language.isTask(task)) return false;
  const words = requestWords[language.code];
  if (words) return asks(folded, language, "first") && !words.ofThat?.test(folded);
  return toldEnds[language.code]?.asks.test(folded) ?? false;
}

/** Where verbs open a request: the first clause that asks, if another stands before it. */
function startOfClause({ folded }: Folded, language: Language): number | null {
  if (asks(folded, language, "first") || isLabelled(folded, language)) return null;
  const isTold = requestWords[language.code]?.tells.test(folded) ?? false;
  const found = matchesOf(folded, clauseEnd)
    .filter(({ 0: end, index }) => !(end.startsWith(".") && endsInAbbreviation(folded.slice(0, index + 2))))
    .map(({ 0: end, index }) => ({ start: index + end.length, place: placeOf(end, folded, index, isTold) }))
    .find(({ start, place }) => asks(folded.slice(start), language, place));
  if (!found) return null;
  const ofThat = requestWords[language.code]?.ofThat?.test(folded.slice(found.start).replace(joins, "")) ?? false;
  return ofThat && !isTold ? null : found.start;
}

/** Behind a comma, or the full stop of a number, a clause may go on with what stands before it. */
function placeOf(end: string, folded: string, index: number, isTold: boolean): string {
  const goesOn = end.startsWith(",") || (end.startsWith(".") && /\d$/.test(folded.slice(0, index)));
  return isTold || !goesOn ? "later" : "beside";
}

/** "Churn watch: list the customers whose …": words before a colon that name the task, if they count or ask nothing. */
function isLabelled(folded: string, { code }: Language): boolean {
  const label = /^\p{L}[\p{L}'-]{0,30}(?:\s\p{L}[\p{L}'-]{0,30}){0,2}\s?(?=:\s)/u.exec(folded)?.[0];
  return label !== undefined && !namesNothing.test(label) && !requestWords[code]?.tells.test(`${label} `);
}

const namesNothing =
  /^(?:(?:two|three|zwei|drei|dos|tres|deux|trois|due|tre|duas|twee|drie|dwie|две|iki)\s|background|task|to-?do|job|reminders?|schedule|cron|what|aufgabe|tarea|tache|compito|tarefa|taak|zadanie|задача|harmonogram|gorev|note|fyi|ps)/u;

const forbids = /^(?:do\snot|don't|never)\s/;

const verbAtEnd = new Set(["de", "nl", "tr"]);

/** Whether a clause begins with what is to be done; "beside" a comma behind a thing a verb at its end may be that of a relative clause. */
function asks(folded: string, language: Language, place: string): boolean {
  const { code } = language;
  const words = requestWords[code];
  const isVerb = words?.isVerb ?? language.isVerb;
  const clause = folded.replace(joins, "");
  if (!words || words.tells.test(clause)) return false;
  if (forbids.test(clause) || (place === "beside" && words.goesOn?.test(clause))) return false;
  if (words.opens.test(clause) || words.bare.test(clause)) return true;
  const said = /^[^.,;:!?]*/u.exec(clause)?.[0].trim() ?? "";
  const all = said.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  if (all.length < (place === "first" ? 1 : 2)) return false;
  const [opening = "", last = ""] = [all[0]?.replace(/-.*$/, ""), all.at(-1)];
  if (code === "tr") return isVerb(last);
  return (
    isVerb(opening, place === "first") || (verbAtEnd.has(code) && place !== "beside" && /n$/.test(last) && isVerb(last))
  );
}

/** Where verbs stand at the end: behind the last words that end what is told, before the first that ask. */
function startBehindTold({ folded }: Folded, { code }: Language): number | null {
  const words = toldEnds[code];
  if (!words) return null;
  const asked = words.asks.exec(folded);
  const ends = matchesOf(folded, words.ends).map(({ 0: end, index }) => index + end.length);
  const before = ends.filter((end) => end < folded.length && (asked === null || end <= asked.index));
  return before.at(-1) ?? null;
}
