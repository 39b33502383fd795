/** What every match of a part of a pattern has: all that it may be, where that is little, or pieces of it. */
interface Part {
  /** Each text that the part can match; null where there are too many. */
  exact: readonly string[] | null;
  /** Of each of these lists one piece stands in the text. */
  needs: readonly (readonly string[])[];
}

const nothing: Part = { exact: [""], needs: [] };
const anything: Part = { exact: null, needs: [] };
const MAX_EXACT = 24;
const MAX_PIECES = 60;
const MAX_CLASS = 6;

/** Lists of words: a text in which no word of one of them stands has no match of the pattern. In small ASCII letters. */
export function neededWords({ source, flags }: RegExp): readonly (readonly string[])[] {
  return changesFlags.test(source) ? [] : needsOf(new PatternReader(source, flags).alternatives());
}

/** "(?i:…)" */
const changesFlags = /\(\?[a-z-]+:/;

/** Reads the source of a pattern that is known to be valid. */
class PatternReader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.take("|")) parts.push(this.sequence());
    return parts.length === 1 ? (parts[0] ?? anything) : eitherOf(parts);
  }

  private sequence(): Part {
    let exact: readonly string[] = [""];
    let isWhole = true;
    const needs: (readonly string[])[] = [];
    while (this.at < this.source.length && !"|)".includes(this.source.charAt(this.at))) {
      const part = this.quantified(this.term());
      const joined = part.exact && product(exact, part.exact);
      needs.push(...part.needs);
      if (joined) exact = joined;
      else {
        isWhole = false;
        needs.push(exact);
        exact = part.exact ?? [""];
      }
    }
    if (isWhole) return { exact, needs };
    return { exact: null, needs: [...needs, exact] };
  }

  private term(): Part {
    if (this.source.charAt(this.at) !== "(") return this.single();
    const look = /^\((?:\?<?([=!])|\?<\w+>|\?:)?/.exec(this.source.slice(this.at, this.at + 40));
    return look ? this.group(look[0], look[1]) : this.single();
  }

  private single(): Part {
    const character = this.source.charAt(this.at);
    if (character === "[") return this.characterClass();
    if (character === "\\") return this.escape();
    this.at += 1;
    if (character === "^" || character === "$") return nothing;
    return character === "." ? anything : this.letter(character);
  }

  private group(opening: string, look: string | undefined): Part {
    this.at += opening.length;
    const part = this.alternatives();
    this.at += 1;
    if (look === "!") return nothing;
    return look === "=" ? { exact: [""], needs: needsOf(part) } : part;
  }

  private quantified(part: Part): Part {
    if (!"?*+{".includes(this.source.charAt(this.at) || " ")) return part;
    const [quantifier, sign, least] =
      /^(?:([?*+])|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    if (quantifier === undefined) return part;
    this.at += quantifier.length;
    if (sign === "?" && part.exact) return { exact: [...new Set(["", ...part.exact])], needs: [] };
    return sign === "+" || Number(least) > 0 ? { exact: null, needs: needsOf(part) } : anything;
  }

  private escape(): Part {
    const found = /^\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|[pP]\{[^}]*\}|k<[^>]*>|c.|.)/iu.exec(
      this.source.slice(this.at, this.at + 60),
    );
    const [words = "\\", ...codes] = found ?? [];
    this.at += words.length;
    const code = codes.find((digits) => digits !== undefined);
    if (code !== undefined) return this.letter(String.fromCodePoint(Number.parseInt(code, 16)));
    if (/^\\[bB]$/.test(words)) return nothing;
    return /^\\[^\p{L}\d]$/u.test(words) ? this.letter(words.charAt(1)) : anything;
  }

  /** Only a short list of characters says what is needed. */
  private characterClass(): Part {
    const start = this.at;
    for (let depth = 0; depth >= 0; this.at += 1) {
      const character = this.source.charAt(this.at);
      if (character === "\\") this.at += 1;
      else if (character === "[" && (depth === 0 || this.flags.includes("v"))) depth += 1;
      else if (character === "]" && depth === 1) break;
      else if (character === "]") depth -= 1;
    }
    this.at += 1;
    const inside = this.source.slice(start + 1, this.at - 1);
    if (inside.length > MAX_CLASS || /^\^|[\\-]|[\ud800-\udfff]/.test(inside)) return anything;
    return eitherOf([...inside].map((character) => this.letter(character)));
  }

  private letter(character: string): Part {
    const isFoldable = character > "\u007f" && this.flags.includes("i");
    return isFoldable ? anything : { exact: [smallLetter(character)], needs: [] };
  }

  private take(character: string): boolean {
    if (this.source.charAt(this.at) !== character) return false;
    this.at += 1;
    return true;
  }
}

const smallLetter = (letter: string): string => (letter >= "A" && letter <= "Z" ? letter.toLowerCase() : letter);

function product(one: readonly string[], other: readonly string[]): readonly string[] | null {
  if (one.length * other.length > MAX_EXACT) return null;
  const [letter = ""] = other;
  // Nearly always a letter behind what was read, which makes no two texts equal.
  if (other.length === 1) return one.map((before) => before + letter);
  return [...new Set(one.flatMap((before) => other.map((behind) => before + behind)))];
}

function eitherOf(parts: readonly Part[]): Part {
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== null) && exact.length <= MAX_EXACT)
    return { exact: [...new Set(exact)], needs: [] };
  const pieces = parts.map((part) => needsOf(part)[0]);
  const either = pieces.every((list) => list !== undefined) ? [...new Set(pieces.flat())] : [];
  return { exact: null, needs: [either] };
}

/** The lists that say something, the rarest first. */
function needsOf({ exact, needs }: Part): readonly (readonly string[])[] {
  return [...needs, ...(exact ? [exact] : [])]
    .filter((list) => list.length > 0 && list.length <= MAX_PIECES && !list.includes(""))
    .map((list) => ({ list, share: list.reduce((sum, piece) => sum + shareOf(piece), 0) }))
    .filter(({ share }) => share < MOST)
    .sort((a, b) => a.share - b.share)
    .map(({ list }) => list);
}

/** A list of which nearly every text has a word says nothing. */
const MOST = 0.8;

/** About how many texts have such a piece. */
function shareOf(piece: string): number {
  if (/[\u2e80-\uffff]/.test(piece)) return piece.length === 1 ? 0.1 : 0.02;
  if (piece.length === 1) return /[^\p{L}\d\s,.:-]/u.test(piece) ? 0.1 : 0.9;
  return piece.length === 2 ? 0.3 : piece.length === 3 ? 0.08 : 0.03;
}
