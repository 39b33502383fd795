import { newNameIn } from "@/lib/nlp";
import { foldName, nameWords, withoutOwnName } from "./name-words";

export interface Named {
  id: string;
  name: string;
  prompt: string;
}

/** `several` fit equally well; of `similar` ones none has all the words. */
export type Found<T> = { kind: "one"; item: T } | { kind: "several" | "similar"; items: T[] } | { kind: "none" };

/** At least so much of the words must be in a task for it to be meant, or to be offered. */
const MEANT = 0.85;
const OFFERED = 0.35;
/** Nearer than this, two tasks are alike. */
const LEAD = 0.12;
const MOST_OFFERED = 6;
/** Names in the order in which people count: Report 2 before Report 10. */
const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "en", { numeric: true });
/** No name is longer; whole stories are not compared. */
const MOST_WORDS = 16;
const MOST_TEXT_WORDS = 100;

interface Ranked<T> {
  item: T;
  /** 0–1: how much of the words is in the name or the prompt. */
  coverage: number;
  /** The coverage, and how much else is in the name. */
  rank: number;
}

/** The one whose name and prompt hold the words; rare words count more than those that many tasks share. */
export function findNamed<T extends Named>(words: string, items: readonly T[]): Found<T> {
  const wanted = nameWords(words).slice(0, MOST_WORDS);
  if (wanted.length === 0) return { kind: "none" };
  const exact = items.filter((item) => foldName(item.name.trim()) === foldName(words.trim()));
  if (exact.length > 0) return oneOf(exact);
  const ranked = rank(wanted, items);
  const meant = ranked.filter(({ coverage }) => coverage >= MEANT);
  const [best] = meant;
  if (best) return oneOf(meant.filter((other) => best.rank - other.rank < LEAD).map(({ item }) => item));
  const compound = onlyCompound(wanted, items);
  if (compound) return { kind: "one", item: compound };
  const offered = ranked.filter(({ coverage }) => coverage >= OFFERED).slice(0, MOST_OFFERED);
  return offered.length > 0 ? { kind: "similar", items: offered.map(({ item }) => item) } : { kind: "none" };
}

/** Letters of a word within a compound, and of what else the compound has. */
const PART = 4;
const OTHER_PART = 3;

/** "Wetter" finds the "Wetterbericht", where the words are parts of words in one name only. */
function onlyCompound<T extends Named>(wanted: readonly string[], items: readonly T[]): T | null {
  const isPart = (word: string, whole: string): boolean =>
    likeness(word, whole) > 0 ||
    (word.length >= PART &&
      whole.length >= word.length + OTHER_PART &&
      (whole.startsWith(word) || whole.endsWith(word)));
  const found = items.filter((item) => {
    const name = nameWords(item.name);
    return wanted.every((word) => name.some((one) => isPart(word, one)));
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

/** The one whose whole name stands in the text, for requests that do not say which words are the name. */
export function findNameIn<T extends Named>(text: string, items: readonly T[]): Found<T> {
  const said = nameWords(text).slice(0, MOST_TEXT_WORDS);
  const inText = items
    .map((item) => ({ item, name: nameWords(item.name) }))
    .filter(({ name }) => name.length > 0 && name.every((word) => said.some((other) => likeness(word, other) > 0)));
  const longest = Math.max(0, ...inText.map(({ name }) => name.length));
  return oneOf(inText.filter(({ name }) => name.length === longest).map(({ item }) => item));
}

/** The one whose whole name stands in the text as it is written; null where there is none, or several. */
export function findWritten<T extends Named>(text: string, items: readonly T[]): T | null {
  const written = items.filter(({ name }) => nameWords(name).length > 0 && withoutOwnName(text, name).length > 0);
  const longest = Math.max(0, ...written.map(({ name }) => name.length));
  const [first, ...others] = written.filter(({ name }) => name.length === longest);
  return first && others.length === 0 ? first : null;
}

/** "renombra Prensa a Diario": the one whose whole name opens what would be a new name otherwise. */
export function findRenamed<T extends Named>(text: string, items: readonly T[]): T | null {
  const name = newNameIn(text);
  if (name === null) return null;
  const opens = items.filter((item) => {
    const next = withoutOwnName(text, item.name)
      .map(newNameIn)
      .find((one) => one !== null && !/(?<!\p{L})it(?!\p{L})/iu.test(one));
    return next !== undefined && next !== null && foldName(name).startsWith(`${foldName(item.name.trim())} `);
  });
  const [longest] = opens.toSorted((one, other) => other.name.length - one.name.length);
  return longest ?? null;
}

function oneOf<T extends Named>(items: T[]): Found<T> {
  const [item, ...others] = items;
  if (item === undefined) return { kind: "none" };
  return others.length === 0 ? { kind: "one", item } : { kind: "several", items: items.toSorted(byName) };
}

function rank<T extends Named>(wanted: string[], items: readonly T[]): Ranked<T>[] {
  const read = items.map((item) => ({ item, name: nameWords(item.name), prompt: nameWords(item.prompt) }));
  const found = (word: string, among: string[]) => Math.max(0, ...among.map((other) => likeness(word, other)));
  const weights = wanted.map((word) => {
    const having = read.filter(({ name, prompt }) => found(word, name) > 0 || found(word, prompt) > 0).length;
    return Math.log(1 + items.length / (1 + Math.max(1, having)));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sum = (among: string[]) =>
    wanted.reduce((all, word, index) => all + (weights[index] ?? 0) * found(word, among), 0) / total;
  return read
    .map(({ item, name, prompt }) => {
      const coverage = sum([...name, ...prompt]);
      const shared = wanted.filter((word) => found(word, name) > 0).length;
      return { item, coverage, rank: coverage + (2 * shared) / (wanted.length + name.length) };
    })
    .sort((a, b) => b.rank - a.rank);
}

/** Whether a word is another one, with another ending or a typing error. */
export function isLike(one: string, other: string): boolean {
  return likeness(one, other) > 0;
}

/** 0 for different words, 1 for the same; between them for endings and single typing errors. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  // Nearly all pairs end here, which keeps hundreds of tasks cheap; few people mistype the first letter.
  if (one[0] !== other[0]) return 0;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  let prefix = 1;
  while (prefix < shorter.length && shorter[prefix] === longer[prefix]) prefix += 1;
  const least = /\p{Script=Hangul}/u.test(one) ? 2 : 4;
  if (prefix >= least && prefix >= longer.length * 0.65) return 0.95;
  return shorter.length >= 5 && isOneTypo(shorter, longer, prefix) ? 0.9 : 0;
}

/** One letter added, missing, exchanged, or swapped with the next, behind a shared beginning. */
function isOneTypo(shorter: string, longer: string, prefix: number): boolean {
  const [a, b] = [shorter.slice(prefix), longer.slice(prefix)];
  if (shorter.length !== longer.length) return a === b.slice(1);
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
