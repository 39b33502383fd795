import { besideWhen, describeSchedule, type ParseContext } from "@/lib/nlp";
import { scheduleOf } from "@/lib/runs";
import { around, aroundParts } from "./around-words";
import { findNamed } from "./find-named";
import { foldName, nameWords } from "./name-words";
import type { Subject } from "./subjects";

const WHAT = "(?<what>[\\p{L}\\p{N}:' ]{2,30}?)";

/** "move the Friday one to Thursday": words that tell one of several cards by its name, day or time, in each language. */
const forms: readonly RegExp[] = [
  `the ${WHAT} ones?`,
  `(?:den|die|das) (?:vom|am|mit|um|von) ${WHAT}`,
  `(?:el|la) (?:de los|del|de la|de las|de) ${WHAT}`,
  `(?:celui|celle) (?:du|de la|de) ${WHAT}`,
  `(?:quell[oa]) (?:del|della|di|delle) ${WHAT}`,
  `(?:o|a) d[aeo]s? ${WHAT}`,
  `(?:die|dat) van ${WHAT}`,
].map(
  (form) =>
    new RegExp(
      `(?<!\\p{L})${form}(?=$|[.!,]|\\s(?:to|at|on|by|monthly|weekly|daily|hourly|every|an?|one|two|later|earlier|auf|um|eine|taglich|wochentlich|monatlich|a|al|para|cada|mensual|au|chaque|toutes|tous|alle|ogni|para|as|naar|om|elke)(?!\\p{L}))`,
      "u",
    ),
);

/** The same where words are not set apart, and what stands in their place. */
const unspaced: readonly (readonly [RegExp, string])[] = [
  [/(?<what>[\p{Script=Han}\d点]{1,6}?)的?那[个個条項项]/u, "它"],
  [/(?<what>[\p{Script=Han}\d時]{1,6}?)の(?:ほう|方|やつ|もの)/u, "それ"],
  [/(?<what>[\p{Script=Hangul}\d]{1,6}) (?:거|것|쪽)(?=[을를은는]?\s)/u, "그거"],
];

/** The words that point at one card, and the text with "it" in their place. */
function pointersIn(text: string): { what: string; rest: string }[] {
  const said = foldName(text.trim());
  const written = text.trim().replace(/^把/u, "");
  const inScript = unspaced.flatMap(([form, it]) => {
    const what = form.exec(written)?.groups?.what;
    return what === undefined ? [] : [{ what, rest: written.replace(form, it) }];
  });
  const spaced = forms.flatMap((form) => {
    const what = form.exec(said)?.groups?.what;
    return what === undefined ? [] : [{ what, rest: said.replace(form, "it") }];
  });
  return [...inScript, ...spaced];
}

const introduced =
  /^(?:the )?(?<who>\p{L}{2,30})(?:'s)?(?: (?:e-?mail|mail|address|adresse|correo|adresse))?(?: is| ist| es| est| e| to| это|:|=)+ (?<address>\S+@\S+?)[.!]?$/u;

/** "den Bericht monatlich": a card of which all words beside the change are the name, and the text without them. */
export function namedCard(
  text: string,
  cards: readonly Subject[],
  context: ParseContext,
): { card: Subject; rest: string } | null {
  const beside = besideWhen(text, context);
  const words =
    beside === null ? [] : nameWords(beside.replaceAll(aroundParts, " ")).filter((word) => !around.has(word));
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const found = findNamed(
    words.join(" "),
    cards.map((card) => ({ ...card, prompt: "" })),
  );
  const card = found.kind === "one" ? cards.find(({ id }) => id === found.item.id) : undefined;
  const rest = words.reduce(
    (left, word) => left.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u"), " "),
    foldName(text),
  );
  return card ? { card, rest: rest.replaceAll(/\s+/g, " ").trim() } : null;
}

const MOST_WORDS = 3;

/** The only one of several cards that the words tell by what it is called, when it runs or whom it names. */
export function describedCard(
  text: string,
  cards: readonly Subject[],
  language: string,
): { card: Subject; rest: string } | null {
  const who = introduced.exec(foldName(text.trim()))?.groups?.who;
  if (who !== undefined) {
    const named = cards.filter(({ prompt }) => wordsOf(prompt).includes(who));
    return named.length === 1 && named[0] ? { card: named[0], rest: text } : null;
  }
  for (const { what, rest } of pointersIn(text)) {
    const found = cards.filter((card) => isTold(card, what, language));
    const [card, ...others] = found;
    if (card && others.length === 0) return { card, rest };
  }
  return null;
}

function isTold(card: Subject, what: string, language: string): boolean {
  if (findNamed(what, [{ ...card, prompt: "" }]).kind === "one") return true;
  const schedule = describeSchedule(scheduleOf(card as Parameters<typeof scheduleOf>[0]), language);
  const when = wordsOf(schedule);
  const said = wordsOf(what).map((word) => word.replace(/^(\d)$/, "0$1"));
  const isSame = (word: string, one: string): boolean =>
    one === word || one === word.replace(/s$/, "") || (scripts.test(word) && one.includes(word));
  return said.length > 0 && said.every((word) => when.some((one) => isSame(word, one)));
}

const scripts = /[\p{Script=Han}\p{Script=Hangul}]/u;
const wordsOf = (text: string): string[] => foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
