/** The text as the phrases see it, with the way back to what the person wrote. */
export interface Folded {
  /** The person's text without invisible characters and double spaces. */
  clean: string;
  /** Lower case, spelling repaired, content masked; other length than `clean`. */
  folded: string;
  /** Index in `clean` for each index of `folded`, one more for the end. */
  positions: number[];
}

const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
/** Stands for each character of content that is never schedule: quotes, URLs, addresses, code. */
export const MASK = "\u0001";

const WIDE = 0xbf;

const content = [
  /```[^`]{0,4000}```|`[^`\n]{1,400}`/g,
  /https?:\/\/[^\s<>"]+/g,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  /"[^"\n]{1,1000}"|\u201c[^\u201d\n]{1,1000}\u201d|\u00ab[^\u00bb\n]{1,1000}\u00bb/g,
  /(?<![\w])'[^'\n]{2,400}'(?!\w)/g,
  /\{[^{}]{0,1000}\}/g,
  /(?<![\w*/,@-])(?:\.{0,2}\/)[\w.-]+(?:\/[\w.-]*)*/g,
  /\b[\w-]{1,80}\.(?:com|org|net|io|dev|app|csv|json|xlsx?|pdf|txt|md|py|sh|js|ts|log|ya?ml|html?|sql|xml|png|zip)\b/gi,
  /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?\b/g,
  /#\d{1,9}\b|\b[A-Z]{2,10}-\d{1,6}\b/g,
  /[$€£]\s?\d[\d,.]{0,15}[kKmM]?\b|\b\d[\d,.]{0,15}\s?(?:%|percent\b|ms\b|[GMK]B\b)/g,
];

export function clean(text: string): string {
  return text
    .replace(invisible, "")
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, (dash) => (dash === "\u2014" || dash === "\u2013" ? dash : "-"))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\s]*/g, "\n")
    .trim();
}

/** `repair` gives the right spelling of a misspelt schedule word, or the word itself. */
export function fold(text: string, repair: (word: string) => string): Folded {
  const cleaned = clean(text);
  const masked = maskContent(cleaned).replace(/\n/g, " ");
  const positions: number[] = [];
  let folded = "";
  const words = /[A-Za-z\u00c0-\u024f]+|[^A-Za-z\u00c0-\u024f]/g;
  for (const { 0: word, index } of masked.matchAll(words)) {
    const lower = word.toLowerCase();
    const right = lower.length === word.length ? repair(lower) : word;
    for (let offset = 0; offset < right.length; offset += 1) positions.push(index + Math.min(offset, word.length - 1));
    folded += right;
  }
  positions.push(cleaned.length);
  return { clean: cleaned, folded: narrow(folded.replace(/[–—]/g, "-")), positions };
}

/** One byte per character, so that the engine compiles each phrase pattern once; no phrase has wider letters. */
function narrow(text: string): string {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return String.fromCharCode(...codes.map((code) => (code > 255 ? WIDE : code)));
}

function maskContent(text: string): string {
  let masked = text;
  for (const pattern of content) {
    masked = masked.replace(pattern, (found) =>
      isCronQuote(found) ? ` ${found.slice(1, -1)} ` : MASK.repeat(found.length),
    );
  }
  return masked;
}

/** A quoted cron expression is the schedule; any other quoted text is content. */
function isCronQuote(found: string): boolean {
  return /^["'`\u201c](?:@[a-z]+|(?:[\d*?][\d*/,?LW#-]*\s){2,3}[\w*/,?#-]+\s[\w*/,?#-]+(?:\s[\w*/,?#-]+)?)["'`\u201d]$/.test(
    found,
  );
}
