import { neededWords } from "./needed-words";

const ALL_PLACES = 4096;

/** The place of one to three neighbouring characters. */
const placeOf = (one: number, two: number, three: number): number =>
  (Math.imul(one, 0x9e37) + Math.imul(two, 0x85eb) + Math.imul(three, 0xc2b3)) & (ALL_PLACES - 1);

/** Small ASCII letters, also of the two signs that patterns without case take for one. */
function small(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code === 0x17f) return 115;
  return code === 0x212a ? 107 : code;
}

/** For each place the number of the last text that has such characters: what has no place in a text does not stand in it. */
const seen = new Uint8Array(ALL_PLACES);
let text = "";
/** The number of `text`: 1 to 255, then from the beginning. */
let number = 1;

function see(asked: string): void {
  text = asked;
  number += 1;
  if (number > 255) {
    seen.fill(0);
    number = 1;
  }
  let [before, last] = [0, 0];
  for (let index = 0; index < asked.length; index += 1) {
    const code = small(asked.charCodeAt(index));
    seen[placeOf(code, 0, 0)] = number;
    seen[placeOf(last, code, 0)] = number;
    seen[placeOf(before, last, code)] = number;
    before = last;
    last = code;
  }
}

const PLACES = 3;

/** Each word as three of its places. */
function placesOf(words: readonly string[]): number[] {
  return words.flatMap((word) => {
    const starts = word.length < PLACES ? [0, 0, 0] : [word.length - PLACES, 0, (word.length - PLACES) >> 1];
    return starts.map((start) => {
      const [one = 0, two = 0, three = 0] = [0, 1, 2].map((step) => word.charCodeAt(start + step) || 0);
      return placeOf(one, two, three);
    });
  });
}

const MAX_LISTS = 2;
/** For each pattern the lists that it needs one behind the other, each as its length and its places: side by side, for speed. */
const neededBy = new WeakMap<RegExp, readonly number[]>();

function neededPlaces(pattern: RegExp): readonly number[] {
  let known = neededBy.get(pattern);
  if (!known) {
    const lists = neededWords(pattern).slice(0, MAX_LISTS).map(placesOf);
    known = lists.flatMap((places) => [places.length, ...places]);
    neededBy.set(pattern, known);
  }
  return known;
}

/** Whether one of the words whose places these are may stand in the text. */
function hasOne(places: readonly number[], from: number, end: number): boolean {
  for (let at = from; at < end; at += PLACES)
    if (has(places[at]) && has(places[at + 1]) && has(places[at + 2])) return true;
  return false;
}

const has = (place = 0): boolean => seen[place] === number;

/** False where a word that every match of the pattern has does not stand in the text; far quicker than to search. */
export function mayMatch(asked: string, pattern: RegExp): boolean {
  const places = neededPlaces(pattern);
  if (places.length === 0) return true;
  if (asked !== text) see(asked);
  for (let at = 0; at < places.length; ) {
    const end = at + 1 + (places[at] ?? 0);
    if (!hasOne(places, at + 1, end)) return false;
    at = end;
  }
  return true;
}
