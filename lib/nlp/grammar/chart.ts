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

/** A text with everything understood in it so far; several meanings may stand at one place. */
export class Chart {
  private readonly starts: (Map<Category, Edge[]> | undefined)[] = [];
  private readonly kinds = new Map<Category, Edge[]>();

  constructor(
    readonly text: string,
    private readonly isVerb: (word: string) => boolean,
    /** Languages without spaces have no word that could follow a number. */
    readonly isSpaced: boolean,
    /** Whether hours are said 1 to 12 or 0 to 24. */
    readonly hours: 12 | 24,
    /** The text as it was written, letter for letter. */
    private readonly original = text,
  ) {}

  /** The first meaning of a category at a place counts. */
  add<C extends Category>(category: C, start: number, end: number, value: Meanings[C], source: string): void {
    let here = this.starts[start];
    if (!here) {
      here = new Map();
      this.starts[start] = here;
    }
    const edge: Edge = { start, end, category, value, source };
    const same = here.get(category);
    if (!same) here.set(category, [edge]);
    else if (same.some((other) => other.end === end)) return;
    else same.push(edge);
    const kind = this.kinds.get(category);
    if (kind) kind.push(edge);
    else this.kinds.set(category, [edge]);
  }

  /** Edges of a category that begin at a place, in the order in which they were found. */
  from<C extends Category>(category: C, start: number): readonly Edge<C>[] {
    return (this.starts[start]?.get(category) ?? none) as unknown as readonly Edge<C>[];
  }

  all<C extends Category>(category: C): readonly Edge<C>[] {
    return (this.kinds.get(category) ?? []) as unknown as Edge<C>[];
  }

  has(category: Category): boolean {
    return this.kinds.has(category);
  }

  /** The categories that begin at a place. */
  categoriesAt(start: number): readonly Category[] {
    return [...(this.starts[start]?.keys() ?? [])];
  }

  /** The next place that is no space. */
  skip(at: number): number {
    let next = at;
    while (this.text[next] === " ") next += 1;
    return next;
  }

  /** A single capital behind a number, as in "12A", names something; "5p" is a time. */
  isCapitalLetter(at: number): boolean {
    return /\p{Lu}/u.test(this.original.charAt(at)) && /\d/.test(this.original.charAt(at - 1));
  }

  /** "Nightly Build": in capitals inside a sentence, before another capital: the word is part of a name. */
  isTitle(start: number, end: number): boolean {
    const next = this.original.charAt(this.skip(end));
    const first = this.original.charAt(start);
    const second = this.original.charAt(start + 1);
    return start > 0 && /\p{Lu}/u.test(first) && /\p{Ll}/u.test(second) && /\p{Lu}/u.test(next);
  }

  /** Whether a number that ends here counts nothing: the text ends, or schedule or a verb goes on, but no noun. */
  endsCleanly(at: number): boolean {
    const next = this.skip(at);
    const character = this.text[next];
    if (!this.isSpaced || character === undefined) return true;
    if (character === MASK) return next !== at;
    if (!/[\p{L}\d]/u.test(character)) return !/^(?:%|°|[-/]\p{L})/u.test(this.text.slice(next, next + 2));
    if (this.categoriesAt(next).some((category) => !counted.has(category))) return true;
    return this.isVerb(/^\p{L}+/u.exec(this.text.slice(next))?.[0] ?? "");
  }
}

const none: readonly Edge[] = [];
/** What a number may count, or a number itself. */
const counted = new Set<Category>(["NUM", "HOUR", "CLOCK", "UNIT", "AMOUNT", "TIMES", "NUMBERS"]);
