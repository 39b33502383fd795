import { mayMatch } from "./letters-seen";

const quoted =
  /("[^"]*"|`[^`]*`|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb|\u300c[^\u300d]*\u300d|\{[^{}]*\}|https?:\/\/\S+?(?=[.,;:!?)]*(?:\s|$)))/;

const startsWithAddress = /^(?:https?:\/\/|www\.|[\w.+-]+@)/i;
const webAddress = /https?:\/\/([\w.-]+)[^\s<>"\u3000-\u9fff\uff00-\uffef]*/gi;

/** The host is enough where a text gets short: "https://shop.example.com/a?b" → "shop.example.com". */
export function withHostsOnly(text: string): string {
  return text.replace(webAddress, "$1");
}

/** Changes words, but never what is quoted, code or an address. */
export function outsideQuotes(text: string, change: (words: string) => string): string {
  if (!mayMatch(text, quoted)) return change(text);
  return text
    .split(quoted)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

/** "Remind me[ on Dec 3 at 9], of the shots", in all languages that say of what behind whom. */
const remindedOf =
  /^((?:please\s|bitte\s)?(?:remind\s(?:me|us)|erinnere?\s(?:mich|uns)|recu[ée]rda(?:me|nos)|rappelle-(?:moi|nous)|ricorda(?:mi|ci)|(?:me|nos)\slembre|lembre-(?:me|nos)|herinner\s(?:me|mij|ons)|przypomnij\s(?:mi|nam)|напомни\s(?:мне|нам))),\s(?=(?:to|of|about|that|ans?|daran|de|que|di|che|da|aan|om|o|про|о|об)\s|d['’])/iu;

/** Words with a space between each two, and at most one mark at the end. */
const isTidy = /^[\p{L}\d](?:[\p{L}\d'’]|[ -](?=[\p{L}\d]))*[.!?]?$/u;

/** Removes what a cut-out schedule leaves behind: doubled marks and spaces, marks at the ends. */
export function tidy(words: string): string {
  if (isTidy.test(words)) return words;
  return outsideQuotes(words, (part) =>
    part
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .replace(/(?<=^|\s)\(\s*[,;:.]*\s*\)/g, "")
      .replace(/\(\s+/g, "(")
      .replace(remindedOf, "$1 ")
      // "I teach in a village. [Thursdays at 13:45], remind me …"
      .replace(
        /(?<=\p{L}{5})([.!?])\s*,\s+(\p{L})/gu,
        (_, end: string, letter: string) => `${end} ${letter.toUpperCase()}`,
      )
      .replace(/\s+([.,;:!?)])(?!\w)/g, "$1")
      // "at nine? Oh, make it ten, …" without its times
      .replace(/[,;]\s?[?!](?=\s?[,;])/g, "")
      .replace(/([,;:\uff0c\u3001])(?:\s?[,;:.\uff0c\u3001])+/g, "$1"),
  )
    .replace(
      /^[\s,;:.!?\u3001\u3002\uff0c\uff1b\uff1a\u2013\u2014|>)\u2192-]+|[\s,;:\u3001\uff0c\uff1b\uff1a\u2013\u2014|(\u2192-]+$/g,
      // SQL ends in ";--".
      (found) => (found.startsWith(";--") ? ";--" : ""),
    )
    .replace(/[,;:]+\s*(?=[.!?]+$)|\s+\u2026$/, "")
    .replace(/[.!?\u3002]\s*[.!?\u3002]+$/, (found) => found.charAt(0))
    .trim();
}

/** A sentence with a capital first letter, unless that belongs to an address, and an end; `end` is the full stop of the language. */
export function asSentence(text: string, end = "."): string {
  if (text === "") return "";
  const first = startsWithAddress.test(text) ? text : text.charAt(0).toLocaleUpperCase() + text.slice(1);
  if (/[.!:"'\u201d`}\])\u3002\uff01\u300d\u300f]$/.test(first)) return first;
  return /[?\uff1f]$/.test(first) ? first.replace(/[?\uff1f]$/, end) : `${first}${end}`;
}
