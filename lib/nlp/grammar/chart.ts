import { addCategory, WORDS } from "./category-set";
import { MASK } from "./fold";
import type { Category, Meanings } from "./meanings";

/** A stretch of the text that was understood as one category. */
export interface Edge<C extends Category = Category> {
  start: number;
  end: number;
  category: C;
  value: Meanings[C];
  /** The rule or word that made it. */
  source: string;
}

/** The edges of one category: all of them, and by where they begin and end. */
class EdgesOf<C extends Category> {
  readonly all: Edge<C>[] = [];
  readonly byStart: (Edge<C>[] | undefined)[] = [];
  private readonly byEnd: (Edge<C>[] | undefined)[] = [];
  private indexed = 0;

  add(edge: Edge<C>): void {
    const here = this.byStart[edge.start];
    if (!here) this.byStart[edge.start] = [edge];
    else if (here.some(({ end }) => end === edge.end)) return;
    else here.push(edge);
    this.all.push(edge);
  }

  endingAt(end: number): readonly Edge<C>[] {
    for (; this.indexed < this.all.length; this.indexed += 1) {
      const edge = this.all[this.indexed];
      if (!edge) continue;
      const here = this.byEnd[edge.end];
      if (here) here.push(edge);
      else this.byEnd[edge.end] = [edge];
    }
    return this.byEnd[end] ?? none;
  }
}

/** A text with everything understood in it so far; several meanings may stand at one place. */
export class Chart {
  private readonly kinds = new Map<Category, EdgesOf<Category>>();
  /** The categories of which there is an edge. */
  readonly present = new Int32Array(WORDS);

  constructor(
    readonly text: string,
    readonly isVerb: (word: string, isBehindList?: boolean) => boolean,
    /** Languages without spaces have no word that could follow a number. */
    readonly isSpaced: boolean,
    /** Whether hours are said 1 to 12 or 0 to 24. */
    readonly hours: 12 | 24,
    /** The text as it was written, letter for letter. */
    private readonly original = text,
    /** Words that no number counts: "at 10 [with] the prices". */
    private readonly uncounted: ReadonlySet<string> = new Set(),
  ) {}

  /** The first meaning of a category at a place counts. */
  add<C extends Category>(category: C, start: number, end: number, value: Meanings[C], source: string): void {
    const edges = this.edgesOf(category);
    if (edges.all.length === 0) addCategory(this.present, category);
    edges.add({ start, end, category, value, source });
  }

  /** Edges of a category by the place where they begin; those that are added later appear in it. */
  byStart(category: Category): readonly (readonly Edge[] | undefined)[] {
    return this.edgesOf(category).byStart;
  }

  /** Edges of a category that begin at a place, in the order in which they were found. */
  from<C extends Category>(category: C, start: number): readonly Edge<C>[] {
    return (this.kinds.get(category)?.byStart[start] ?? none) as readonly Edge<C>[];
  }

  /** Edges of a category that end at a place. */
  endingAt<C extends Category>(category: C, end: number): readonly Edge<C>[] {
    return (this.kinds.get(category)?.endingAt(end) ?? none) as readonly Edge<C>[];
  }

  all<C extends Category>(category: C): readonly Edge<C>[] {
    return (this.kinds.get(category)?.all ?? none) as readonly Edge<C>[];
  }

  has(category: Category): boolean {
    return this.all(category).length > 0;
  }

  /** The categories that begin at a place. */
  categoriesAt(start: number): readonly Category[] {
    return [...this.kinds].flatMap(([category, { byStart }]) => (byStart[start] ? [category] : []));
  }

  private edgesOf(category: Category): EdgesOf<Category> {
    let edges = this.kinds.get(category);
    if (!edges) {
      edges = new EdgesOf();
      this.kinds.set(category, edges);
    }
    return edges;
  }

  /** The next place that is no space. */
  skip(at: number): number {
    let next = at;
    while (this.text[next] === " ") next += 1;
    return next;
  }

  /** A single capital behind a number, as in "12A", names something; "5p" is a time. */
  isCapitalLetter(at: number): boolean {
    // Of a text in capitals a capital says nothing.
    if (!/\p{Ll}/u.test(this.original)) return false;
    return /\p{Lu}/u.test(this.original.charAt(at)) && /\d/.test(this.original.charAt(at - 1));
  }

  /** The letter of the text as it was written. */
  writtenAt(at: number): string {
    return this.original.charAt(at);
  }

  /** A stretch of the text as it was written. */
  written(start: number, end: number): string {
    return this.original.slice(start, end);
  }

  /** "Nightly Build": in capitals inside a sentence, before another capital: the word is part of a name. */
  isTitle(start: number, end: number): boolean {
    const next = this.original.charAt(this.skip(end));
    const first = this.original.charAt(start);
    const second = this.original.charAt(start + 1);
    return start > 0 && /\p{Lu}/u.test(first) && /\p{Ll}/u.test(second) && /\p{Lu}/u.test(next);
  }

  /** Whether a word follows that no number counts, or "and" and what else is to be done. */
  isUncounted(at: number): boolean {
    const next = this.skip(at);
    if (this.uncounted.size === 0) return false;
    if (this.uncounted.has(this.wordAt(next))) return true;
    return this.from("AND", next).some(({ end }) => this.isVerb(this.wordAt(this.skip(end)), true));
  }

  private wordAt(at: number): string {
    return /^\p{L}+/u.exec(this.text.slice(at))?.[0] ?? "";
  }

  /** Whether a number that ends here counts nothing: the text ends, or schedule or a verb goes on, but no noun. */
  endsCleanly(at: number, isBehindList = false): boolean {
    const next = this.skip(at);
    const character = this.text[next];
    if (!this.isSpaced || character === undefined) return true;
    if (character === MASK) return next !== at;
    if (!/[\p{L}\d]/u.test(character)) return !/^(?:%|°|[-/]\p{L})/u.test(this.text.slice(next, next + 2));
    if (this.categoriesAt(next).some((category) => !counted.has(category))) return true;
    const word = this.wordAt(next);
    // "at 8 water the plants": what has an object is done.
    const hasObject = object.test(this.text.slice(next + word.length, next + word.length + LONGEST_ARTICLE));
    return opensReason.has(word) || this.isVerb(word, isBehindList || hasObject);
  }
}

const object = /^\s(?:the|my|our|his|her|their|your)\s/;
const LONGEST_ARTICLE = 8;

/** "skip 12 and 13 [because that is lunch]": no number counts such a word. */
const opensReason = new Set(
  "because cuz bc weil denn parce porque perche omdat bo gdyz poniewaz cunku потому поскольку ведь".split(" "),
);

const none: readonly never[] = [];
/** What a number may count, or a number itself. */
const counted = new Set<Category>(["NUM", "HOUR", "CLOCK", "UNIT", "AMOUNT", "TIMES", "NUMBERS"]);
