import type { Category } from "./meanings";

/** A set of categories takes so many numbers of 32 bits; there is room for 160. */
export const WORDS = 5;
const BITS = 32;
const places = new Map<Category, number>();

function placeOf(category: Category): number {
  const known = places.get(category);
  if (known !== undefined) return known;
  if (places.size === WORDS * BITS) throw new Error(`More than ${WORDS * BITS} categories: ${category}`);
  places.set(category, places.size);
  return places.size - 1;
}

/** Adds a category to the set that begins at the index `at` of `bits`. */
export function addCategory(bits: Int32Array, category: Category, at = 0): void {
  const place = placeOf(category);
  const index = at + Math.floor(place / BITS);
  bits[index] = (bits[index] ?? 0) | (1 << (place % BITS));
}

/** Whether `bits` has every category of the set that begins at the index `at` of `needed`. */
export function holdsCategories(bits: Int32Array, needed: Int32Array, at: number): boolean {
  for (let word = 0; word < WORDS; word += 1) if (((needed[at + word] ?? 0) & ~(bits[word] ?? 0)) !== 0) return false;
  return true;
}
