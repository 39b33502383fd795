/** Whether the words begin with a verb that asks for something, behind words of courtesy. */
export function opensRequest(courtesy: RegExp, isVerb: (word: string) => boolean): (words: string) => boolean {
  return (words) => isVerb(/^\p{L}+/u.exec(words.replace(courtesy, ""))?.[0] ?? "");
}
