import { untilInEnd } from "./end-it";
import { fromInStart } from "./start-it";

const ends: readonly [RegExp, string][] = [
  [/^(?:the )?(.{2,40}?) (?:is|would be|will be) (?:enough|sufficient)[.!]?$/i, "until"],
  [/^(.{2,40}?) (?:reicht|genügt)(?: mir| uns)?(?: auch)?[.!]?$/i, "bis"],
  [/^(?:con |hasta )?(.{2,40}?) (?:basta|es suficiente|alcanza)[.!]?$/i, "hasta"],
  [/^(.{2,40}?) (?:suffit|suffira)[.!]?$/i, "jusqu'à"],
  [/^(?:fino a )?(.{2,40}?) è sufficiente[.!]?$/i, "fino a"],
  [/^(?:até )?(.{2,40}?) (?:chega|é suficiente)[.!]?$/i, "até"],
  [/^(.{2,40}?) is genoeg[.!]?$/i, "tot"],
];

/** "end of January is enough" says until when; the words as they are where they say nothing of the kind. */
export function asEnd(text: string): string {
  for (const [pattern, until] of ends) {
    const day = pattern.exec(text.trim())?.[1];
    if (day !== undefined) return `${until} ${day}`;
  }
  return untilInEnd(text) ?? fromInStart(text) ?? text;
}
