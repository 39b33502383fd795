import { mayMatch } from "./letters-seen";

/** A text as the grammar sees it, with the way back to what the person wrote. */
export interface Folded {
  /** The person's text without invisible characters and double spaces. */
  readonly clean: string;
  /** Lower case without accents, content masked. */
  readonly folded: string;
  /** Index in `clean` for each index of `folded`, one more for the end. */
  positions: readonly number[];
}

/** Stands for each character of content that is never schedule: quotes, addresses, code. */
export const MASK = "\u0001";

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\ufe0e|\ufe0f/g;

const SUBJECT =
  "(?<!\\p{L})(?:subject(?:\\sline)?|betreff(?:zeile)?|asunto|objet|oggetto|assunto|onderwerp|temat(?:em)?|тем(?:а|ой|у)|konu(?:su)?|件名|主题|主題|标题|標題|제목)\\s?[:：]\\s?";
const TITLE = "(?:[^\\s,;，。；、.]| |\\.(?=\\S)){1,120}?";
/** Says when, so that a title need not. */
const WHEN =
  "(?:\\d|[每毎매]|(?<!\\p{L})(?:every|each|daily|weekly|jede[nrsm]?|cada|tod[oa]s?|chaque|tous|ogni|elke?|każd\\p{L}+|кажд\\p{L}+|her)(?!\\p{L}))";

/** Content that has a mark of its own: code, addresses, quotes, paths. */
const marked = [
  /```[^`]{0,4000}```|`[^`\n]{1,400}`|<!--[^>]{0,1000}-->/g,
  /^>[^\n]*/gm,
  /https?:\/\/[^\s<>"\u3000-\u9fff\uff00-\uffef]+(?<![.,;:!?)])/g,
  // "/v2/orders?since=08:00", "localhost:3000/jobs", "--time=07:30"
  /(?<![!-'*-~])(?=[!-~]{0,300}\/)[!#-;=@-~]{1,300}\?[\w.%[\]-]{1,80}=[!#-;=?-~]*(?<![.,;:!?)])/g,
  /(?<![!-'*-~])--?[a-z][\w-]{0,60}=[!#-;=?-~]+(?<![.,;:!?)])/gi,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  /"[^"\n]{1,1000}"|\u201c[^\u201d\n]{1,1000}\u201d|\u00ab[^\u00bb\n]{1,1000}\u00bb|\u00bb[^\u00ab\u00bb\n]{1,1000}\u00ab|\u201e[^\u201c\u201d\n]{1,1000}[\u201c\u201d]|[\u300c\u300e][^\u300d\u300f\n]{1,1000}[\u300d\u300f]|\u300a[^\u300b\n]{1,400}\u300b/g,
  /\{[^{}]{0,1000}\}/g,
  /<([a-z][\w-]{0,30})(?:\s[^<>\n]{0,200})?>[^<>]{0,1000}<\/\1>/gi,
  /<\/?[a-z][^<>\n]{0,200}>/gi,
  /(?<![\p{L}\d])[a-z_][\w.]{1,40}\([^()\n]{0,200}\)/giu,
  /(?<![\p{L}\w*/,@-])(?:\.{0,2}\/)[\w.-]+(?:\/[\w.-]*)*/gu,
];

/** Content that may be in words, digits and the marks of a sentence alone. */
const unmarked = [
  /(?<![!-'*-~])(?:localhost:\d{1,5}(?:\/[!#-;=?-~]*)?|[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}:\d{2,5}\/(?=[a-z])[!#-;=?-~]*)(?<![.,;:!?)])/gi,
  /(?<![\p{L}\d])'[^'\n]{2,400}'(?![\p{Script=Latin}\d])/gu,
  /\b[\w-]{1,80}\.(?:com|org|net|io|dev|app|csv|json|xlsx?|pdf|txt|md|py|sh|js|ts|log|ya?ml|html?|sql|xml|png|zip|docx?|pptx?|de|fr|es|it|nl|pl|ru|jp|cn|br|uk)\b/gi,
  /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?\b|\bv?(?!(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:20\d\d|\d\d)\b)\d{1,4}\.\d{1,4}\.\d{1,6}\b/gi,
  /(?<!\d|\b(?:mon|tue|wed|thu|fri|sat|sun|MON|TUE|WED|THU|FRI|SAT|SUN))#\d{1,9}\b|\b(?!UTC|GMT)[A-Z]{2,10}-\d{1,6}\b/g,
  /[$€£¥]\s?\d[\d,.]{0,15}[kKmM]?\b|\b\d[\d,.]{0,15}\s?(?:%|percent\b|ms\b|[GMKT]i?B\b|€|\$|£)/g,
  // "subject: Monday 8:00 meeting", "titled Friday Review 16:00 every Sunday"
  new RegExp(`(?<=${SUBJECT})${TITLE}(?=\\s*[,;，；、][^\\n]{0,200}?${WHEN}|\\s(?!\\d)(?:w\\s)?${WHEN})`, "giu"),
  new RegExp(`(?<=${WHEN}[^\\n]{0,200}${SUBJECT})${TITLE}(?=\\s*(?:[,;\\n，。；、]|\\.(?:\\s|$)|$))`, "giu"),
  /(?<=(?<!\p{L})(?:en)?titled\s)(?=[\p{L}\d])[^,;.\n]{1,60}?(?=,\s|\s(?:every|each)(?!\p{L}))/giu,
  // What is asked for so is a task as well, and behind its words it says when.
  /^(?:ignore|disregard|forget)\s(?:(?:all|any|the|your|of)\s){0,3}(?:previous|prior|above|earlier|preceding|other)\s(?:instructions?|prompts?|rules|messages?|commands?)[^\n.!?"\u201d\u00bb']{0,400}?(?=\s(?:every|each|daily|nightly|hourly|weekly|monthly|tomorrow|tonight|(?:at|on)\s(?:\d|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day))(?!\p{L}))/giu,
  /(?<![\p{L}])(?:ignore|disregard|forget)\s(?:(?:all|any|the|your|of)\s){0,3}(?:previous|prior|above|earlier|preceding|other)\s(?:instructions?|prompts?|rules|messages?|commands?)[^\n.!?"\u201d\u00bb']*/giu,
];

const content = [...marked, ...unmarked];

const spaces = /[^\S\n]+/g;

/** What is to be cleaned: signs that are written in several ways, all spaces but a single one, "8am/8pm". */
const unclean =
  /[\u00ad\u00b4\u02bc\u200b-\u200f\u2010-\u2012\u2018\u2019\u2028-\u202e\u2060-\u2064\u2212\ufeff\uff01-\uff5e]|\ufe0e|\ufe0f|[^\S ]| {2}|^ | $|[ap]\.?m?\.?\//i;

export function clean(text: string): string {
  if (!unclean.test(text)) return text;
  return (
    text
      .replace(invisible, "")
      .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
      .replace(/[\u2018\u2019\u02bc\u00b4]/g, "'")
      .replace(/[\u2010-\u2012\u2212]/g, "-")
      // "8am/8pm" is two times.
      .replace(/(?<=\d\s?[ap]\.?m\.?)\/(?=\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m)/gi, ",")
      .replace(/[\u2028\u2029]/g, "\n")
      .replace(spaces, " ")
      .replace(/ ?\n\s*/g, "\n")
      .trim()
  );
}

/** What was folded last: the words that a job leaves are asked about by several in turn. */
const lately = new Map<string, Folded>();
const MOST_LATELY = 8;

export function fold(text: string): Folded {
  const known = lately.get(text);
  if (known) return known;
  const result = foldAnew(text);
  if (lately.size >= MOST_LATELY) lately.clear();
  lately.set(text, result);
  return result;
}

function foldAnew(text: string): Folded {
  const cleaned = clean(text);
  const masked = maskContent(cleaned);
  const { folded, positions } = isAscii.test(masked) ? foldAscii(masked) : foldCharacters(masked);
  positions.push(cleaned.length);
  return { clean: cleaned, folded, positions };
}

export const isAscii = /^[\0-\x7f]*$/;

/** The same as by characters, which takes longer. */
function foldAscii(text: string): { folded: string; positions: number[] } {
  while (places.length < text.length) places.push(places.length);
  return { folded: text.toLowerCase().replaceAll("\n", " "), positions: places.slice(0, text.length) };
}

/** 0, 1, 2, …, as far as a text went. */
const places: number[] = [];

function foldCharacters(text: string): { folded: string; positions: number[] } {
  const positions: number[] = [];
  let folded = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = foldCharacter(text.charAt(index));
    folded += character;
    for (let part = 0; part < character.length; part += 1) positions.push(index);
  }
  return { folded, positions };
}

export function foldWord(word: string): string {
  return [...word].map(foldCharacter).join("");
}

const folds = new Map<string, string>([
  ["ß", "ss"],
  ["ł", "l"],
  ["Ł", "l"],
  ["ı", "i"],
  ["İ", "i"],
  ["ø", "o"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["\n", " "],
  ["–", "-"],
  ["—", "-"],
  ["―", "-"],
  ["〜", "~"],
  ["～", "~"],
  ["。", "。"],
]);

/** Lower case without accents. Letters of other scripts keep their marks: が is not か. */
function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const bare = lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const result = bare.length === 1 ? bare : lower.length === 1 ? lower : character;
  folds.set(character, result);
  return result;
}

/** "10;30am": a slip of the finger. */
const slippedColon = /(?<=(?<!\d)\d{1,2});(?=[0-5]\d(?!\d))/g;

/** A digit, or a mark that is more than one of a sentence; or the words of the only content that is in words alone. */
const mayHoldContent = /[^\p{L}\s,:;!?.'。、，…–—-]|\.(?=\S)|(?<!\p{L})'|ignore|disregard|forget/iu;

/** Only letters, digits, spaces and the marks of a sentence. */
const isUnmarked = /^[\p{L}\d\s,:;!?.'。、，…–—-]*$/u;

function maskContent(text: string): string {
  if (!mayHoldContent.test(text)) return text;
  let masked = mayMatch(text, slippedColon) ? text.replace(slippedColon, ":") : text;
  for (const pattern of isUnmarked.test(text) ? unmarked : content) {
    if (!mayMatch(masked, pattern)) continue;
    masked = masked.replace(pattern, (found: string, ...rest) =>
      isCronQuote(found) && !isOutput.test(text.slice(0, Number(rest.at(-2))).slice(-60))
        ? ` ${found.slice(1, -1)} `
        : MASK.repeat(found.length),
    );
  }
  return masked;
}

/** "print the cron …": the end of a text behind which a quoted expression is what the task writes or explains. */
const isOutput =
  /(?<![\w])(?:output|print|echo|say|write|type|explain|decode|translate|return|reply|post|string|text|called|named|titled)\s(?:(?:the|a|this|with|cron|crontab|expression|schedule|string|line)\s)*$/i;

/** A quoted cron expression is the schedule; any other quoted text is content. */
function isCronQuote(found: string): boolean {
  return /^["'`\u201c\u201e\u00ab\u300c]\s?(?:@[a-z]+|(?:[\d*?][\d*/,?LW#-]*\s){2,3}[\w*/,?#-]+\s[\w*/,?#-]+(?:\s[\w*/,?#-]+)?)\s?["'`\u201d\u201c\u00bb\u300d]$/.test(
    found,
  );
}

/** A folded text without the stretches that were found in it, in order; every other character keeps its place. */
export function withoutStretches(text: Folded, stretches: readonly { 0: string; index: number }[]): Folded {
  let folded = "";
  const positions: number[] = [];
  let at = 0;
  for (const { 0: words, index } of stretches) {
    folded += text.folded.slice(at, index);
    positions.push(...text.positions.slice(at, index));
    at = index + words.length;
  }
  return {
    clean: text.clean,
    folded: folded + text.folded.slice(at),
    positions: [...positions, ...text.positions.slice(at)],
  };
}
